package org.collegium.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.archive.AnAssociation;
import org.collegium.attendance.Attendance;
import org.junit.jupiter.api.Test;

/** What everybody may know of sittings that were held behind closed doors from the first item to the last. */
class PublicSittingTest {

    private static final AnAssociation ASSOCIATION = AnAssociation.unheardOf();

    private static final List<Sitting> SITTINGS = Stream.of(
                    ASSOCIATION.january(), ASSOCIATION.amending(), ASSOCIATION.consensus(), ASSOCIATION.elections())
            .map(Meeting.Closed::sitting)
            .toList();

    @Test
    void nothingIsLeftOfAnyItem() {
        assertThat(SITTINGS.stream().map(PublicSittingTest::behindClosedDoors).map(Sitting::publicly))
                .allSatisfy(told -> {
                    assertThat(told.confidentialItems())
                            .isEqualTo(told.convocation().agenda());
                    assertThat(told.convocation().agenda())
                            .allMatch(item ->
                                    item.title().isEmpty() && item.motion().isEmpty());
                    assertThat(told.summaries()).isEmpty();
                    assertThat(told.attendance().recusals()).isEmpty();
                    assertThat(Stream.of(
                                            told.amendments(),
                                            told.consensuses(),
                                            told.votes(),
                                            told.elections(),
                                            told.takenOff(),
                                            told.actions(),
                                            told.overrulings())
                                    .flatMap(List::stream))
                            .isEmpty();
                });
    }

    @Test
    void whoCameAndWentIsTold() {
        for (Sitting sitting : SITTINGS) {
            Attendance told = behindClosedDoors(sitting).publicly().attendance();

            assertThat(told.movements()).isEqualTo(sitting.attendance().movements());
            assertThat(told.proxies()).isEqualTo(sitting.attendance().proxies());
            assertThat(told.excused()).isEqualTo(sitting.attendance().excused());
        }
    }

    /** Each kind of what is kept of an item is there to be left out. */
    @Test
    void thereIsSomethingOfEachKind() {
        assertThat(SITTINGS).anyMatch(sitting -> !sitting.summaries().isEmpty());
        assertThat(SITTINGS).anyMatch(sitting -> !sitting.amendments().isEmpty());
        assertThat(SITTINGS).anyMatch(sitting -> !sitting.consensuses().isEmpty());
        assertThat(SITTINGS).anyMatch(sitting -> !sitting.votes().isEmpty());
        assertThat(SITTINGS).anyMatch(sitting -> !sitting.elections().isEmpty());
        assertThat(SITTINGS).anyMatch(sitting -> !sitting.takenOff().isEmpty());
        assertThat(SITTINGS).anyMatch(sitting -> !sitting.actions().isEmpty());
        assertThat(SITTINGS).anyMatch(sitting -> !sitting.overrulings().isEmpty());
        assertThat(SITTINGS)
                .anyMatch(sitting -> !sitting.attendance().recusals().isEmpty());
    }

    private static Sitting behindClosedDoors(Sitting open) {
        Convocation called = open.convocation();
        List<AgendaItem> agenda = called.agenda().stream()
                .map(item -> new AgendaItem(
                        item.number(), item.title(), item.motion(), Optional.empty(), Optional.empty(), true))
                .toList();
        Convocation closed = new Convocation(
                called.id(),
                called.association(),
                called.sentOn(),
                called.means(),
                called.convenor(),
                called.at(),
                called.place(),
                agenda,
                called.revisions());
        Opening opening = open.opening();
        return new Sitting(
                new Opening(
                        closed,
                        opening.at(),
                        opening.composition(),
                        opening.facilitator(),
                        opening.secretary(),
                        opening.quorum()),
                open.attendance(),
                open.summaries(),
                open.amendments(),
                open.consensuses(),
                open.votes(),
                open.elections(),
                open.takenOff(),
                open.actions(),
                open.overrulings());
    }
}

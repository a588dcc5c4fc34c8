package org.collegium.archive;

import static org.collegium.archive.AnAssociation.sittingOn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.collegium.meeting.Meeting;
import org.collegium.words.Answer;

/** Acts done and looked at through a store, on an association of each test's own. */
abstract class RecordKeeping {

    static final Instant SPRING = Instant.parse("2025-03-01T10:00:00.000001Z");

    final AnAssociation ours = AnAssociation.unheardOf();

    /** The store that is tried; it may be one and the same for all tests. */
    protected abstract Store store();

    Archive archive() {
        return new Archive(store());
    }

    <T> T kept(Function<? super Holdings, T> reading) {
        return store().read(ours.id(), reading);
    }

    Optional<Stored<Meeting.Closed>> sitting(LocalDate day) {
        return kept(holdings -> holdings.sitting(sittingOn(day)));
    }

    boolean knows(ActId act) {
        return kept(holdings -> holdings.knows(act));
    }

    void begin(AnAssociation association) {
        Deed opening = new Deed.OpenRecord(association.letterhead(), association.bylaws());
        for (Deed deed : List.of(opening, enrolment(), appointment())) {
            archive().perform(act(association, 3, deed)).orElseThrow();
        }
    }

    /** The third member, who keeps the record, does these one after another. */
    int perform(Deed... deeds) {
        return IntStream.range(0, deeds.length)
                .map(i -> archive().perform(by(3, deeds[i])).orElseThrow())
                .sum();
    }

    String reasonAgainst(Deed deed) {
        return reason(archive().perform(by(3, deed)));
    }

    static String reason(Answer<?> answer) {
        return answer.refusal().orElseThrow().reason().key();
    }

    Act by(int member, Deed deed) {
        return act(ours, member, deed);
    }

    static Act act(AnAssociation association, int member, Deed deed) {
        return new Act(new ActId(UUID.randomUUID()), association.id(), AnAssociation.id(member), SPRING, deed);
    }

    Deed opening() {
        return new Deed.OpenRecord(ours.letterhead(), ours.bylaws());
    }

    static Deed enrolment() {
        return new Deed.Enrol(AnAssociation.members());
    }

    static Deed appointment() {
        return new Deed.Appoint(AnAssociation.mandates());
    }
}

package org.collegium.findings;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.collegium.bylaws.Matter;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.meeting.Meeting;
import org.collegium.motion.Motion;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/** Where the mandates on record and the elections on record tell of different holders. */
final class ElectedMandates {

    private static final Set<Mandate.Origin> BY_ELECTION = Set.of(Mandate.Origin.ELECTED, Mandate.Origin.REPLACEMENT);

    private final Council council;
    private final List<Meeting.Closed> meetings;

    /** The general meetings of a day and before are looked at. */
    ElectedMandates(LocalDate day, Council council, List<Meeting.Closed> sittings) {
        this.council = council;
        this.meetings = Sittings.until(day, sittings).stream()
                .filter(sitting -> sitting.id().organ() == Organ.GENERAL_MEETING)
                .toList();
    }

    /** Serious: one of the two records is wrong, and with it who may act for the association. */
    List<Finding> findings() {
        return meetings.stream()
                .flatMap(meeting -> Stream.concat(withoutMandate(meeting), withoutElection(meeting)))
                .map(Finding::serious)
                .toList();
    }

    private Stream<Phrase> withoutMandate(Meeting.Closed meeting) {
        return meeting.sitting().elections().stream()
                .flatMap(round -> round.elected().entrySet().stream())
                .filter(place -> !holdsNext(
                        place.getValue(), place.getKey(), meeting.id().date()))
                .map(place -> Phrase.of("finding.elected-without-mandate")
                        .with(place.getValue().name())
                        .with(meeting.id().date())
                        .with(place.getKey().number()));
    }

    /** Whether the next mandate on a seat that begins on a day or after it is somebody's. */
    private boolean holdsNext(Holder holder, Seat seat, LocalDate day) {
        return council.mandates().stream()
                .filter(mandate ->
                        mandate.seat().equals(seat) && !mandate.from().isBefore(day))
                .min(comparing(Mandate::from))
                .filter(mandate -> mandate.member().equals(holder.id()))
                .isPresent();
    }

    private Stream<Phrase> withoutElection(Meeting.Closed meeting) {
        if (decidedByMotion(meeting)) {
            return Stream.empty();
        }
        return council.mandates().stream()
                .filter(mandate -> mandate.from().equals(meeting.id().date()))
                .filter(mandate -> BY_ELECTION.contains(mandate.origin()))
                .filter(mandate -> !elects(meeting, mandate))
                .map(mandate -> Phrase.of("finding.mandate-without-election")
                        .with(mandate.seat().number())
                        .with(mandate.member().value())
                        .with(meeting.id().date()));
    }

    /** A text of this matter may elect too: its words are not read. */
    private static boolean decidedByMotion(Meeting.Closed meeting) {
        return meeting.sitting().adopted().values().stream()
                .map(Motion::proposed)
                .anyMatch(motion -> motion.matter() == Matter.ELECTION);
    }

    private static boolean elects(Meeting.Closed meeting, Mandate mandate) {
        return meeting.sitting().elections().stream()
                .flatMap(round -> round.elected().entrySet().stream())
                .anyMatch(place -> place.getKey().equals(mandate.seat())
                        && place.getValue().id().equals(mandate.member()));
    }
}

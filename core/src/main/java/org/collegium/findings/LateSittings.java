package org.collegium.findings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.calendar.Convening;
import org.collegium.calendar.Holidays;
import org.collegium.calendar.SecondConvocation;
import org.collegium.meeting.Meeting;
import org.collegium.words.Finding;

/** The months in which the council did not sit, and the sittings to which it was called too late or again too soon. */
final class LateSittings {

    private final LocalDate day;
    private final BylawsVersions bylaws;
    private final List<Meeting.Closed> ofCouncil;

    LateSittings(LocalDate day, BylawsVersions bylaws, List<Meeting.Closed> sittings) {
        this.day = day;
        this.bylaws = bylaws;
        this.ofCouncil = Sittings.ofCouncil(day, sittings);
    }

    List<Finding> findings(Holidays holidays) {
        return Stream.concat(
                        ofCouncil.stream().limit(1).flatMap(first -> missedSince(dayOf(first), holidays)),
                        ofCouncil.stream().flatMap(sitting -> findings(sitting).stream()))
                .toList();
    }

    /** From the first sitting on record on, because bylaws may be much older than the record. */
    private Stream<Finding> missedSince(LocalDate first, Holidays holidays) {
        List<LocalDate> held = ofCouncil.stream().map(LateSittings::dayOf).toList();
        return Stream.iterate(
                        YearMonth.from(first), month -> month.atDay(1).isBefore(day), month -> month.plusMonths(1))
                .flatMap(month -> missedIn(month, holidays, held).stream());
    }

    /** Of two versions in one month, the rhythm of the later one counts. */
    private List<Finding> missedIn(YearMonth month, Holidays holidays, List<LocalDate> held) {
        LocalDate afterMonth = month.plusMonths(1).atDay(1);
        LocalDate until = day.isBefore(afterMonth) ? day : afterMonth;
        return conveningOn(until.minusDays(1))
                .rhythm()
                .map(rhythm -> rhythm.missed(month.atDay(1), until, holidays, held))
                .orElse(List.of());
    }

    private List<Finding> findings(Meeting.Closed sitting) {
        Convening convening = conveningOn(dayOf(sitting));
        LocalDate sentOn = sitting.sitting().convocation().sentOn();
        Optional<Meeting.Closed> withoutQuorum = withoutQuorumBefore(sitting);
        Optional<SecondConvocation> again = convening.secondConvocation().filter(rule -> withoutQuorum.isPresent());
        if (again.isPresent()) {
            return again.get().findings(dayOf(withoutQuorum.orElseThrow()), sentOn, dayOf(sitting));
        }
        return convening
                .notice()
                .flatMap(rule -> rule.reckon(sentOn, dayOf(sitting)).finding())
                .stream()
                .toList();
    }

    /** The sitting after which this one was called again, if it was. */
    private Optional<Meeting.Closed> withoutQuorumBefore(Meeting.Closed sitting) {
        return ofCouncil.stream()
                .takeWhile(earlier -> !earlier.equals(sitting))
                .filter(earlier -> earlier.id().convocation() == sitting.id().convocation() - 1)
                .filter(Meeting.Closed::lackedQuorum)
                .reduce((earlier, later) -> later);
    }

    private Convening conveningOn(LocalDate date) {
        return bylaws.inForceOn(date).map(Bylaws::convening).orElse(Convening.unsaid());
    }

    private static LocalDate dayOf(Meeting.Closed sitting) {
        return sitting.id().date();
    }
}

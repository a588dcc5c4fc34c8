package org.collegium.findings;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.collegium.calendar.Holidays;
import org.collegium.words.Finding;

/**
 * Everything that a record shows to be late, missing or contradictory on a day. Each sentence says what to do about it.
 *
 * <p>Serious is what breaks a rule of the bylaws or of the law, or contradicts itself: a month missed, a late
 * convocation, a second one too soon, a contradiction in minutes, a change not filed in time, a seat held or a power used
 * without a mandate, a conflict past the time of its step or of its review, an exclusion that lacks
 * a step of its procedure. So is a service, post or tool that fewer than
 * two members master, or a solution that fewer would: what the last of them knows is lost with them, and no rule
 * reckons with that; and mandates and elections that tell of different holders. Minor is what breaks
 * none and is to be looked at: somebody who facilitated or kept the record three times more than another, minutes not approved at the next sitting or not sealed, a vacant seat, a filing late or
 * without receipt, an act not reported, an interim measure that ended while its conflict is open, what nobody looks after,
 * and somebody who is noted as mastering something but belongs no more.
 *
 * @since 0.1
 */
public final class Findings {

    private Findings() {}

    /**
     * What is found on a day, the serious before the minor, and each in the order of the calendar, the turns, the minutes, the
     * seats, the filings, the acts, the resources, the conflicts and the exclusions. The record is taken as it stands: what mends
     * something is seen even where it came after the day.
     *
     * @param day on which to look; what was due on it is not yet late
     * @param record in which to look; sittings after the day are not looked at
     * @param holidays which may move a sitting
     * @throws org.collegium.minutes.BrokenSealException when a sitting differs from what was sealed
     */
    public static List<Finding> on(LocalDate day, KeptRecord record, Holidays holidays) {
        return Stream.of(
                        new LateSittings(day, record.bylaws(), record.sittings()).findings(holidays),
                        new UnevenTurns(day, record).findings(),
                        new UnfinishedMinutes(day, record.sittings(), record.register()).findings(),
                        new ElectedMandates(day, record.council(), record.sittings()).findings(),
                        ForgottenItems.on(day, record.sittings()),
                        VacantSeats.on(day, record.council()),
                        new UnsoundMandates(day, record.council(), record.members()).findings(record.sittings()),
                        new OpenFilings(day, record.council(), record.dealings()).findings(record.sittings()),
                        ActsInTheName.on(day, record.council(), record.dealings(), record.sittings()),
                        new OverdueActions(day, record.done()).findings(record.sittings()),
                        SharedMastery.on(day, record.commons(), record.members()),
                        AdoptedSolutions.on(day, record.sittings(), record.members()),
                        OpenConflicts.findings(day, record.conflicts()),
                        UnsoundExclusions.on(day, record))
                .flatMap(List::stream)
                .sorted(comparing(Finding::gravity))
                .toList();
    }
}

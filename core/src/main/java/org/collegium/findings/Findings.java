package org.collegium.findings;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.calendar.Holidays;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.meeting.Meeting;
import org.collegium.member.Members;
import org.collegium.register.Register;
import org.collegium.words.Finding;

/**
 * Everything that a record shows to be late, missing or contradictory on a day. Each sentence says what to do about it.
 *
 * <p>Serious is what breaks a rule of the bylaws or of the law, or contradicts itself: a month missed, a late
 * convocation, a second one too soon, a contradiction in minutes, a change not filed in time, a seat held or a power
 * used without a mandate. Minor is what breaks none and is to be looked at: minutes not approved at the next sitting or
 * not sealed, a vacant seat, a filing late or without receipt, and an act not reported.
 *
 * <p>What a sitting gave somebody to do is never told to be late: the record does not say whether it was done.
 *
 * @since 0.1
 */
public final class Findings {

    private Findings() {}

    /**
     * What is found on a day, the serious before the minor, and each in the order of the calendar, the minutes and the
     * seats. The record is taken as it stands: what mends something is seen even where it came after the day.
     *
     * @param day on which to look; a sitting that was due on it is not yet missed
     * @param bylaws by date
     * @param council its seats and mandates
     * @param sittings all that closed; those after the day are not looked at
     * @param register what is sealed
     * @param holidays which may move a sitting
     * @throws org.collegium.minutes.BrokenSealException when a sitting differs from what was sealed
     */
    public static List<Finding> on(
            LocalDate day,
            BylawsVersions bylaws,
            Council council,
            List<Meeting.Closed> sittings,
            Register register,
            Holidays holidays) {
        return inOrder(Stream.of(
                new LateSittings(day, bylaws, sittings).findings(holidays),
                new UnfinishedMinutes(day, sittings, register).findings(),
                VacantSeats.on(day, council)));
    }

    /**
     * The same, and what is found about who represents the association.
     *
     * @param members everybody who is or was a member
     * @param dealings what was filed, entrusted and done in the association's name
     * @throws org.collegium.minutes.BrokenSealException when a sitting differs from what was sealed
     */
    public static List<Finding> on(
            LocalDate day,
            BylawsVersions bylaws,
            Council council,
            List<Meeting.Closed> sittings,
            Register register,
            Holidays holidays,
            Members members,
            Dealings dealings) {
        return inOrder(Stream.of(
                on(day, bylaws, council, sittings, register, holidays),
                new UnsoundMandates(day, council, members).findings(sittings),
                new OpenFilings(day, council, dealings).findings(sittings),
                ActsInTheName.on(day, council, dealings, sittings)));
    }

    private static List<Finding> inOrder(Stream<List<Finding>> found) {
        return found.flatMap(List::stream).sorted(comparing(Finding::gravity)).toList();
    }
}

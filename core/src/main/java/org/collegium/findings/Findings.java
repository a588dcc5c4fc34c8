package org.collegium.findings;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.calendar.Holidays;
import org.collegium.commons.Commons;
import org.collegium.conflict.ConflictCase;
import org.collegium.council.Council;
import org.collegium.meeting.Meeting;
import org.collegium.member.Members;
import org.collegium.register.Register;
import org.collegium.words.Finding;

/**
 * Everything that a record shows to be late, missing or contradictory on a day. Each sentence says what to do about it.
 *
 * <p>Serious is what breaks a rule of the bylaws or contradicts itself: a month missed, a late convocation, a second
 * one too soon, a contradiction in minutes or between mandates and elections, a conflict past the time of its step or of its review. So is a service, post
 * or tool that fewer than two members master: what the last of them knows is lost with them, and no rule reckons with
 * that. Minor is what breaks none and is to be looked at: minutes not approved at the next sitting or not sealed, a
 * vacant seat, an interim measure that ended while its conflict is open, what nobody looks after, and somebody who is
 * noted as mastering something but belongs no more.
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
        return on(day, bylaws, council, sittings, register, holidays, List.of());
    }

    /**
     * The same with the conflicts, which are told last.
     *
     * @param day on which to look; a sitting or a step that was due on it is not yet missed
     * @param bylaws by date
     * @param council its seats and mandates
     * @param sittings all that closed; those after the day are not looked at
     * @param register what is sealed
     * @param holidays which may move a sitting
     * @param conflicts the cases
     * @throws org.collegium.minutes.BrokenSealException when a sitting differs from what was sealed
     */
    public static List<Finding> on(
            LocalDate day,
            BylawsVersions bylaws,
            Council council,
            List<Meeting.Closed> sittings,
            Register register,
            Holidays holidays,
            List<ConflictCase> conflicts) {
        return Stream.of(
                        new LateSittings(day, bylaws, sittings).findings(holidays),
                        new UnfinishedMinutes(day, sittings, register).findings(),
                        new ElectedMandates(day, council, sittings).findings(),
                        VacantSeats.on(day, council),
                        OpenConflicts.findings(day, conflicts))
                .flatMap(List::stream)
                .sorted(comparing(Finding::gravity))
                .toList();
    }

    /**
     * What is found on a day in what the association shares, the serious before the minor, and each in the order of the
     * resources.
     *
     * @param day on which to look
     * @param commons what is shared and who masters it
     * @param members everybody who is or was one
     */
    public static List<Finding> inCommons(LocalDate day, Commons commons, Members members) {
        return SharedMastery.on(day, commons, members).stream()
                .sorted(comparing(Finding::gravity))
                .toList();
    }
}

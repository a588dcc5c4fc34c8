package org.collegium.findings;

import static org.collegium.story.Evening.approval;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.SALT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.association.Organ;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.calendar.Convening;
import org.collegium.calendar.Delay;
import org.collegium.calendar.Holidays;
import org.collegium.calendar.Notice;
import org.collegium.calendar.Rhythm;
import org.collegium.calendar.SecondConvocation;
import org.collegium.council.Council;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.MemberId;
import org.collegium.minutes.Minutes;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.collegium.words.Finding;

/** A small record, told sitting by sitting, whose every minutes are sealed once they are approved. */
record Kept(BylawsVersions bylaws, Council council, List<Meeting.Closed> sittings, Register register) {

    private static final Convening CONVENING = Convening.unsaid()
            .with(Rhythm.monthly())
            .with(Notice.of(Delay.clear(7)))
            .with(new SecondConvocation(Delay.plain(15), Notice.of(Delay.plain(6))));

    private static final List<MemberId> TURNS = List.of(DENEZ, AICHA, BENOIT, CHLOE);

    /** A full council, nothing held yet, bylaws much older than the record. */
    static Kept record() {
        return new Kept(
                BylawsVersions.from(LocalDate.of(2012, 3, 1), Evening.BYLAWS.with(CONVENING)),
                People.council(),
                List.of(),
                Register.empty());
    }

    Kept with(Council other) {
        return new Kept(bylaws, other, sittings, register);
    }

    Kept amended(LocalDate from, Convening convening) {
        return new Kept(
                bylaws.amended(from, Evening.BYLAWS.with(convening)).orElseThrow(), council, sittings, register);
    }

    /** One more sitting, and the minutes that it approves are sealed at its close. */
    Kept with(Meeting.Closed sitting) {
        Kept next = withUnsealed(sitting);
        Register sealed = register;
        for (MeetingId approved : sitting.approved()) {
            sealed = next.seal(approved, sealed);
        }
        return new Kept(bylaws, council, next.sittings, sealed);
    }

    /** One more sitting, after which nothing is sealed. */
    Kept withUnsealed(Meeting.Closed sitting) {
        List<Meeting.Closed> more = new ArrayList<>(sittings);
        more.add(sitting);
        return new Kept(bylaws, council, List.copyOf(more), register);
    }

    List<Finding> foundOn(LocalDate day) {
        return Findings.on(day, KeptRecord.of(bylaws, People.members(), council, sittings, register), Holidays.none());
    }

    /** A sitting that approves the minutes of the one before, called as it should be. */
    static Meeting.Closed approving(MeetingId earlier, LocalDate day) {
        return approving(Evening.convocation(day, approval(1, earlier)));
    }

    /** A sitting whose first item approves minutes, served by turns from month to month. */
    static Meeting.Closed approving(Convocation convocation) {
        int month = convocation.id().date().getMonthValue();
        return Evening.of(convocation, TURNS.get(month % TURNS.size()), TURNS.get((month + 1) % TURNS.size()))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .showsHands(1, "20:10", "20:11", 4, 0, 0)
                .closes("21:00");
    }

    /** A sitting that talked. */
    static Meeting.Closed talking(LocalDate day) {
        return Evening.of(day, Evening.talk(1, "News"))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .closes("21:00");
    }

    /** The same evening of four, under another name. */
    static Meeting.Closed as(MeetingId id, Meeting.Closed sitting) {
        Convocation called = sitting.sitting().convocation();
        Convocation other = new Convocation(
                id,
                called.association(),
                called.sentOn(),
                called.means(),
                called.convenor(),
                called.at(),
                called.place(),
                called.agenda());
        return Evening.of(other).attendedBy(AICHA, BENOIT, CHLOE, DENEZ).closes("21:00");
    }

    /** A sitting to which nobody came. */
    static Meeting.Closed withoutQuorum(LocalDate day) {
        return Evening.of(day, Evening.talk(1, "News")).closes("20:30");
    }

    /** The call to a sitting that approves an earlier one, sent so many days before. */
    static Convocation called(int convocation, LocalDate day, int daysBefore, MeetingId approved) {
        Convocation usual = Evening.convocation(day, approval(1, approved));
        return new Convocation(
                new MeetingId(day, Organ.COUNCIL, convocation),
                usual.association(),
                day.minusDays(daysBefore),
                Optional.empty(),
                usual.convenor(),
                usual.at(),
                usual.place(),
                usual.agenda());
    }

    private Register seal(MeetingId id, Register sealed) {
        Meeting.Closed sitting = sittings.stream()
                .filter(held -> held.id().equals(id))
                .findFirst()
                .orElseThrow();
        Minutes.Approved approved = (Minutes.Approved) Minutes.of(sitting, sittings, sealed);
        return approved.seal(sealed, SALT, approved.decision().at());
    }
}

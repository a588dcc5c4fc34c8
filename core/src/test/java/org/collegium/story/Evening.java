package org.collegium.story;

import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.named;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collegium.association.Organ;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.council.Seat;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.MemberId;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.vote.Ballots;
import org.collegium.vote.Choice;
import org.collegium.vote.Tally;

/** An evening of the council told step by step, in which nothing is refused. Called for 20:00. */
public final class Evening {

    public static final Bylaws BYLAWS = Bylaws.collegial();

    private final LocalDate day;
    private Meeting.Open open;

    private Evening(LocalDate day, Meeting.Open open) {
        this.day = day;
        this.open = open;
    }

    /** An item with nothing to decide. */
    public static AgendaItem talk(int number, String title) {
        return new AgendaItem(number, title, Optional.empty(), Optional.empty());
    }

    /** An item with an ordinary motion. */
    public static AgendaItem motion(int number, String title) {
        return motion(number, propose("M-" + number, title, Matter.ORDINARY));
    }

    /** An item with a motion. */
    public static AgendaItem motion(int number, Motion.Proposed motion) {
        return new AgendaItem(number, motion.title(), Optional.of(motion), Optional.empty());
    }

    /** An item that puts the minutes of an earlier sitting to approval. */
    public static AgendaItem approval(int number, MeetingId earlier) {
        Motion.Proposed motion = propose("PV-" + earlier, "Approve the minutes of " + earlier, Matter.ORDINARY);
        return new AgendaItem(number, motion.title(), Optional.of(motion), Optional.of(earlier));
    }

    /** A motion in its first version. */
    public static Motion.Proposed propose(String id, String title, Matter matter) {
        return Motion.propose(new MotionId(id), title, matter, title + ".");
    }

    /** What calls the council for an evening. */
    public static Convocation convocation(LocalDate day, AgendaItem... agenda) {
        return new Convocation(
                council(day),
                ASSOCIATION,
                day.minusDays(8),
                Optional.of("par courriel"),
                named(People.BENOIT),
                People.at(day, "20:00"),
                "3 quai de la Douane",
                List.of(agenda));
    }

    /** The council's sitting of a day, first convocation. */
    public static MeetingId council(LocalDate day) {
        return new MeetingId(day, Organ.COUNCIL, 1);
    }

    /** A sitting that opened at 20:00, with Aïcha leading and Benoît keeping the record; nobody has arrived yet. */
    public static Evening of(LocalDate day, AgendaItem... agenda) {
        return of(convocation(day, agenda));
    }

    /** A sitting that opened as it was called. */
    public static Evening of(Convocation convocation) {
        return of(convocation, People.AICHA, People.BENOIT);
    }

    /** A sitting that opened as it was called, with one leading and another keeping the record. */
    public static Evening of(Convocation convocation, MemberId facilitator, MemberId secretary) {
        Meeting.Open open = Meeting.convene(convocation)
                .open(convocation.at(), People.composition(), named(facilitator), named(secretary), BYLAWS)
                .orElseThrow();
        return new Evening(convocation.id().date(), open);
    }

    /** These were there from the beginning. */
    public Evening attendedBy(MemberId... people) {
        for (MemberId person : people) {
            arrives(person, "20:00");
        }
        return this;
    }

    /** Somebody comes. */
    public Evening arrives(MemberId person, String hour) {
        open = open.arrive(person, at(hour)).orElseThrow();
        return this;
    }

    /** Somebody goes. */
    public Evening leaves(MemberId person, String hour) {
        open = open.leave(person, at(hour)).orElseThrow();
        return this;
    }

    /** Somebody gives a proxy to somebody else, to the end. */
    public Evening entrusts(MemberId grantor, MemberId holder, String from) {
        open = open.entrust(new Proxy(grantor, holder, at(from), Optional.empty()), BYLAWS)
                .orElseThrow();
        return this;
    }

    /** Somebody stands back from an item. */
    public Evening recuses(MemberId person, int item) {
        open = open.recuse(new Recusal(person, item)).orElseThrow();
        return this;
    }

    /** Something was said. */
    public Evening hears(int item, String text) {
        open = open.summarise(item, text).orElseThrow();
        return this;
    }

    /** Somebody undertakes something. */
    public Evening assigns(int item, String what, MemberId who, LocalDate due) {
        open = open.assign(new ActionItem(item, what, People.named(who), due)).orElseThrow();
        return this;
    }

    /** An amendment to an item's motion is put on the table. */
    public Evening tables(int item, Amendment amendment) {
        open = open.table(item, amendment).orElseThrow();
        return this;
    }

    /** An amendment is voted on by show of hands. */
    public Evening amends(int item, int number, String opened, String closed, int inFavour, int against) {
        Meeting.Voting voting =
                open.openVoteOnAmendment(item, number, at(opened), BYLAWS).orElseThrow();
        return showHands(voting, closed, Tally.of(inFavour, against, 0));
    }

    /** A motion is withdrawn. */
    public Evening withdraws(int item, String hour, String why) {
        open = open.withdraw(item, at(hour), why).orElseThrow();
        return this;
    }

    /** A motion is put off. */
    public Evening postpones(int item, String hour, String why) {
        open = open.postpone(item, at(hour), why).orElseThrow();
        return this;
    }

    /** A vote is opened. */
    public Meeting.Voting putsToTheVote(int item, String opened) {
        return open.openVote(item, at(opened), BYLAWS).orElseThrow();
    }

    /** A vote by name; the answers are those of the seats that may vote, in order. */
    public Evening votes(int item, String opened, String closed, Choice... answers) {
        Meeting.Voting voting = putsToTheVote(item, opened);
        List<Seat> voters = new ArrayList<>();
        voting.roll().standings().stream()
                .filter(standing -> standing.mayVote())
                .forEach(standing -> voters.add(standing.seat()));
        Map<Seat, Choice> byName = new TreeMap<>();
        for (int i = 0; i < answers.length; i++) {
            byName.put(voters.get(i), answers[i]);
        }
        Ballots ballots = Ballots.rollCall(byName, voting.roll()).orElseThrow();
        open = voting.close(at(closed), ballots, Optional.empty()).orElseThrow();
        return this;
    }

    /** A vote by show of hands. */
    public Evening showsHands(int item, String opened, String closed, int inFavour, int against, int abstaining) {
        return showHands(putsToTheVote(item, opened), closed, Tally.of(inFavour, against, abstaining));
    }

    private Evening showHands(Meeting.Voting voting, String closed, Tally counted) {
        Ballots ballots = Ballots.showOfHands(counted, voting.roll()).orElseThrow();
        open = voting.close(at(closed), ballots, Optional.empty()).orElseThrow();
        return this;
    }

    /** The sitting as it stands. */
    public Meeting.Open open() {
        return open;
    }

    /** The sitting closed, its decisions numbered from the first of the year. */
    public Meeting.Closed closes(String hour) {
        return closes(hour, DecisionNumber.firstOf(day.getYear()));
    }

    /** The sitting closed. */
    public Meeting.Closed closes(String hour, DecisionNumber first) {
        return open.close(at(hour), first, Optional.empty()).orElseThrow();
    }

    private Instant at(String hour) {
        return People.at(day, hour);
    }
}

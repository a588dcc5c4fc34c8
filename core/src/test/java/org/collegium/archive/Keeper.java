package org.collegium.archive;

import static org.collegium.story.Evening.approval;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.propose;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.ELECTED_ON;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.SALT;
import static org.collegium.story.People.at;
import static org.collegium.story.People.mandates;
import static org.collegium.story.People.members;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.bylaws.Matter;
import org.collegium.council.Holder;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Opening;
import org.collegium.meeting.Sitting;
import org.collegium.member.MemberId;
import org.collegium.minutes.Minutes;
import org.collegium.motion.DecisionNumber;
import org.collegium.story.Evening;
import org.collegium.words.Answer;

/** Keeps a record in memory, act by act. */
final class Keeper {

    static final Deed OPEN = new Deed.OpenRecord(ASSOCIATION, BylawsVersions.from(ELECTED_ON, Bylaws.collegial()));

    private final Archive archive = new Archive(new MemoryStore());
    private int acts;

    Archive archive() {
        return archive;
    }

    Optional<Stored<Meeting.Closed>> keptOfJanuary() {
        return archive.read(ASSOCIATION.id(), kept -> kept.sitting(council(JANUARY)));
    }

    static Minutes stateOfJanuary(Holdings kept) {
        Meeting.Closed january = kept.sitting(council(JANUARY)).orElseThrow().value();
        return Minutes.of(january, kept.sittings(), kept.register());
    }

    void found() {
        archive.perform(List.of(
                        act(HERVE, at("22:00"), OPEN),
                        act(HERVE, at("22:00"), new Deed.Enrol(members().roll(ELECTED_ON))),
                        act(HERVE, at("22:00"), new Deed.Appoint(mandates()))))
                .orElseThrow();
    }

    Answer<Integer> record(MemberId actor, Meeting.Closed sitting) {
        return archive.perform(act(actor, sitting.closedAt(), new Deed.RecordSitting(sitting)));
    }

    Answer<Integer> seal(LocalDate day, Instant at) {
        return archive.perform(act(AICHA, at, new Deed.SealMinutes(council(day), SALT)));
    }

    Answer<Integer> perform(MemberId actor, Deed deed) {
        return archive.perform(act(actor, at("22:00"), deed));
    }

    Act act(MemberId actor, Instant at, Deed deed) {
        return new Act(new ActId(new UUID(0, ++acts)), ASSOCIATION.id(), actor, at, deed);
    }

    static Meeting.Closed january(int inFavour) {
        return Evening.of(JANUARY, motion(1, "Garden"))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .showsHands(1, "20:10", "20:12", inFavour, 0, 0)
                .closes("22:00");
    }

    static Meeting.Closed approving(LocalDate day, LocalDate earlier, int number) {
        return Evening.of(day, approval(1, council(earlier)))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .showsHands(1, "20:10", "20:12", 4, 0, 0)
                .closes("22:00", new DecisionNumber(day.getYear(), number));
    }

    static Meeting.Closed deciding(LocalDate day, DecisionNumber number) {
        return Evening.of(day, motion(1, propose("garden-" + day, "Garden", Matter.ORDINARY)))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .showsHands(1, "20:10", "20:12", 4, 0, 0)
                .closes("22:00", number);
    }

    static Meeting.Closed withSecretary(Meeting.Closed closed, Holder secretary) {
        Sitting held = closed.sitting();
        return new Meeting.Closed(
                new Sitting(
                        new Opening(
                                held.convocation(),
                                held.openedAt(),
                                held.composition(),
                                held.facilitator(),
                                secretary,
                                held.opening().quorum()),
                        held.attendance(),
                        held.summaries(),
                        held.amendments(),
                        held.consensuses(),
                        held.votes(),
                        held.elections(),
                        held.takenOff(),
                        held.actions(),
                        held.overrulings()),
                closed.closedAt(),
                closed.next());
    }
}

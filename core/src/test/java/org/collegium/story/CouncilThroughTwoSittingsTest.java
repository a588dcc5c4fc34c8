package org.collegium.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.approval;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.propose;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.ELECTED_ON;
import static org.collegium.story.People.ENORA;
import static org.collegium.story.People.FANCH;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.SALT;
import static org.collegium.story.People.at;
import static org.collegium.vote.Choice.ABSTAIN;
import static org.collegium.vote.Choice.AGAINST;
import static org.collegium.vote.Choice.FOR;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.archive.MemoryStore;
import org.collegium.archive.Trace;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.bylaws.Matter;
import org.collegium.meeting.Meeting;
import org.collegium.member.MemberId;
import org.collegium.minutes.Minutes;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.register.Register;
import org.collegium.vote.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One story, told from a motion to the sealed register. */
@DisplayName("A council through two sittings")
class CouncilThroughTwoSittingsTest {

    private final Archive archive = new Archive(new MemoryStore());
    private int acts;

    @Test
    @DisplayName("A motion fails, comes back amended and passes; the minutes are approved and sealed")
    void fromMotionToSealedRegister() {
        // The association opens its record: members, and a council of seven.
        perform(AICHA, at("18:00"), new Deed.OpenRecord(ASSOCIATION, BylawsVersions.from(ELECTED_ON, Evening.BYLAWS)));
        perform(AICHA, at("18:00"), new Deed.Enrol(People.members().roll(JANUARY)));
        perform(AICHA, at("18:00"), new Deed.Appoint(People.mandates()));

        // January. Five come, Gwenn has given Aïcha her proxy. The garden ends in a tie, and a tie is not adopted.
        Motion.Proposed garden = propose("P-1", "Open the garden every day", Matter.ORDINARY);
        Evening january = Evening.of(JANUARY, motion(1, garden), motion(2, "Buy a shed"), talk(3, "News"))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .arrives(ENORA, "20:10")
                .entrusts(GWENN, AICHA, "20:00")
                .votes(1, "20:15", "20:20", FOR, FOR, AGAINST, AGAINST, ABSTAIN, ABSTAIN);
        Motion.Decided lost =
                january.open().sitting().votesOn(1).get(0).decided().orElseThrow();
        assertThat(lost.verdict().isTie()).isTrue();
        assertThat(lost.verdict().outcome()).isEqualTo(Outcome.NOT_ADOPTED);
        assertThat(lost.verdict().explain(Locale.ENGLISH))
                .startsWith("Motion not adopted: 2 for, 2 against, 2 abstentions. Quorum met: 5 members counted")
                .contains("As many for as against: the motion is not adopted.");

        // The shed passes, with Denez, who sells sheds, standing back. Two leave, and nothing more is decided.
        Meeting.Closed inJanuary = january.recuses(DENEZ, 2)
                .votes(2, "20:30", "20:35", FOR, FOR, FOR, FOR, AGAINST)
                .leaves(BENOIT, "21:00")
                .leaves(ENORA, "21:00")
                .hears(3, "The well is repaired.")
                .closes("21:30");
        assertThat(inJanuary.decisions()).containsExactly(DecisionNumber.firstOf(2025));
        assertThat(inJanuary.sitting().itemsNotReached()).isEmpty();
        perform(BENOIT, at("22:00"), new Deed.RecordSitting(inJanuary));
        assertThat(minutes(inJanuary)).isInstanceOf(Minutes.Draft.class);
        assertThat(minutes(inJanuary).contradictions()).isEmpty();

        // February. The minutes are approved; the garden comes back, open at weekends only, and passes.
        Motion.Proposed amended = lost.amend("Open the garden at weekends", "The garden opens at weekends.")
                .orElseThrow();
        assertThat(amended.version()).isEqualTo(2);
        Meeting.Closed inFebruary = Evening.of(FEBRUARY, approval(1, council(JANUARY)), motion(2, amended))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ, ENORA, FANCH, GWENN)
                .showsHands(1, "20:05", "20:06", 6, 0, 1)
                .votes(2, "20:20", "20:25", FOR, FOR, FOR, AGAINST, AGAINST, FOR, FOR)
                .closes("21:00", new DecisionNumber(2025, 2));
        assertThat(inFebruary.decisions()).extracting(DecisionNumber::toString).containsExactly("2025-02", "2025-03");
        assertThat(inFebruary
                        .sitting()
                        .votesOn(2)
                        .get(0)
                        .decided()
                        .orElseThrow()
                        .amend("Again", "Again.")
                        .refusal())
                .isPresent();
        perform(BENOIT, at(FEBRUARY, "22:00"), new Deed.RecordSitting(inFebruary));
        assertThat(minutes(inJanuary)).isInstanceOf(Minutes.Approved.class);

        // Chloé seals them, and the register holds.
        perform(CHLOE, at(FEBRUARY, "22:30"), new Deed.SealMinutes(council(JANUARY), SALT));
        Register register = archive.read(ASSOCIATION.id(), Holdings::register);
        assertThat(register.verify()).isEmpty();
        assertThat(minutes(inJanuary))
                .isInstanceOfSatisfying(
                        Minutes.Sealed.class,
                        kept -> assertThat(Spoken.english(kept.status()))
                                .isEqualTo(
                                        "Sealed in the register as no.\u00a01, approved at the sitting of 4\u00a0February 2025"
                                                + " (decision no.\u00a02025-02)"));
        assertThat(minutes(inFebruary)).isInstanceOf(Minutes.Draft.class);

        // Who did what is on the trail, in order.
        List<Trace> trail = archive.read(ASSOCIATION.id(), Holdings::trail).traces();
        assertThat(trail)
                .extracting(Trace::deed)
                .containsExactly("OpenRecord", "Enrol", "Appoint", "RecordSitting", "RecordSitting", "SealMinutes");
        assertThat(trail).extracting(Trace::actor).containsExactly(AICHA, AICHA, AICHA, BENOIT, BENOIT, CHLOE);
    }

    private Minutes minutes(Meeting.Closed sitting) {
        return archive.read(ASSOCIATION.id(), kept -> Minutes.of(sitting, kept.sittings(), kept.register()));
    }

    private void perform(MemberId actor, Instant at, Deed deed) {
        archive.perform(new Act(new ActId(new UUID(1, ++acts)), ASSOCIATION.id(), actor, at, deed))
                .orElseThrow();
    }
}

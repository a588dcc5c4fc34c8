package org.collegium.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.motion.Change.Kind.AMENDS;
import static org.collegium.motion.Change.Kind.ANNULS;
import static org.collegium.motion.Change.Kind.REPEALS;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.propose;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.collegium.bylaws.Matter;
import org.collegium.motion.Change;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.story.Evening;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What later decisions do to earlier ones. */
class DecisionsTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    private final List<Meeting.Closed> sittings = new ArrayList<>();
    private final DecisionNumber garden = adopts(JANUARY, propose("garden", "Open the garden", Matter.ORDINARY));

    /** The number of the decision that adopts a motion at a sitting of its own. */
    private DecisionNumber adopts(LocalDate day, Motion.Proposed motion) {
        DecisionNumber number = new DecisionNumber(2025, sittings.size() + 1);
        sittings.add(Evening.of(day, motion(1, motion))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .showsHands(1, "20:10", "20:11", 4, 0, 0)
                .closes("22:00", number));
        return number;
    }

    private DecisionNumber changes(LocalDate day, Change.Kind kind, DecisionNumber earlier) {
        return adopts(
                day, propose("change-" + day, "Change it", Matter.ORDINARY).changing(new Change(kind, earlier)));
    }

    private Decision decision(DecisionNumber number) {
        return Decisions.of(sittings).decision(number).orElseThrow();
    }

    @Nested
    class WhenNothingChangesIt {

        @Test
        void itIsInForceFromTheDayOfItsSitting() {
            Decision taken = decision(garden);

            assertThat(taken.sitting()).isEqualTo(council(JANUARY));
            assertThat(taken.motion().proposed().id()).hasToString("garden");
            assertThat(taken.motion())
                    .isInstanceOfSatisfying(
                            Motion.Decided.class,
                            decided -> assertThat(decided.verdict().isAdopted()).isTrue());
            assertThat(taken.effectiveFrom()).isEqualTo(JANUARY);
            assertThat(taken.state()).isEqualTo(Decision.State.IN_FORCE);
            assertThat(taken.stands()).isTrue();
            assertThat(taken.lastChange()).isEmpty();
            assertThat(taken.isInForceOn(JANUARY)).isTrue();
            assertThat(taken.isInForceOn(JANUARY.minusDays(1))).isFalse();
        }

        @Test
        void orFromTheDayThatItNames() {
            DecisionNumber later = adopts(
                    FEBRUARY, propose("well", "Dig a well", Matter.SPENDING).effectiveFrom(MAY));

            assertThat(decision(later).effectiveFrom()).isEqualTo(MAY);
            assertThat(Decisions.of(sittings).inForceOn(MARCH))
                    .extracting(Decision::number)
                    .containsExactly(garden);
            assertThat(Decisions.of(sittings).inForceOn(MAY))
                    .extracting(Decision::number)
                    .containsExactly(garden, later);
        }
    }

    @Nested
    class WhenALaterOneChangesIt {

        @Test
        void theReversalPointsBothWays() {
            DecisionNumber repeal = changes(FEBRUARY, REPEALS, garden);

            assertThat(decision(garden).state()).isEqualTo(Decision.State.REPEALED);
            assertThat(decision(garden).stands()).isFalse();
            assertThat(decision(garden).lastChange()).contains(new Decision.ChangedBy(REPEALS, repeal, FEBRUARY));
            assertThat(decision(repeal).motion().proposed().changes()).contains(new Change(REPEALS, garden));
            assertThat(decision(garden).isInForceOn(FEBRUARY.minusDays(1))).isTrue();
            assertThat(decision(garden).isInForceOn(FEBRUARY)).isFalse();
        }

        @Test
        void aRepealMayWaitForItsDay() {
            adopts(
                    FEBRUARY,
                    propose("repeal", "Close it", Matter.ORDINARY)
                            .changing(new Change(REPEALS, garden))
                            .effectiveFrom(MAY));

            assertThat(decision(garden).stateOn(MARCH)).isEqualTo(Decision.State.IN_FORCE);
            assertThat(decision(garden).stateOn(MAY)).isEqualTo(Decision.State.REPEALED);
            Decision inMarch =
                    Decisions.of(sittings).asOf(MARCH).decision(garden).orElseThrow();
            assertThat(inMarch.state()).isEqualTo(Decision.State.IN_FORCE);
            assertThat(inMarch.lastChange()).isEmpty();
            assertThat(Decisions.of(sittings).asOf(MAY).decision(garden)).contains(decision(garden));
        }

        @Test
        void amendedItStaysInForce() {
            changes(FEBRUARY, AMENDS, garden);

            assertThat(decision(garden).state()).isEqualTo(Decision.State.AMENDED);
            assertThat(decision(garden).stands()).isTrue();
            assertThat(decision(garden).isInForceOn(MARCH)).isTrue();
        }

        @Test
        void annulledItNeverWas() {
            changes(FEBRUARY, ANNULS, garden);

            assertThat(decision(garden).state()).isEqualTo(Decision.State.ANNULLED);
            assertThat(decision(garden).isInForceOn(JANUARY)).isFalse();
        }

        @Test
        void theLastChangeCounts() {
            changes(FEBRUARY, AMENDS, garden);
            DecisionNumber repeal = changes(MARCH, REPEALS, garden);

            assertThat(decision(garden).changes())
                    .extracting(Decision.ChangedBy::kind)
                    .containsExactly(AMENDS, REPEALS);
            assertThat(decision(garden).lastChange().orElseThrow().by()).isEqualTo(repeal);
        }

        @Test
        void aChangeThatWasAnnulledDoesNot() {
            DecisionNumber repeal = changes(FEBRUARY, REPEALS, garden);
            changes(MARCH, ANNULS, repeal);

            assertThat(decision(repeal).state()).isEqualTo(Decision.State.ANNULLED);
            assertThat(decision(garden).state()).isEqualTo(Decision.State.IN_FORCE);
            assertThat(decision(garden).changes()).isEmpty();
        }

        @Test
        void oneThatWasRepealedStillDoes() {
            DecisionNumber repeal = changes(FEBRUARY, REPEALS, garden);
            changes(MARCH, REPEALS, repeal);

            assertThat(decision(garden).state()).isEqualTo(Decision.State.REPEALED);
        }
    }

    @Test
    void whatWasDecidedIsReconsideredByAMotionThatWouldRepealIt() {
        Motion.Proposed again = decision(garden).reconsider(new MotionId("garden-bis"), "Close it", "It closes.");

        assertThat(again)
                .isEqualTo(Motion.propose(new MotionId("garden-bis"), "Close it", Matter.ORDINARY, "It closes.")
                        .changing(new Change(REPEALS, garden)));
    }

    @Test
    void theyAreInTheOrderOfTheirNumbers() {
        DecisionNumber second = changes(FEBRUARY, AMENDS, garden);
        sittings.add(0, sittings.remove(1));

        assertThat(Decisions.of(sittings)).extracting(Decision::number).containsExactly(garden, second);
        assertThat(Decisions.of(sittings).decision(new DecisionNumber(2025, 3))).isEmpty();
        assertThatThrownBy(() -> Decisions.of(sittings).iterator().remove())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}

package org.collegium.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Spoken.refusal;

import java.time.LocalDate;
import java.util.Optional;
import org.collegium.bylaws.Matter;
import org.collegium.vote.Base;
import org.collegium.vote.Electorate;
import org.collegium.vote.Majority;
import org.collegium.vote.Otherwise;
import org.collegium.vote.Quorum;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.vote.TieBreak;
import org.collegium.vote.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of a motion. */
class MotionTest {

    private static final Motion.Proposed GARDEN =
            Motion.propose(new MotionId("P-2025-03"), "Open the garden", Matter.SPENDING, "The garden opens in May.");

    @Nested
    class WhenProposed {

        @Test
        void itIsInItsFirstVersion() {
            assertThat(GARDEN.version()).isEqualTo(1);
            assertThat(GARDEN.proposed()).isSameAs(GARDEN);
            assertThat(GARDEN.id()).hasToString("P-2025-03");
        }

        @Test
        void itNeedsATitleATextAndAVersion() {
            MotionId id = GARDEN.id();

            assertThatThrownBy(() -> Motion.propose(id, " ", Matter.ORDINARY, "Text."))
                    .hasMessage("Motion P-2025-03 needs a version from 1, a title and a text: version 1");
            assertThatThrownBy(() -> Motion.propose(id, "Title", Matter.ORDINARY, ""))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Motion.Proposed(
                            id,
                            0,
                            "Title",
                            Matter.ORDINARY,
                            "Text.",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()))
                    .hasMessageEndingWith("version 0");
            assertThatThrownBy(() -> new MotionId("P 3")).hasMessageContaining("'P 3' is no reference");
            assertThatThrownBy(() -> GARDEN.about("Anne against Yann")).hasMessageContaining("is no reference");
        }
    }

    @Nested
    class WhenItIsRewordedOrSetAside {

        private final Change repeal = new Change(Change.Kind.REPEALS, new DecisionNumber(2025, 2));

        @Test
        void whoProposedItMayRewordIt() {
            Motion.Proposed reworded = GARDEN.changing(repeal)
                    .effectiveFrom(LocalDate.of(2025, 5, 1))
                    .about("C-2025-1")
                    .reword("Open it", "It opens.");

            assertThat(reworded)
                    .isEqualTo(new Motion.Proposed(
                            GARDEN.id(),
                            2,
                            "Open it",
                            Matter.SPENDING,
                            "It opens.",
                            Optional.of(repeal),
                            Optional.of(LocalDate.of(2025, 5, 1)),
                            Optional.empty(),
                            Optional.of("C-2025-1")));
        }

        @Test
        void itKeepsItsTextAndTheReason() {
            Motion.SetAside withdrawn = GARDEN.withdraw("The owner sells.");
            Motion.SetAside postponed = GARDEN.postpone("The quote is awaited.");

            assertThat(withdrawn.kind()).isEqualTo(Motion.SetAside.Kind.WITHDRAWN);
            assertThat(withdrawn.why()).isEqualTo("The owner sells.");
            assertThat(postponed.kind()).isEqualTo(Motion.SetAside.Kind.POSTPONED);
            assertThat(postponed.proposed()).isEqualTo(GARDEN);
            assertThatThrownBy(() -> GARDEN.withdraw(" ")).hasMessage("Motion P-2025-03 is set aside for a reason");
        }
    }

    @Nested
    class WhenDecided {

        @Test
        void itIsRejectedForGoodUnlessItsRulePutsItOff() {
            assertThat(GARDEN.decide(verdict(7, 3, 4)).isRejected()).isTrue();
            assertThat(GARDEN.decide(verdict(7, 3, 3)).isRejected()).as("tied").isFalse();
            assertThat(GARDEN.decide(verdict(2, 2, 0)).isRejected())
                    .as("no quorum")
                    .isFalse();
            assertThat(GARDEN.decide(verdict(7, 4, 3)).isRejected())
                    .as("adopted")
                    .isFalse();
            Verdict putOff = Rule.of(Majority.everybodyFor())
                    .with(Otherwise.POSTPONED)
                    .judge(new Electorate(0, 0, 7, 0, 0), Tally.of(6, 1, 0));
            assertThat(GARDEN.decide(putOff).isRejected()).as("put off").isFalse();
        }

        @ParameterizedTest(name = "{0} present, {1} for, {2} against")
        @CsvSource({"7, 3, 4", "7, 3, 3", "2, 2, 0"})
        void unlessAdoptedItMayComeBackAmended(int present, int inFavour, int against) {
            Motion.Decided decided = GARDEN.decide(verdict(present, inFavour, against));

            assertThat(decided.amend("Open half the garden", "Half of it opens in May.")
                            .orElseThrow())
                    .isEqualTo(new Motion.Proposed(
                            GARDEN.id(),
                            2,
                            "Open half the garden",
                            Matter.SPENDING,
                            "Half of it opens in May.",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            assertThat(decided.proposed()).isEqualTo(GARDEN);
        }

        @Test
        void onceAdoptedItIsNotAmended() {
            assertThat(refusal(GARDEN.decide(verdict(7, 4, 3)).amend("Other", "Other.")))
                    .isEqualTo("motion P-2025-03 is adopted already");
        }
    }

    @Nested
    class WhenNumbered {

        @Test
        void decisionsFollowOneAnotherWithinAYear() {
            DecisionNumber first = DecisionNumber.firstOf(2025);

            assertThat(first).hasToString("2025-01");
            assertThat(first.next()).hasToString("2025-02").isGreaterThan(first);
            assertThat(new DecisionNumber(2025, 9).next()).hasToString("2025-10");
            assertThat(new DecisionNumber(2025, 100))
                    .hasToString("2025-100")
                    .isGreaterThan(new DecisionNumber(2025, 99));
            assertThat(DecisionNumber.firstOf(2026)).isGreaterThan(new DecisionNumber(2025, 100));
            assertThatThrownBy(() -> new DecisionNumber(2025, 0)).hasMessage("Decisions are numbered from 1, not 0");
        }
    }

    private static Verdict verdict(int present, int inFavour, int against) {
        return Rule.of(Majority.moreForThanAgainst())
                .with(Quorum.atLeast(1, 2, Base.SEATS))
                .with(TieBreak.Step.NEXT_MEETING)
                .judge(new Electorate(0, 7 - present, present, 0, 0), Tally.of(inFavour, against, 0));
    }
}

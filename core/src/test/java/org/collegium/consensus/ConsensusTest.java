package org.collegium.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.at;
import static org.collegium.story.Spoken.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collegium.council.Seat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Sunday opening, before a council of five. */
class ConsensusTest {

    private static final Instant EVENING = at("20:00");
    private static final Instant NEXT_SITTING = at(FEBRUARY, "20:00");
    private static final String AT_NOON = "Open on Sundays from noon.";
    private static final String ONCE_A_MONTH = "Open one Sunday a month.";

    @Nested
    class WhenConsentIsSought {

        private final Consensus objected = firstRound(ConsensusRule.consent(), "AARSO");

        @Test
        void anAmendmentThatAnswersTheObjectionIsAdopted() {
            Consensus adopted = conclude(round(amend(objected, AT_NOON), "AARSA"));

            assertThat(adopted.step()).isEqualTo(ConsensusStep.ADOPTED_BY_CONSENT);
            assertThat(adopted.version()).isEqualTo(new Version(2, AT_NOON));
            assertThat(adopted.results()).extracting(Consent::holds).containsExactly(false, true);
            assertThat(adopted.objections())
                    .containsExactly(new Objection(1, new Seat(5), "too noisy", Optional.of(new Version(2, AT_NOON))));
        }

        @Test
        void afterTwoRoundsItIsPutOffOnceAndTheRecordGoesOn() {
            Consensus postponed = conclude(round(amend(objected, AT_NOON), "AARSO"));

            Consensus resumed = postponed
                    .amend(ONCE_A_MONTH, NEXT_SITTING)
                    .then(amended -> amended.beginRound(new Circle("AAAAA").roll(), NEXT_SITTING))
                    .orElseThrow();

            assertThat(postponed.step()).isEqualTo(ConsensusStep.POSTPONED);
            assertThat(resumed.postponements()).isEqualTo(1);
            assertThat(resumed.roundsLeft()).isEqualTo(1);
            assertThat(resumed.rounds()).extracting(Round::number).containsExactly(1, 2, 3);
            assertThat(resumed.rounds())
                    .extracting(Round::version)
                    .containsExactly(Circle.TEXT, new Version(2, AT_NOON), new Version(3, ONCE_A_MONTH));
        }

        @Test
        void afterTwoMoreRoundsItGoesToTheVote() {
            Consensus postponed = conclude(round(amend(objected, AT_NOON), "AARSO"));
            Consensus again = round(amend(round(postponed, "OOOOO"), ONCE_A_MONTH), "AAAAO");

            Consensus ended = conclude(again);

            assertThat(ended.step()).isEqualTo(ConsensusStep.VOTE);
            assertThat(ended.stages()).extracting(Stage::askedBy).containsOnly(Optional.empty());
            assertThat(ended.objections()).extracting(Objection::round).containsExactly(1, 2, 3, 3, 3, 3, 3, 4);
            assertThat(ended.objections())
                    .filteredOn(objection -> objection.metBy().isEmpty())
                    .extracting(Objection::seat)
                    .containsOnly(new Seat(5))
                    .hasSize(4);
        }

        @Test
        void theSameTextMeetsAnObjectionThatWasOnlyExplained() {
            Consensus explained =
                    objected.take(Stance.of(new Seat(5), Position.AGREE)).orElseThrow();

            assertThat(explained.objections()).extracting(Objection::metBy).containsExactly(Optional.of(Circle.TEXT));
        }

        @Test
        void anObjectionWithdrawnAfterTalkLetsTheSameTextPassInAnotherRound() {
            Consensus adopted = conclude(round(objected, "AARSA"));

            assertThat(adopted.step()).isEqualTo(ConsensusStep.ADOPTED_BY_CONSENT);
            assertThat(adopted.rounds()).extracting(Round::version).containsExactly(Circle.TEXT, Circle.TEXT);
            assertThat(adopted.objections())
                    .containsExactly(new Objection(1, new Seat(5), "too noisy", Optional.of(Circle.TEXT)));
        }

        @Test
        void withoutAnotherTextTheRoundsComeToAnEndToo() {
            Consensus again = round(objected, "AARSO");

            assertThat(refusal(again.beginRound(new Circle("AARSA").roll(), EVENING)))
                    .isEqualTo("no round is left at this sitting: 2 are allowed");
            assertThat(conclude(again).step()).isEqualTo(ConsensusStep.POSTPONED);
        }

        @Test
        void whoeverCameAfterARoundBeganIsAskedInTheNext() {
            Consensus again = round(firstRound(ConsensusRule.consent(), "AAOSa"), "AAASO");

            assertThat(again.objections()).extracting(Objection::seat).containsExactly(new Seat(3), new Seat(5));
        }

        @Test
        void inTheLastRoundTheTextIsAmendedNoMore() {
            assertThat(refusal(round(amend(objected, AT_NOON), "AARSO").amend(ONCE_A_MONTH, EVENING)))
                    .isEqualTo("no round is left at this sitting: 2 are allowed");
        }

        @Test
        void whatIsAgreedIsConcludedAndNothingElse() {
            Consensus agreed = firstRound(ConsensusRule.consent(), "AARSA");

            assertThat(refusal(agreed.amend(AT_NOON, EVENING))).isEqualTo("the council agrees: it remains to conclude");
            assertThat(refusal(agreed.beginRound(new Circle("AAAAA").roll(), EVENING)))
                    .isEqualTo("the council agrees: it remains to conclude");
            assertThat(refusal(agreed.callVote(new Seat(1), new Circle("AAAAA").roll(), EVENING)))
                    .isEqualTo("the council agrees: it remains to conclude");
        }
    }

    @Nested
    class WhenASeatAsksForTheVote {

        private final Circle council = new Circle("AAAOa");

        @Test
        void itsWishIsOnRecord() {
            Consensus called = firstRound(ConsensusRule.consent(), "AAAOa")
                    .callVote(new Seat(4), council.roll(), EVENING)
                    .orElseThrow();

            assertThat(called.step()).isEqualTo(ConsensusStep.VOTE);
            assertThat(called.stages()).last().extracting(Stage::askedBy).isEqualTo(Optional.of(new Seat(4)));
        }

        @Test
        void theFirstRoundHasHeardEverybody() {
            Consensus early = firstRound(ConsensusRule.consent(), "AA.Oa");
            Consensus later = round(amend(early, AT_NOON), "AA.Oa");

            assertThat(refusal(early.callVote(new Seat(4), council.roll(), EVENING)))
                    .isEqualTo("the vote may be asked for only after the first round");
            assertThat(later.callVote(new Seat(4), council.roll(), EVENING)
                            .orElseThrow()
                            .step())
                    .isEqualTo(ConsensusStep.VOTE);
        }

        @Test
        void itIsPresent() {
            assertThat(refusal(firstRound(ConsensusRule.consent(), "AAAOa")
                            .callVote(new Seat(5), council.roll(), EVENING)))
                    .isEqualTo("seat 5 has no say: absent, vacant or recused");
        }

        @Test
        void theLadderAllowsIt() {
            assertThat(refusal(firstRound(ConsensusRule.unanimity(), "AAAOa")
                            .callVote(new Seat(4), council.roll(), EVENING)))
                    .isEqualTo("the bylaws do not let a seat ask for the vote");
        }
    }

    @Nested
    class WhenUnanimityIsSought {

        private final Consensus postponed = conclude(firstRound(ConsensusRule.unanimity(), "AAAAS"));

        @Test
        void whatIsNotUnanimousIsPutOffToTheNextSitting() {
            assertThat(postponed.step()).isEqualTo(ConsensusStep.POSTPONED);
        }

        @Test
        void thenTheGeneralMeetingDecides() {
            Consensus referred = conclude(round(postponed, "AAAAO"));

            assertThat(referred.step()).isEqualTo(ConsensusStep.GENERAL_MEETING);
            assertThat(referred.stages())
                    .extracting(Stage::step)
                    .containsExactly(
                            ConsensusStep.PROPOSED,
                            ConsensusStep.CLARIFIED,
                            ConsensusStep.REACTIONS,
                            ConsensusStep.OBJECTIONS,
                            ConsensusStep.POSTPONED,
                            ConsensusStep.OBJECTIONS,
                            ConsensusStep.GENERAL_MEETING);
        }

        @Test
        void orTheNextSittingIsUnanimous() {
            assertThat(conclude(round(postponed, "AAARA")).step()).isEqualTo(ConsensusStep.ADOPTED_BY_CONSENT);
        }
    }

    @Nested
    class WhenItIsRoutine {

        @Test
        void itGoesStraightToTheVote() {
            Consensus routine = Consensus.propose(ConsensusRule.routine(), Circle.TEXT, EVENING);

            assertThat(routine.stages())
                    .extracting(Stage::step)
                    .containsExactly(ConsensusStep.PROPOSED, ConsensusStep.VOTE);
            assertThat(routine.results()).isEmpty();
        }
    }

    @Nested
    class WhenTimePasses {

        @Test
        void aStepEndsWithItsTimeBoxWhereItHasOne() {
            ConsensusRule rule = ConsensusRule.consent();
            ConsensusLadder timed = rule.ladder()
                    .allotting(ConsensusStep.CLARIFIED, Duration.ofMinutes(5))
                    .allotting(ConsensusStep.REACTIONS, Duration.ofMinutes(10));
            Consensus clarified = Consensus.propose(rule.with(timed), Circle.TEXT, EVENING)
                    .clarify(at("20:03"))
                    .orElseThrow();

            assertThat(Consensus.propose(rule.with(timed), Circle.TEXT, EVENING).endsAt())
                    .isEmpty();
            assertThat(clarified.endsAt()).contains(at("20:08"));
            assertThat(clarified.hearReactions(at("20:04")).orElseThrow().endsAt())
                    .contains(at("20:14"));
        }

        @Test
        void noStepComesBeforeTheOneBefore() {
            Consensus proposed = Consensus.propose(ConsensusRule.consent(), Circle.TEXT, EVENING);

            assertThat(refusal(proposed.clarify(EVENING.minusNanos(1))))
                    .isEqualTo("the step “clarification” cannot come before the one that it follows");
        }
    }

    @Nested
    class WhenValuesMakeNoSense {

        @Test
        void anObjectionHasAReason() {
            assertThatThrownBy(() -> Stance.of(new Seat(3), Position.OBJECT))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("seat 3");
            assertThatThrownBy(() -> Stance.objection(new Seat(3), " ")).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void aVersionHasANumberAndAText() {
            assertThatThrownBy(() -> new Version(0, AT_NOON)).hasMessageContaining("0 " + AT_NOON);
            assertThatThrownBy(() -> new Version(1, " ")).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void aLadderCanBeClimbed() {
            assertThatThrownBy(() -> ladder(-1, 0, ConsensusStep.VOTE)).hasMessageContaining("-1, 0");
            assertThatThrownBy(() -> ladder(1, -1, ConsensusStep.VOTE)).hasMessageContaining("1, -1");
            assertThatThrownBy(() -> ladder(0, 1, ConsensusStep.VOTE)).hasMessageContaining("0, 1");
            assertThatThrownBy(() -> ladder(1, 0, ConsensusStep.POSTPONED)).hasMessageContaining("POSTPONED");
            assertThatThrownBy(() -> ladder(1, 0, ConsensusStep.VOTE).allotting(ConsensusStep.REACTIONS, Duration.ZERO))
                    .hasMessageContaining("REACTIONS=PT0S");
            assertThatThrownBy(() ->
                            ladder(1, 0, ConsensusStep.VOTE).allotting(ConsensusStep.REACTIONS, Duration.ofMinutes(-1)))
                    .hasMessageContaining("REACTIONS=PT-1M");
        }

        @Test
        void aConsensusHasAStageForEachRound() {
            Round round = new Circle("AAA").round();
            Stage proposed = new Stage(ConsensusStep.PROPOSED, EVENING, Optional.empty());

            assertThatThrownBy(() -> new Consensus(ConsensusRule.consent(), Circle.TEXT, List.of(), List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() ->
                            new Consensus(ConsensusRule.consent(), Circle.TEXT, List.of(round), List.of(proposed)))
                    .hasMessageContaining("PROPOSED");
        }

        private ConsensusLadder ladder(int rounds, int postponements, ConsensusStep lastResort) {
            return new ConsensusLadder(rounds, postponements, lastResort, true, Map.of());
        }
    }

    private static Consensus firstRound(ConsensusRule rule, String letters) {
        Consensus reacted = Consensus.propose(rule, Circle.TEXT, EVENING)
                .clarify(EVENING)
                .then(clarified -> clarified.hearReactions(EVENING))
                .orElseThrow();
        return round(reacted, letters);
    }

    private static Consensus round(Consensus consensus, String letters) {
        Circle circle = new Circle(letters);
        return circle.heardIn(consensus.beginRound(circle.roll(), EVENING).orElseThrow());
    }

    private static Consensus amend(Consensus consensus, String text) {
        return consensus.amend(text, EVENING).orElseThrow();
    }

    private static Consensus conclude(Consensus consensus) {
        return consensus.conclude(EVENING).orElseThrow();
    }
}

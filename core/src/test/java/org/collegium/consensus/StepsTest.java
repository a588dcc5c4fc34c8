package org.collegium.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Spoken.refusal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.collegium.council.Seat;
import org.collegium.story.People;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act tried at every step of the ladder. */
class StepsTest {

    private static final Instant NOW = People.at("20:00");
    private static final Circle ONE_OBJECTS = new Circle("AAO");
    private static final Circle ALL_AGREE = new Circle("AAA");

    private enum Act {
        CLARIFY("proposal"),
        HEAR_REACTIONS("clarification"),
        BEGIN_ROUND("reactions or objections or amendment or postponement to the next sitting"),
        TAKE("objections"),
        AMEND("objections or postponement to the next sitting"),
        CONCLUDE("objections"),
        CALL_VOTE("objections or amendment or postponement to the next sitting");

        private final String onlyAt;

        Act(String onlyAt) {
            this.onlyAt = onlyAt;
        }

        Answer<Consensus> on(Consensus consensus) {
            return switch (this) {
                case CLARIFY -> consensus.clarify(NOW);
                case HEAR_REACTIONS -> consensus.hearReactions(NOW);
                case BEGIN_ROUND -> consensus.beginRound(ALL_AGREE.roll(), NOW);
                case TAKE -> consensus.take(Stance.of(new Seat(1), Position.STAND_ASIDE));
                case AMEND -> consensus.amend("Close on Sundays.", NOW);
                case CONCLUDE -> consensus.conclude(NOW);
                case CALL_VOTE -> consensus.callVote(new Seat(1), ALL_AGREE.roll(), NOW);
            };
        }
    }

    /** What each step allows, and where it leads. */
    private static final Map<ConsensusStep, Map<Act, ConsensusStep>> LADDER = Map.of(
            ConsensusStep.PROPOSED, Map.of(Act.CLARIFY, ConsensusStep.CLARIFIED),
            ConsensusStep.CLARIFIED, Map.of(Act.HEAR_REACTIONS, ConsensusStep.REACTIONS),
            ConsensusStep.REACTIONS, Map.of(Act.BEGIN_ROUND, ConsensusStep.OBJECTIONS),
            ConsensusStep.OBJECTIONS,
                    Map.of(
                            Act.BEGIN_ROUND,
                            ConsensusStep.OBJECTIONS,
                            Act.TAKE,
                            ConsensusStep.OBJECTIONS,
                            Act.AMEND,
                            ConsensusStep.AMENDED,
                            Act.CALL_VOTE,
                            ConsensusStep.VOTE),
            ConsensusStep.AMENDED, Map.of(Act.BEGIN_ROUND, ConsensusStep.OBJECTIONS, Act.CALL_VOTE, ConsensusStep.VOTE),
            ConsensusStep.ADOPTED_BY_CONSENT, Map.of(),
            ConsensusStep.POSTPONED,
                    Map.of(
                            Act.BEGIN_ROUND,
                            ConsensusStep.OBJECTIONS,
                            Act.AMEND,
                            ConsensusStep.AMENDED,
                            Act.CALL_VOTE,
                            ConsensusStep.VOTE),
            ConsensusStep.VOTE, Map.of(),
            ConsensusStep.GENERAL_MEETING, Map.of());

    static Stream<Arguments> everyActAtEveryStep() {
        return Arrays.stream(ConsensusStep.values())
                .flatMap(step -> Arrays.stream(Act.values()).map(act -> Arguments.of(step, act)));
    }

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource("everyActAtEveryStep")
    void anActLeadsToItsStepOrIsRefused(ConsensusStep step, Act act) {
        Answer<Consensus> answer = act.on(at(step));

        if (LADDER.get(step).containsKey(act)) {
            assertThat(answer.orElseThrow().step()).isEqualTo(LADDER.get(step).get(act));
        } else {
            assertThat(refusal(answer)).isEqualTo(why(step, act));
        }
    }

    @Test
    void everyStepIsReached() {
        assertThat(ConsensusStep.values())
                .allSatisfy(step -> assertThat(at(step).step()).isEqualTo(step));
    }

    @ParameterizedTest(name = "at {0}")
    @EnumSource(ConsensusStep.class)
    void onlyWhatIsPutOffIsCarriedOver(ConsensusStep step) {
        Consensus consensus = at(step);

        if (step == ConsensusStep.POSTPONED) {
            Consensus carried = consensus.carriedOver();
            assertThat(carried.rounds()).isEmpty();
            assertThat(carried.version()).isEqualTo(consensus.version());
            assertThat(carried.postponements()).isEqualTo(1);
            assertThat(carried.isOver()).isFalse();
            assertThat(carried.beginRound(ALL_AGREE.roll(), NOW).refusal()).isEmpty();
        } else {
            assertThatThrownBy(consensus::carriedOver)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(step.name());
        }
    }

    private static String why(ConsensusStep step, Act act) {
        if (step == ConsensusStep.OBJECTIONS && act == Act.CONCLUDE) {
            return "there is no agreement yet, and 1 round is left at this sitting";
        }
        return "this is not done at the step “" + name(step) + "”, only at “" + act.onlyAt + "”";
    }

    private static String name(ConsensusStep step) {
        return switch (step) {
            case PROPOSED -> "proposal";
            case CLARIFIED -> "clarification";
            case REACTIONS -> "reactions";
            case OBJECTIONS -> "objections";
            case AMENDED -> "amendment";
            case ADOPTED_BY_CONSENT -> "adoption by consent";
            case POSTPONED -> "postponement to the next sitting";
            case VOTE -> "vote";
            case GENERAL_MEETING -> "general meeting";
        };
    }

    private static Consensus at(ConsensusStep step) {
        Consensus proposed = Consensus.propose(ConsensusRule.consent(), Circle.TEXT, NOW);
        Answer<Consensus> clarified = proposed.clarify(NOW);
        return switch (step) {
            case PROPOSED -> proposed;
            case CLARIFIED -> clarified.orElseThrow();
            case REACTIONS -> clarified.then(now -> now.hearReactions(NOW)).orElseThrow();
            case OBJECTIONS -> heard(ONE_OBJECTS, 2, ConsensusStep.VOTE);
            case AMENDED ->
                at(ConsensusStep.OBJECTIONS).amend("Open at noon.", NOW).orElseThrow();
            case ADOPTED_BY_CONSENT ->
                heard(ALL_AGREE, 2, ConsensusStep.VOTE).conclude(NOW).orElseThrow();
            case POSTPONED ->
                heard(ONE_OBJECTS, 1, ConsensusStep.VOTE).conclude(NOW).orElseThrow();
            case VOTE ->
                at(ConsensusStep.OBJECTIONS)
                        .callVote(new Seat(1), ONE_OBJECTS.roll(), NOW)
                        .orElseThrow();
            case GENERAL_MEETING ->
                heard(ONE_OBJECTS, 1, ConsensusStep.GENERAL_MEETING)
                        .conclude(NOW)
                        .then(put -> put.beginRound(ONE_OBJECTS.roll(), NOW))
                        .then(again -> again.conclude(NOW))
                        .orElseThrow();
        };
    }

    /** A first round in which everybody is heard. */
    private static Consensus heard(Circle circle, int rounds, ConsensusStep lastResort) {
        ConsensusRule rule = ConsensusRule.consent().with(new ConsensusLadder(rounds, 1, lastResort, true, Map.of()));
        return circle.heardIn(Consensus.propose(rule, Circle.TEXT, NOW)
                .clarify(NOW)
                .then(clarified -> clarified.hearReactions(NOW))
                .then(reacted -> reacted.beginRound(circle.roll(), NOW))
                .orElseThrow());
    }
}

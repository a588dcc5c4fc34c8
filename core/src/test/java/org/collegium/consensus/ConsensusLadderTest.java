package org.collegium.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ladder of a consensus as it is stored and exchanged. */
class ConsensusLadderTest {

    static Stream<ConsensusLadder> ladders() {
        ConsensusLadder consent = ConsensusRule.consent().ladder();
        return Stream.of(
                consent,
                ConsensusRule.unanimity().ladder(),
                ConsensusRule.routine().ladder(),
                consent.allotting(ConsensusStep.REACTIONS, Duration.ofMinutes(15))
                        .allotting(ConsensusStep.CLARIFIED, Duration.ofSeconds(90)),
                ConsensusRule.unanimity().ladder().allotting(ConsensusStep.OBJECTIONS, Duration.ofHours(1)));
    }

    @ParameterizedTest
    @MethodSource("ladders")
    void isReadAsItIsWritten(ConsensusLadder ladder) {
        assertThat(ConsensusLadder.parse(ladder.toString())).isEqualTo(ladder);
    }

    @Test
    void isWrittenInItsOrder() {
        assertThat(ladders())
                .extracting(ConsensusLadder::toString)
                .containsExactly(
                        "2 ROUNDS, 1 POSTPONED, THEN VOTE, ON DEMAND",
                        "1 ROUNDS, 1 POSTPONED, THEN GENERAL_MEETING",
                        "0 ROUNDS, 0 POSTPONED, THEN VOTE",
                        "2 ROUNDS, 1 POSTPONED, THEN VOTE, ON DEMAND, CLARIFIED PT1M30S, REACTIONS PT15M",
                        "1 ROUNDS, 1 POSTPONED, THEN GENERAL_MEETING, OBJECTIONS PT1H");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2 ROUNDS",
                "2 ROUNDS, 1 POSTPONED",
                "2 ROUNDS, 1 POSTPONED, THEN LOT",
                "2 ROUNDS, 1 POSTPONED, THEN VOTE ON DEMAND",
                "-1 ROUNDS, 0 POSTPONED, THEN VOTE",
                "0 ROUNDS, 1 POSTPONED, THEN VOTE",
                "2 ROUNDS, 1 POSTPONED, THEN VOTE, REACTIONS",
                "2 ROUNDS, 1 POSTPONED, THEN VOTE, REACTIONS PT0M",
                "2 ROUNDS, 1 POSTPONED, THEN VOTE, REACTIONS PT15",
                "2 ROUNDS, 1 POSTPONED, THEN VOTE, APPLAUSE PT15M"
            })
    void nothingElseIsRead(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ConsensusLadder.parse(text));
    }

    @Test
    void whatIsNoLadderIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsensusLadder.parse("two rounds"))
                .withMessage("'two rounds' is no ladder, such as 2 ROUNDS, 1 POSTPONED, THEN VOTE, ON DEMAND");
    }
}

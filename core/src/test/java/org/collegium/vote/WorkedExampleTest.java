package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.vote.Base.EXPRESSED;
import static org.collegium.vote.Base.IN_OFFICE;
import static org.collegium.vote.Base.PRESENT;
import static org.collegium.vote.Base.PRESENT_OR_REPRESENTED;
import static org.collegium.vote.Base.SEATS;
import static org.collegium.vote.Base.VOTERS;
import static org.collegium.vote.Majority.atLeast;
import static org.collegium.vote.Majority.everybodyFor;
import static org.collegium.vote.Majority.moreForThanAgainst;
import static org.collegium.vote.Majority.moreThanHalfOf;
import static org.collegium.vote.Majority.nobodyAgainst;
import static org.collegium.vote.Majority.simple;
import static org.collegium.vote.Majority.threeQuartersOf;
import static org.collegium.vote.Majority.twoThirdsOf;
import static org.collegium.vote.Outcome.ADOPTED;
import static org.collegium.vote.Outcome.NOT_ADOPTED;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One count under many rules. Seven seats filled: five present, one represented whose proxy votes for, one absent. Three
 * for, two against, one blank.
 */
class WorkedExampleTest {

    private static final Electorate FIVE_AND_A_PROXY = new Electorate(0, 1, 5, 1, 0);
    private static final Tally COUNTED = new Tally(3, 2, 0, 1, 0, 0);
    private static final Tally COUNTED_WITHOUT_THE_PROXY = new Tally(2, 2, 0, 1, 0, 0);

    static Stream<Arguments> table() {
        return Stream.of(
                //        rule                                 count base needed verdict
                arguments(moreForThanAgainst(), 3, null, 3, ADOPTED),
                arguments(moreThanHalfOf(EXPRESSED), 3, 5, 3, ADOPTED),
                arguments(moreThanHalfOf(VOTERS), 3, 6, 4, NOT_ADOPTED),
                arguments(moreThanHalfOf(PRESENT_OR_REPRESENTED), 3, 6, 4, NOT_ADOPTED),
                arguments(moreThanHalfOf(PRESENT), 2, 5, 3, NOT_ADOPTED),
                arguments(moreThanHalfOf(IN_OFFICE), 3, 7, 4, NOT_ADOPTED),
                arguments(moreThanHalfOf(SEATS), 3, 7, 4, NOT_ADOPTED),
                arguments(atLeast(2, 3, EXPRESSED), 3, 5, 4, NOT_ADOPTED),
                arguments(twoThirdsOf(SEATS), 3, 7, 5, NOT_ADOPTED),
                arguments(threeQuartersOf(VOTERS), 3, 6, 5, NOT_ADOPTED),
                arguments(simple(), 3, 5, 3, ADOPTED),
                arguments(nobodyAgainst(), 2, null, 0, NOT_ADOPTED),
                arguments(everybodyFor(), 3, 6, 6, NOT_ADOPTED));
    }

    @ParameterizedTest(name = "{0}: {1} of {2}, {3} needed, {4}")
    @MethodSource("table")
    void isJudged(Majority majority, int count, Integer base, int needed, Outcome outcome) {
        Tally counted = majority.voidsProxies() ? COUNTED_WITHOUT_THE_PROXY : COUNTED;

        Verdict verdict =
                Rule.of(majority).with(Quorum.atLeast(1, 2, IN_OFFICE)).judge(FIVE_AND_A_PROXY, counted);

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reckonings()).singleElement().satisfies(line -> {
            assertThat(line.counted()).isEqualTo(count);
            assertThat(line.base()).isEqualTo(base == null ? OptionalInt.empty() : OptionalInt.of(base));
            assertThat(line.needed()).isEqualTo(needed);
            assertThat(line.met()).isEqualTo(outcome == ADOPTED);
        });
        assertThat(verdict.quorum()).hasValueSatisfying(quorum -> {
            assertThat(quorum.attending()).isEqualTo(5);
            assertThat(quorum.needed()).isEqualTo(4);
            assertThat(quorum.met()).isTrue();
        });
    }
}

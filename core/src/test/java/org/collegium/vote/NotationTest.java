package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Majorities and quorums as they are stored: what is written is read again. */
class NotationTest {

    static Stream<Condition> everyCondition() {
        List<Bound> bounds = Stream.concat(
                        Arrays.stream(Base.values()).map(base -> (Bound) new Bound.Share(new Fraction(2, 3), base)),
                        Stream.concat(
                                Arrays.stream(Count.values()).map(Bound.Other::new),
                                Stream.of(new Bound.Fixed(0), new Bound.Fixed(999_999_999))))
                .toList();
        return Arrays.stream(Count.values())
                .flatMap(count -> Arrays.stream(Comparison.values())
                        .flatMap(comparison -> bounds.stream().map(bound -> new Condition(count, comparison, bound))));
    }

    @Nested
    class WhenWritten {

        @Test
        void itReadsLikeTheRule() {
            assertThat(Majority.moreThanHalfOf(Base.EXPRESSED)).hasToString("FOR MORE_THAN 1/2 EXPRESSED");
            assertThat(Majority.moreForThanAgainst()).hasToString("FOR MORE_THAN AGAINST");
            assertThat(Majority.nobodyAgainst()).hasToString("AGAINST AT_MOST 0");
            assertThat(Majority.everybodyFor()).hasToString("FOR AT_LEAST 1/1 VOTERS");
            assertThat(Majority.atLeast(2, 3, Base.SEATS)
                            .and(new Condition(Count.ABSTAIN, Comparison.FEWER_THAN, new Bound.Fixed(3))))
                    .hasToString("FOR AT_LEAST 2/3 SEATS AND ABSTAIN FEWER_THAN 3");
            assertThat(Quorum.atLeast(1, 2, Base.IN_OFFICE)).hasToString("AT_LEAST 1/2 IN_OFFICE");
        }
    }

    @Nested
    class WhenReadAgain {

        @ParameterizedTest
        @MethodSource("org.collegium.vote.NotationTest#everyCondition")
        void everyConditionIsTheSame(Condition condition) {
            assertThat(Condition.parse(condition.toString())).isEqualTo(condition);
        }

        @Test
        void soIsEveryMajority() {
            Majority all = new Majority(everyCondition().toList());

            assertThat(Majority.parse(all.toString())).isEqualTo(all);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "AT_LEAST 1/2 IN_OFFICE",
                    "MORE_THAN 1/3 SEATS",
                    "AT_LEAST 4",
                    "MORE_THAN 3 WITH_PROXIES",
                    "AT_LEAST 1/2 SEATS WITH_PROXIES"
                })
        void soIsEveryQuorum(String text) {
            assertThat(Quorum.parse(text)).hasToString(text);
        }
    }

    @Nested
    class WhenItIsNone {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "FOR",
                    "FOR MORE_THAN",
                    "FOR MORE_THAN ",
                    "FOR MORE_THAN 1/2",
                    "FOR MORE_THAN 1/2 ",
                    "FOR MORE_THAN 1/0 SEATS",
                    "FOR MORE_THAN 3/2 SEATS",
                    "FOR MORE_THAN -1",
                    "FOR MORE_THAN 0.5 SEATS",
                    "FOR MORE_THAN 1/2 EVERYBODY",
                    "FOR MORE_THAN 1000000000",
                    "FOR ABOUT 1/2 SEATS",
                    "YES MORE_THAN 1/2 SEATS",
                    "for MORE_THAN 1/2 SEATS",
                    "FOR  MORE_THAN 1/2 SEATS",
                    "FOR MORE_THAN 1/2 SEATS AND",
                    "FOR MORE_THAN 1/2 SEATS AND ",
                    " AND FOR MORE_THAN 1/2 SEATS"
                })
        void noMajorityIsRead(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> Majority.parse(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "AT_LEAST",
                    "WITH_PROXIES",
                    "AT_LEAST WITH_PROXIES",
                    "AT_LEAST 1/2 VOTERS",
                    "FEWER_THAN 4",
                    "AT_LEAST AGAINST",
                    "AT_LEAST 1/2 SEATS WITH_PROXIES WITH_PROXIES"
                })
        void noQuorumIsRead(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> Quorum.parse(text));
        }

        @Test
        void itSaysWhatItShouldLookLike() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Condition.parse("majority"))
                    .withMessage("'majority' is no condition, such as FOR MORE_THAN 1/2 EXPRESSED");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quorum.parse("half"))
                    .withMessage("'half' is no quorum, such as AT_LEAST 1/2 IN_OFFICE");
        }
    }
}

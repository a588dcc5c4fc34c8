package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.vote.Comparison.AT_LEAST;
import static org.collegium.vote.Comparison.AT_MOST;
import static org.collegium.vote.Comparison.FEWER_THAN;
import static org.collegium.vote.Comparison.MORE_THAN;
import static org.collegium.vote.Outcome.ADOPTED;
import static org.collegium.vote.Outcome.NOT_ADOPTED;
import static org.collegium.vote.Outcome.NO_QUORUM;
import static org.collegium.vote.RecusalEffect.LEAVES;
import static org.collegium.vote.RecusalEffect.STAYS;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a rule makes of a count. */
class RuleTest {

    /** One vacant, one absent, three present, one represented, one recused. */
    private static final Electorate ONE_OF_EACH_AND_THREE = new Electorate(1, 1, 3, 1, 1);

    private static final Tally TWO_ONE_AND_A_BLANK = new Tally(2, 1, 0, 1, 0, 0);

    @Nested
    class WhenABaseIsMeasured {

        @ParameterizedTest(name = "{0} is {1} where a recused seat leaves, {2} where it stays")
        @CsvSource({
            "EXPRESSED, 3, 3",
            "VOTERS, 4, 4",
            "PRESENT, 3, 3",
            "PRESENT_OR_REPRESENTED, 4, 4",
            "IN_OFFICE, 5, 6",
            "SEATS, 6, 7"
        })
        void itHasTheSizeThatItsNameSays(Base base, int leaving, int staying) {
            assertThat(base.size(ONE_OF_EACH_AND_THREE, TWO_ONE_AND_A_BLANK, LEAVES))
                    .isEqualTo(leaving);
            assertThat(base.size(ONE_OF_EACH_AND_THREE, TWO_ONE_AND_A_BLANK, STAYS))
                    .isEqualTo(staying);
        }

        @Test
        void voidProxiesLeaveTheirSeatsAbsent() {
            Verdict verdict = Rule.of(Majority.moreThanHalfOf(Base.PRESENT)
                            .and(Condition.share(Count.FOR, AT_LEAST, 1, 3, Base.IN_OFFICE)))
                    .judge(ONE_OF_EACH_AND_THREE, Tally.of(2, 1, 0));

            assertThat(verdict.electorate()).isEqualTo(new Electorate(1, 2, 3, 0, 1));
            assertThat(verdict.reckonings())
                    .extracting(line -> line.base().getAsInt())
                    .containsExactly(3, 5);
        }
    }

    @Nested
    class WhenAFractionIsTaken {

        @ParameterizedTest(name = "FOR {0} {1}/{2} of {3} needs {4}")
        @CsvSource({
            "MORE_THAN, 1, 2, 7, 4",
            "MORE_THAN, 1, 2, 6, 4",
            "AT_LEAST, 1, 2, 7, 4",
            "AT_LEAST, 1, 2, 6, 3",
            "AT_LEAST, 2, 3, 6, 4",
            "MORE_THAN, 2, 3, 6, 5",
            "AT_LEAST, 2, 3, 7, 5",
            "AT_LEAST, 1, 1, 7, 7",
            "MORE_THAN, 1, 1, 7, 8",
            "FEWER_THAN, 1, 3, 6, 1",
            "FEWER_THAN, 1, 3, 7, 2",
            "AT_MOST, 1, 3, 6, 2",
            "AT_MOST, 1, 3, 7, 2"
        })
        void itIsExact(Comparison comparison, int numerator, int denominator, int size, int needed) {
            Reckoning line = Condition.share(Count.FOR, comparison, numerator, denominator, Base.SEATS)
                    .reckon(new Electorate(0, 0, size, 0, 0), Tally.of(0, 0, 0), LEAVES);

            assertThat(line.needed()).isEqualTo(needed);
        }

        @Test
        void itStaysExactWhereAnIntWouldOverflow() {
            Reckoning line = Condition.share(Count.FOR, MORE_THAN, 999_999_998, 999_999_999, Base.EXPRESSED)
                    .reckon(new Electorate(0, 0, 7, 0, 0), Tally.of(1_999_999_998, 0, 0), LEAVES);

            assertThat(line.needed()).isEqualTo(1_999_999_997L);
        }

        @Test
        void itIsNeitherNegativeNorMoreThanTheWhole() {
            assertThatThrownBy(() -> new Fraction(-1, 2)).hasMessage("-1/2 is no fraction from 0 to 1");
            assertThatThrownBy(() -> new Fraction(3, 2)).hasMessage("3/2 is no fraction from 0 to 1");
            assertThatThrownBy(() -> new Fraction(0, 0)).hasMessage("0/0 is no fraction from 0 to 1");
            assertThatThrownBy(() -> new Bound.Fixed(-1)).hasMessage("A bound counts from 0, not -1");
        }
    }

    @Nested
    class WhenMarginsAreReckoned {

        @ParameterizedTest(name = "{0} counted {1} {2} 2: margin {3}")
        @CsvSource({
            "FOR, 3, MORE_THAN, 0",
            "FOR, 2, MORE_THAN, -1",
            "FOR, 2, AT_LEAST, 0",
            "FOR, 5, AT_LEAST, 3",
            "AGAINST, 1, FEWER_THAN, 0",
            "AGAINST, 2, FEWER_THAN, -1",
            "ABSTAIN, 2, AT_MOST, 0",
            "ABSTAIN, 0, AT_MOST, 2",
            "VOTERS, 4, AT_MOST, -2"
        })
        void zeroIsJustMet(Count count, int counted, Comparison comparison, int margin) {
            Tally tally = count == Count.VOTERS
                    ? Tally.of(0, 0, counted)
                    : Tally.of(
                            count == Count.FOR ? counted : 0,
                            count == Count.AGAINST ? counted : 0,
                            count == Count.ABSTAIN ? counted : 0);

            Reckoning line = new Condition(count, comparison, new Bound.Fixed(2))
                    .reckon(new Electorate(0, 0, 7, 0, 0), tally, LEAVES);

            assertThat(line.margin()).isEqualTo(margin);
            assertThat(line.met()).isEqualTo(margin >= 0);
        }
    }

    @Nested
    class WhenSomebodyIsRecused {

        private final Rule collegial =
                Rule.of(Majority.moreThanHalfOf(Base.EXPRESSED)).with(Quorum.atLeast(1, 2, Base.IN_OFFICE));

        @Test
        void ofSevenFourPresentAndThreeOfThemRecusedLeavesOneOfFour() {
            Electorate oneAndThreeRecused = new Electorate(0, 3, 1, 0, 3);

            Verdict verdict = collegial.judge(oneAndThreeRecused, Tally.of(1, 0, 0));

            assertThat(verdict.outcome()).isEqualTo(NO_QUORUM);
            assertThat(verdict.quorum()).hasValueSatisfying(line -> {
                assertThat(line.attending()).isEqualTo(1);
                assertThat(line.needed()).isEqualTo(2);
            });
        }

        @Test
        void whereTheyStayTheyAttendAndAreStillInOffice() {
            Electorate oneAndThreeRecused = new Electorate(0, 3, 1, 0, 3);

            Verdict verdict = collegial.with(STAYS).judge(oneAndThreeRecused, Tally.of(1, 0, 0));

            assertThat(verdict.outcome()).isEqualTo(ADOPTED);
            assertThat(verdict.quorum()).hasValueSatisfying(line -> {
                assertThat(line.attending()).isEqualTo(4);
                assertThat(line.needed()).isEqualTo(4);
            });
        }
    }

    @Nested
    class WhenAQuorumIsAsked {

        private final Electorate twoPresentThreeRepresented = new Electorate(0, 2, 2, 3, 0);

        @Test
        void proxiesDoNotAttend() {
            Verdict verdict = Rule.of(Majority.nobodyAgainst())
                    .with(Quorum.atLeast(1, 2, Base.SEATS))
                    .judge(twoPresentThreeRepresented, Tally.of(5, 0, 0));

            assertThat(verdict.outcome()).isEqualTo(NO_QUORUM);
        }

        @Test
        void proxiesAttendWhereTheBylawsSaySo() {
            Verdict verdict = Rule.of(Majority.nobodyAgainst())
                    .with(Quorum.parse("AT_LEAST 1/2 SEATS WITH_PROXIES"))
                    .judge(twoPresentThreeRepresented, Tally.of(5, 0, 0));

            assertThat(verdict.outcome()).isEqualTo(ADOPTED);
            assertThat(verdict.quorum().orElseThrow().attending()).isEqualTo(5);
        }

        @Test
        void aNumberWillDo() {
            Quorum moreThanTwo = Quorum.parse("MORE_THAN 2");

            assertThat(moreThanTwo.reckon(twoPresentThreeRepresented, LEAVES).needed())
                    .isEqualTo(3);
            assertThat(moreThanTwo.reckon(twoPresentThreeRepresented, LEAVES).met())
                    .isFalse();
        }

        @Test
        void itCountsSeatsAndIsNoUpperBound() {
            assertThatThrownBy(() -> Quorum.atLeast(1, 2, Base.EXPRESSED)).hasMessageContaining("1/2 EXPRESSED");
            assertThatThrownBy(() -> Quorum.parse("AT_MOST 3")).hasMessageContaining("AT_MOST 3");
            assertThatThrownBy(() -> Quorum.parse("AT_LEAST FOR")).hasMessageContaining("AT_LEAST FOR");
        }
    }

    @Nested
    class WhenNobodyVotes {

        @ParameterizedTest
        @EnumSource(Base.class)
        void nothingPassesThoughEveryConditionIsMet(Base base) {
            Verdict verdict =
                    Rule.of(Majority.atLeast(0, 1, base)).judge(new Electorate(0, 0, 7, 0, 0), Tally.of(0, 0, 7));

            assertThat(verdict.reckonings()).allMatch(Reckoning::met);
            assertThat(verdict.outcome()).isEqualTo(NOT_ADOPTED);
        }

        @Test
        void neitherUnanimityIsReached() {
            Electorate seven = new Electorate(0, 0, 7, 0, 0);

            assertThat(Rule.of(Majority.nobodyAgainst())
                            .judge(seven, Tally.of(0, 0, 7))
                            .outcome())
                    .isEqualTo(NOT_ADOPTED);
            assertThat(Rule.of(Majority.everybodyFor())
                            .judge(seven, Tally.of(0, 0, 0))
                            .outcome())
                    .isEqualTo(NOT_ADOPTED);
        }
    }

    @Nested
    class WhenUnanimityIsAsked {

        private final Electorate seven = new Electorate(0, 0, 7, 0, 0);

        @Test
        void anAbstentionSparesTheOneButBreaksTheOther() {
            Tally sixAndAnAbstention = Tally.of(6, 0, 1);

            assertThat(Rule.of(Majority.nobodyAgainst())
                            .judge(seven, sixAndAnAbstention)
                            .outcome())
                    .isEqualTo(ADOPTED);
            assertThat(Rule.of(Majority.everybodyFor())
                            .judge(seven, sixAndAnAbstention)
                            .outcome())
                    .isEqualTo(NOT_ADOPTED);
        }

        @Test
        void whoeverDoesNotTakePartIsNoVoter() {
            assertThat(Rule.of(Majority.everybodyFor())
                            .judge(seven, new Tally(6, 0, 0, 0, 0, 1))
                            .outcome())
                    .isEqualTo(ADOPTED);
        }
    }

    @Nested
    class WhenSeveralConditionsAreJoined {

        @Test
        void everyOneMustBeMet() {
            Rule rule = Rule.of(Majority.moreThanHalfOf(Base.EXPRESSED)
                    .and(new Condition(Count.ABSTAIN, FEWER_THAN, new Bound.Fixed(3)))
                    .and(new Condition(Count.VOTERS, AT_LEAST, new Bound.Fixed(4))));
            Electorate seven = new Electorate(0, 0, 7, 0, 0);

            assertThat(rule.judge(seven, Tally.of(3, 1, 2)).isAdopted()).isTrue();
            assertThat(rule.judge(seven, Tally.of(3, 1, 3)).isAdopted()).isFalse();
            assertThat(rule.judge(seven, Tally.of(2, 1, 0)).isAdopted()).isFalse();
        }

        @Test
        void thereMustBeOne() {
            assertThatThrownBy(() -> new Majority(List.of())).hasMessage("A majority needs a condition");
        }

        @Test
        void anAbstentionCanTurnDefeatIntoAdoptionWhereTheRuleSaysSo() {
            Rule oneVoterMore = Rule.of(new Majority(List.of(
                    new Condition(Count.AGAINST, AT_MOST, new Bound.Other(Count.FOR)),
                    new Condition(Count.VOTERS, MORE_THAN, new Bound.Fixed(4)))));
            Electorate seven = new Electorate(0, 0, 7, 0, 0);

            assertThat(oneVoterMore.judge(seven, Tally.of(2, 2, 0)).isAdopted()).isFalse();
            assertThat(oneVoterMore.judge(seven, Tally.of(2, 2, 1)).isAdopted()).isTrue();
        }
    }
}

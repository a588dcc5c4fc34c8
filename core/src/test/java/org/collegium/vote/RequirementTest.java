package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule asks once it is known who may vote: what the verdict says, and the same of seats it cannot tell apart. */
class RequirementTest {

    private static final Random SEEDED = new Random(4519);

    private static final Quorum HALF_OF_THOSE_IN_OFFICE = Quorum.atLeast(1, 2, Base.IN_OFFICE);

    private static final Electorate SEVEN = new Electorate(0, 0, 7, 0, 0);

    @Nested
    class WhenATallyIsJudged {

        @ParameterizedTest
        @MethodSource("org.collegium.vote.TurningTest#majorities")
        void itSaysWhatTheVerdictSays(String majority) {
            for (RecusalEffect recusal : RecusalEffect.values()) {
                Rule rule = Rule.of(Majority.parse(majority)).with(recusal);
                Set<Outcome> outcomes = new HashSet<>();
                for (int round = 0; round < 400; round++) {
                    outcomes.add(judgedAlike(rule, anyElectorate()));
                    outcomes.add(judgedAlike(rule.with(HALF_OF_THOSE_IN_OFFICE), anyElectorate()));
                }
                assertThat(outcomes).contains(Outcome.ADOPTED, Outcome.NOT_ADOPTED, Outcome.NO_QUORUM);
            }
        }

        @Test
        void itDoesUnderRulesThatNobodyWouldWrite() {
            List<Condition> conditions = NotationTest.everyCondition().toList();
            Set<Outcome> outcomes = new HashSet<>();
            for (Condition one : conditions) {
                Condition other = conditions.get(SEEDED.nextInt(conditions.size()));
                Rule rule = Rule.of(new Majority(List.of(one)).and(other)).with(RecusalEffect.STAYS);
                outcomes.add(judgedAlike(rule, anyElectorate()));
            }
            assertThat(outcomes).containsExactlyInAnyOrder(Outcome.ADOPTED, Outcome.NOT_ADOPTED);
        }

        @Test
        void aTieIsNotMet() {
            Requirement simple = Requirement.of(Rule.of(Majority.simple()), SEVEN);

            assertThat(simple.isTiedBy(Tally.of(3, 3, 1))).isTrue();
            assertThat(simple.isMetBy(Tally.of(3, 3, 1))).isFalse();
            assertThat(simple.isTiedBy(Tally.of(4, 3, 0))).isFalse();
            assertThat(simple.isMetBy(Tally.of(4, 3, 0))).isTrue();
        }

        @Test
        void nothingIsMetOrTiedWithoutAQuorumNorWithNobodyFor() {
            Rule rule = Rule.of(Majority.nobodyAgainst()).with(HALF_OF_THOSE_IN_OFFICE);
            Requirement tooFew = Requirement.of(rule, new Electorate(0, 5, 2, 0, 0));

            assertThat(tooFew.hasQuorum()).isFalse();
            assertThat(tooFew.isMetBy(Tally.of(2, 0, 0))).isFalse();
            assertThat(tooFew.isTiedBy(Tally.of(1, 1, 0))).isFalse();
            assertThat(Requirement.of(rule, SEVEN).isMetBy(Tally.of(0, 0, 7))).isFalse();
        }
    }

    @Nested
    class WhenTwoElectoratesAreCompared {

        @ParameterizedTest
        @MethodSource("org.collegium.vote.TurningTest#majorities")
        void thoseOfWhichItAsksTheSameAreJudgedAlike(String majority) {
            Rule rule = Rule.of(Majority.parse(majority)).with(HALF_OF_THOSE_IN_OFFICE);
            Map<Requirement, Electorate> first = new HashMap<>();
            int alike = 0;
            for (int round = 0; round < 400; round++) {
                Electorate seats = anyElectorate();
                Electorate same = first.putIfAbsent(Requirement.of(rule, seats), seats);
                if (same != null) {
                    Tally tally = anyTally(seats.mayVote());
                    alike++;
                    assertThat(rule.judge(seats, tally).outcome())
                            .as("%s for %s and for %s", tally, seats, same)
                            .isEqualTo(rule.judge(same, tally).outcome());
                }
            }
            assertThat(alike).isPositive();
            assertThat(first).hasSizeGreaterThan(1);
        }

        @ParameterizedTest(name = "{0}: {1} and {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "FOR MORE_THAN 1/2 EXPRESSED|0 3 4 0 0|3 0 3 1 0|a vacant seat, an absent and a represented one",
                    "FOR MORE_THAN 1/2 IN_OFFICE|2 1 4 0 0|0 1 4 0 3|vacant and recused seats that are not counted",
                    "FOR MORE_THAN 1/2 SEATS|2 1 4 0 0|0 3 4 0 0|vacant and absent seats that are",
                    "FOR MORE_THAN 1/2 PRESENT|0 1 4 2 0|0 3 4 0 0|proxies that are void"
                })
        void theyAreEqualWhereTheRuleCannotTellThemApart(String majority, String one, String other, String because) {
            Rule rule = Rule.of(Majority.parse(majority));

            assertThat(Requirement.of(rule, electorate(one)))
                    .as(because)
                    .isEqualTo(Requirement.of(rule, electorate(other)))
                    .hasSameHashCodeAs(Requirement.of(rule, electorate(other)));
        }

        @ParameterizedTest(name = "{0}: {1} and {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "FOR MORE_THAN 1/2 EXPRESSED|0 3 4 0 0|0 4 3 0 0|fewer may vote",
                    "FOR MORE_THAN 1/2 EXPRESSED|5 0 2 0 0|0 5 2 0 0|there is no quorum",
                    "FOR MORE_THAN 1/2 IN_OFFICE|2 1 4 0 0|0 3 4 0 0|more are in office",
                    "VOTERS AT_LEAST 2 AND AGAINST FEWER_THAN 1/4 SEATS|0 1 4 0 0|0 2 4 0 0|the second condition differs"
                })
        void theyDifferWhereItCan(String majority, String one, String other, String because) {
            Rule rule = Rule.of(Majority.parse(majority)).with(HALF_OF_THOSE_IN_OFFICE);

            assertThat(Requirement.of(rule, electorate(one)))
                    .as(because)
                    .isNotEqualTo(Requirement.of(rule, electorate(other)));
        }

        @Test
        void anotherRuleAsksSomethingElseAndARuleAloneAsksNothing() {
            Rule simple = Rule.of(Majority.simple());

            assertThat(Requirement.of(simple, SEVEN))
                    .isEqualTo(Requirement.of(Rule.of(Majority.simple()), SEVEN))
                    .isNotEqualTo(Requirement.of(simple.with(TieBreak.Step.LOT), SEVEN))
                    .isNotEqualTo(simple);
        }

        @Test
        void thoseThatDifferShareNoHashAmongSevenSeats() {
            Rule rule = Rule.of(Majority.moreThanHalfOf(Base.IN_OFFICE)).with(HALF_OF_THOSE_IN_OFFICE);
            Set<Requirement> requirements = new HashSet<>();
            for (int round = 0; round < 2000; round++) {
                requirements.add(Requirement.of(rule, anyElectorate()));
            }

            assertThat(requirements).hasSizeGreaterThan(40);
            assertThat(requirements).extracting(Requirement::hashCode).doesNotHaveDuplicates();
        }
    }

    @Test
    void itShowsTheRuleAndTheElectorate() {
        Rule rule = Rule.of(Majority.simple());

        assertThat(Requirement.of(rule, SEVEN)).hasToString(rule + " of " + SEVEN);
    }

    private static Outcome judgedAlike(Rule rule, Electorate seats) {
        Requirement requirement = Requirement.of(rule, seats);
        Tally tally = anyTally(seats.mayVote());
        Verdict verdict = rule.judge(seats, tally);

        assertThat(List.of(requirement.hasQuorum(), requirement.isMetBy(tally), requirement.isTiedBy(tally)))
                .as(verdict::toString)
                .containsExactly(verdict.outcome() != Outcome.NO_QUORUM, verdict.isAdopted(), verdict.isTie());
        return verdict.outcome();
    }

    /** Seven seats, each in a state that the dice choose. */
    private static Electorate anyElectorate() {
        int[] states = dice(7, 5);
        return new Electorate(states[0], states[1], states[2], states[3], states[4]);
    }

    /** So many choices, often among the first few only, so that much is adopted. */
    private static Tally anyTally(int mayVote) {
        int[] counts = Arrays.copyOf(dice(mayVote, 1 + SEEDED.nextInt(6)), 6);
        return new Tally(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    private static int[] dice(int throwing, int sides) {
        int[] counts = new int[sides];
        for (int i = 0; i < throwing; i++) {
            counts[SEEDED.nextInt(sides)]++;
        }
        return counts;
    }

    private static Electorate electorate(String text) {
        List<Integer> states = new ArrayList<>();
        for (String number : text.split(" ", -1)) {
            states.add(Integer.valueOf(number));
        }
        return new Electorate(states.get(0), states.get(1), states.get(2), states.get(3), states.get(4));
    }
}

package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fewest choices that turn a verdict, found by trying all and by solving what the rule asks. */
class TurningTest {

    private static final Random SEEDED = new Random(3797);

    static Stream<String> majorities() {
        return Stream.of(
                "FOR MORE_THAN 1/2 EXPRESSED",
                "FOR MORE_THAN AGAINST AND VOTERS AT_LEAST 1/2 SEATS",
                "FOR AT_LEAST 2/3 VOTERS",
                "FOR AT_LEAST 3/4 EXPRESSED AND AGAINST FEWER_THAN 1/4 IN_OFFICE",
                "FOR AT_LEAST 1/4 VOTERS AND AGAINST FEWER_THAN 1/4 VOTERS",
                "FOR MORE_THAN 1/2 SEATS AND ABSTAIN AT_MOST 1/3 EXPRESSED",
                "AGAINST AT_MOST 0",
                "FOR AT_LEAST 1/1 VOTERS",
                "ABSTAIN AT_MOST AGAINST AND FOR MORE_THAN ABSTAIN",
                "FOR AT_LEAST 2/5 EXPRESSED AND FOR AT_MOST 1/2 EXPRESSED AND AGAINST MORE_THAN 2",
                "AGAINST AT_LEAST 2/3 VOTERS AND VOTERS AT_MOST 5",
                "FOR FEWER_THAN 1/2 PRESENT AND VOTERS MORE_THAN 4/7 SEATS");
    }

    @ParameterizedTest
    @MethodSource("majorities")
    void bothWaysAgreeUpToNineVoters(String majority) {
        for (int round = 0; round < 120; round++) {
            Verdict verdict = verdict(majority, SEEDED.nextInt(10));

            assertThat(new Turning(verdict).bySolving())
                    .as(verdict::toString)
                    .isEqualTo(new Turning(verdict).byTrying(9));
        }
    }

    @Test
    void theyAgreeForRulesThatNobodyWouldWrite() {
        List<Condition> conditions = NotationTest.everyCondition().toList();
        int turned = 0;
        for (int round = 0; round < 600; round++) {
            String majority = conditions.get(SEEDED.nextInt(conditions.size())) + " AND "
                    + conditions.get(SEEDED.nextInt(conditions.size()));
            Verdict verdict = verdict(majority, SEEDED.nextInt(8));
            Optional<SmallestChange.OtherChoices> solved = new Turning(verdict).bySolving();

            assertThat(solved).as(verdict::toString).isEqualTo(new Turning(verdict).byTrying(7));
            turned += solved.isPresent() ? 1 : 0;
        }
        assertThat(turned).isBetween(100, 500);
    }

    @Test
    void theyAgreeWhereALotBrokeATie() {
        Rule rule = Rule.of(Majority.simple()).with(TieBreak.Step.LOT);
        Electorate seven = new Electorate(0, 0, 7, 0, 0);
        Set<Outcome> broken = EnumSet.noneOf(Outcome.class);
        for (int seed = 0; seed < 20; seed++) {
            Verdict verdict = rule.judge(seven, Tally.of(3, 3, 1), Breaking.parse("LOT " + seed + "./"));
            broken.add(verdict.outcome());

            assertThat(new Turning(verdict).bySolving())
                    .as(verdict::toString)
                    .isPresent()
                    .isEqualTo(new Turning(verdict).byTrying(7));
        }
        assertThat(broken).containsExactly(Outcome.ADOPTED, Outcome.NOT_ADOPTED);
    }

    @Nested
    class WhenAMillionVoted {

        @Test
        void aWideMarginIsHalved() {
            Verdict verdict = large("FOR MORE_THAN AGAINST", new Tally(600_001, 300_001, 50_000, 40_000, 0, 9_998));

            assertThat(verdict.smallestChange())
                    .isEqualTo(new SmallestChange.OtherChoices(
                            150_000, new Tally(450_001, 450_001, 50_000, 40_000, 0, 9_998)));
        }

        @Test
        void aFewMoreVotersMayBeWhatIsMissing() {
            Verdict verdict =
                    large("FOR MORE_THAN AGAINST AND VOTERS AT_LEAST 1/2 SEATS", Tally.of(200_000, 199_000, 1));

            assertThat(verdict.smallestChange())
                    .isEqualTo(new SmallestChange.OtherChoices(100_999, new Tally(300_999, 199_000, 1, 0, 0, 500_000)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "FOR MORE_THAN 1/2 EXPRESSED",
                    "FOR AT_LEAST 2/3 VOTERS AND AGAINST FEWER_THAN 1/4 EXPRESSED",
                    "FOR AT_LEAST 1/4 SEATS AND AGAINST FEWER_THAN 1/4 SEATS",
                    "FOR AT_LEAST 5/9 EXPRESSED AND ABSTAIN FEWER_THAN 3/7 VOTERS AND VOTERS MORE_THAN 2/3 SEATS"
                })
        void noFewerWouldHaveDone(String majority) {
            Tally tally = new Tally(211_111, 322_222, 133_333, 44_444, 5_555, 283_335);
            SmallestChange.OtherChoices change =
                    (SmallestChange.OtherChoices) large(majority, tally).smallestChange();

            assertThat(large(majority, change.example()).isAdopted()).isTrue();
            assertThat(distance(tally, change.example())).isEqualTo(change.seats());
            // One less at the goal: take back one of those who were won for it, wherever they came from.
            for (Choice choice : Choice.values()) {
                if (change.example().of(choice) < tally.of(choice)) {
                    var back = change.example().byChoice();
                    back.merge(Choice.FOR, -1, Integer::sum);
                    back.merge(choice, 1, Integer::sum);
                    assertThat(large(majority, Tally.of(back)).isAdopted())
                            .as("one %s less", choice)
                            .isFalse();
                }
            }
        }

        @Test
        void soManyMoreWouldHaveMadeAQuorum() {
            Verdict verdict = Rule.of(Majority.moreForThanAgainst())
                    .with(Quorum.atLeast(1, 2, Base.IN_OFFICE))
                    .judge(new Electorate(0, 900_000, 100_000, 0, 0), Tally.of(100_000, 0, 0));

            assertThat(verdict.smallestChange()).isEqualTo(new SmallestChange.MoreAttending(400_000));
        }

        private Verdict large(String majority, Tally tally) {
            return Rule.of(Majority.parse(majority)).judge(new Electorate(0, 0, 1_000_000, 0, 0), tally);
        }

        private int distance(Tally one, Tally other) {
            return Stream.of(Choice.values())
                    .mapToInt(choice -> Math.max(0, other.of(choice) - one.of(choice)))
                    .sum();
        }
    }

    @Test
    void leastPointsAreWhole() {
        // The corner where both are just met is at (2/3, 1); the least whole point lies elsewhere.
        List<long[]> inequalities = new ArrayList<>();
        inequalities.add(new long[] {-7, 3, 5});
        inequalities.add(new long[] {4, -3, -2});

        assertThat(LeastPoint.of(2, inequalities))
                .hasValueSatisfying(point -> assertThat(point).containsExactly(0, 2));
        assertThat(LeastPoint.of(1, List.of(new long[] {-1, 2}, new long[] {1, -2})))
                .isEmpty();
    }

    private static Verdict verdict(String majority, int voters) {
        int[] counts = new int[6];
        for (int i = 0; i < voters; i++) {
            counts[SEEDED.nextInt(6)]++;
        }
        Tally tally = new Tally(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
        Electorate seats = new Electorate(SEEDED.nextInt(2), SEEDED.nextInt(3), voters, 0, SEEDED.nextInt(2));
        return Rule.of(Majority.parse(majority)).judge(seats, tally);
    }
}

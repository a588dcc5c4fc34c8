package org.collegium.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds whoever stands and whatever is in the box. The seed of each case is in its name. */
class ElectionPropertiesTest {

    private static final List<ElectionMethod> METHODS = List.of(
            OneRound.PLURALITY,
            OneRound.BLOCK_VOTE,
            OneRound.APPROVAL,
            TwoRounds.uninominal(),
            TwoRounds.plurinominal(),
            TwoRounds.plurinominal().withAtLeast(20));

    /** One election, made from its seed. */
    private record Case(long seed, Contest contest, List<Ballot> papers) {

        static Case of(long seed) {
            Random chance = new Random(seed);
            String[] names = Stream.of("A", "B", "C", "D", "E", "F", "G", "H", "I")
                    .limit(1 + chance.nextInt(9))
                    .toArray(String[]::new);
            Contest contest = Contest.of(1 + chance.nextInt(5), names);
            List<Ballot> papers = new ArrayList<>();
            for (int left = chance.nextInt(seed % 2 == 0 ? 12 : 400); left > 0; left--) {
                papers.add(paper(names, contest.seats(), chance));
            }
            return new Case(seed, contest.with(rule(contest, chance)), papers);
        }

        private static Ballot paper(String[] names, int seats, Random chance) {
            List<String> marked = new ArrayList<>();
            // Now and then too many, the same twice, or somebody who does not stand.
            for (int left = chance.nextInt(seats + 2); left > 0; left--) {
                marked.add(chance.nextInt(50) == 0 ? "nobody" : names[chance.nextInt(names.length)]);
            }
            if (marked.isEmpty()) {
                return chance.nextBoolean() ? Ballot.blank() : Ballot.unusable();
            }
            return Ballot.naming(marked.toArray(String[]::new));
        }

        private static TieRule rule(Contest contest, Random chance) {
            List<Candidate> drawn = new ArrayList<>(contest.candidates());
            Collections.shuffle(drawn, chance);
            Map<Candidate, LocalDate> born = new HashMap<>();
            drawn.forEach(candidate -> born.put(candidate, LocalDate.of(1950 + chance.nextInt(5), 1, 1)));
            return List.of(
                            new TieRule.Undecided(),
                            new TieRule.AnotherRound(),
                            new TieRule.Age(born),
                            new TieRule.Lot(drawn))
                    .get(chance.nextInt(4));
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    static Stream<Case> cases() {
        return LongStream.rangeClosed(1, 200).mapToObj(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfPapersNeverMatters(Case election) {
        List<Ballot> shuffled = new ArrayList<>(election.papers());
        Collections.shuffle(shuffled, new Random(election.seed()));
        for (ElectionMethod method : METHODS) {
            assertThat(method.elect(election.contest(), shuffled))
                    .isEqualTo(method.elect(election.contest(), election.papers()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneMorePaperForSomebodyElectedNeverMakesThemLose(Case election) {
        for (OneRound method : OneRound.values()) {
            for (Candidate elected :
                    method.elect(election.contest(), election.papers()).elected()) {
                List<Ballot> more = new ArrayList<>(election.papers());
                more.add(Ballot.naming(elected.name()));

                assertThat(method.elect(election.contest(), more).elected()).contains(elected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsAddUp(Case election) {
        for (ElectionMethod method : METHODS) {
            Result result = method.elect(election.contest(), election.papers());
            BallotCount count = result.count();

            assertThat(count.papers()).isEqualTo(election.papers().size());
            assertThat(count.expressed() + count.blank() + count.spoiledPapers())
                    .isEqualTo(count.papers());
            assertThat(count.votes().keySet()).isEqualTo(election.contest().candidates());
            assertThat(count.votes().values()).allMatch(votes -> 0 <= votes && votes <= count.expressed());
            assertThat(result.elected().size() + result.openSeats())
                    .isEqualTo(election.contest().seats());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nobodyElectedHasFewerVotesThanSomebodyWhoIsNot(Case election) {
        for (ElectionMethod method : METHODS) {
            Result result = method.elect(election.contest(), election.papers());
            int needed = result.threshold().map(Threshold::needed).orElse(1);
            for (Candidate elected : result.elected()) {
                int votes = result.count().of(elected);
                assertThat(votes).isGreaterThanOrEqualTo(needed);
                assertThat(election.contest().candidates())
                        .allMatch(other ->
                                result.isElected(other) || result.count().of(other) <= votes);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTieIsOverFewerSeatsThanItsCandidates(Case election) {
        for (ElectionMethod method : METHODS) {
            Result result = method.elect(election.contest(), election.papers());
            result.tie().ifPresent(tie -> {
                assertThat(tie.seats()).isBetween(1, tie.between().size() - 1);
                assertThat(tie.between().stream().map(result.count()::of).distinct())
                        .hasSize(1);
                assertThat(tie.between()).containsAll(tie.chosen()).containsAll(tie.open());
                assertThat(tie.openSeats()).isEqualTo(result.openSeats());
                assertThat(tie.isBroken()).isEqualTo(tie.openSeats() == 0);
                assertThat(tie.open().size()).matches(open -> open == 0 || open > tie.openSeats());
            });
        }
    }
}

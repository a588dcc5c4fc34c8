package org.collegium.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.election.Papers.elected;
import static org.collegium.election.Papers.names;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Elections that others have published, with their figures. */
class PublishedElectionsTest {

    /**
     * The Tennessee example: electowiki, "Effects of different voting systems under similar circumstances"; also on
     * Wikipedia's pages on plurality, two-round and approval voting. One paper stands for each hundredth.
     */
    @Nested
    class WhenTennesseeChoosesItsCapital {

        private final Contest capital = Contest.of(1, "Memphis", "Nashville", "Chattanooga", "Knoxville");
        private final List<Ballot> firstChoices = new Papers()
                .with(42, "Memphis")
                .with(26, "Nashville")
                .with(15, "Chattanooga")
                .with(17, "Knoxville")
                .all();

        @Test
        void pluralityElectsMemphis() {
            assertThat(elected(OneRound.PLURALITY.elect(capital, firstChoices))).containsExactly("Memphis");
        }

        @Test
        void twoRoundsElectNashville() {
            Result first = TwoRounds.uninominal().elect(capital, firstChoices);
            assertThat(first.elected()).isEmpty();
            assertThat(first.threshold().map(Threshold::needed)).contains(51);

            Round second = first.next().orElseThrow();
            assertThat(names(second.contest().candidates())).containsExactly("Memphis", "Nashville");

            Result last = second.elect(
                    new Papers().with(42, "Memphis").with(58, "Nashville").all());
            assertThat(elected(last)).containsExactly("Nashville");
            assertThat(last.next()).isEmpty();
        }

        @Test
        void approvalOfTheTwoNearestElectsNashville() {
            Result result = OneRound.APPROVAL.elect(
                    capital,
                    new Papers()
                            .with(42, "Memphis Nashville")
                            .with(26, "Nashville Chattanooga")
                            .with(15, "Chattanooga Knoxville")
                            .with(17, "Knoxville Chattanooga")
                            .all());

            assertThat(result.count().ranking())
                    .containsExactly(
                            new Standing(1, new Candidate("Nashville"), 68),
                            new Standing(2, new Candidate("Chattanooga"), 58),
                            new Standing(3, new Candidate("Memphis"), 42),
                            new Standing(4, new Candidate("Knoxville"), 32));
            assertThat(elected(result)).containsExactly("Nashville");
        }
    }

    /**
     * Twenty-one voters of four kinds, made up so that methods disagree: b beats each other candidate one against one, a
     * by 14 to 7, and a leads at first.
     */
    @Nested
    class WhenTwentyOneVotersRankFour {

        private final Contest contest = Contest.of(1, "a", "b", "c", "d");

        private final List<Ballot> rankings = new Papers()
                .with(7, "a b c d")
                .with(6, "b a c d")
                .with(5, "c b a d")
                .with(3, "d c b a")
                .all();

        @Test
        void pluralityElectsA() {
            assertThat(elected(OneRound.PLURALITY.elect(contest, best(1)))).containsExactly("a");
        }

        @Test
        void approvalOfTheTwoBestElectsB() {
            Result result = OneRound.APPROVAL.elect(contest, best(2));

            assertThat(result.count().votes().values()).containsExactly(13, 18, 8, 3);
            assertThat(elected(result)).containsExactly("b");
        }

        @Test
        void twoRoundsElectB() {
            Round second = TwoRounds.uninominal().elect(contest, best(1)).next().orElseThrow();

            assertThat(names(second.contest().candidates())).containsExactly("a", "b");
            assertThat(elected(
                            second.elect(new Papers().with(7, "a").with(14, "b").all())))
                    .containsExactly("b");
        }

        /** Another method is one function: here Borda's, whose papers rank every candidate. */
        @Test
        void aMethodOfOnesOwnIsOneFunction() {
            ElectionMethod borda = PublishedElectionsTest::borda;

            Result result = borda.elect(contest, rankings);

            assertThat(result.count().votes().values()).containsExactly(38, 45, 34, 9);
            assertThat(elected(result)).containsExactly("b");
            Properties words = new Properties();
            words.put("election-method.borda", "Borda count");
            assertThat(result.explain(Lexicon.english().including(words)))
                    .startsWith("Borda count: 1 seat, 4 candidates.")
                    .contains("1 b: 45 votes, elected.");
        }

        private List<Ballot> best(int howMany) {
            return rankings.stream()
                    .map(paper -> (Ballot)
                            new Ballot.Marked(((Ballot.Marked) paper).names().subList(0, howMany)))
                    .toList();
        }
    }

    /** A rank gives as many points as there are candidates below it. */
    private static Result borda(Contest contest, Collection<Ballot> papers) {
        SortedMap<Candidate, Integer> points = new TreeMap<>();
        BallotCount valid =
                BallotCount.of(contest.candidates(), contest.candidates().size(), papers);
        papers.forEach(paper -> {
            List<Candidate> ranked = ((Ballot.Marked) paper).names();
            IntStream.range(0, ranked.size())
                    .forEach(place -> points.merge(ranked.get(place), ranked.size() - 1 - place, Integer::sum));
        });
        return Result.ofMost(
                contest,
                Phrase.of("election-method.borda"),
                new BallotCount(valid.expressed(), valid.blank(), valid.spoiled(), points));
    }

    /** Reuters Pension Fund, results of the member-nominated trustee election, 28 September 2021. */
    @Test
    void pensionersElectATrustee() {
        Result result = OneRound.PLURALITY.elect(
                Contest.of(1, "Sanderson", "Burn", "Cheng", "Mitchell", "Lawton", "Edward"),
                new Papers()
                        .with(533, "Sanderson")
                        .with(267, "Burn")
                        .with(111, "Cheng")
                        .with(85, "Mitchell")
                        .with(74, "Lawton")
                        .with(34, "Edward")
                        .unusable(4)
                        .all());

        assertThat(result.count().papers()).isEqualTo(1108);
        assertThat(result.count().expressed()).isEqualTo(1104);
        assertThat(elected(result)).containsExactly("Sanderson");
        assertThat(result.explain(Locale.ENGLISH)).contains("1108 papers", "4 spoiled", "1104 expressed");
    }

    /**
     * Conseil d'État, 29 November 2024, n° 495554 (Locronan): seven candidates for seven seats had 150 to 163 votes
     * each, more than half of those expressed, but of 777 on the roll a quarter is 195. Nobody is elected in the first
     * round and a second is needed. The decision gives the least and the greatest count; those between are ours.
     */
    @Nested
    class WhenLocronanFillsSevenSeats {

        private final Contest council = Contest.of(7, "B", "C", "F", "G", "K", "N", "O");
        private final List<Ballot> papers =
                new Papers().with(150, "B C F G K N O").with(13, "K").all();

        @Test
        void aMajorityElectsThem() {
            Result result = TwoRounds.plurinominal().elect(council, papers);

            assertThat(elected(result)).containsExactly("K", "B", "C", "F", "G", "N", "O");
            assertThat(result.next()).isEmpty();
        }

        @Test
        void butNotWithoutAQuarterOfTheRoll() {
            Result first = TwoRounds.plurinominal().withAtLeast(195).elect(council, papers);

            assertThat(first.threshold()).contains(new Threshold(163, 195));
            assertThat(first.elected()).isEmpty();

            Round second = first.next().orElseThrow();
            assertThat(second.contest()).isEqualTo(council);
            assertThat(second.elect(papers).elected()).hasSize(7);
            assertThat(second.elect(papers).threshold()).isEqualTo(Optional.empty());
        }
    }
}

package org.collegium.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.collegium.election.Papers.elected;
import static org.collegium.election.Papers.names;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElectionTest {

    private static final Contest ONE_SEAT = Contest.of(1, "Anna", "Bert", "Chloe", "Dina");
    private static final Contest TWO_SEATS = Contest.of(2, "Anna", "Bert", "Chloe", "Dina");

    static Stream<ElectionMethod> methods() {
        return Stream.concat(Stream.of(OneRound.values()), Stream.of(TwoRounds.uninominal(), TwoRounds.plurinominal()));
    }

    @Nested
    class WhenPapersAreOpened {

        @Test
        void eachSpoiledPaperCountsForNobodyAndUnderOneFault() {
            BallotCount count = OneRound.BLOCK_VOTE.count(
                    TWO_SEATS,
                    new Papers()
                            .with(5, "Anna Bert")
                            .with(1, "Anna Bert Chloe")
                            .with(2, "Anna Anna")
                            .with(3, "Anna Zoe")
                            .with(1, "Zoe Zoe Zoe")
                            .with(1, "Anna Anna Anna")
                            .unusable(4)
                            .blank(6)
                            .all());

            assertThat(count.spoiled())
                    .containsExactly(
                            Map.entry(Spoiling.UNUSABLE, 4),
                            Map.entry(Spoiling.UNKNOWN_NAME, 4),
                            Map.entry(Spoiling.SAME_NAME_TWICE, 3),
                            Map.entry(Spoiling.TOO_MANY_NAMES, 1));
            assertThat(count.expressed()).isEqualTo(5);
            assertThat(count.blank()).isEqualTo(6);
            assertThat(count.papers()).isEqualTo(23);
            assertThat(count.of(new Candidate("Anna"))).isEqualTo(5);
            assertThat(count.of(new Candidate("Zoe"))).isZero();
        }

        @Test
        void theMethodSaysHowManyNamesAPaperMayBear() {
            List<Ballot> threeNames = new Papers().with(1, "Anna Bert Chloe").all();

            assertThat(OneRound.PLURALITY.count(TWO_SEATS, threeNames).expressed())
                    .isZero();
            assertThat(OneRound.BLOCK_VOTE.count(TWO_SEATS, threeNames).expressed())
                    .isZero();
            assertThat(OneRound.APPROVAL.count(TWO_SEATS, threeNames).expressed())
                    .isOne();
        }

        @Test
        void thoseWithAsManyVotesShareARank() {
            List<Ballot> papers =
                    new Papers().with(3, "Dina").with(2, "Bert").with(2, "Anna").all();

            assertThat(OneRound.PLURALITY.count(ONE_SEAT, papers).ranking())
                    .extracting(Standing::rank, standing -> standing.candidate().name(), Standing::votes)
                    .containsExactly(
                            tuple(1, "Dina", 3), tuple(2, "Anna", 2), tuple(2, "Bert", 2), tuple(4, "Chloe", 0));
        }
    }

    @Nested
    class WhenAlmostNobodyVotes {

        @ParameterizedTest
        @MethodSource("org.collegium.election.ElectionTest#methods")
        void noPaperElectsNobody(ElectionMethod method) {
            Result result = method.elect(TWO_SEATS, List.of());

            assertThat(result.elected()).isEmpty();
            assertThat(result.tie()).isEmpty();
            assertThat(result.openSeats()).isEqualTo(2);
        }

        @ParameterizedTest
        @MethodSource("org.collegium.election.ElectionTest#methods")
        void blankPapersElectNobody(ElectionMethod method) {
            Result result = method.elect(TWO_SEATS, new Papers().blank(300).all());

            assertThat(result.elected()).isEmpty();
            assertThat(result.count().blank()).isEqualTo(300);
            assertThat(result.count().expressed()).isZero();
        }

        @ParameterizedTest
        @MethodSource("org.collegium.election.ElectionTest#methods")
        void onePaperElects(ElectionMethod method) {
            assertThat(elected(
                            method.elect(ONE_SEAT, new Papers().with(1, "Chloe").all())))
                    .containsExactly("Chloe");
        }
    }

    @Nested
    class WhenThereAreFewerCandidatesThanSeats {

        private final Contest sevenSeats = Contest.of(7, "Anna", "Bert", "Chloe");

        @Test
        void whoeverHasAVoteIsElectedAndSeatsStayOpen() {
            Result result = OneRound.BLOCK_VOTE.elect(
                    sevenSeats,
                    new Papers().with(2, "Bert").with(1, "Anna Bert").all());

            assertThat(elected(result)).containsExactly("Bert", "Anna");
            assertThat(result.openSeats()).isEqualTo(5);
            assertThat(result.next()).isEmpty();
        }

        @Test
        void theSecondRoundIsForThoseWithoutAMajority() {
            Result first = TwoRounds.plurinominal()
                    .elect(
                            sevenSeats,
                            new Papers().with(2, "Bert").with(1, "Anna Bert").all());

            assertThat(elected(first)).containsExactly("Bert");
            assertThat(first.next().orElseThrow().contest()).isEqualTo(Contest.of(6, "Anna", "Chloe"));
        }

        @Test
        void thereIsNoSecondRoundWhenAllAreElected() {
            Result first = TwoRounds.plurinominal()
                    .elect(sevenSeats, new Papers().with(3, "Anna Bert Chloe").all());

            assertThat(first.elected()).hasSize(3);
            assertThat(first.openSeats()).isEqualTo(4);
            assertThat(first.next()).isEmpty();
        }

        @Test
        void nobodyMayStand() {
            Result result =
                    OneRound.APPROVAL.elect(Contest.of(7), new Papers().blank(1).all());

            assertThat(result.elected()).isEmpty();
            assertThat(result.openSeats()).isEqualTo(7);
        }
    }

    @Nested
    class WhenAMajorityIsNeeded {

        @Test
        void halfIsNotEnough() {
            Result half = TwoRounds.uninominal()
                    .elect(
                            ONE_SEAT,
                            new Papers().with(5, "Anna").with(5, "Bert").all());
            Result more = TwoRounds.uninominal()
                    .elect(
                            ONE_SEAT,
                            new Papers().with(6, "Anna").with(5, "Bert").all());

            assertThat(half.threshold()).contains(new Threshold(10, 0));
            assertThat(half.elected()).isEmpty();
            assertThat(elected(more)).containsExactly("Anna");
            assertThat(more.next()).isEmpty();
        }

        @Test
        void blankAndSpoiledPapersAreNotExpressed() {
            Result result = TwoRounds.uninominal()
                    .elect(
                            ONE_SEAT,
                            new Papers()
                                    .with(6, "Anna")
                                    .with(5, "Bert")
                                    .blank(9)
                                    .unusable(9)
                                    .all());

            assertThat(elected(result)).containsExactly("Anna");
        }

        @Test
        void theTwoLeadingGoOnAndWhoeverIsTiedForSecond() {
            Result result = TwoRounds.uninominal()
                    .elect(
                            ONE_SEAT,
                            new Papers()
                                    .with(9, "Anna")
                                    .with(7, "Bert")
                                    .with(7, "Dina")
                                    .with(6, "Chloe")
                                    .all());

            assertThat(names(result.next().orElseThrow().contest().candidates()))
                    .containsExactly("Anna", "Bert", "Dina");
        }

        @Test
        void everybodyElseGoesOnInTheBlockVoteWithAsManyNamesAsSeatsLeft() {
            Result first = TwoRounds.plurinominal()
                    .elect(
                            TWO_SEATS,
                            new Papers()
                                    .with(6, "Anna Bert")
                                    .with(2, "Anna Chloe")
                                    .with(5, "Dina Chloe")
                                    .all());
            assertThat(elected(first)).containsExactly("Anna", "Chloe");

            Result oneElected = TwoRounds.plurinominal()
                    .elect(
                            TWO_SEATS,
                            new Papers()
                                    .with(6, "Anna Bert")
                                    .with(3, "Anna Chloe")
                                    .with(3, "Dina")
                                    .all());
            Round second = oneElected.next().orElseThrow();

            assertThat(elected(oneElected)).containsExactly("Anna");
            assertThat(names(second.contest().candidates())).containsExactly("Bert", "Chloe", "Dina");
            assertThat(second.contest().seats()).isOne();
            Result last = second.elect(new Papers()
                    .with(2, "Bert")
                    .with(3, "Dina")
                    .with(4, "Bert Chloe")
                    .all());
            assertThat(elected(last)).containsExactly("Dina");
            assertThat(last.count().spoiled()).containsExactly(Map.entry(Spoiling.TOO_MANY_NAMES, 4));
        }

        @Test
        void ofMoreWithAMajorityThanSeatsThoseWithMoreVotesAreElected() {
            Result result = TwoRounds.plurinominal()
                    .elect(
                            TWO_SEATS,
                            new Papers()
                                    .with(6, "Anna Bert")
                                    .with(5, "Bert Chloe")
                                    .with(4, "Anna Chloe")
                                    .all());

            assertThat(result.count().votes().values()).containsExactly(10, 11, 9, 0);
            assertThat(result.threshold().map(Threshold::needed)).contains(8);
            assertThat(elected(result)).containsExactly("Bert", "Anna");
        }
    }

    /** Three tied for two seats, behind nobody: Anna is the youngest, Bert and Chloe were born on one day. */
    @Nested
    class WhenTheLastSeatsAreTied {

        private final List<Ballot> papers = new Papers()
                .with(3, "Anna Bert")
                .with(3, "Chloe Anna")
                .with(3, "Bert Chloe")
                .with(1, "Dina")
                .all();
        private final LocalDate sixties = LocalDate.of(1960, 5, 1);

        @Test
        void nothingDecides() {
            Result result = OneRound.BLOCK_VOTE.elect(TWO_SEATS, papers);

            assertThat(result.elected()).isEmpty();
            assertThat(result.tie()).hasValueSatisfying(tie -> {
                assertThat(names(tie.between())).containsExactly("Anna", "Bert", "Chloe");
                assertThat(tie.seats()).isEqualTo(2);
                assertThat(tie.open()).isEqualTo(tie.between());
                assertThat(tie.isBroken()).isFalse();
            });
            assertThat(result.next()).isEmpty();
        }

        @Test
        void theElderGoesFirst() {
            assertThat(elected(byAge(sixties, sixties.plusDays(1), sixties.minusDays(1))))
                    .containsExactly("Chloe", "Anna");
        }

        @Test
        void whoeverWasBornOnOneDayStaysTied() {
            Result result = byAge(sixties, sixties.minusDays(1), sixties);

            assertThat(elected(result)).containsExactly("Bert");
            assertThat(result.tie()).hasValueSatisfying(tie -> {
                assertThat(names(tie.chosen())).containsExactly("Bert");
                assertThat(names(tie.open())).containsExactly("Anna", "Chloe");
                assertThat(tie.openSeats()).isOne();
            });
        }

        @Test
        void anUnknownBirthdayDecidesNothing() {
            TieRule rule = new TieRule.Age(Map.of(new Candidate("Anna"), sixties, new Candidate("Bert"), sixties));

            assertThat(OneRound.BLOCK_VOTE.elect(TWO_SEATS.with(rule), papers).elected())
                    .isEmpty();
        }

        @Test
        void whoIsDrawnFirstGoesFirst() {
            assertThat(elected(byLot("Chloe", "Dina", "Bert", "Anna"))).containsExactly("Chloe", "Bert");
        }

        @Test
        void anIncompleteDrawDecidesNothing() {
            assertThat(byLot("Chloe", "Bert").elected()).isEmpty();
        }

        @Test
        void anotherRoundIsBetweenThemForTheirSeats() {
            Result first = OneRound.BLOCK_VOTE.elect(TWO_SEATS.with(new TieRule.AnotherRound()), papers);
            Round again = first.next().orElseThrow();

            assertThat(names(again.contest().candidates())).containsExactly("Anna", "Bert", "Chloe");
            assertThat(again.contest().seats()).isEqualTo(2);
            assertThat(elected(again.elect(new Papers()
                            .with(2, "Anna Chloe")
                            .with(1, "Anna Bert")
                            .all())))
                    .containsExactly("Anna", "Chloe");
        }

        @Test
        void thoseAheadOfTheTieAreElectedAnyway() {
            Result result = OneRound.BLOCK_VOTE.elect(
                    TWO_SEATS.with(new TieRule.AnotherRound()),
                    new Papers().with(3, "Dina Bert").with(3, "Dina Anna").all());

            assertThat(elected(result)).containsExactly("Dina");
            assertThat(result.next().map(Round::contest).map(Contest::seats)).contains(1);
        }

        @Test
        void aTieAtAMajorityGoesToAnotherRoundToo() {
            Result first = TwoRounds.plurinominal()
                    .elect(
                            TWO_SEATS.with(new TieRule.AnotherRound()),
                            new Papers()
                                    .with(3, "Anna Bert")
                                    .with(3, "Chloe Anna")
                                    .with(3, "Bert Chloe")
                                    .all());
            Result undecided = TwoRounds.plurinominal().elect(TWO_SEATS, papers.subList(0, 9));

            assertThat(first.tie()).isPresent();
            assertThat(first.next().map(Round::contest).map(Contest::candidates))
                    .hasValueSatisfying(left -> assertThat(names(left)).containsExactly("Anna", "Bert", "Chloe"));
            assertThat(undecided.next()).isEmpty();
        }

        @Test
        void amongTheElectedTheRuleOrdersWhoHasAsManyVotes() {
            TieRule rule = new TieRule.Lot(candidates("Dina", "Chloe", "Bert", "Anna"));

            assertThat(elected(OneRound.BLOCK_VOTE.elect(
                            TWO_SEATS.with(rule),
                            new Papers().with(3, "Anna Dina").all())))
                    .containsExactly("Dina", "Anna");
        }

        private Result byAge(LocalDate anna, LocalDate bert, LocalDate chloe) {
            TieRule rule = new TieRule.Age(
                    Map.of(new Candidate("Anna"), anna, new Candidate("Bert"), bert, new Candidate("Chloe"), chloe));
            return OneRound.BLOCK_VOTE.elect(TWO_SEATS.with(rule), papers);
        }

        private Result byLot(String... drawn) {
            return OneRound.BLOCK_VOTE.elect(TWO_SEATS.with(new TieRule.Lot(candidates(drawn))), papers);
        }
    }

    @Nested
    class WhenThreeHundredElectTheirCouncil {

        private final Contest council = Contest.of(7, "A", "B", "C", "D", "E", "F", "G", "H", "I");

        private final Collection<Ballot> firstBox = new Papers()
                .with(120, "A B C D E F G")
                .with(70, "A B C D H I")
                .with(60, "A B H")
                .with(30, "I")
                .with(12, "A B C D E F G H")
                .blank(5)
                .unusable(3)
                .all();

        @Test
        void fourAreElectedAtOnceAndThreeInTheSecondRound() {
            Result first = TwoRounds.plurinominal().elect(council, firstBox);

            assertThat(first.count().papers()).isEqualTo(300);
            assertThat(first.count().expressed()).isEqualTo(280);
            assertThat(first.threshold().map(Threshold::needed)).contains(141);
            assertThat(elected(first)).containsExactly("A", "B", "C", "D");
            assertThat(first.count().votes().values()).containsExactly(250, 250, 190, 190, 120, 120, 120, 130, 100);

            Result second = first.next()
                    .orElseThrow()
                    .elect(new Papers()
                            .with(140, "E F G")
                            .with(130, "H I E")
                            .with(30, "I H")
                            .all());

            assertThat(second.count().papers()).isEqualTo(300);
            assertThat(elected(second)).containsExactly("E", "H", "I");
            assertThat(second.openSeats()).isZero();
        }

        @Test
        void inOneRoundThreeAreTiedForTheLastTwoSeats() {
            Result result = OneRound.BLOCK_VOTE.elect(council, firstBox);

            assertThat(elected(result)).containsExactly("A", "B", "C", "D", "H");
            assertThat(result.tie().map(Tie::between).map(Papers::names)).contains(List.of("E", "F", "G"));
            assertThat(result.tie().map(Tie::seats)).contains(2);
        }
    }

    @Nested
    class WhenItIsMisused {

        @Test
        void itSaysWhatIsWrong() {
            assertThatThrownBy(() -> Contest.of(0, "Anna")).hasMessageContaining("not 0");
            assertThatThrownBy(() -> Contest.of(1, "Anna", "Anna")).hasMessageContaining("'Anna'");
            assertThatThrownBy(() -> new Candidate(" ")).hasMessageContaining("name");
            assertThatThrownBy(() -> new Ballot.Marked(List.of())).hasMessageContaining("blank");
            assertThatThrownBy(() -> TwoRounds.uninominal().withAtLeast(-1)).hasMessageContaining("-1");
            assertThatThrownBy(() -> new Threshold(-1, 2)).hasMessageContaining("-1, 2");
            assertThatThrownBy(() -> new Threshold(2, -1)).hasMessageContaining("2, -1");
        }
    }

    private static List<Candidate> candidates(String... names) {
        return Stream.of(names).map(Candidate::new).toList();
    }
}

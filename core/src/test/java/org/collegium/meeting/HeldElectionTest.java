package org.collegium.meeting;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Evening.BYLAWS;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.ENORA;
import static org.collegium.story.People.FANCH;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.at;
import static org.collegium.story.People.members;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.bothSides;
import static org.collegium.story.Spoken.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.collegium.association.Organ;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Provision;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.council.Terms;
import org.collegium.election.BallotCount;
import org.collegium.election.Candidate;
import org.collegium.election.OneRound;
import org.collegium.election.Result;
import org.collegium.election.TieRule;
import org.collegium.election.TwoRounds;
import org.collegium.member.MemberId;
import org.collegium.minutes.Minutes;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.collegium.vote.Quorum;
import org.collegium.vote.Rule;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A general meeting fills seats of the council by secret ballot. */
class HeldElectionTest {

    private final Evening evening = generalMeeting(talk(1, "Seat 4"), motion(2, "Garden"))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ, ENORA, FANCH);

    @Nested
    class WhenOneHasTheMostVotes {

        private final Meeting.Open after = elect(evening, seatFour(), "20:10", "20:15", 6, count(6, 0, 3, 2, 1))
                .orElseThrow();
        private final HeldElection held = after.sitting().electionsOn(1).get(0);

        @Test
        void theyGetTheSeat() {
            assertThat(held.elected()).isEqualTo(Map.of(new Seat(4), named(DENEZ)));
            assertThat(held.next()).isEmpty();
            assertThat(held.result().explain(Locale.ENGLISH))
                    .startsWith("Plurality, one name a paper: 1 seat, 3 candidates. 6 papers in the box: 0 blank");
        }

        @Test
        void theItemWasReached() {
            assertThat(after.sitting().itemsNotReached())
                    .extracting(AgendaItem::number)
                    .containsExactly(2);
        }

        @Test
        void anotherRecordOfItIsTold() {
            assertThat(after.sitting().itemsUnlike(evening.open().sitting())).containsExactly(1);
        }

        @Test
        void itContradictsNothing() {
            assertThat(contradictionsOf(close(after, "21:00"))).isEmpty();
        }

        @Test
        void nothingHappensBeforeItClosed() {
            assertThat(refusal(after.leave(AICHA, at("20:14")))).startsWith("0001 cannot come or go during a vote");
            assertThat(refusal(after.openVote(2, at("20:14"), BYLAWS)))
                    .isEqualTo("on item 2, 20:14 is before 20:15, when the sitting opened or the vote before closed");
            assertThat(refusal(after.close(at("20:14"), DecisionNumber.firstOf(2025), Optional.empty())))
                    .isEqualTo("the sitting cannot close before what happened in it");
        }

        @Test
        void itIsOver() {
            assertThat(refusal(elect(after, seatFour(), "20:20", "20:25", 6, count(6, 0, 3, 2, 1))))
                    .isEqualTo("the election on item 1 is over");
        }
    }

    @Nested
    class WhenItIsRefused {

        @Test
        void theItemIsOnTheAgendaAndHasNoMotion() {
            assertThat(refusal(elect(evening, on(3), "20:10", "20:15", 6, count(6, 0, 3, 2, 1))))
                    .isEqualTo("the agenda has no item 3");
            assertThat(refusal(elect(evening, on(2), "20:10", "20:15", 6, count(6, 0, 3, 2, 1))))
                    .isEqualTo("item 2 has a motion: its election needs an item of its own");
        }

        @Test
        void itIsHeldInTheHoursOfTheSitting() {
            assertThat(refusal(elect(evening, seatFour(), "19:59", "20:15", 6, count(6, 0, 3, 2, 1))))
                    .startsWith("on item 1, 19:59 is before 20:00");
            assertThat(refusal(elect(evening, seatFour(), "20:10", "20:09", 6, count(6, 0, 3, 2, 1))))
                    .isEqualTo("the vote on item 1 cannot close at 20:09: it opens at 20:10");
        }

        @Test
        void nobodyComesOrGoesMeanwhile() {
            evening.leaves(FANCH, "20:12");

            assertThat(refusal(elect(evening, seatFour(), "20:10", "20:15", 5, count(5, 0, 3, 1, 1))))
                    .startsWith("0006 cannot come or go during a vote");
        }

        @Test
        void onlyWhoMayVoteDoes() {
            assertThat(refusal(elect(evening, seatFour(), "20:10", "20:15", 7, count(6, 0, 3, 2, 1))))
                    .startsWith("seat 7 may not vote");
        }

        @Test
        void thereAreNoMorePapersThanVoters() {
            assertThat(refusal(elect(evening, seatFour(), "20:10", "20:15", 6, count(6, 1, 3, 2, 1))))
                    .isEqualTo("7 papers in the box for 6 voters");
            assertThat(elect(evening, seatFour(), "20:10", "20:15", 6, count(5, 0, 3, 1, 1))
                            .refusal())
                    .as("somebody who put none in")
                    .isEmpty();
        }

        @Test
        void theVotesAddUp() {
            assertThat(refusal(elect(evening, seatFour(), "20:10", "20:15", 6, count(6, 0, 3, 2, 0))))
                    .isEqualTo("5 votes do not fit 6 papers expressed");
            assertThat(refusal(elect(evening, seatFour(), "20:10", "20:15", 6, count(5, 1, 3, 2, 1))))
                    .isEqualTo("6 votes do not fit 5 papers expressed");
            assertThat(refusal(elect(evening, seatFour(), "20:10", "20:15", 6, count(1, 0, 2, 0, -1))))
                    .isEqualTo("1 vote does not fit 1 paper expressed");
        }

        @Test
        void theyAreThoseOfTheCandidates() {
            BallotCount ofAnother = new BallotCount(1, 0, Map.of(), new TreeMap<>(Map.of(new Candidate("Bob"), 1)));

            assertThat(refusal(elect(evening, seatFour(), "20:10", "20:15", 6, ofAnother)))
                    .isEqualTo("the votes are not those of the candidates");
        }

        @Test
        void theQuorumIsThereIfTheBylawsRequireOne() {
            Rule quorate = BYLAWS.provision(Matter.ELECTION).rule().with(Quorum.parse("AT_LEAST 7"));
            Map<Matter, Provision> provisions = new TreeMap<>(BYLAWS.provisions());
            provisions.put(Matter.ELECTION, Provision.of(Organ.GENERAL_MEETING, quorate));
            Bylaws strict = new Bylaws("strict", 7, 1, provisions);

            assertThat(refusal(evening.open()
                            .elect(seatFour(), at("20:10"), at("20:15"), seats(6), count(6, 0, 3, 2, 1), strict)))
                    .isEqualTo("there is no quorum for the election on item 1");
        }
    }

    @Nested
    class WhenItTakesTwoRounds {

        private final Election first = new Election(
                1,
                List.of(new Seat(4)),
                List.of(named(DENEZ), named(GWENN), named(HERVE)),
                TwoRounds.uninominal(),
                new TieRule.Undecided());
        private final Meeting.Open between =
                elect(evening, first, "20:10", "20:15", 6, count(6, 0, 3, 2, 1)).orElseThrow();
        private final Election second =
                between.sitting().electionsOn(1).get(0).next().orElseThrow();

        @Test
        void theTwoLeadingStandInTheSecond() {
            assertThat(second.candidates()).containsExactly(named(DENEZ), named(GWENN));
            assertThat(second.method()).isEqualTo(OneRound.PLURALITY);
            assertThat(second.seats()).containsExactly(new Seat(4));
        }

        @Test
        void theMostVotesAreEnoughThere() {
            BallotCount count =
                    new BallotCount(5, 1, Map.of(), new TreeMap<>(Map.of(candidate(DENEZ), 2, candidate(GWENN), 3)));
            Meeting.Open after =
                    elect(between, second, "20:20", "20:25", 6, count).orElseThrow();

            assertThat(after.sitting().electionsOn(1)).hasSize(2);
            assertThat(after.sitting().electionsOn(1).get(1).elected()).containsValue(named(GWENN));
            assertThat(contradictionsOf(close(after, "21:00"))).isEmpty();
        }

        @Test
        void noOtherRoundIsHeld() {
            assertThat(refusal(elect(between, first, "20:20", "20:25", 6, count(6, 0, 3, 2, 1))))
                    .isEqualTo("another round is to follow on item 1, between others or for other seats");
        }
    }

    @Nested
    class WhenSeveralSeatsAreFilled {

        @Test
        void thoseElectedTakeThemInOrder() {
            Election two = new Election(
                    1,
                    List.of(new Seat(6), new Seat(2)),
                    List.of(named(DENEZ), named(GWENN), named(HERVE)),
                    OneRound.BLOCK_VOTE,
                    new TieRule.Undecided());
            HeldElection held = elect(evening, two, "20:10", "20:15", 6, count(5, 1, 2, 3, 4))
                    .orElseThrow()
                    .sitting()
                    .electionsOn(1)
                    .get(0);

            assertThat(held.elected())
                    .containsExactly(Map.entry(new Seat(6), named(HERVE)), Map.entry(new Seat(2), named(GWENN)));
        }
    }

    @Nested
    class WhenItIsNoElection {

        @Test
        void somebodyStandsAndPapersTellThemApart() {
            assertThatThrownBy(() -> standing(List.of())).hasMessage("Nobody stands in the election on item 1");
            assertThatThrownBy(() -> standing(
                            List.of(named(DENEZ), new Holder(HERVE, named(DENEZ).name()))))
                    .hasMessageStartingWith("Papers could not tell all candidates apart");
            assertThatThrownBy(() -> new Election(
                            1,
                            List.of(new Seat(4), new Seat(4)),
                            List.of(named(DENEZ)),
                            OneRound.PLURALITY,
                            new TieRule.Undecided()))
                    .hasMessageStartingWith("A seat is to be filled twice on item 1");
        }
    }

    @Nested
    class WhenThoseElectedTakeTheirSeats {

        private final LocalDate summer = LocalDate.of(2025, 6, 1);
        private final LocalDate term = LocalDate.of(2027, 6, 15);
        private final HeldElection held = elect(evening, seatFour(), "20:10", "20:15", 6, count(6, 0, 1, 2, 3))
                .orElseThrow()
                .sitting()
                .electionsOn(1)
                .get(0);

        @Test
        void aMandateCutShortIsServedOut() {
            Council before = heldBy(DENEZ, Optional.of(term))
                    .end(new Seat(4), summer, Mandate.Cause.RESIGNED)
                    .orElseThrow();

            assertThat(held.seat(before, summer, Terms.ofYears(3), members())
                            .orElseThrow()
                            .mandate(new Seat(4), summer))
                    .contains(new Mandate(new Seat(4), HERVE, summer, Optional.of(term), Mandate.Origin.REPLACEMENT));
        }

        @Test
        void elseAWholeTermBegins() {
            Council before = heldBy(DENEZ, Optional.of(summer));

            assertThat(held.seat(before, summer, Terms.ofYears(3), members())
                            .orElseThrow()
                            .mandate(new Seat(4), summer))
                    .contains(new Mandate(
                            new Seat(4), HERVE, summer, Optional.of(LocalDate.of(2028, 6, 1)), Mandate.Origin.ELECTED));
        }

        @Test
        void theBylawsMayHaveAnotherWord() {
            Council before = heldBy(HERVE, Optional.of(summer));

            assertThat(refusal(held.seat(before, summer, Terms.ofYears(3).atMost(1), members())))
                    .contains("Hervé Le Gall");
            assertThat(refusal(held.seat(heldBy(DENEZ, Optional.of(term)), summer, Terms.ofYears(3), members())))
                    .startsWith("seat 4 is already held");
        }

        private Council heldBy(MemberId member, Optional<LocalDate> until) {
            return Council.of(7)
                    .appoint(
                            new Mandate(new Seat(4), member, JANUARY.minusYears(1), until, Mandate.Origin.ELECTED),
                            members())
                    .orElseThrow();
        }
    }

    @Nested
    class WhenTheRecordContradictsItself {

        private final HeldElection held = elect(evening, seatFour(), "20:10", "20:15", 6, count(6, 0, 3, 2, 1))
                .orElseThrow()
                .sitting()
                .electionsOn(1)
                .get(0);

        @Test
        void anotherWinnerIsFound() {
            Result counted = held.result();
            Result announced = new Result(
                    counted.contest(),
                    counted.method(),
                    counted.count(),
                    Optional.empty(),
                    List.of(candidate(HERVE)),
                    Optional.empty(),
                    Optional.empty());

            assertThat(contradictionsOf(with(new HeldElection(
                            held.election(),
                            held.competent(),
                            held.openedAt(),
                            held.closedAt(),
                            held.roll(),
                            held.voted(),
                            announced))))
                    .containsExactly("Item 1: noted as elected [Hervé Le Gall], elected by the count [Denez Le Gall].");
        }

        @Test
        void anotherOrganIsFound() {
            assertThat(contradictionsOf(with(again(Organ.COUNCIL, held.closedAt(), held.voted()))))
                    .containsExactly("Item 1: decided by the “general meeting”, although the matter belongs to the"
                            + " “collegial council”.");
        }

        @Test
        void aVoterTooManyIsFound() {
            assertThat(contradictionsOf(with(again(Organ.GENERAL_MEETING, held.closedAt(), seats(7)))))
                    .containsExactly(
                            "Item 1, ballots against the seats that could vote: seat 7 may not vote: absent, vacant or recused when the vote opens.");
        }

        @Test
        void hoursOutsideTheSittingAreFound() {
            assertThat(contradictionsOf(with(again(Organ.GENERAL_MEETING, at("21:01"), held.voted()))))
                    .containsExactly(
                            "Item 1: the vote was held from 7\u00a0January 2025, 20:10 to 7\u00a0January 2025, 21:01, the sitting from 7\u00a0January 2025, 20:00 to 7\u00a0January 2025, 21:00.");
        }

        @Test
        void anotherRollIsFound() {
            evening.recuses(AICHA, 1);

            assertThat(contradictionsOf(with(held)))
                    .containsExactly(
                            "Item 1, seat 1: in the roll of the vote, present (Aïcha Le Gall); in the attendance, recused (Aïcha Le Gall).");
        }

        private HeldElection again(Organ competent, Instant closedAt, SortedSet<Seat> voted) {
            return HeldElection.judged(
                    held.election(),
                    competent,
                    held.openedAt(),
                    closedAt,
                    held.roll(),
                    voted,
                    held.result().count(),
                    Optional.empty());
        }

        private Meeting.Closed with(HeldElection round) {
            return new Meeting.Closed(evening.open().sitting().with(round), at("21:00"), Optional.empty());
        }
    }

    private static Evening generalMeeting(AgendaItem... agenda) {
        Convocation council = Evening.convocation(JANUARY, agenda);
        return Evening.of(new Convocation(
                new MeetingId(JANUARY, Organ.GENERAL_MEETING, 1),
                council.association(),
                council.sentOn(),
                council.means(),
                council.convenor(),
                council.at(),
                council.place(),
                council.agenda()));
    }

    private static Election seatFour() {
        return on(1);
    }

    private static Election on(int item) {
        return new Election(
                item,
                List.of(new Seat(4)),
                List.of(named(DENEZ), named(GWENN), named(HERVE)),
                OneRound.PLURALITY,
                new TieRule.Undecided());
    }

    private static Election standing(List<Holder> candidates) {
        return new Election(1, List.of(new Seat(4)), candidates, OneRound.PLURALITY, new TieRule.Undecided());
    }

    private static BallotCount count(int expressed, int blank, int denez, int gwenn, int herve) {
        return new BallotCount(
                expressed,
                blank,
                Map.of(),
                new TreeMap<>(Map.of(candidate(DENEZ), denez, candidate(GWENN), gwenn, candidate(HERVE), herve)));
    }

    private static Candidate candidate(MemberId member) {
        return Election.named(named(member));
    }

    private static SortedSet<Seat> seats(int first) {
        return IntStream.rangeClosed(1, first).mapToObj(Seat::new).collect(toCollection(TreeSet::new));
    }

    private static Answer<Meeting.Open> elect(
            Evening evening, Election election, String opened, String closed, int voters, BallotCount count) {
        return elect(evening.open(), election, opened, closed, voters, count);
    }

    private static Answer<Meeting.Open> elect(
            Meeting.Open open, Election election, String opened, String closed, int voters, BallotCount count) {
        return open.elect(election, at(opened), at(closed), seats(voters), count, BYLAWS);
    }

    private static Meeting.Closed close(Meeting.Open open, String hour) {
        return open.close(at(hour), DecisionNumber.firstOf(2025), Optional.empty())
                .orElseThrow();
    }

    private static List<String> contradictionsOf(Meeting.Closed closed) {
        return bothSides(Minutes.draft(closed, Register.empty()).contradictions());
    }
}

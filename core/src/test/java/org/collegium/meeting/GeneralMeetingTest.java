package org.collegium.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.propose;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.at;
import static org.collegium.story.People.council;
import static org.collegium.story.Spoken.refusal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.collegium.association.Organ;
import org.collegium.attendance.Proxy;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Provision;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.member.Departure;
import org.collegium.member.Dues;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.motion.DecisionNumber;
import org.collegium.vote.Ballots;
import org.collegium.vote.Majority;
import org.collegium.vote.Outcome;
import org.collegium.vote.Quorum;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.vote.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The assembly of the members: 80 have paid, one has not, one has left that day. */
class GeneralMeetingTest {

    private static final LocalDate SATURDAY = LocalDate.of(2025, 5, 24);
    private static final Dues PAID = new Dues(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), 1_500);
    private static final int PAYING = 80;

    private final Members members = Members.of(IntStream.rangeClosed(1, PAYING + 2)
            .mapToObj(GeneralMeetingTest::member)
            .toList());

    @Nested
    class TheListOfVoters {

        private final Composition voters = convocation(1).electorate(council(), members);

        @Test
        void isThatOfTheMembersWhoHavePaid() {
            assertThat(voters.places()).hasSize(PAYING);
            assertThat(voters.seatOf(id(PAYING + 1))).as("has not paid").isEmpty();
            assertThat(voters.seatOf(id(PAYING + 2))).as("leaves that day").isEmpty();
        }

        @Test
        void isInTheOrderOfTheirNumbers() {
            assertThat(voters.seatOf(id(1))).contains(new Seat(1));
            assertThat(voters.seatOf(id(PAYING))).contains(new Seat(PAYING));
        }

        @Test
        void isAnotherThanTheSeatsOfTheCouncil() {
            Convocation ofCouncil = convocation(new MeetingId(SATURDAY, Organ.COUNCIL, 1));

            assertThat(ofCouncil.electorate(council(), members).places()).hasSize(7);
        }

        @Test
        void keepsOutWhoeverIsNotOnIt() {
            assertThat(refusal(open(1).arrive(id(PAYING + 1), at(SATURDAY, "20:00"))))
                    .isEqualTo("0081 is not on the list of voters of this general meeting");
        }
    }

    @Nested
    class WhenMoreThanHalfOfTheVotesExpressedAreEnough {

        @Test
        void sixForOneAgainstAndElevenBlankAdopt() {
            Verdict verdict = secret(attended(open(1), 18), 1, 18, new Tally(6, 1, 0, 11, 0, 0));

            assertThat(verdict.outcome()).isEqualTo(Outcome.ADOPTED);
            assertThat(verdict.reckonings())
                    .singleElement()
                    .satisfies(line -> assertThat(line.needed()).isEqualTo(4));
            assertThat(verdict.quorum()).isEmpty();
        }

        @Test
        void asManyAgainstDoNot() {
            assertThat(secret(attended(open(1), 18), 1, 18, new Tally(6, 6, 0, 6, 0, 0))
                            .outcome())
                    .isEqualTo(Outcome.NOT_ADOPTED);
        }
    }

    @Nested
    class WhenTheStatutesChange {

        @Test
        void aQuarterOfTheListAttendsProxiesCounted() {
            Meeting.Open represented = attended(open(1), 19)
                    .entrust(new Proxy(id(30), id(1), at(SATURDAY, "20:00"), Optional.empty()), bylaws())
                    .orElseThrow();

            assertThat(hands(attended(open(1), 19), 2, 19, 0).outcome()).isEqualTo(Outcome.NO_QUORUM);
            assertThat(hands(represented, 2, 20, 0).outcome()).isEqualTo(Outcome.ADOPTED);
        }

        @Test
        void onTheSecondConvocationAnyNumberWillDo() {
            assertThat(hands(attended(open(2), 3), 2, 2, 1).outcome()).isEqualTo(Outcome.ADOPTED);
        }

        @Test
        void twoThirdsAreForIt() {
            assertThat(hands(attended(open(2), 18), 2, 11, 7).outcome()).isEqualTo(Outcome.NOT_ADOPTED);
            assertThat(hands(attended(open(2), 18), 2, 12, 6).outcome()).isEqualTo(Outcome.ADOPTED);
        }

        @Test
        void withoutAQuorumNothingIsDecidedAndTheMotionMayComeBack() {
            Meeting.Open open = attended(open(1), 3);
            Meeting.Voting voting =
                    open.openVote(2, at(SATURDAY, "20:10"), bylaws()).orElseThrow();
            Meeting.Closed closed = Ballots.showOfHands(Tally.of(3, 0, 0), voting.roll())
                    .then(cast -> voting.close(at(SATURDAY, "20:11"), cast, Optional.empty()))
                    .then(voted -> voted.close(at(SATURDAY, "21:00"), DecisionNumber.firstOf(2025), Optional.empty()))
                    .orElseThrow();

            assertThat(closed.decisions()).isEmpty();
            assertThat(closed.lackedQuorum())
                    .as("it could deliberate on all else")
                    .isFalse();
            assertThat(MotionLife.of(propose("B-1", "New bylaws", Matter.BYLAWS).id(), List.of(closed))
                            .objectionTo(1))
                    .isEmpty();
        }
    }

    private Meeting.Open open(int convocation) {
        Convocation called = convocation(convocation);
        return Meeting.convene(called)
                .open(
                        called.at(),
                        called.electorate(council(), members),
                        Holder.of(member(1)),
                        Holder.of(member(2)),
                        bylaws())
                .orElseThrow();
    }

    private static Meeting.Open attended(Meeting.Open open, int many) {
        Meeting.Open attended = open;
        for (int number = 1; number <= many; number++) {
            attended = attended.arrive(id(number), at(SATURDAY, "20:00")).orElseThrow();
        }
        return attended;
    }

    private static Verdict hands(Meeting.Open open, int item, int inFavour, int against) {
        Meeting.Voting voting =
                open.openVote(item, at(SATURDAY, "20:10"), bylaws()).orElseThrow();
        return Ballots.showOfHands(Tally.of(inFavour, against, 0), voting.roll())
                .then(cast -> voting.close(at(SATURDAY, "20:11"), cast, Optional.empty()))
                .orElseThrow()
                .sitting()
                .votes()
                .get(0)
                .verdict();
    }

    private static Verdict secret(Meeting.Open open, int item, int voters, Tally box) {
        Meeting.Voting voting =
                open.openVote(item, at(SATURDAY, "20:10"), bylaws()).orElseThrow();
        TreeSet<Seat> voted = new TreeSet<>();
        IntStream.rangeClosed(1, voters).forEach(seat -> voted.add(new Seat(seat)));
        return Ballots.secret(voted, box, voting.roll())
                .then(cast -> voting.close(at(SATURDAY, "20:11"), cast, Optional.empty()))
                .orElseThrow()
                .sitting()
                .votes()
                .get(0)
                .verdict();
    }

    private static Convocation convocation(int number) {
        return convocation(new MeetingId(SATURDAY, Organ.GENERAL_MEETING, number));
    }

    private static Convocation convocation(MeetingId id) {
        return new Convocation(
                id,
                ASSOCIATION,
                SATURDAY.minusDays(20),
                Optional.of("par courriel"),
                Holder.of(member(1)),
                at(SATURDAY, "20:00"),
                "Grande salle",
                List.of(
                        motion(1, propose("F-1", "Raise the fee", Matter.ORIENTATION)),
                        motion(2, propose("B-1", "New bylaws", Matter.BYLAWS))));
    }

    private static Bylaws bylaws() {
        Map<Matter, Provision> provisions = new EnumMap<>(Bylaws.collegial().provisions());
        provisions.put(
                Matter.ORIENTATION,
                Provision.of(Organ.GENERAL_MEETING, Rule.of(Majority.parse("FOR MORE_THAN 1/2 EXPRESSED"))));
        Rule twoThirds = Rule.of(Majority.parse("FOR AT_LEAST 2/3 EXPRESSED"));
        provisions.put(
                Matter.BYLAWS,
                new Provision(
                        Organ.GENERAL_MEETING,
                        twoThirds.with(Quorum.parse("AT_LEAST 1/4 IN_OFFICE WITH_PROXIES")),
                        twoThirds));
        return new Bylaws("of the members", 7, 1, provisions);
    }

    private static Member member(int number) {
        return new Member(
                id(number),
                new Identity.Person("Prénom" + number, "Nom" + number),
                LocalDate.of(2020, 1, 1),
                number == PAYING + 2 ? Optional.of(new Departure(SATURDAY, "a déménagé")) : Optional.empty(),
                number == PAYING + 1 ? List.of() : List.of(PAID));
    }

    private static MemberId id(int number) {
        return new MemberId("%04d".formatted(number));
    }
}

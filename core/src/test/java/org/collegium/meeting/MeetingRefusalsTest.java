package org.collegium.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.BYLAWS;
import static org.collegium.story.Evening.convocation;
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
import static org.collegium.story.People.composition;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.refusal;
import static org.collegium.vote.Choice.FOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Provision;
import org.collegium.council.Seat;
import org.collegium.member.MemberId;
import org.collegium.motion.DecisionNumber;
import org.collegium.story.Evening;
import org.collegium.vote.Ballots;
import org.collegium.vote.Base;
import org.collegium.vote.Majority;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a sitting refuses, and why. */
class MeetingRefusalsTest {

    private final Evening evening = Evening.of(JANUARY, motion(1, "Garden"), talk(2, "News"), motion(3, "Shed"))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ, ENORA);

    @Nested
    class WhenItIsNotYetTime {

        @Test
        void itDoesNotOpen() {
            assertThat(refusal(Meeting.convene(convocation(JANUARY))
                            .open(at("19:59"), composition(), named(AICHA), named(BENOIT), BYLAWS)))
                    .isEqualTo("the sitting cannot open before the hour for which it was called");
        }

        @Test
        void noVoteOpens() {
            assertThat(refusal(evening.open().openVote(1, at("19:59"), BYLAWS)))
                    .isEqualTo("on item 1, 19:59 is before 20:00, when the sitting opened or the vote before closed");
        }
    }

    @Nested
    class WhenSomebodyHoldsNoSeat {

        @Test
        void theyNeitherComeNorGoNorGetExcused() {
            assertThat(refusal(evening.open().arrive(HERVE, at("20:10")))).isEqualTo("0008 holds no seat on that day");
            assertThat(refusal(evening.open().leave(HERVE, at("20:10")))).startsWith("0008 holds no seat");
            assertThat(refusal(evening.open().excuse(HERVE))).startsWith("0008 holds no seat");
        }

        @Test
        void theyNeitherGiveNorHoldAProxyNorStandBack() {
            assertThat(refusal(evening.open().entrust(proxyFromTo(HERVE, AICHA), BYLAWS)))
                    .startsWith("0008 holds no seat");
            assertThat(refusal(evening.open().entrust(proxyFromTo(GWENN, HERVE), BYLAWS)))
                    .startsWith("0008 holds no seat");
            assertThat(refusal(evening.open().recuse(new Recusal(HERVE, 1)))).startsWith("0008 holds no seat");
        }
    }

    @Nested
    class WhenAnItemIsNotOnTheAgenda {

        @Test
        void nothingIsNotedUnderIt() {
            assertThat(refusal(evening.open().summarise(4, "Something"))).isEqualTo("the agenda has no item 4");
            assertThat(refusal(evening.open().summarise(0, "Something"))).isEqualTo("the agenda has no item 0");
            assertThat(refusal(evening.open().recuse(new Recusal(AICHA, 4)))).isEqualTo("the agenda has no item 4");
            assertThat(refusal(evening.open().assign(new ActionItem(4, "Sweep", named(AICHA), LocalDate.MAX))))
                    .isEqualTo("the agenda has no item 4");
        }

        @Test
        void norIsItVotedOn() {
            assertThat(refusal(evening.open().openVote(4, at("20:10"), BYLAWS)))
                    .isEqualTo("item 4 has no motion to put to the vote");
        }
    }

    @Nested
    class WhenThereIsNothingToVoteOn {

        @Test
        void anItemWithoutAMotionIsRefused() {
            assertThat(refusal(evening.open().openVote(2, at("20:10"), BYLAWS)))
                    .isEqualTo("item 2 has no motion to put to the vote");
        }

        @Test
        void soIsAnItemThatIsDecidedEitherWay() {
            Meeting.Open open = evening.showsHands(1, "20:10", "20:12", 3, 2, 0)
                    .showsHands(3, "20:20", "20:22", 2, 3, 0)
                    .open();

            assertThat(refusal(open.openVote(1, at("20:30"), BYLAWS))).isEqualTo("item 1 is decided already");
            assertThat(refusal(open.openVote(3, at("20:30"), BYLAWS))).isEqualTo("item 3 is decided already");
        }
    }

    @Nested
    class WhenAVoteIsOpen {

        private final Meeting.Voting voting = evening.putsToTheVote(1, "20:10");

        @Test
        void itDoesNotCloseBeforeItOpened() {
            assertThat(refusal(voting.close(at("20:09"), hands(5), Optional.empty())))
                    .isEqualTo("the vote on item 1 cannot close at 20:09: it opens at 20:10");
        }

        @Test
        void theNextOneDoesNotOpenBeforeItCloses() {
            Meeting.Open open =
                    voting.close(at("20:12"), hands(5), Optional.empty()).orElseThrow();

            assertThat(refusal(open.openVote(3, at("20:11"), BYLAWS)))
                    .isEqualTo("on item 3, 20:11 is before 20:12, when the sitting opened or the vote before closed");
            assertThat(open.openVote(3, at("20:12"), BYLAWS).refusal()).isEmpty();
        }

        @Test
        void nobodyComesOrGoesUntilItCloses() {
            Meeting.Open open =
                    voting.close(at("20:12"), hands(5), Optional.empty()).orElseThrow();

            assertThat(refusal(open.arrive(FANCH, at("20:11"))))
                    .isEqualTo("0006 cannot come or go during a vote, or before one that was held");
            assertThat(refusal(open.leave(AICHA, at("20:11")))).startsWith("0001 cannot come or go during a vote");
            assertThat(open.arrive(FANCH, at("20:12")).refusal()).isEmpty();
        }

        @Test
        void nobodyIsNotedAsThereAtARollThatDidNotHaveThem() {
            Meeting.Open open =
                    voting.close(at("20:12"), hands(5), Optional.empty()).orElseThrow();

            assertThat(refusal(open.arrive(FANCH, at("20:10")))).startsWith("0006 cannot come or go");
            assertThat(refusal(open.arrive(FANCH, at("20:05")))).startsWith("0006 cannot come or go");
        }

        @Test
        void aMovementNotedBeforehandDoesNotFallWithinIt() {
            Meeting.Voting withAnArrivalAhead = evening.arrives(FANCH, "20:11").putsToTheVote(1, "20:10");

            assertThat(refusal(withAnArrivalAhead.close(at("20:12"), hands(5), Optional.empty())))
                    .startsWith("0006 cannot come or go during a vote");
            assertThat(withAnArrivalAhead
                            .close(at("20:11"), hands(5), Optional.empty())
                            .refusal())
                    .isEmpty();
        }
    }

    @Nested
    class WhenTheBallotsDoNotFitTheRoll {

        private final Meeting.Voting voting =
                evening.recuses(ENORA, 1).entrusts(GWENN, AICHA, "20:00").putsToTheVote(1, "20:10");

        @Test
        void thoseOfSomebodyAbsentAreRefusedThoughTheNumberFits() {
            Ballots.RollCall withAbsentSix = new Ballots.RollCall(new TreeMap<>(
                    Map.of(new Seat(1), FOR, new Seat(2), FOR, new Seat(3), FOR, new Seat(4), FOR, new Seat(6), FOR)));

            assertThat(refusal(voting.close(at("20:12"), withAbsentSix, Optional.empty())))
                    .isEqualTo("seat 6 may not vote: absent, vacant or recused when the vote opens");
        }

        @Test
        void soIsThatOfSomebodyRecused() {
            assertThat(refusal(voting.close(
                            at("20:12"),
                            new Ballots.RollCall(new TreeMap<>(Map.of(new Seat(5), FOR))),
                            Optional.empty())))
                    .startsWith("seat 5 may not vote");
        }

        @Test
        void soAreMoreHandsThanVoters() {
            assertThat(refusal(voting.close(at("20:12"), hands(6), Optional.empty())))
                    .isEqualTo("6 votes counted where 5 may vote");
        }

        @Test
        void soIsABoxThatDiffers() {
            Ballots.Secret box =
                    new Ballots.Secret(new TreeSet<>(List.of(new Seat(1), new Seat(2))), new Tally(3, 0, 0, 0, 0, 2));

            assertThat(refusal(voting.close(at("20:12"), box, Optional.empty())))
                    .isEqualTo("3 papers in the box for 2 voters");
        }

        @Test
        void whereProxiesAreVoidSoIsTheBallotOfSomebodyRepresented() {
            Rule ofThosePresent = Rule.of(Majority.moreThanHalfOf(Base.PRESENT));
            Map<Matter, Provision> provisions = new TreeMap<>(BYLAWS.provisions());
            provisions.put(
                    Matter.ORDINARY,
                    Provision.of(BYLAWS.provision(Matter.ORDINARY).competent(), ofThosePresent));
            Meeting.Voting inPerson = evening.open()
                    .openVote(1, at("20:10"), new Bylaws("in person", 7, 1, provisions))
                    .orElseThrow();

            assertThat(refusal(Ballots.rollCall(Map.of(new Seat(7), FOR), inPerson.roll())))
                    .startsWith("seat 7 may not vote");
        }
    }

    @Nested
    class WhenItClosesTooEarly {

        private static final String TOO_EARLY = "the sitting cannot close before what happened in it";

        @Test
        void itDoesNotCloseBeforeItsLastVote() {
            evening.showsHands(1, "20:10", "20:12", 5, 0, 0);

            assertThat(refusal(close("20:11"))).isEqualTo(TOO_EARLY);
            assertThat(close("20:12").refusal()).isEmpty();
        }

        @Test
        void norBeforeSomebodyCameOrWent() {
            evening.leaves(AICHA, "21:00");

            assertThat(refusal(close("20:59"))).isEqualTo(TOO_EARLY);
            assertThat(close("21:00").refusal()).isEmpty();
        }

        @Test
        void norBeforeItOpened() {
            assertThat(refusal(Evening.of(JANUARY, talk(1, "News"))
                            .open()
                            .close(at("19:59"), DecisionNumber.firstOf(2025), Optional.empty())))
                    .isEqualTo(TOO_EARLY);
        }

        private Answer<Meeting.Closed> close(String hour) {
            return evening.open().close(at(hour), DecisionNumber.firstOf(2025), Optional.empty());
        }
    }

    @Nested
    class WhenAProxyIsOverTheLimit {

        @Test
        void itIsRefused() {
            Meeting.Open open = evening.entrusts(GWENN, AICHA, "20:00").open();

            assertThat(refusal(open.entrust(proxyFromTo(FANCH, AICHA), BYLAWS)))
                    .isEqualTo("0001 already holds 1 proxy, the most allowed");
        }
    }

    @Test
    void anExcuseIsNotedOnce() {
        Meeting.Open open = evening.open().excuse(GWENN).orElseThrow();

        assertThat(open.sitting().attendance().excused()).containsExactly(GWENN);
        assertThat(refusal(open.excuse(GWENN))).isEqualTo("0007 is excused already, or came");
    }

    private static Ballots hands(int inFavour) {
        return new Ballots.ShowOfHands(Tally.of(inFavour, 0, 0));
    }

    private static Proxy proxyFromTo(MemberId grantor, MemberId holder) {
        return new Proxy(grantor, holder, at("20:00"), Optional.empty());
    }
}

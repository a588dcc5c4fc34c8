package org.collegium.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.BYLAWS;
import static org.collegium.story.Evening.approval;
import static org.collegium.story.Evening.convocation;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.ENORA;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.at;
import static org.collegium.story.People.composition;
import static org.collegium.story.People.named;
import static org.collegium.vote.Choice.AGAINST;
import static org.collegium.vote.Choice.FOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collegium.attendance.SeatState;
import org.collegium.motion.DecisionNumber;
import org.collegium.story.Evening;
import org.collegium.vote.Electorate;
import org.collegium.vote.Outcome;
import org.collegium.vote.QuorumReckoning;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A sitting through its life. */
class MeetingTest {

    @Nested
    class WhenItOpens {

        @Test
        void itKnowsWhoLeadsWhoKeepsTheRecordAndWhatQuorumItTakes() {
            Meeting.Open open = Meeting.convene(convocation(JANUARY, talk(1, "Welcome")))
                    .open(at("20:05"), composition(), named(AICHA), named(BENOIT), BYLAWS)
                    .orElseThrow();

            assertThat(open.sitting().openedAt()).isEqualTo(at("20:05"));
            assertThat(open.sitting().facilitator()).isEqualTo(named(AICHA));
            assertThat(open.sitting().secretary()).isEqualTo(named(BENOIT));
            assertThat(open.sitting().opening().quorum())
                    .hasValueSatisfying(quorum -> assertThat(quorum).hasToString("AT_LEAST 1/2 IN_OFFICE"));
        }

        @Test
        void theQuorumIsMeasuredWithThoseWhoAreThere() {
            Evening evening = Evening.of(JANUARY, talk(1, "Welcome"))
                    .attendedBy(AICHA, BENOIT, CHLOE)
                    .arrives(DENEZ, "20:01");

            QuorumReckoning opening = evening.open().sitting().openingQuorum().orElseThrow();

            assertThat(opening.attending()).isEqualTo(3);
            assertThat(opening.needed()).isEqualTo(4);
            assertThat(opening.met()).isFalse();
        }
    }

    @Nested
    class WhenAVoteIsHeld {

        private final Evening evening = Evening.of(JANUARY, motion(1, "Open the garden"), motion(2, "Buy a shed"))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .entrusts(GWENN, AICHA, "20:00");

        @Test
        void theRollIsTakenWhenItOpens() {
            Meeting.Voting voting = evening.arrives(ENORA, "20:10").putsToTheVote(1, "20:10");

            assertThat(voting.roll().count(SeatState.PRESENT)).isEqualTo(5);
            assertThat(voting.roll().count(SeatState.REPRESENTED)).isEqualTo(1);
            assertThat(voting.roll().count(SeatState.ABSENT)).isEqualTo(1);
        }

        @Test
        void itIsJudgedOnThatRoll() {
            Meeting.Open open =
                    evening.votes(1, "20:10", "20:12", FOR, FOR, FOR, AGAINST).open();

            assertThat(open.sitting().votesOn(1)).singleElement().satisfies(vote -> {
                assertThat(vote.verdict().outcome()).isEqualTo(Outcome.ADOPTED);
                assertThat(vote.verdict().electorate()).isEqualTo(Electorate.of(vote.roll()));
                assertThat(vote.verdict().tally().notParticipating()).isEqualTo(1);
                assertThat(vote.openedAt()).isEqualTo(at("20:10"));
                assertThat(vote.closedAt()).isEqualTo(at("20:12"));
                assertThat(vote.decision()).isEmpty();
            });
        }

        @Test
        void theNextIsJudgedOnWhoIsStillThere() {
            Meeting.Open open = evening.votes(1, "20:10", "20:12", FOR, FOR, FOR)
                    .leaves(DENEZ, "20:20")
                    .votes(2, "20:30", "20:31", FOR, FOR, FOR)
                    .open();

            assertThat(open.sitting().votes())
                    .extracting(vote -> vote.verdict().outcome())
                    .containsExactly(Outcome.ADOPTED, Outcome.NO_QUORUM);
        }

        @Test
        void whoeverIsRecusedFromItsItemIsNotCounted() {
            Meeting.Voting voting = evening.recuses(BENOIT, 2).putsToTheVote(2, "20:30");

            assertThat(voting.roll().count(SeatState.RECUSED)).isEqualTo(1);
            assertThat(evening.putsToTheVote(1, "20:30").roll().count(SeatState.RECUSED))
                    .isZero();
        }

        @Test
        void withoutAQuorumItMayBeHeldAgain() {
            Meeting.Open open = evening.leaves(DENEZ, "20:05")
                    .votes(1, "20:10", "20:12", FOR)
                    .arrives(DENEZ, "20:12")
                    .votes(1, "20:15", "20:16", FOR)
                    .open();

            assertThat(open.sitting().votesOn(1))
                    .extracting(vote -> vote.verdict().outcome())
                    .containsExactly(Outcome.NO_QUORUM, Outcome.ADOPTED);
        }
    }

    @Nested
    class WhenItCloses {

        @Test
        void whatWasAdoptedIsNumberedInOrder() {
            Meeting.Closed closed = Evening.of(
                            JANUARY, motion(1, "Garden"), motion(2, "Shed"), motion(3, "Bench"), talk(4, "Any other"))
                    .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                    .showsHands(1, "20:10", "20:11", 4, 0, 0)
                    .showsHands(2, "20:20", "20:21", 1, 3, 0)
                    .showsHands(3, "20:30", "20:31", 3, 1, 0)
                    .closes("22:00", new DecisionNumber(2025, 9));

            assertThat(closed.sitting().votes())
                    .extracting(HeldVote::decision)
                    .containsExactly(
                            Optional.of(new DecisionNumber(2025, 9)),
                            Optional.empty(),
                            Optional.of(new DecisionNumber(2025, 10)));
            assertThat(closed.decisions()).containsExactly(new DecisionNumber(2025, 9), new DecisionNumber(2025, 10));
            assertThat(closed.id()).hasToString("2025-01-07-council-1");
            assertThat(closed.closedAt()).isEqualTo(at("22:00"));
        }

        @Test
        void whatWasNeitherDiscussedNorVotedWasNotReached() {
            Meeting.Closed closed = Evening.of(
                            JANUARY, talk(1, "Welcome"), motion(2, "Garden"), motion(3, "Shed"), talk(4, "Bench"))
                    .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                    .hears(1, "Everybody is welcome.")
                    .showsHands(2, "20:10", "20:11", 4, 0, 0)
                    .closes("22:00");

            assertThat(closed.sitting().itemsNotReached())
                    .extracting(AgendaItem::number)
                    .containsExactly(3, 4);
        }

        @Test
        void whatIsToBeDoneIsKeptByItem() {
            ActionItem buySeeds = new ActionItem(1, "Buy seeds", named(CHLOE), LocalDate.of(2025, 2, 1));

            Meeting.Open open = Evening.of(JANUARY, talk(1, "Garden"), talk(2, "Shed"))
                    .open()
                    .assign(buySeeds)
                    .orElseThrow();

            assertThat(open.sitting().actionsOn(1)).containsExactly(buySeeds);
            assertThat(open.sitting().actionsOn(2)).isEmpty();
        }
    }

    @Nested
    class WhenItLacksAQuorum {

        private final Evening three = Evening.of(JANUARY, motion(1, "Garden")).attendedBy(AICHA, BENOIT, CHLOE);

        @Test
        void itCouldNotDeliberateIfItNeverHadOne() {
            assertThat(three.closes("20:30").lackedQuorum()).isTrue();
            assertThat(three.votes(1, "20:10", "20:11", FOR, FOR, FOR)
                            .closes("20:30")
                            .lackedQuorum())
                    .isTrue();
        }

        @Test
        void itCouldIfAFourthCameForTheVote() {
            assertThat(three.arrives(DENEZ, "20:05")
                            .votes(1, "20:10", "20:11", FOR, FOR, FOR)
                            .closes("20:30")
                            .lackedQuorum())
                    .isFalse();
        }

        @Test
        void itCouldIfFourWereThereAtTheOpening() {
            assertThat(three.arrives(DENEZ, "20:00").closes("20:30").lackedQuorum())
                    .isFalse();
        }
    }

    @Nested
    class WhenItApprovesMinutes {

        private final Evening february = Evening.of(FEBRUARY, approval(1, council(JANUARY)), motion(2, "Garden"))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ);

        @Test
        void theyAreThoseOfTheVoteThatAdoptedIt() {
            Meeting.Closed closed = february.showsHands(1, "20:05", "20:06", 4, 0, 0)
                    .showsHands(2, "20:15", "20:16", 4, 0, 0)
                    .closes("22:00");

            assertThat(closed.approved()).containsExactly(council(JANUARY));
            assertThat(closed.approvalOf(council(JANUARY)))
                    .isEqualTo(closed.decisions().stream().findFirst());
            assertThat(closed.approvalOf(council(FEBRUARY))).isEmpty();
        }

        @Test
        void refusedTheyAreNotApproved() {
            Meeting.Closed closed =
                    february.showsHands(1, "20:05", "20:06", 1, 3, 0).closes("22:00");

            assertThat(closed.approved()).isEqualTo(List.of());
            assertThat(closed.approvalOf(council(JANUARY))).isEmpty();
        }
    }
}

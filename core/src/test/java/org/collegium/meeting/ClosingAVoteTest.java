package org.collegium.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.at;
import static org.collegium.story.Spoken.refusal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Permission;
import org.collegium.bylaws.Provision;
import org.collegium.council.Seat;
import org.collegium.story.Evening;
import org.collegium.vote.Ballots;
import org.collegium.vote.Breaking;
import org.collegium.vote.Choice;
import org.collegium.vote.OpenBallot;
import org.collegium.vote.Outcome;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.vote.TieBreak;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The close of a vote in a sitting of four. */
class ClosingAVoteTest {

    private static final Bylaws EARLY = Bylaws.collegial().allowing(Permission.EARLY_CLOSE);

    @Nested
    class WhenNobodyCanChangeTheOutcomeAnyMore {

        private final Meeting.Voting voting = votingUnder("NOT_ADOPTED");
        private final OpenBallot three = voting.ballot()
                .cast(new Seat(1), Choice.FOR)
                .then(ballot -> ballot.cast(new Seat(2), Choice.FOR))
                .then(ballot -> ballot.cast(new Seat(3), Choice.FOR))
                .orElseThrow();

        @Test
        void theVoteMayCloseEarly() {
            Meeting.Open open = voting.closeEarly(at("20:11"), three, EARLY, Optional.empty())
                    .orElseThrow();

            HeldVote vote = open.sitting().votes().get(0);
            assertThat(vote.verdict().isAdopted()).isTrue();
            assertThat(vote.closedEarly()).isTrue();
            assertThat(vote.ballots().choiceOf(new Seat(4))).contains(Choice.NOT_PARTICIPATING);
        }

        @Test
        void onlyWhereTheBylawsAllowIt() {
            assertThat(refusal(voting.closeEarly(at("20:11"), three, Bylaws.collegial(), Optional.empty())))
                    .isEqualTo("the bylaws do not allow a vote to close early");
        }
    }

    @Test
    void theBallotOfAnotherVoteIsAMistake() {
        OpenBallot other = votingUnder("LOT").ballot();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> votingUnder("NOT_ADOPTED").closeEarly(at("20:11"), other, EARLY, Optional.empty()))
                .withMessageStartingWith("The ballot is not that of the vote on item 1: ");
    }

    @Nested
    class WhenItIsATie {

        @Test
        void whoeverPresidesBreaksIt() {
            Breaking vote = new Breaking.PresidingVote(Choice.FOR);
            Meeting.Open open = votingUnder("CASTING_VOTE PRESIDING")
                    .close(at("20:11"), twoAll(), vote, Optional.empty())
                    .orElseThrow();

            assertThat(open.sitting().votes().get(0).verdict().outcome()).isEqualTo(Outcome.ADOPTED);
            assertThat(open.sitting().votes().get(0).verdict().breaking()).contains(vote);
        }

        @Test
        void aLotBreaksItOnlyWhereTheBylawsSaySo() {
            Breaking lot = Breaking.parse("LOT 9319./");

            assertThat(refusal(votingUnder("NOT_ADOPTED").close(at("20:11"), twoAll(), lot, Optional.empty())))
                    .isEqualTo("a tie on item 1 is not broken so");
            assertThat(votingUnder("LOT")
                            .close(at("20:11"), twoAll(), lot, Optional.empty())
                            .orElseThrow()
                            .sitting()
                            .votes()
                            .get(0)
                            .verdict()
                            .breaking())
                    .contains(lot);
        }

        @Test
        void aCastingVoteIsReadFromTheBallotsAlone() {
            Breaking pretended = new Breaking.CastingVote(new Seat(3), Choice.FOR);

            assertThat(refusal(votingUnder("CASTING_VOTE 3").close(at("20:11"), twoAll(), pretended, Optional.empty())))
                    .isEqualTo("a tie on item 1 is not broken so");
        }

        @Test
        void inASecretBallotNoCastingVoteIsHeard() {
            Meeting.Voting voting = votingUnder("CASTING_VOTE PRESIDING");
            TreeSet<Seat> all = new TreeSet<>(List.of(new Seat(1), new Seat(2), new Seat(3), new Seat(4)));
            Ballots box = new Ballots.Secret(all, Tally.of(2, 2, 0));

            assertThat(refusal(
                            voting.close(at("20:11"), box, new Breaking.PresidingVote(Choice.FOR), Optional.empty())))
                    .isEqualTo("a tie on item 1 is not broken so");
        }

        private Ballots twoAll() {
            return new Ballots.ShowOfHands(Tally.of(2, 2, 0));
        }
    }

    private static Meeting.Voting votingUnder(String tieBreak) {
        Evening evening = Evening.of(JANUARY, motion(1, "Open the garden")).attendedBy(AICHA, BENOIT, CHLOE, DENEZ);
        return evening.open().openVote(1, at("20:10"), bylaws(tieBreak)).orElseThrow();
    }

    private static Bylaws bylaws(String tieBreak) {
        Bylaws collegial = Bylaws.collegial();
        Provision ordinary = collegial.provision(Matter.ORDINARY);
        Rule rule = ordinary.rule().with(TieBreak.parse(tieBreak));
        Map<Matter, Provision> provisions = new EnumMap<>(collegial.provisions());
        provisions.put(Matter.ORDINARY, Provision.of(ordinary.competent(), rule));
        return new Bylaws("broken", 7, 1, provisions);
    }
}

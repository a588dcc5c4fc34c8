package org.collegium.meeting;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.BYLAWS;
import static org.collegium.story.Evening.convocation;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.at;
import static org.collegium.story.People.named;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Permission;
import org.collegium.consensus.Consensus;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.election.BallotCount;
import org.collegium.election.OneRound;
import org.collegium.election.TieRule;
import org.collegium.member.MemberId;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.story.Machine;
import org.collegium.story.People;
import org.collegium.vote.Ballots;
import org.collegium.vote.Breaking;
import org.collegium.vote.Choice;
import org.collegium.vote.OpenBallot;
import org.collegium.vote.Tally;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every act tried on a meeting in every state. While it is open {@link EveryActOnEveryItemTest} tells apart how an item
 * stands. A vote closes, but not by a vote of whoever presides where ties are not broken so.
 */
class EveryActOnEveryMeetingTest {

    private static final String TABLE = """
                            | CONVENED | OPEN                 | BEING_AMENDED            | IN_SEARCH               | VOTING                           | CLOSED
        open                | Open     | -                    | -                        | -                       | -                                | -
        arrive              | -        | Open                 | Open                     | Open                    | -                                | -
        leave               | -        | attendance.not-there | attendance.not-there     | attendance.not-there    | -                                | -
        excuse              | -        | Open                 | Open                     | Open                    | -                                | -
        entrust             | -        | Open                 | Open                     | Open                    | -                                | -
        recuse              | -        | Open                 | Open                     | Open                    | -                                | -
        summarise           | -        | Open                 | Open                     | Open                    | -                                | -
        assign              | -        | Open                 | Open                     | Open                    | -                                | -
        table               | -        | Open                 | amendment.number-taken   | consensus.comes-first   | -                                | -
        withdrawAmendment   | -        | amendment.not-open   | Open                     | amendment.not-open      | -                                | -
        openVote            | -        | Voting               | amendment.comes-first    | consensus.comes-first   | -                                | -
        openVoteOnAmendment | -        | amendment.not-open   | Voting                   | amendment.not-open      | -                                | -
        seekConsensus       | -        | Open                 | consensus.amendment-open | consensus.begun-already | -                                | -
        seek                | -        | consensus.not-begun  | consensus.not-begun      | Open                    | -                                | -
        beginRound          | -        | consensus.not-begun  | consensus.not-begun      | consensus.not-now       | -                                | -
        callVote            | -        | consensus.not-begun  | consensus.not-begun      | consensus.not-now       | -                                | -
        elect               | -        | Open                 | Open                     | Open                    | -                                | -
        withdraw            | -        | Open                 | Open                     | Open                    | -                                | -
        postpone            | -        | Open                 | Open                     | Open                    | -                                | -
        close               | -        | Closed               | Closed                   | consensus.comes-first   | Open or meeting.no-such-breaking | -
        closeEarly          | -        | -                    | -                        | -                       | Open                             | -
        overruling          | -        | -                    | -                        | -                       | -                                | Closed
        """;

    private static final Amendment AMENDMENT = new Amendment(1, "garden", "shed");
    private static final Meeting.Convened CONVENED =
            Meeting.convene(convocation(JANUARY, motion(1, "Open the garden"), talk(2, "News")));
    private static final Meeting.Voting VOTING =
            open().openVote(1, at("20:10"), BYLAWS).orElseThrow();

    private static final Map<String, Meeting> STATES = Map.of(
            "CONVENED", CONVENED,
            "OPEN", open(),
            "BEING_AMENDED", open().table(1, AMENDMENT).orElseThrow(),
            "IN_SEARCH",
                    open().seekConsensus(1, at("20:05"), Optional.empty(), BYLAWS)
                            .orElseThrow(),
            "VOTING", VOTING,
            "CLOSED",
                    open().close(at("21:00"), DecisionNumber.firstOf(2025), Optional.empty())
                            .orElseThrow());

    private static final Machine MACHINE = Machine.of(
            Meeting.class,
            Map.ofEntries(
                    entry(int.class, 1),
                    entry(Instant.class, at("21:00")),
                    entry(String.class, "Some words."),
                    entry(Optional.class, Optional.empty()),
                    entry(Bylaws.class, BYLAWS.allowing(Permission.EARLY_CLOSE)),
                    entry(MemberId.class, GWENN),
                    entry(Holder.class, named(AICHA)),
                    entry(Composition.class, People.composition()),
                    entry(Seat.class, new Seat(1)),
                    entry(Proxy.class, new Proxy(GWENN, AICHA, at("20:00"), Optional.empty())),
                    entry(Recusal.class, new Recusal(BENOIT, 1)),
                    entry(ActionItem.class, new ActionItem(1, "Ask the town", named(BENOIT), JANUARY.plusDays(7))),
                    entry(Amendment.class, AMENDMENT),
                    entry(Overruling.class, new Overruling(1, ContradictionKind.ROLL, "Noted too late.")),
                    entry(Function.class, (Function<Consensus, Answer<Consensus>>)
                            search -> search.clarify(at("21:00"))),
                    entry(
                            Election.class,
                            new Election(
                                    2,
                                    List.of(new Seat(4)),
                                    List.of(named(DENEZ)),
                                    OneRound.PLURALITY,
                                    new TieRule.Undecided())),
                    entry(SortedSet.class, new TreeSet<>(List.of(new Seat(1)))),
                    entry(
                            BallotCount.class,
                            new BallotCount(1, 0, Map.of(), new TreeMap<>(Map.of(Election.named(named(DENEZ)), 1)))),
                    entry(DecisionNumber.class, DecisionNumber.firstOf(2025)),
                    entry(
                            Ballots.class,
                            Ballots.showOfHands(Tally.of(4, 0, 0), VOTING.roll())
                                    .orElseThrow()),
                    entry(Breaking.class, new Breaking.PresidingVote(Choice.FOR)),
                    entry(OpenBallot.class, answered())));

    static Stream<Arguments> cells() {
        return Machine.cells(TABLE);
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("cells")
    void leadsToItsStateOrIsRefused(String state, String act, String outcome) {
        assertThat(MACHINE.attempt(STATES.get(state), act)).isEqualTo(outcome);
    }

    @Test
    void theTableHasEveryTypeAndEveryAct() {
        assertThat(MACHINE.acts(STATES.values())).isEqualTo(Machine.actsOf(TABLE));
        assertThat(Machine.typesOf(STATES.values())).isEqualTo(MACHINE.types());
    }

    private static Meeting.Open open() {
        Meeting.Open open = CONVENED.open(at("20:00"), People.composition(), named(AICHA), named(BENOIT), BYLAWS)
                .orElseThrow();
        for (MemberId member : List.of(AICHA, BENOIT, CHLOE, DENEZ)) {
            open = open.arrive(member, at("20:00")).orElseThrow();
        }
        return open;
    }

    private static OpenBallot answered() {
        OpenBallot ballot = VOTING.ballot();
        for (int seat = 1; seat <= 4; seat++) {
            ballot = ballot.cast(new Seat(seat), Choice.FOR).orElseThrow();
        }
        return ballot;
    }
}

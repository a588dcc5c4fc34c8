package org.collegium.meeting;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.BYLAWS;
import static org.collegium.story.Evening.convocation;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.at;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.refusal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.attendance.Recusal;
import org.collegium.consensus.Position;
import org.collegium.consensus.Stance;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.motion.Amendment;
import org.collegium.story.People;
import org.collegium.vote.Ballots;
import org.collegium.vote.Tally;
import org.collegium.words.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act of an open sitting tried on an item in every state. */
class EveryActOnEveryItemTest {

    /** How an item stands; its number is the one it has on the agenda. */
    private enum State {
        WITHOUT_MOTION,
        ON_THE_TABLE,
        DECIDED,
        WITHDRAWN,
        POSTPONED,
        SOUGHT,
        SOUGHT_AND_WITHDRAWN,
        ADOPTED_BY_CONSENT,
        PUT_OFF_BY_THE_SEARCH,
        HANDED_TO_THE_VOTE,
        UNKNOWN;

        int item() {
            return List.of(values()).indexOf(this) + 1;
        }
    }

    private enum Act {
        SUMMARISE,
        ASSIGN,
        RECUSE,
        TABLE,
        WITHDRAW_AMENDMENT,
        VOTE_ON_AMENDMENT,
        VOTE,
        SEEK,
        STEP,
        BEGIN_ROUND,
        CALL_VOTE,
        WITHDRAW,
        POSTPONE;

        Answer<?> on(Meeting.Open open, int item) {
            return switch (this) {
                case SUMMARISE -> open.summarise(item, "It was raised.");
                case ASSIGN -> open.assign(new ActionItem(item, "Ask the town", named(BENOIT), JANUARY.plusDays(7)));
                case RECUSE -> open.recuse(new Recusal(BENOIT, item));
                case TABLE -> open.table(item, new Amendment(1, "M-" + item, "Garden"));
                case WITHDRAW_AMENDMENT -> open.withdrawAmendment(item, 1);
                case VOTE_ON_AMENDMENT -> open.openVoteOnAmendment(item, 1, at("21:00"), BYLAWS);
                case VOTE -> open.openVote(item, at("21:00"), BYLAWS);
                case SEEK -> open.seekConsensus(item, at("21:00"), Optional.empty(), BYLAWS);
                case STEP -> open.seek(item, search -> search.clarify(at("21:00")));
                case BEGIN_ROUND -> open.beginRound(item, at("21:00"));
                case CALL_VOTE -> open.callVote(item, new Seat(1), at("21:00"));
                case WITHDRAW -> open.withdraw(item, at("21:00"), "Not ready");
                case POSTPONE -> open.postpone(item, at("21:00"), "Too late");
            };
        }
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest(name = "{1} on an item {0}")
    @MethodSource("everything")
    void isDoneOrRefusedForItsReason(State state, Act act) {
        Answer<?> answer = act.on(sitting(), state.item());

        Optional<String> reason = whyNot(state, act);
        if (reason.isEmpty()) {
            assertThat(answer.refusal()).isEmpty();
        } else {
            assertThat(refusal(answer)).isEqualTo(reason.get());
        }
    }

    private static Optional<String> whyNot(State state, Act act) {
        return switch (act) {
            case SUMMARISE, ASSIGN, RECUSE -> only(state == State.UNKNOWN, "the agenda has no item " + state.item());
            case TABLE -> over(state).or(() -> beingSought(state));
            case WITHDRAW, POSTPONE -> over(state);
            case WITHDRAW_AMENDMENT -> Optional.of(noAmendment(state));
            case VOTE_ON_AMENDMENT -> over(state).or(() -> Optional.of(noAmendment(state)));
            case VOTE -> over(state).or(() -> beingSought(state));
            case SEEK -> begunAlready(state).or(() -> over(state));
            case STEP -> noSearch(state).or(() -> notAt(state, "proposal", State.SOUGHT));
            case BEGIN_ROUND ->
                noSearch(state)
                        .or(() -> notAt(
                                state, "reactions or objections or amendment or postponement to the next sitting"));
            case CALL_VOTE ->
                noSearch(state).or(() -> notAt(state, "objections or amendment or postponement to the next sitting"));
        };
    }

    private static Optional<String> over(State state) {
        return switch (state) {
            case WITHOUT_MOTION, UNKNOWN -> Optional.of("item " + state.item() + " has no motion to put to the vote");
            case DECIDED, ADOPTED_BY_CONSENT, PUT_OFF_BY_THE_SEARCH ->
                Optional.of("item " + state.item() + " is decided already");
            case WITHDRAWN, POSTPONED, SOUGHT_AND_WITHDRAWN -> Optional.of(setAside(state));
            case ON_THE_TABLE, SOUGHT, HANDED_TO_THE_VOTE -> Optional.empty();
        };
    }

    private static Optional<String> noSearch(State state) {
        return switch (state) {
            case SOUGHT, ADOPTED_BY_CONSENT, HANDED_TO_THE_VOTE -> Optional.empty();
            case SOUGHT_AND_WITHDRAWN, PUT_OFF_BY_THE_SEARCH -> Optional.of(setAside(state));
            default -> Optional.of("no consensus is sought on item " + state.item());
        };
    }

    private static Optional<String> beingSought(State state) {
        return only(
                state == State.SOUGHT,
                "on item " + state.item() + " the search for consensus is not over: it stands at the step “proposal”");
    }

    private static Optional<String> begunAlready(State state) {
        boolean begun = Stream.of(
                        State.DECIDED,
                        State.SOUGHT,
                        State.SOUGHT_AND_WITHDRAWN,
                        State.ADOPTED_BY_CONSENT,
                        State.PUT_OFF_BY_THE_SEARCH,
                        State.HANDED_TO_THE_VOTE)
                .anyMatch(state::equals);
        return only(begun, "on item " + state.item() + " a consensus is sought already, or a vote was held");
    }

    private static Optional<String> notAt(State state, String allowed, State... except) {
        Map<State, String> steps = Map.ofEntries(
                entry(State.SOUGHT, "proposal"),
                entry(State.ADOPTED_BY_CONSENT, "adoption by consent"),
                entry(State.HANDED_TO_THE_VOTE, "vote"));
        return only(
                !Arrays.asList(except).contains(state),
                "this is not done at the step “" + steps.get(state) + "”, only at “" + allowed + "”");
    }

    private static String setAside(State state) {
        return "the motion of item " + state.item() + " is set aside already";
    }

    private static String noAmendment(State state) {
        return "item " + state.item() + " has no amendment 1 to vote on: unknown, voted on, withdrawn or fallen";
    }

    private static Optional<String> only(boolean refused, String reason) {
        return Optional.of(reason).filter(why -> refused);
    }

    /** A sitting with an item in every state but the unknown one. */
    private static Meeting.Open sitting() {
        AgendaItem[] agenda = Arrays.stream(State.values())
                .filter(state -> state != State.UNKNOWN)
                .map(state -> state == State.WITHOUT_MOTION
                        ? talk(state.item(), "News")
                        : motion(state.item(), "M-" + state.item()))
                .toArray(AgendaItem[]::new);
        Meeting.Open open = Meeting.convene(convocation(JANUARY, agenda))
                .open(at("20:00"), People.composition(), named(AICHA), named(BENOIT), BYLAWS)
                .orElseThrow();
        for (Holder holder : People.composition().holders()) {
            open = open.arrive(holder.id(), at("20:00")).orElseThrow();
        }
        return searched(voted(open))
                .withdraw(State.WITHDRAWN.item(), at("20:30"), "Not ready")
                .then(now -> now.postpone(State.POSTPONED.item(), at("20:30"), "Too late"))
                .then(now -> now.withdraw(State.SOUGHT_AND_WITHDRAWN.item(), at("20:30"), "Not ready"))
                .orElseThrow();
    }

    private static Meeting.Open voted(Meeting.Open open) {
        Meeting.Voting voting =
                open.openVote(State.DECIDED.item(), at("20:05"), BYLAWS).orElseThrow();
        Ballots hands = Ballots.showOfHands(Tally.of(4, 0, 0), voting.roll()).orElseThrow();
        return voting.close(at("20:10"), hands, Optional.empty()).orElseThrow();
    }

    private static Meeting.Open searched(Meeting.Open open) {
        Meeting.Open begun = open;
        for (State state : State.values()) {
            boolean isSought = state.name().startsWith("SOUGHT")
                    || state == State.ADOPTED_BY_CONSENT
                    || state == State.PUT_OFF_BY_THE_SEARCH
                    || state == State.HANDED_TO_THE_VOTE;
            if (isSought) {
                begun = begun.seekConsensus(state.item(), at("20:15"), Optional.empty(), BYLAWS)
                        .orElseThrow();
            }
        }
        Meeting.Open agreed = concluded(round(reacted(begun, State.ADOPTED_BY_CONSENT), State.ADOPTED_BY_CONSENT, 7));
        Meeting.Open called = round(reacted(agreed, State.HANDED_TO_THE_VOTE), State.HANDED_TO_THE_VOTE, 6)
                .callVote(State.HANDED_TO_THE_VOTE.item(), new Seat(1), at("20:25"))
                .orElseThrow();
        Meeting.Open once = round(reacted(called, State.PUT_OFF_BY_THE_SEARCH), State.PUT_OFF_BY_THE_SEARCH, 6)
                .seek(State.PUT_OFF_BY_THE_SEARCH.item(), search -> search.amend("Another text.", at("20:25")))
                .orElseThrow();
        return round(once, State.PUT_OFF_BY_THE_SEARCH, 6)
                .seek(State.PUT_OFF_BY_THE_SEARCH.item(), search -> search.conclude(at("20:25")))
                .orElseThrow();
    }

    private static Meeting.Open reacted(Meeting.Open open, State state) {
        return open.seek(state.item(), search -> search.clarify(at("20:16")))
                .then(now -> now.seek(state.item(), search -> search.hearReactions(at("20:17"))))
                .orElseThrow();
    }

    /** A round in which so many seats agree and the others object. */
    private static Meeting.Open round(Meeting.Open open, State state, int agreeing) {
        Meeting.Open inRound = open.beginRound(state.item(), at("20:25")).orElseThrow();
        for (int number = 1; number <= 7; number++) {
            Seat seat = new Seat(number);
            Stance stance = number <= agreeing ? Stance.of(seat, Position.AGREE) : Stance.objection(seat, "Too noisy");
            inRound = inRound.seek(state.item(), search -> search.take(stance)).orElseThrow();
        }
        return inRound;
    }

    private static Meeting.Open concluded(Meeting.Open open) {
        return open.seek(State.ADOPTED_BY_CONSENT.item(), search -> search.conclude(at("20:25")))
                .orElseThrow();
    }
}

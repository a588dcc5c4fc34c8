package org.collegium.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.attendance.Roll;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.consensus.Consensus;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.election.BallotCount;
import org.collegium.member.MemberId;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.vote.Ballots;
import org.collegium.vote.Breaking;
import org.collegium.vote.OpenBallot;
import org.collegium.vote.Outcome;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * A meeting through its life: convened, open, voting and open again, closed. Each state has only the acts that it
 * allows, and each act returns the next value.
 *
 * @since 0.1
 */
public sealed interface Meeting {

    /** Which it is. */
    MeetingId id();

    /**
     * Called, not yet begun.
     *
     * @param convocation what called it
     */
    record Convened(Convocation convocation) implements Meeting {

        @Override
        public MeetingId id() {
            return convocation.id();
        }

        /**
         * Opens the sitting.
         *
         * @param at when
         * @param composition who holds each seat on its day
         * @param facilitator who leads the discussion
         * @param secretary who keeps the record
         * @param bylaws the version in force on its day
         */
        public Answer<Open> open(
                Instant at, Composition composition, Holder facilitator, Holder secretary, Bylaws bylaws) {
            if (at.isBefore(convocation.at())) {
                return Answer.refused(Phrase.of("meeting.too-early"));
            }
            Opening opening = new Opening(
                    convocation,
                    at,
                    composition,
                    facilitator,
                    secretary,
                    bylaws.provision(everyday())
                            .ruleAt(convocation.id().convocation())
                            .quorum());
            return Answer.granted(new Open(Sitting.opened(opening)));
        }

        /** The matter whose quorum is looked at when the organ opens. */
        private Matter everyday() {
            return switch (convocation.id().organ()) {
                case COUNCIL -> Matter.ORDINARY;
                case GENERAL_MEETING -> Matter.ORIENTATION;
            };
        }
    }

    /**
     * In session, no vote being open.
     *
     * @param sitting what is on record so far
     */
    record Open(Sitting sitting) implements Meeting {

        @Override
        public MeetingId id() {
            return sitting.convocation().id();
        }

        /** Somebody arrives. Refused for whoever has no place in it, and for a time before the last vote closed. */
        public Answer<Open> arrive(MemberId member, Instant at) {
            return new Attending(sitting).arrive(member, at).map(Open::new);
        }

        /** Somebody leaves. Refused for whoever has no place in it, and for a time before the last vote closed. */
        public Answer<Open> leave(MemberId member, Instant at) {
            return new Attending(sitting).leave(member, at).map(Open::new);
        }

        /** Somebody is excused. */
        public Answer<Open> excuse(MemberId member) {
            return new Attending(sitting).excuse(member).map(Open::new);
        }

        /** A proxy is given, within the bylaws' limit. */
        public Answer<Open> entrust(Proxy proxy, Bylaws bylaws) {
            return new Attending(sitting)
                    .entrust(proxy, bylaws.proxiesPerHolder())
                    .map(Open::new);
        }

        /** Somebody stands back from an item that is on the agenda. */
        public Answer<Open> recuse(Recusal recusal) {
            return new Attending(sitting).recuse(recusal).map(Open::new);
        }

        /** Notes what was said on an item. */
        public Answer<Open> summarise(int item, String text) {
            return new OpenItems(sitting).item(item).map(found -> new Open(sitting.withSummary(item, text)));
        }

        /** Notes what is to be done. */
        public Answer<Open> assign(ActionItem action) {
            return new OpenItems(sitting).item(action.item()).map(found -> new Open(sitting.with(action)));
        }

        /**
         * Puts an amendment to an item's motion on the table. Refused where the motion is over, while a consensus is
         * sought on it, where an amendment has its number already, and where its passage does not stand in the text just
         * once.
         */
        public Answer<Open> table(int item, Amendment amendment) {
            return new Amending(sitting, item).table(amendment).map(Open::new);
        }

        /** Takes an amendment back. Refused where it is not open: unknown, voted on, withdrawn or fallen. */
        public Answer<Open> withdrawAmendment(int item, int number) {
            return new Amending(sitting, item).withdraw(number).map(Open::new);
        }

        /**
         * Opens the vote on the text of an item's motion, as amended, and takes the roll. Refused where the item has
         * none, where it was decided already or set aside, while a consensus is sought on it or an amendment is still
         * to be voted on, and for a time before the opening, the close of the last vote or the last step of a search.
         */
        public Answer<Voting> openVote(int item, Instant at, Bylaws bylaws) {
            return new OpeningAVote(sitting, item, at, bylaws).onText();
        }

        /**
         * Opens the vote on an amendment, judged as its motion's matter is, and takes the roll. Refused where the
         * amendment is not open, where its motion is over, while a consensus is sought on it, and for a time before the
         * opening, the close of the last vote or the last step of a search.
         */
        public Answer<Voting> openVoteOnAmendment(int item, int number, Instant at, Bylaws bylaws) {
            return new OpeningAVote(sitting, item, at, bylaws).onAmendment(number);
        }

        /**
         * Begins to seek a consensus on an item's motion, as the bylaws say, before any vote on it. Refused where it has
         * no motion or it is over, where a search or a vote began already, while an amendment is open, and for a time
         * before the opening or before the last vote closed.
         *
         * @param item the agenda item
         * @param at when
         * @param before the search that an earlier sitting put off; empty where none did. Refused where it is on another
         *     text
         * @param bylaws the version in force
         */
        public Answer<Open> seekConsensus(int item, Instant at, Optional<Consensus> before, Bylaws bylaws) {
            return new Seeking(sitting, item).begin(at, before, bylaws).map(Open::new);
        }

        /** Begins a round on an item's motion and takes the roll. Refused as by {@link #seek} and {@link Consensus#beginRound}. */
        public Answer<Open> beginRound(int item, Instant at) {
            return new Seeking(sitting, item).beginRound(at).map(Open::new);
        }

        /** A seat asks for the vote on an item's motion. Refused as by {@link #seek} and {@link Consensus#callVote}. */
        public Answer<Open> callVote(int item, Seat seat, Instant at) {
            return new Seeking(sitting, item).callVote(seat, at).map(Open::new);
        }

        /**
         * Takes another step in the search for consensus on an item. Refused where none began, where its motion was
         * withdrawn or put off, as the step is, and for a time before the last vote closed.
         */
        public Answer<Open> seek(int item, Function<Consensus, Answer<Consensus>> step) {
            return new Seeking(sitting, item).step(step).map(Open::new);
        }

        /**
         * Holds one round of a secret election. Refused on an item that the agenda does not have or that has a motion, on
         * one whose seats are all filled, and where another round is to follow than this one; for a time before the
         * opening, the close of the last vote or the last step of a search for consensus; where a movement is noted while it runs; where the bylaws require a
         * quorum that is not there; and where what was cast does not fit the roll and the candidates.
         *
         * @param election what is put to the vote
         * @param openedAt when it opened
         * @param closedAt when it closed
         * @param voted the seats that put a paper in the box
         * @param count what was found in it
         * @param bylaws the version in force
         */
        public Answer<Open> elect(
                Election election,
                Instant openedAt,
                Instant closedAt,
                SortedSet<Seat> voted,
                BallotCount count,
                Bylaws bylaws) {
            return new Electing(sitting, election, openedAt, closedAt)
                    .hold(voted, count, bylaws)
                    .map(Open::new);
        }

        /** The motion of an item is withdrawn by whoever proposed it. Refused where it has none or it is over. */
        public Answer<Open> withdraw(int item, Instant at, String why) {
            return takeOff(item, at, motion -> motion.withdraw(why));
        }

        /** The motion of an item is put off to a later sitting. Refused where it has none or it is over. */
        public Answer<Open> postpone(int item, Instant at, String why) {
            return takeOff(item, at, motion -> motion.postpone(why));
        }

        /**
         * Closes the sitting and numbers what it adopted, in order.
         *
         * @param at when; refused before the last vote closed
         * @param first the first number that is free in the year
         * @param next when the organ sits next, if that was settled
         */
        public Answer<Closed> close(Instant at, DecisionNumber first, Optional<Instant> next) {
            return new Chronology(sitting)
                    .closing(at)
                    .then(inOrder -> new OpenItems(sitting).withoutSearch())
                    .map(over -> new Closed(over.numbered(first), at, next));
        }

        private Answer<Open> takeOff(int item, Instant at, Function<Motion.Proposed, Motion.SetAside> how) {
            return new Chronology(sitting)
                    .afterVotesAndSteps(item, at)
                    .then(inOrder -> new OpenItems(sitting).motion(item))
                    .map(motion -> new Open(sitting.with(new TakenOff(item, at, how.apply(motion)))));
        }
    }

    /**
     * In session with a vote open; nobody comes or goes.
     *
     * @param sitting what is on record so far
     * @param question what is put to the vote
     * @param openedAt since when
     * @param roll how every seat stands, frozen
     */
    record Voting(Sitting sitting, Question question, Instant openedAt, Roll roll) implements Meeting {

        @Override
        public MeetingId id() {
            return sitting.convocation().id();
        }

        /**
         * Closes the vote and judges it.
         *
         * @param at when; refused before it opened, and where a movement is noted in between
         * @param ballots what was cast; refused where it does not fit the roll
         * @param announced the outcome that was announced, where it is noted; kept even where it is wrong
         */
        public Answer<Open> close(Instant at, Ballots ballots, Optional<Outcome> announced) {
            return new ClosingAVote(this, at, announced).by(ballots).map(Open::new);
        }

        /**
         * Closes the vote and judges it, a tie by what breaks it.
         *
         * @param at when; refused before it opened, and where a movement is noted in between
         * @param ballots what was cast; refused where it does not fit the roll
         * @param breaking the vote of whoever presides, or a lot; refused where the rule breaks ties otherwise. No
         *     casting vote is heard in a secret ballot, and that of a seat's holder is read from the ballots alone
         * @param announced the outcome that was announced, where it is noted; kept even where it is wrong
         */
        public Answer<Open> close(Instant at, Ballots ballots, Breaking breaking, Optional<Outcome> announced) {
            return new ClosingAVote(this, at, announced).by(ballots, breaking).map(Open::new);
        }

        /** The vote by name, open; it is cast into and then closed here. */
        public OpenBallot ballot() {
            return OpenBallot.open(question.rule(), roll);
        }

        /**
         * Closes a vote by name although some have not answered, because none of them can change its outcome.
         *
         * @param at when
         * @param ballot what was cast so far
         * @param bylaws the version in force; refused where they do not allow it
         * @param announced the outcome that was announced, where it is noted; kept even where it is wrong
         * @throws IllegalArgumentException when the ballot belongs to another vote
         */
        public Answer<Open> closeEarly(Instant at, OpenBallot ballot, Bylaws bylaws, Optional<Outcome> announced) {
            return new ClosingAVote(this, at, announced).early(ballot, bylaws).map(Open::new);
        }
    }

    /**
     * Over. Nothing is added any more.
     *
     * @param sitting what is on record
     * @param closedAt when it closed
     * @param next when the organ sits next, if that was settled
     */
    record Closed(Sitting sitting, Instant closedAt, Optional<Instant> next) implements Meeting {

        @Override
        public MeetingId id() {
            return sitting.convocation().id();
        }

        /** The decision by which an earlier sitting's minutes were approved here, by a vote or by consent. */
        public Optional<DecisionNumber> approvalOf(MeetingId earlier) {
            return approvals()
                    .filter(item -> item.approves().equals(Optional.of(earlier)))
                    .flatMap(item -> sitting.decisionOn(item.number()).stream())
                    .findFirst();
        }

        /** The sittings whose minutes were approved here, in the order of the agenda. */
        public List<MeetingId> approved() {
            return approvals().flatMap(item -> item.approves().stream()).toList();
        }

        private Stream<AgendaItem> approvals() {
            return sitting.convocation().agenda().stream()
                    .filter(item -> item.approves().isPresent()
                            && sitting.decisionOn(item.number()).isPresent());
        }

        /** The sitting with the reason for which it stands although its record contradicts itself on an item. */
        public Closed overruling(Overruling overruling) {
            return new Closed(sitting.with(overruling), closedAt, next);
        }

        /** The numbers of the decisions taken, in order. */
        public List<DecisionNumber> decisions() {
            return List.copyOf(sitting.adopted().keySet());
        }

        /**
         * What the next sitting has to take up: the items that were not reached, and those whose motion was put off, by
         * the sitting, by a search for consensus or by its rule, or came to no quorum.
         */
        public List<AgendaItem> carriedOver() {
            return new CarriedOver(sitting).items();
        }

        /** Whether it could not deliberate: no quorum at the opening, and none at any vote since. */
        public boolean lackedQuorum() {
            return sitting.openingQuorum().filter(line -> !line.met()).isPresent()
                    && sitting.elections().isEmpty()
                    && sitting.adopted().isEmpty()
                    && sitting.votes().stream().allMatch(vote -> vote.verdict().outcome() == Outcome.NO_QUORUM);
        }
    }

    /** Calls a meeting. */
    static Convened convene(Convocation convocation) {
        return new Convened(convocation);
    }
}

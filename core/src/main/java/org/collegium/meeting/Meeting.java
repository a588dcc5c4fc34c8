package org.collegium.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.Movement;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.attendance.Roll;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Permission;
import org.collegium.bylaws.Provision;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Version;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.election.BallotCount;
import org.collegium.member.MemberId;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Ballots;
import org.collegium.vote.Breaking;
import org.collegium.vote.Electorate;
import org.collegium.vote.OpenBallot;
import org.collegium.vote.Otherwise;
import org.collegium.vote.Outcome;
import org.collegium.vote.Rule;
import org.collegium.vote.TieBreak;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * A meeting through its life: convened, open, voting and open again, closed. Each state has only the acts that it
 * allows, and each act returns the next value.
 *
 * @since 0.1
 */
public sealed interface Meeting {

    /**
     * Called, not yet begun.
     *
     * @param convocation what called it
     */
    record Convened(Convocation convocation) implements Meeting {

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

        /** Somebody arrives. Refused for whoever holds no seat, and for a time before the last vote closed. */
        public Answer<Open> arrive(MemberId member, Instant at) {
            return moving(member, at).then(attendance -> attend(attendance.arrive(member, at)));
        }

        /** Somebody leaves. Refused for whoever holds no seat, and for a time before the last vote closed. */
        public Answer<Open> leave(MemberId member, Instant at) {
            return moving(member, at).then(attendance -> attend(attendance.leave(member, at)));
        }

        /** Somebody is excused. */
        public Answer<Open> excuse(MemberId member) {
            return seated(member).then(attendance -> attend(attendance.excuse(member)));
        }

        /** A proxy is given, within the bylaws' limit. */
        public Answer<Open> entrust(Proxy proxy, Bylaws bylaws) {
            return seated(proxy.grantor())
                    .then(attendance -> seated(proxy.holder()))
                    .then(attendance -> attend(attendance.entrust(proxy, bylaws.proxiesPerHolder())));
        }

        /** Somebody stands back from an item that is on the agenda. */
        public Answer<Open> recuse(Recusal recusal) {
            return onAgenda(recusal.item())
                    .then(item -> seated(recusal.member()))
                    .then(attendance -> attend(attendance.recuse(recusal)));
        }

        /** Notes what was said on an item. */
        public Answer<Open> summarise(int item, String text) {
            return onAgenda(item).map(found -> new Open(sitting.withSummary(item, text)));
        }

        /** Notes what is to be done. */
        public Answer<Open> assign(ActionItem action) {
            return onAgenda(action.item()).map(found -> new Open(sitting.with(action)));
        }

        /**
         * Puts an amendment to an item's motion on the table. Refused where the motion is over, where an amendment has
         * its number already, and where its passage does not stand in the text just once.
         */
        public Answer<Open> table(int item, Amendment amendment) {
            boolean taken = sitting.amendmentsOn(item).stream()
                    .anyMatch(tabled -> tabled.amendment().number() == amendment.number());
            if (taken) {
                return Answer.refused(Phrase.of("amendment.number-taken")
                        .with(amendment.number())
                        .with(item));
            }
            return onTheTable(item)
                    .then(motion -> motion.amend(amendment))
                    .map(amended -> new Open(sitting.with(new TabledAmendment(item, amendment, false))));
        }

        /** Takes an amendment back. Refused where it is not open: unknown, voted on, withdrawn or fallen. */
        public Answer<Open> withdrawAmendment(int item, int number) {
            return openAmendment(item, number).map(tabled -> {
                List<TabledAmendment> next = new ArrayList<>(sitting.amendments());
                next.replaceAll(each -> each.equals(tabled) ? tabled.withdrawn() : each);
                return new Open(sitting.withAmendments(next));
            });
        }

        /**
         * Opens the vote on the text of an item's motion, as amended, and takes the roll. Refused where the item has
         * none, where it was decided already or set aside, while an amendment is still to be voted on, and for a time
         * before the opening or before the last vote closed.
         */
        public Answer<Voting> openVote(int item, Instant at, Bylaws bylaws) {
            return onTheTable(item).then(motion -> {
                List<TabledAmendment> before = sitting.amendmentsOpenOn(item);
                return before.isEmpty()
                        ? openVote(item, motion, Optional.empty(), at, bylaws)
                        : Answer.refused(Phrase.of("amendment.comes-first")
                                .with(before.get(0).amendment().number())
                                .with(item));
            });
        }

        /**
         * Opens the vote on an amendment, judged as its motion's matter is, and takes the roll. Refused where the
         * amendment is not open, where its motion is over, and for a time before the opening or before the last vote
         * closed.
         */
        public Answer<Voting> openVoteOnAmendment(int item, int number, Instant at, Bylaws bylaws) {
            return onTheTable(item)
                    .then(motion -> openAmendment(item, number)
                            .then(tabled -> openVote(item, motion, Optional.of(tabled.amendment()), at, bylaws)));
        }

        /**
         * Begins to seek a consensus on an item's motion, as the bylaws say, before any vote on it. Refused where it has
         * no motion or it is over, where a search or a vote began already, and for a time before the opening or before
         * the last vote closed.
         *
         * @param item the agenda item
         * @param at when
         * @param before the search that an earlier sitting put off; empty where none did. Refused where it is on another
         *     text
         * @param bylaws the version in force
         */
        public Answer<Open> seekConsensus(int item, Instant at, Optional<Consensus> before, Bylaws bylaws) {
            if (sitting.consensusOn(item).isPresent() || !sitting.votesOn(item).isEmpty()) {
                return Answer.refused(Phrase.of("consensus.begun-already").with(item));
            }
            if (at.isBefore(lastClose())) {
                return tooEarly(item, at);
            }
            return onTheTable(item).then(motion -> {
                Version text = new Version(motion.version(), motion.text());
                Consensus search = before.map(Consensus::carriedOver)
                        .orElseGet(() -> Consensus.propose(bylaws.consensus(), text, at));
                return search.version().equals(text)
                        ? Answer.granted(new Open(sitting.with(new SoughtConsensus(
                                item,
                                motion,
                                bylaws.provision(motion.matter()).competent(),
                                search,
                                Optional.empty()))))
                        : Answer.refused(Phrase.of("consensus.other-text").with(item));
            });
        }

        /** Begins a round on an item's motion and takes the roll. Refused as {@link Consensus#beginRound} refuses it. */
        public Answer<Open> beginRound(int item, Instant at) {
            Roll roll = sitting.attendance().rollFor(item, sitting.composition(), at);
            return seek(item, search -> search.beginRound(roll, at));
        }

        /** A seat asks for the vote on an item's motion. Refused as {@link Consensus#callVote} refuses it. */
        public Answer<Open> callVote(int item, Seat seat, Instant at) {
            Roll roll = sitting.attendance().rollFor(item, sitting.composition(), at);
            return seek(item, search -> search.callVote(seat, roll, at));
        }

        /**
         * Takes another step in the search for consensus on an item. Refused where none began, where its motion was
         * withdrawn or put off, and as the step is.
         */
        public Answer<Open> seek(int item, Function<Consensus, Answer<Consensus>> step) {
            Optional<SoughtConsensus> search = sitting.consensusOn(item);
            if (search.isEmpty()) {
                return Answer.refused(Phrase.of("consensus.not-begun").with(item));
            }
            boolean isPutOff = search.get().consensus().step() == ConsensusStep.POSTPONED
                    && search.get().consensus().isOver();
            if (isPutOff || sitting.takenOff(item).isPresent()) {
                return Answer.refused(Phrase.of("meeting.set-aside-already").with(item));
            }
            return step.apply(search.get().consensus())
                    .map(next -> new Open(sitting.with(search.get().with(next))));
        }

        /**
         * Holds one round of a secret election. Refused on an item that the agenda does not have or that has a motion, on
         * one whose seats are all filled, and where another round is to follow than this one; for a time before the
         * opening or before the last vote closed; where a movement is noted while it runs; where the bylaws require a
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
            int item = election.item();
            Provision provision = bylaws.provision(Matter.ELECTION);
            Rule rule = provision.ruleAt(sitting.convocation().id().convocation());
            Roll noted = sitting.attendance().rollFor(item, sitting.composition(), openedAt);
            Roll roll = rule.majority().voidsProxies() ? noted.withoutProxies() : noted;
            return electing(election, openedAt)
                    .then(next -> duringVote(item, openedAt, closedAt, sitting))
                    .then(still -> withQuorum(item, roll, rule))
                    .then(quorate -> {
                        HeldElection held = HeldElection.judged(
                                election,
                                provision.competent(),
                                openedAt,
                                closedAt,
                                roll,
                                voted,
                                count,
                                rule.article());
                        return held.objection()
                                .map(Answer::<Open>refused)
                                .orElseGet(() -> Answer.granted(new Open(sitting.with(held))));
                    });
        }

        /** An election as the next that can be held on its item. */
        private Answer<Election> electing(Election election, Instant at) {
            int item = election.item();
            List<HeldElection> before = sitting.electionsOn(item);
            Optional<Election> next = before.isEmpty()
                    ? Optional.of(election)
                    : before.get(before.size() - 1).next();
            return onAgenda(item).then(found -> {
                if (found.motion().isPresent()) {
                    return Answer.refused(Phrase.of("election.item-has-motion").with(item));
                }
                if (at.isBefore(lastClose())) {
                    return tooEarly(item, at);
                }
                if (next.isEmpty()) {
                    return Answer.refused(Phrase.of("election.over").with(item));
                }
                return next.get().equals(election)
                        ? Answer.granted(election)
                        : Answer.refused(Phrase.of("election.other-round").with(item));
            });
        }

        private static Answer<Roll> withQuorum(int item, Roll roll, Rule rule) {
            boolean lacking = rule.quorum()
                    .filter(required -> !required.reckon(Electorate.of(roll), rule.recusal())
                            .met())
                    .isPresent();
            return lacking ? Answer.refused(Phrase.of("election.no-quorum").with(item)) : Answer.granted(roll);
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
            boolean somethingLater = Stream.of(
                            sitting.attendance().movements().stream().map(Movement::at),
                            sitting.consensuses().stream().map(SoughtConsensus::reachedAt),
                            sitting.takenOff().stream().map(TakenOff::at))
                    .flatMap(instants -> instants)
                    .anyMatch(happened -> happened.isAfter(at));
            if (somethingLater || at.isBefore(lastClose())) {
                return Answer.refused(Phrase.of("meeting.closed-too-early"));
            }
            Optional<SoughtConsensus> unfinished = sitting.consensuses().stream()
                    .filter(search -> !search.consensus().isOver()
                            && sitting.takenOff(search.item()).isEmpty())
                    .findFirst();
            if (unfinished.isPresent()) {
                return notOver(unfinished.get());
            }
            return Answer.granted(new Closed(sitting.numbered(first), at, next));
        }

        /** The motion of an item as it stands, while it may still be decided. */
        private Answer<Motion.Proposed> onTheTable(int item) {
            Optional<Motion.Proposed> motion = sitting.motionOn(item);
            if (motion.isEmpty()) {
                return Answer.refused(Phrase.of("meeting.no-motion").with(item));
            }
            if (sitting.takenOff(item).isPresent()) {
                return setAside(item);
            }
            boolean settled = sitting.consensusOn(item)
                    .filter(SoughtConsensus::isOverWithoutVote)
                    .isPresent();
            boolean decided = settled
                    || sitting.votesOn(item).stream()
                            .anyMatch(vote -> vote.question().isOnText() && vote.isFinal());
            return decided
                    ? Answer.refused(Phrase.of("meeting.decided-already").with(item))
                    : Answer.granted(motion.get());
        }

        private static <T> Answer<T> setAside(int item) {
            return Answer.refused(Phrase.of("meeting.set-aside-already").with(item));
        }

        private static <T> Answer<T> notOver(SoughtConsensus search) {
            return Answer.refused(Phrase.of("consensus.comes-first")
                    .with(search.item())
                    .with(Phrase.of("consensus-step", search.consensus().step())));
        }

        private Answer<TabledAmendment> openAmendment(int item, int number) {
            return sitting.amendmentsOpenOn(item).stream()
                    .filter(tabled -> tabled.amendment().number() == number)
                    .findFirst()
                    .map(Answer::granted)
                    .orElseGet(() -> Answer.refused(
                            Phrase.of("amendment.not-open").with(number).with(item)));
        }

        private Answer<Voting> openVote(
                int item, Motion.Proposed motion, Optional<Amendment> amendment, Instant at, Bylaws bylaws) {
            Optional<SoughtConsensus> search = sitting.consensusOn(item);
            if (search.filter(sought -> sought.consensus().step() != ConsensusStep.VOTE)
                    .isPresent()) {
                return notOver(search.get());
            }
            if (at.isBefore(lastClose())) {
                return tooEarly(item, at);
            }
            Provision provision = bylaws.provision(motion.matter());
            Rule ofMatter = provision.ruleAt(sitting.convocation().id().convocation());
            // What becomes of a motion that is not adopted is no matter for an amendment.
            Rule rule = amendment.isPresent() ? ofMatter.with(Otherwise.REJECTED) : ofMatter;
            Roll roll = sitting.attendance().rollFor(item, sitting.composition(), at);
            Organ competent =
                    bylaws.competent(motion.matter(), sitting.convocation().id().organ());
            Question question = new Question(item, motion, amendment, competent, rule);
            return Answer.granted(
                    new Voting(sitting, question, at, rule.majority().voidsProxies() ? roll.withoutProxies() : roll));
        }

        private Answer<Open> takeOff(int item, Instant at, Function<Motion.Proposed, Motion.SetAside> how) {
            if (at.isBefore(lastClose())) {
                return tooEarly(item, at);
            }
            return onTheTable(item).map(motion -> new Open(sitting.with(new TakenOff(item, at, how.apply(motion)))));
        }

        private <T> Answer<T> tooEarly(int item, Instant at) {
            return Answer.refused(Phrase.of("meeting.vote-too-early")
                    .with(item)
                    .with(sitting.hourOf(at))
                    .with(sitting.hourOf(lastClose())));
        }

        private Answer<Attendance> moving(MemberId member, Instant at) {
            boolean voted = !sitting.votes().isEmpty() || !sitting.elections().isEmpty();
            if (voted && at.isBefore(lastClose())) {
                return Answer.refused(Phrase.of("meeting.moves-during-vote").with(member.value()));
            }
            return seated(member);
        }

        private Answer<Attendance> seated(MemberId member) {
            if (sitting.composition().seatOf(member).isEmpty()) {
                return Answer.refused(Phrase.of("meeting.no-seat").with(member.value()));
            }
            return Answer.granted(sitting.attendance());
        }

        private Answer<AgendaItem> onAgenda(int number) {
            return sitting.convocation()
                    .item(number)
                    .map(Answer::granted)
                    .orElseGet(() -> Answer.refused(Phrase.of("meeting.no-item").with(number)));
        }

        private Answer<Open> attend(Answer<Attendance> next) {
            return next.map(attendance -> new Open(sitting.with(attendance)));
        }

        private Instant lastClose() {
            return Stream.concat(
                            sitting.votes().stream().map(HeldVote::closedAt),
                            sitting.elections().stream().map(HeldElection::closedAt))
                    .max(Comparator.naturalOrder())
                    .orElse(sitting.openedAt());
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

        /**
         * Closes the vote and judges it.
         *
         * @param at when; refused before it opened, and where a movement is noted in between
         * @param ballots what was cast; refused where it does not fit the roll
         * @param announced the outcome that was announced, where it is noted; kept even where it is wrong
         */
        public Answer<Open> close(Instant at, Ballots ballots, Optional<Outcome> announced) {
            return close(at, false, ballots, Optional.empty(), announced);
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
            TieBreak tieBreak = question.rule().tieBreak();
            boolean inSecret = ballots.mode() == BallotMode.SECRET && tieBreak.isCastingVote();
            boolean besideTheBallots = breaking instanceof Breaking.CastingVote;
            if (inSecret || besideTheBallots || !tieBreak.admits(breaking)) {
                return Answer.refused(Phrase.of("meeting.no-such-breaking").with(question.item()));
            }
            return close(at, false, ballots, Optional.of(breaking), announced);
        }

        private Answer<Open> close(
                Instant at, boolean early, Ballots ballots, Optional<Breaking> breaking, Optional<Outcome> announced) {
            return duringVote(question.item(), openedAt, at, sitting)
                    .then(still -> ballots.heldAgainst(roll))
                    .map(held -> new Open(sitting.with(
                            HeldVote.judged(question, openedAt, at, early, roll, held, breaking, announced))));
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
            if (!ballot.rule().equals(question.rule()) || !ballot.roll().equals(roll)) {
                throw new IllegalArgumentException(
                        "The ballot is not that of the vote on item " + question.item() + ": " + ballot);
            }
            return ballot.closeEarly(bylaws.allow(Permission.EARLY_CLOSE))
                    .then(ballots -> close(at, ballot.out() > 0, ballots, Optional.empty(), announced));
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

        /** Which meeting. */
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

        /** The numbers of the decisions taken, in order. */
        public List<DecisionNumber> decisions() {
            return List.copyOf(sitting.adopted().keySet());
        }

        /**
         * What the next sitting has to take up: the items that were not reached, and those whose motion was put off, by
         * the sitting, by a search for consensus or by its rule, or came to no quorum.
         */
        public List<AgendaItem> carriedOver() {
            List<AgendaItem> notReached = sitting.itemsNotReached();
            return sitting.convocation().agenda().stream()
                    .filter(item -> notReached.contains(item) || sitting.isPutOff(item.number()))
                    .toList();
        }

        /** Whether it could not deliberate: no quorum at the opening, and none at any vote since. */
        public boolean lackedQuorum() {
            return sitting.openingQuorum().filter(line -> !line.met()).isPresent()
                    && sitting.elections().isEmpty()
                    && sitting.adopted().isEmpty()
                    && sitting.votes().stream().allMatch(vote -> vote.verdict().outcome() == Outcome.NO_QUORUM);
        }
    }

    /** A sitting in which a vote may run from one time to another: in this order, and nobody comes or goes meanwhile. */
    private static Answer<Sitting> duringVote(int item, Instant openedAt, Instant closedAt, Sitting sitting) {
        if (closedAt.isBefore(openedAt)) {
            return Answer.refused(Phrase.of("meeting.vote-closed-too-early")
                    .with(item)
                    .with(sitting.hourOf(closedAt))
                    .with(sitting.hourOf(openedAt)));
        }
        return sitting.attendance().movements().stream()
                .filter(movement ->
                        movement.at().isAfter(openedAt) && movement.at().isBefore(closedAt))
                .findFirst()
                .map(movement -> Answer.<Sitting>refused(Phrase.of("meeting.moves-during-vote")
                        .with(movement.member().value())))
                .orElse(Answer.granted(sitting));
    }

    /** Calls a meeting. */
    static Convened convene(Convocation convocation) {
        return new Convened(convocation);
    }
}

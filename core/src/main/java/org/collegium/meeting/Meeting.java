package org.collegium.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.member.MemberId;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Ballots;
import org.collegium.vote.Breaking;
import org.collegium.vote.OpenBallot;
import org.collegium.vote.Outcome;
import org.collegium.vote.Rule;
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
                    bylaws.provision(Matter.ORDINARY)
                            .ruleAt(convocation.id().convocation())
                            .quorum());
            return Answer.granted(new Open(Sitting.opened(opening)));
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
         * Opens the vote on an item's motion and takes the roll. Refused where the item has none, where it was decided
         * already, and for a time before the opening or before the last vote closed.
         */
        public Answer<Voting> openVote(int item, Instant at, Bylaws bylaws) {
            Optional<Motion.Proposed> motion = sitting.convocation().item(item).flatMap(AgendaItem::motion);
            if (motion.isEmpty()) {
                return Answer.refused(Phrase.of("meeting.no-motion").with(item));
            }
            if (sitting.votesOn(item).stream()
                    .anyMatch(vote -> isFinal(vote.verdict().outcome()))) {
                return Answer.refused(Phrase.of("meeting.decided-already").with(item));
            }
            if (at.isBefore(sitting.openedAt()) || at.isBefore(lastClose())) {
                return Answer.refused(Phrase.of("meeting.vote-out-of-order").with(item));
            }
            Provision provision = bylaws.provision(motion.get().matter());
            Roll roll = sitting.attendance().rollFor(item, sitting.composition(), at);
            Rule rule = provision.ruleAt(sitting.convocation().id().convocation());
            Roll counted = rule.majority().voidsProxies() ? roll.withoutProxies() : roll;
            return Answer.granted(new Voting(sitting, item, motion.get(), provision.competent(), rule, at, counted));
        }

        /**
         * Closes the sitting and numbers what it adopted, in order.
         *
         * @param at when; refused before the last vote closed
         * @param first the first number that is free in the year
         * @param next when the organ sits next, if that was settled
         */
        public Answer<Closed> close(Instant at, DecisionNumber first, Optional<Instant> next) {
            boolean somethingLater = sitting.attendance().movements().stream()
                    .anyMatch(movement -> movement.at().isAfter(at));
            if (somethingLater || at.isBefore(lastClose()) || at.isBefore(sitting.openedAt())) {
                return Answer.refused(Phrase.of("meeting.closed-too-early"));
            }
            List<HeldVote> numbered = new ArrayList<>();
            DecisionNumber free = first;
            for (HeldVote vote : sitting.votes()) {
                boolean adopted = vote.verdict().isAdopted();
                numbered.add(adopted ? vote.numbered(free) : vote);
                free = adopted ? free.next() : free;
            }
            return Answer.granted(new Closed(sitting.withVotes(numbered), at, next));
        }

        private Answer<Attendance> moving(MemberId member, Instant at) {
            if (!sitting.votes().isEmpty() && at.isBefore(lastClose())) {
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
            List<HeldVote> votes = sitting.votes();
            return votes.isEmpty()
                    ? sitting.openedAt()
                    : votes.get(votes.size() - 1).closedAt();
        }

        private static boolean isFinal(Outcome outcome) {
            return outcome == Outcome.ADOPTED || outcome == Outcome.NOT_ADOPTED;
        }
    }

    /**
     * In session with a vote open; nobody comes or goes.
     *
     * @param sitting what is on record so far
     * @param item the item voted on
     * @param motion the motion put to the vote
     * @param competent the organ to which the bylaws give its matter
     * @param rule how it is judged
     * @param openedAt since when
     * @param roll how every seat stands, frozen
     */
    record Voting(
            Sitting sitting, int item, Motion.Proposed motion, Organ competent, Rule rule, Instant openedAt, Roll roll)
            implements Meeting {

        /**
         * Closes the vote and judges it.
         *
         * @param at when; refused before it opened, and where a movement is noted in between
         * @param ballots what was cast; refused where it does not fit the roll
         * @param announced the outcome that was announced, where it is noted; kept even where it is wrong
         */
        public Answer<Open> close(Instant at, Ballots ballots, Optional<Outcome> announced) {
            return close(at, ballots, Optional.empty(), announced);
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
            boolean inSecret =
                    ballots.mode() == BallotMode.SECRET && rule.tieBreak().isCastingVote();
            boolean besideTheBallots = breaking instanceof Breaking.CastingVote;
            if (inSecret || besideTheBallots || !rule.tieBreak().admits(breaking)) {
                return Answer.refused(Phrase.of("meeting.no-such-breaking").with(item));
            }
            return close(at, ballots, Optional.of(breaking), announced);
        }

        private Answer<Open> close(
                Instant at, Ballots ballots, Optional<Breaking> breaking, Optional<Outcome> announced) {
            if (at.isBefore(openedAt)) {
                return Answer.refused(Phrase.of("meeting.vote-out-of-order").with(item));
            }
            Optional<Movement> during = sitting.attendance().movements().stream()
                    .filter(movement ->
                            movement.at().isAfter(openedAt) && movement.at().isBefore(at))
                    .findFirst();
            if (during.isPresent()) {
                return Answer.refused(Phrase.of("meeting.moves-during-vote")
                        .with(during.get().member().value()));
            }
            return ballots.heldAgainst(roll)
                    .map(held -> new Open(sitting.with(HeldVote.judged(
                            item, openedAt, at, roll, competent, held, motion, rule, breaking, announced))));
        }

        /** The vote by name, open; it is cast into and then closed here. */
        public OpenBallot ballot() {
            return OpenBallot.open(rule, roll);
        }

        /**
         * Closes a vote by name although some have not answered, because none of them can change its outcome.
         *
         * @param at when
         * @param ballot what was cast so far
         * @param bylaws the version in force; refused where they do not allow it
         * @throws IllegalArgumentException when the ballot belongs to another vote
         */
        public Answer<Open> closeEarly(Instant at, OpenBallot ballot, Bylaws bylaws) {
            if (!ballot.rule().equals(rule) || !ballot.roll().equals(roll)) {
                throw new IllegalArgumentException(
                        "The ballot is not that of the vote on item " + item + ": " + ballot);
            }
            return ballot.closeEarly(bylaws.allow(Permission.EARLY_CLOSE))
                    .then(ballots -> close(at, ballots, Optional.empty()));
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

        /** The vote by which an earlier sitting's minutes were approved here. */
        public Optional<HeldVote> approvalOf(MeetingId earlier) {
            return sitting.votes().stream()
                    .filter(vote -> vote.verdict().isAdopted())
                    .filter(vote -> sitting.convocation()
                            .item(vote.item())
                            .flatMap(AgendaItem::approves)
                            .equals(Optional.of(earlier)))
                    .findFirst();
        }

        /** The sittings whose minutes were approved here, in the order of the votes. */
        public List<MeetingId> approved() {
            return sitting.votes().stream()
                    .filter(vote -> vote.verdict().isAdopted())
                    .flatMap(vote -> sitting.convocation().item(vote.item()).flatMap(AgendaItem::approves).stream())
                    .toList();
        }

        /** The numbers of the decisions taken, in order. */
        public List<DecisionNumber> decisions() {
            return sitting.votes().stream()
                    .flatMap(vote -> vote.decision().stream())
                    .toList();
        }

        /** Whether it could not deliberate: no quorum at the opening, and none at any vote since. */
        public boolean lackedQuorum() {
            return sitting.openingQuorum().filter(line -> !line.met()).isPresent()
                    && sitting.votes().stream().allMatch(vote -> vote.verdict().outcome() == Outcome.NO_QUORUM);
        }
    }

    /** Calls a meeting. */
    static Convened convene(Convocation convocation) {
        return new Convened(convocation);
    }
}

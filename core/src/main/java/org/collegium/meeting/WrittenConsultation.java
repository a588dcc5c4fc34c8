package org.collegium.meeting;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.collegium.association.Organ;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.Recusal;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Permission;
import org.collegium.bylaws.Provision;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.member.MemberId;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.vote.Ballots;
import org.collegium.vote.Choice;
import org.collegium.vote.Electorate;
import org.collegium.vote.OpenBallot;
import org.collegium.vote.Outcome;
import org.collegium.vote.Prospect;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * A vote outside a sitting (<i>consultation écrite</i>), where the bylaws allow one. Whoever answers is present, the
 * others are absent, and there are no proxies.
 *
 * @since 0.1
 */
public sealed interface WrittenConsultation {

    /** The only item of a consultation's record. */
    int ITEM = 1;

    /**
     * While answers may come in.
     *
     * @param motion what is asked
     * @param competent the organ to which the bylaws give the matter
     * @param openedAt since when
     * @param deadline until when, itself excluded
     * @param bylaws the version in force when it opened
     * @param ballot the answers so far; in its roll whoever may answer counts as present
     */
    record Open(
            Motion.Proposed motion,
            Organ competent,
            Instant openedAt,
            Instant deadline,
            Bylaws bylaws,
            OpenBallot ballot)
            implements WrittenConsultation {

        /** A seat answers, or thinks better of it. Refused where it may not vote, and outside the time for it. */
        public Answer<Open> answer(Seat seat, Choice choice, Instant at) {
            if (at.isBefore(openedAt) || !at.isBefore(deadline)) {
                return Answer.refused(Phrase.of("consultation.not-open"));
            }
            return ballot.cast(seat, choice).map(next -> new Open(motion, competent, openedAt, deadline, bylaws, next));
        }

        /**
         * Closes it: at the deadline or later, or before where the bylaws allow that and no answer still out can change
         * its outcome. Refused before it opened.
         */
        public Answer<Closed> close(Instant at) {
            if (at.isBefore(openedAt)) {
                return Answer.refused(Phrase.of("consultation.not-open"));
            }
            if (at.isBefore(deadline)) {
                if (!bylaws.allow(Permission.EARLY_CLOSE)) {
                    return Answer.refused(Phrase.of("consultation.not-over"));
                }
                if (settled().isEmpty()) {
                    return Answer.refused(Phrase.of("ballots.still-open"));
                }
            }
            return Ballots.rollCall(ballot.standing(), roll())
                    .map(ballots -> new Closed(
                            this,
                            at,
                            roll(),
                            ballots,
                            motion.decide(ballot.rule().judge(roll(), ballots, Optional.empty()))));
        }

        /** What no answer still out can change, however many come in; empty while one can, or may yet make a quorum. */
        public Optional<Outcome> settled() {
            Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
            Electorate now = Electorate.of(roll());
            Tally cast = Tally.of(ballot.standing().values());
            for (int more = 0; more <= ballot.out(); more++) {
                Electorate then = new Electorate(
                        now.vacant(), now.absent() - more, now.present() + more, now.represented(), now.recused());
                possible.addAll(Prospect.of(ballot.rule(), then, cast, more));
            }
            boolean isOne = possible.size() == 1 && !possible.contains(Outcome.NO_QUORUM);
            return isOne ? possible.stream().findFirst() : Optional.empty();
        }

        /** How the seats stand by the answers so far. */
        private Roll roll() {
            SortedMap<Seat, Choice> answered = ballot.standing();
            return new Roll(ballot.roll().standings().stream()
                    .map(standing ->
                            standing.mayVote() && !answered.containsKey(standing.seat()) ? absent(standing) : standing)
                    .toList());
        }

        private static Roll.Standing absent(Roll.Standing silent) {
            return new Roll.Standing(silent.seat(), silent.holder(), SeatState.ABSENT, Optional.empty());
        }
    }

    /**
     * Over.
     *
     * @param asked what was asked, with the answers
     * @param at when it closed
     * @param roll how every seat stood: present exactly where it answered
     * @param ballots the answers, final
     * @param decided the motion with its verdict
     */
    record Closed(Open asked, Instant at, Roll roll, Ballots ballots, Motion.Decided decided)
            implements WrittenConsultation {

        /** Whether it came to nothing: too few had answered at the deadline. */
        public boolean isExpired() {
            return decided.verdict().outcome() == Outcome.NO_QUORUM;
        }

        /**
         * How it stands in the record: as a meeting of one item at which whoever answered attended.
         *
         * @param convocation how the question was sent; its one item is the motion
         * @param composition who held each seat
         * @param secretary who kept the record
         * @param said what was said of the question, if anything
         * @param free the first number of a decision that is free in the year
         * @throws IllegalArgumentException when the convocation is not that of a consultation on this motion
         */
        public Meeting.Closed onRecord(
                Convocation convocation,
                Composition composition,
                Holder secretary,
                Optional<String> said,
                DecisionNumber free) {
            List<Optional<Motion.Proposed>> asks =
                    convocation.agenda().stream().map(AgendaItem::motion).toList();
            if (!convocation.id().isConsultation() || !asks.equals(List.of(Optional.of(decided.proposed())))) {
                throw new IllegalArgumentException(convocation.id() + " does not ask in writing about "
                        + decided.proposed().id() + " alone");
            }
            Rule rule = asked.ballot().rule();
            Opening opening = new Opening(
                    convocation, asked.openedAt(), composition, convocation.convenor(), secretary, rule.quorum());
            HeldVote vote = new HeldVote(
                    new Question(ITEM, decided.proposed(), Optional.empty(), asked.competent(), rule),
                    asked.openedAt(),
                    at,
                    at.isBefore(asked.deadline()),
                    roll,
                    ballots,
                    decided.verdict(),
                    Optional.empty(),
                    Optional.empty());
            Sitting sitting =
                    Sitting.opened(opening).with(attendance()).with(vote).numbered(free);
            return new Meeting.Closed(
                    said.map(text -> sitting.withSummary(ITEM, text)).orElse(sitting), at, Optional.empty());
        }

        private Attendance attendance() {
            Attendance attendance = Attendance.none();
            for (Roll.Standing standing : roll.standings()) {
                Optional<MemberId> holder = standing.holder().map(Holder::id);
                if (standing.state() == SeatState.PRESENT) {
                    attendance = attendance
                            .arrive(holder.orElseThrow(), asked.openedAt())
                            .orElseThrow();
                } else if (standing.state() == SeatState.RECUSED) {
                    attendance = attendance
                            .recuse(new Recusal(holder.orElseThrow(), ITEM))
                            .orElseThrow();
                }
            }
            return attendance;
        }
    }

    /**
     * Asks the council in writing.
     *
     * @param motion what is asked
     * @param composition who holds each seat
     * @param recused the seats that stand back
     * @param at since when
     * @param deadline until when; refused where it does not follow
     * @param bylaws the version in force; refused where they do not allow it
     */
    static Answer<Open> open(
            Motion.Proposed motion,
            Composition composition,
            Set<Seat> recused,
            Instant at,
            Instant deadline,
            Bylaws bylaws) {
        if (!bylaws.allow(Permission.WRITTEN_CONSULTATION)) {
            return Answer.refused(Phrase.of("consultation.not-allowed"));
        }
        if (!at.isBefore(deadline)) {
            return Answer.refused(Phrase.of("consultation.no-time"));
        }
        Provision provision = bylaws.provision(motion.matter());
        OpenBallot ballot = OpenBallot.open(provision.rule(), everybody(composition, recused));
        return Answer.granted(new Open(motion, provision.competent(), at, deadline, bylaws, ballot));
    }

    private static Roll everybody(Composition composition, Set<Seat> recused) {
        return new Roll(composition.places().stream()
                .map(place ->
                        new Roll.Standing(place.seat(), place.holder(), stateOf(place, recused), Optional.empty()))
                .toList());
    }

    private static SeatState stateOf(Composition.Place place, Set<Seat> recused) {
        if (place.holder().isEmpty()) {
            return SeatState.VACANT;
        }
        return recused.contains(place.seat()) ? SeatState.RECUSED : SeatState.PRESENT;
    }
}

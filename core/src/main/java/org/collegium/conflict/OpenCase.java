package org.collegium.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.attendance.Roll;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.member.MemberId;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * A case that stands on a step of its ladder. Every act is refused for a day before what is already on record.
 *
 * @since 0.1
 */
public final class OpenCase extends ConflictCase {

    OpenCase(CaseFile file) {
        super(file);
    }

    /** Whoever holds the step notes its result, which leaves the case unsettled. Refused where one is noted. */
    public Answer<OpenCase> note(String result, Stamp stamp) {
        return byKeeper(stamp)
                .then(held -> held.hasResult()
                        ? Answer.refused(Phrase.of("conflict.result-noted").with(step()))
                        : add(new Fact.Unsettled(result, stamp)));
    }

    /**
     * Whoever holds the step hears a party.
     *
     * @param party who is heard; refused where that is no party
     * @param companion the name of who accompanies the party, if anybody
     * @param stamp by whom and when
     */
    public Answer<OpenCase> hear(Holder party, Optional<String> companion, Stamp stamp) {
        return byKeeper(stamp)
                .then(held -> held.grievance().isBetween(party.id())
                        ? add(new Fact.Heard(party, companion, stamp))
                        : Answer.refused(Phrase.of("conflict.no-party").with(party.name())));
    }

    /**
     * A party who was invited to be heard did not come, as whoever holds the step notes. The council may then decide
     * without having heard the party, who may still be heard until it does.
     *
     * @param party who did not come; refused where that is no party
     * @param invitedFor the day for which the party was invited; refused where it is to come, or before the step began
     * @param stamp by whom and when
     */
    public Answer<OpenCase> noteAbsence(Holder party, LocalDate invitedFor, Stamp stamp) {
        return byKeeper(stamp).then(held -> {
            if (!held.grievance().isBetween(party.id())) {
                return Answer.refused(Phrase.of("conflict.no-party").with(party.name()));
            }
            boolean isElsewhen = invitedFor.isAfter(stamp.on())
                    || invitedFor.isBefore(held.stage().stamp().on());
            return isElsewhen
                    ? Answer.refused(Phrase.of("conflict.not-invited-for").with(invitedFor))
                    : add(new Fact.DidNotCome(party, invitedFor, stamp));
        });
    }

    /** A party consents to skipping a step. Refused where it is behind or not on the ladder. */
    public Answer<OpenCase> consentToSkip(ConflictStep skipped, Stamp stamp) {
        return byParty(stamp).then(told -> {
            ConflictStep present = told.stage().step();
            return skipped == present || told.ladder().isAbove(skipped, present)
                    ? add(new Fact.Consented(skipped, stamp))
                    : notAhead(skipped);
        });
    }

    /** A party complains of violence or harassment. */
    public Answer<OpenCase> complainOfViolence(Stamp stamp) {
        return byParty(stamp).then(told -> add(new Fact.ViolenceReported(stamp)));
    }

    /**
     * The council takes an interim measure, by a member who is no party.
     *
     * @param measure what is to be done or left
     * @param lastDay the last day on which it is in force; refused where that is past
     * @param council the council
     * @param stamp by whom and when
     */
    public Answer<OpenCase> impose(String measure, LocalDate lastDay, Council council, Stamp stamp) {
        return byCouncil(council, stamp)
                .then(held -> lastDay.isBefore(stamp.on())
                        ? Answer.refused(Phrase.of("conflict.measure-past").with(lastDay))
                        : add(new Fact.MeasureTaken(measure, lastDay, stamp)));
    }

    /**
     * Goes up to a step, at the wish of a party or of a member of the council. Where the step is for the council and
     * fewer than three of its members are no parties, the case is referred to the general meeting instead.
     *
     * <p>Refused: a step that is not above, one held by a party, and where a step would be skipped that may not be. The
     * present step is skipped too while its result is not noted and its due date has not passed.
     *
     * @param to the step
     * @param keeper who will hold it
     * @param council the council
     * @param stamp at whose wish, and when
     */
    public Answer<ConflictCase> climb(ConflictStep to, Holder keeper, Council council, Stamp stamp) {
        return byPartyOrCouncil(council, stamp)
                .then(held -> wayUp(to, stamp))
                .then(rung -> notAParty(keeper, file.grievance()).map(holder -> {
                    boolean isReferred = to.isForCouncil() && file.leavesTooFew(council.representatives(stamp.on()));
                    return isReferred ? refer(stamp) : new OpenCase(file.with(Fact.Reached.onto(rung, holder, stamp)));
                }));
    }

    /** From the top of the ladder the case goes to the general meeting, once the step is over. */
    public Answer<ClosedCase> refer(Council council, Stamp stamp) {
        return byPartyOrCouncil(council, stamp).then(held -> {
            if (!held.ladder().isTop(held.stage().step())) {
                return Answer.refused(Phrase.of("conflict.not-the-top").with(step()));
            }
            return held.isStepOver(stamp.on()) ? Answer.granted(refer(stamp)) : notOver();
        });
    }

    /**
     * The parties agree, as whoever holds the step notes.
     *
     * @param text what they agree
     * @param reviewOn the day from which it is looked at again; refused where that does not follow
     * @param stamp by whom and when
     */
    public Answer<AgreedCase> agree(String text, LocalDate reviewOn, Stamp stamp) {
        return byKeeper(stamp)
                .then(held -> reviewOn.isAfter(stamp.on())
                        ? Answer.granted(new AgreedCase(held.with(new Fact.Agreed(text, reviewOn, stamp))))
                        : Answer.refused(Phrase.of("conflict.review-too-early").with(reviewOn)));
    }

    /**
     * The council has decided, as whoever holds the step notes. Where fewer than three who hold a seat are neither
     * a party nor recused, nothing was decided and the case is referred to the general meeting.
     *
     * <p>Refused: on a step that is not for the council, before every party was heard or did not come to be, and where
     * a party could vote.
     *
     * @param decision its text, or the number of the decision
     * @param roll how the seats stood
     * @param stamp by whom and when
     */
    public Answer<ClosedCase> decide(String decision, Roll roll, Stamp stamp) {
        return byKeeper(stamp).then(held -> {
            Optional<Phrase> objection = objectionToDeciding(roll);
            if (objection.isPresent()) {
                return Answer.refused(objection.get());
            }
            return Answer.granted(
                    held.leavesTooFew(roll)
                            ? refer(stamp)
                            : new ClosedCase(held.with(new Fact.Decided(decision, stamp))));
        });
    }

    /** Whoever raised the case takes it back. */
    public Answer<ClosedCase> withdraw(String why, Stamp stamp) {
        return byWhoRaisedIt(stamp).map(raised -> new ClosedCase(raised.with(new Fact.Withdrawn(why, stamp))));
    }

    /** The rung of a step above, where those between, and the present one while it is not over, may be skipped. */
    private Answer<ConflictLadder.Rung> wayUp(ConflictStep to, Stamp stamp) {
        ConflictLadder ladder = file.ladder();
        ConflictStep present = file.stage().step();
        if (!ladder.isAbove(to, present)) {
            return notAhead(to);
        }
        MemberId asking = stamp.by().id();
        if (!file.isStepOver(stamp.on()) && !file.maySkip(ladder.rung(present).orElseThrow(), asking)) {
            return notOver();
        }
        Optional<ConflictLadder.Rung> barred = ladder.between(present, to).stream()
                .filter(rung -> !file.maySkip(rung, asking))
                .findFirst();
        return barred.map(rung -> Answer.<ConflictLadder.Rung>refused(
                        Phrase.of("conflict.no-skipping").with(named(rung.step()))))
                .orElseGet(() -> Answer.granted(ladder.rung(to).orElseThrow()));
    }

    private Optional<Phrase> objectionToDeciding(Roll roll) {
        if (!file.stage().step().isForCouncil()) {
            return Optional.of(Phrase.of("conflict.not-for-the-council").with(step()));
        }
        if (!file.unheard().isEmpty()) {
            return Optional.of(
                    Phrase.of("conflict.unheard").with(file.unheard().get(0).name()));
        }
        return voters(roll).stream()
                .filter(voter -> file.grievance().isBetween(voter.id()))
                .findFirst()
                .map(party -> Phrase.of("conflict.party-votes").with(party.name()));
    }

    /** Those whose hand or paper counts: who is there, and who holds a proxy. */
    private static List<Holder> voters(Roll roll) {
        return roll.standings().stream()
                .filter(Roll.Standing::mayVote)
                .flatMap(standing -> Stream.concat(
                        standing.holder().stream(),
                        standing.proxy().flatMap(roll::standing).flatMap(Roll.Standing::holder).stream()))
                .toList();
    }

    private ClosedCase refer(Stamp stamp) {
        return new ClosedCase(file.with(new Fact.Referred(stamp)));
    }

    private Answer<OpenCase> add(Fact fact) {
        return Answer.granted(new OpenCase(file.with(fact)));
    }

    private <T> Answer<T> notOver() {
        return Answer.refused(
                Phrase.of("conflict.not-over").with(step()).with(file.stage().due()));
    }

    private <T> Answer<T> notAhead(ConflictStep step) {
        return Answer.refused(Phrase.of("conflict.not-ahead").with(named(step)).with(step()));
    }

    private Phrase step() {
        return named(file.stage().step());
    }

    private static Phrase named(ConflictStep step) {
        return Phrase.of("conflict-step", step);
    }
}

package org.collegium.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.council.Holder;
import org.collegium.member.MemberId;
import org.collegium.words.Phrase;

/**
 * Everything on record of a case, for those who may read it.
 *
 * @param grievance what it is about
 * @param ladder which it climbs
 * @param history what happened, in order, beginning with the step on which it was received
 * @since 0.1
 */
public record CaseFile(Grievance grievance, ConflictLadder ladder, List<Fact> history) implements CaseView {

    private static final int FEWEST_VOTERS = 3;

    /** Where a case stands. */
    public enum State {
        /** On a step of its ladder. */
        OPEN,
        /** In an agreement that was not reviewed yet. */
        AGREED,
        /** Over. */
        CLOSED
    }

    public CaseFile {
        history = List.copyOf(history);
        if (history.isEmpty() || !(history.get(0) instanceof Fact.Reached)) {
            throw new IllegalArgumentException(
                    "The history of case " + grievance.reference() + " begins with who received it");
        }
    }

    @Override
    public List<Phrase> phrases() {
        Phrase title = Phrase.of("conflict.title").with(grievance.reference()).with(grievance.subject());
        Stream<Phrase> facts = history.stream()
                .map(fact -> Phrase.of("conflict.fact")
                        .with(fact.stamp().on())
                        .with(fact.stamp().by().name())
                        .with(fact.phrase()));
        return Stream.concat(Stream.of(title), facts).toList();
    }

    /** The day on which it was raised. */
    public LocalDate raisedOn() {
        return history.get(0).stamp().on();
    }

    /**
     * The file as it stood at the end of a day.
     *
     * @return empty before the case was raised
     */
    public Optional<CaseFile> asOf(LocalDate day) {
        List<Fact> known = history.stream()
                .takeWhile(fact -> !fact.stamp().on().isAfter(day))
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new CaseFile(grievance, ladder, known));
    }

    /** The step on which the case stands, or stood when it closed. */
    public Fact.Reached stage() {
        List<Fact.Reached> reached = all(Fact.Reached.class);
        return reached.get(reached.size() - 1);
    }

    /** Whether one may go on from the present step: its result is noted, or its due date has passed. */
    public boolean isStepOver(LocalDate day) {
        return hasResult() || day.isAfter(stage().due());
    }

    /** The interim measures in force on a day. */
    public List<Fact.MeasureTaken> measuresInForceOn(LocalDate day) {
        return all(Fact.MeasureTaken.class).stream()
                .filter(measure -> measure.isInForceOn(day))
                .toList();
    }

    /** The day from which an agreement is looked at again; empty while there is none, and after its review. */
    public Optional<LocalDate> reviewOn() {
        return last() instanceof Fact.Agreed agreement ? Optional.of(agreement.reviewOn()) : Optional.empty();
    }

    /** The parties who were neither heard yet nor stayed away when they were invited to be. */
    public List<Holder> unheard() {
        List<MemberId> had = Stream.concat(
                        all(Fact.Heard.class).stream().map(Fact.Heard::party),
                        all(Fact.DidNotCome.class).stream().map(Fact.DidNotCome::party))
                .map(Holder::id)
                .toList();
        return grievance.parties().stream()
                .filter(party -> !had.contains(party.id()))
                .toList();
    }

    /** Where the case stands, by what happened last. */
    public State state() {
        if (last() instanceof Fact.Agreed) {
            return State.AGREED;
        }
        boolean isOver = last() instanceof Fact.Kept
                || last() instanceof Fact.Decided
                || last() instanceof Fact.Withdrawn
                || last() instanceof Fact.Referred;
        return isOver ? State.CLOSED : State.OPEN;
    }

    /** Whether this is an earlier value of another file, or that file itself: only facts were added since. */
    public boolean isBeginningOf(CaseFile later) {
        return grievance.equals(later.grievance)
                && ladder.equals(later.ladder)
                && history.size() <= later.history.size()
                && history.equals(later.history.subList(0, history.size()));
    }

    /** Whether the result of the present step is noted. */
    boolean hasResult() {
        return history.subList(history.lastIndexOf(stage()), history.size()).stream()
                .anyMatch(fact -> fact instanceof Fact.Unsettled);
    }

    /** Whether somebody is a party, or did or underwent something in the case. */
    public boolean names(MemberId member) {
        return grievance.isBetween(member)
                || history.stream()
                        .flatMap(fact -> fact.people().stream())
                        .anyMatch(person -> person.id().equals(member));
    }

    /** The file in which somebody bears another name. What was written in words stays as it was. */
    public CaseFile renaming(MemberId member, String name) {
        UnaryOperator<Holder> names = person -> person.id().equals(member) ? new Holder(member, name) : person;
        Grievance renamed = new Grievance(
                grievance.reference(),
                grievance.parties().stream().map(names).toList(),
                grievance.subject(),
                grievance.confidentiality());
        return new CaseFile(
                renamed,
                ladder,
                history.stream().map(fact -> fact.naming(names)).toList());
    }

    /** What happened last. */
    Fact last() {
        return history.get(history.size() - 1);
    }

    /** Whether somebody is a party, or holds or held a step. */
    boolean concerns(MemberId member) {
        return grievance.isBetween(member)
                || all(Fact.Reached.class).stream()
                        .anyMatch(stage -> stage.keeper().id().equals(member));
    }

    /** Whether a step may be skipped: every party consented, or whoever asks complains of violence and it is such a step. */
    boolean maySkip(ConflictLadder.Rung rung, MemberId asking) {
        boolean isAlone = rung.skippedAlone()
                && all(Fact.ViolenceReported.class).stream()
                        .anyMatch(report -> report.stamp().by().id().equals(asking));
        return isAlone
                || grievance.parties().stream()
                        .allMatch(party -> all(Fact.Consented.class).stream()
                                .anyMatch(consent -> consent.step() == rung.step()
                                        && consent.stamp().by().id().equals(party.id())));
    }

    /**
     * Whether too few could have a say for the council to decide: fewer than three of those who hold a seat are neither
     * a party nor recused.
     */
    public boolean leavesTooFew(Roll roll) {
        return leavesTooFew(roll.standings().stream()
                .filter(standing -> standing.state() != SeatState.RECUSED)
                .flatMap(standing -> standing.holder().stream())
                .map(Holder::id)
                .toList());
    }

    /** Whether too few of those seated are no parties for the council to decide. */
    boolean leavesTooFew(Collection<MemberId> seated) {
        return seated.stream().filter(member -> !grievance.isBetween(member)).count() < FEWEST_VOTERS;
    }

    /** The file with one more fact. */
    CaseFile with(Fact fact) {
        List<Fact> longer = new ArrayList<>(history);
        longer.add(fact);
        return new CaseFile(grievance, ladder, longer);
    }

    private <F extends Fact> List<F> all(Class<F> kind) {
        return history.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

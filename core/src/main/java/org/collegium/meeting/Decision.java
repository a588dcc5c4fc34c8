package org.collegium.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collegium.motion.Change;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;

/**
 * A decision that was taken, and what later ones did to it. A reversal points both ways: the later one says what it
 * {@linkplain Motion.Proposed#changes() changes}, this one by what it was changed.
 *
 * @param number its number
 * @param sitting where it was taken
 * @param motion the text with what adopted it: a verdict, or a consensus
 * @param effectiveFrom the first day of its effect: the one that the motion names, else the one on which the sitting
 *     closed
 * @param changes the later decisions that change it, in the order of their numbers; those that were annulled are left out
 * @since 0.1
 */
public record Decision(
        DecisionNumber number, MeetingId sitting, Motion motion, LocalDate effectiveFrom, List<ChangedBy> changes) {

    /**
     * What a later decision did to this one.
     *
     * @param kind how it changes it
     * @param by the number of the later decision
     * @param from the first day of that change
     */
    public record ChangedBy(Change.Kind kind, DecisionNumber by, LocalDate from) {}

    /** How a decision stands. */
    public enum State {
        /** As it was taken. */
        IN_FORCE,
        /** In force as a later decision amended it. */
        AMENDED,
        /** Ended by a later decision. */
        REPEALED,
        /** As if it had never been taken. */
        ANNULLED;

        /** Whether it has no effect any more. */
        public boolean isEnded() {
            return this == REPEALED || this == ANNULLED;
        }
    }

    public Decision {
        changes = List.copyOf(changes);
    }

    /** How it stands once every later decision has taken effect. */
    public State state() {
        return lastChange()
                .map(last -> switch (last.kind()) {
                    case AMENDS -> State.AMENDED;
                    case REPEALS -> State.REPEALED;
                    case ANNULS -> State.ANNULLED;
                })
                .orElse(State.IN_FORCE);
    }

    /** How it stands on a day on which it has taken effect. */
    public State stateOn(LocalDate day) {
        return asOf(day).state();
    }

    /** The decision with the changes alone that have taken effect by a day; an annulment has from the beginning. */
    public Decision asOf(LocalDate day) {
        List<ChangedBy> effective = changes.stream()
                .filter(change ->
                        change.kind() == Change.Kind.ANNULS || !change.from().isAfter(day))
                .toList();
        return new Decision(number, sitting, motion, effectiveFrom, effective);
    }

    /** Whether no later decision ended it; one may have amended it. */
    public boolean stands() {
        return !state().isEnded();
    }

    /** Whether it is in force on a day, amended or not. */
    public boolean isInForceOn(LocalDate day) {
        return !effectiveFrom.isAfter(day) && !stateOn(day).isEnded();
    }

    /** The later decision that made its state what it is; empty while it is as it was taken. */
    public Optional<ChangedBy> lastChange() {
        return changes.stream().reduce((earlier, later) -> later);
    }

    /** A motion that would repeal it, so that it is decided on again. */
    public Motion.Proposed reconsider(MotionId id, String title, String text) {
        return Motion.propose(id, title, motion.proposed().matter(), text)
                .changing(new Change(Change.Kind.REPEALS, number));
    }
}

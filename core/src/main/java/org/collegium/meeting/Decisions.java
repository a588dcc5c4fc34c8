package org.collegium.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.collegium.motion.Change;
import org.collegium.motion.DecisionNumber;

/**
 * The decisions of an association in the order of their numbers, each with what later ones did to it. They follow from
 * the sittings; nothing of it is kept twice.
 *
 * @since 0.1
 */
public final class Decisions implements Iterable<Decision> {

    private final NavigableMap<DecisionNumber, Decision> byNumber = new TreeMap<>();

    private Decisions() {}

    /** The decisions that sittings took. */
    public static Decisions of(Collection<Meeting.Closed> sittings) {
        Decisions decisions = new Decisions();
        sittings.forEach(decisions::take);
        decisions.applyChanges();
        return decisions;
    }

    /** A decision by its number. */
    public Optional<Decision> decision(DecisionNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** These decisions, each with the changes alone that have taken effect by a day. */
    public Decisions asOf(LocalDate day) {
        Decisions effective = new Decisions();
        byNumber.forEach((number, decision) -> effective.byNumber.put(number, decision.asOf(day)));
        return effective;
    }

    /** Whether a decision can be changed: it was taken, and no later one ended it. */
    public boolean stands(DecisionNumber number) {
        return decision(number).filter(Decision::stands).isPresent();
    }

    /** Those in force on a day. */
    public List<Decision> inForceOn(LocalDate day) {
        return byNumber.values().stream()
                .filter(decision -> decision.isInForceOn(day))
                .toList();
    }

    @Override
    public Iterator<Decision> iterator() {
        return Collections.unmodifiableCollection(byNumber.values()).iterator();
    }

    private void take(Meeting.Closed sitting) {
        LocalDate closed = sitting.closedAt()
                .atZone(sitting.sitting().convocation().association().zone())
                .toLocalDate();
        sitting.sitting()
                .adopted()
                .forEach((number, motion) -> byNumber.put(
                        number,
                        new Decision(
                                number,
                                sitting.id(),
                                motion,
                                motion.proposed().effectiveFrom().orElse(closed),
                                List.of())));
    }

    /** The latest first: whether a decision was annulled is known before what it changed is looked at. */
    private void applyChanges() {
        Set<DecisionNumber> annulled = new HashSet<>();
        for (Decision later : List.copyOf(byNumber.descendingMap().values())) {
            Optional<Change> change = annulled.contains(later.number())
                    ? Optional.empty()
                    : later.motion().proposed().changes();
            change.filter(effective -> effective.kind() == Change.Kind.ANNULS)
                    .ifPresent(annulment -> annulled.add(annulment.decision()));
            change.ifPresent(effective -> byNumber.computeIfPresent(
                    effective.decision(), (number, earlier) -> changed(earlier, effective, later)));
        }
    }

    private static Decision changed(Decision earlier, Change change, Decision later) {
        List<Decision.ChangedBy> changes = new ArrayList<>();
        changes.add(new Decision.ChangedBy(change.kind(), later.number(), later.effectiveFrom()));
        changes.addAll(earlier.changes());
        return new Decision(earlier.number(), earlier.sitting(), earlier.motion(), earlier.effectiveFrom(), changes);
    }
}

package org.collegium.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The steps that a conflict climbs, as the bylaws configure them. A case climbs the ladder under which it was raised.
 *
 * @param rungs from the lowest: RAISED first, each step at most once, and a majority vote only as the last resort
 * @since 0.1
 */
public record ConflictLadder(List<Rung> rungs) {

    private static final Pattern RUNG = Pattern.compile("([A-Z_]+) (\\d{1,5})( ALONE)?");

    private static final int WEEK = 7;
    private static final int FORTNIGHT = 14;
    private static final int MONTH = 30;

    /**
     * A step and what the bylaws say of it.
     *
     * @param step which
     * @param days how long it lasts before one may go on without its result, 1 or more
     * @param skippedAlone whether whoever complains of violence or harassment may skip it without the other parties
     */
    public record Rung(ConflictStep step, int days, boolean skippedAlone) {

        public Rung {
            if (days < 1) {
                throw new IllegalArgumentException("The step " + step + " needs a day or more, not " + days);
            }
        }
    }

    public ConflictLadder {
        rungs = List.copyOf(rungs);
        List<ConflictStep> steps = rungs.stream().map(Rung::step).toList();
        boolean isTwice = steps.stream().distinct().count() < steps.size();
        boolean endsEarly = steps.contains(ConflictStep.MAJORITY_VOTE)
                && steps.indexOf(ConflictStep.MAJORITY_VOTE) < steps.size() - 1;
        if (steps.indexOf(ConflictStep.RAISED) != 0 || isTwice || endsEarly) {
            throw new IllegalArgumentException(
                    "A ladder begins with RAISED, has no step twice, and a MAJORITY_VOTE only" + " at its end: "
                            + steps);
        }
    }

    /**
     * The ladder of the model association: all steps, each for a fortnight, but a week to receive a case and a month for
     * a mediation, a consensus or a vote. Whoever complains of violence or harassment may alone skip direct talk and
     * mediation, and need not wait until the case was received. No article stands behind the lengths, so each is an
     * assumption to confirm.
     */
    public static ConflictLadder collegial() {
        return new ConflictLadder(List.of(
                new Rung(ConflictStep.RAISED, WEEK, true),
                new Rung(ConflictStep.DIRECT_TALK, FORTNIGHT, true),
                new Rung(ConflictStep.LISTENER, FORTNIGHT, false),
                new Rung(ConflictStep.COLLECTIVE_CIRCLE, FORTNIGHT, false),
                new Rung(ConflictStep.EXTERNAL_MEDIATION, MONTH, true),
                new Rung(ConflictStep.COUNCIL_CONSENSUS, MONTH, false),
                new Rung(ConflictStep.MAJORITY_VOTE, MONTH, false)));
    }

    /** The ladder as it is stored and exchanged, such as {@code RAISED 7 ALONE, LISTENER 14}. */
    @Override
    public String toString() {
        return rungs.stream()
                .map(rung -> rung.step() + " " + rung.days() + (rung.skippedAlone() ? " ALONE" : ""))
                .collect(Collectors.joining(", "));
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text is no ladder
     */
    public static ConflictLadder parse(String text) {
        return new ConflictLadder(
                Arrays.stream(text.split(", ", -1)).map(ConflictLadder::rung).toList());
    }

    private static Rung rung(String text) {
        Matcher form = RUNG.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no step of a ladder, such as LISTENER 14");
        }
        return new Rung(ConflictStep.valueOf(form.group(1)), Integer.parseInt(form.group(2)), form.group(3) != null);
    }

    /** What it says of a step; empty where it has no such step. */
    public Optional<Rung> rung(ConflictStep step) {
        return rungs.stream().filter(rung -> rung.step() == step).findFirst();
    }

    /** Whether it has both steps, and the first above the second. */
    public boolean isAbove(ConflictStep upper, ConflictStep lower) {
        return rung(lower).isPresent() && position(upper) > position(lower);
    }

    /** Whether nothing is above a step. */
    public boolean isTop(ConflictStep step) {
        return position(step) == rungs.size() - 1;
    }

    /** The rungs between two steps, these excluded. */
    List<Rung> between(ConflictStep lower, ConflictStep upper) {
        return rungs.subList(position(lower) + 1, position(upper));
    }

    private int position(ConflictStep step) {
        return rungs.stream().map(Rung::step).toList().indexOf(step);
    }
}

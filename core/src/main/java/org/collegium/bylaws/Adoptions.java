package org.collegium.bylaws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.collegium.vote.Choice;
import org.collegium.vote.Requirement;
import org.collegium.vote.Tally;

/** Which tallies are adopted and which defeated where so many may vote; neither where there is no quorum. */
final class Adoptions {

    private final Requirement requirement;
    private final int radix;
    private final List<Tally> adopted;
    private final List<Tally> defeated;
    private final boolean[] places;
    private boolean lookedAt;

    /**
     * Judges them.
     *
     * @param mayVote how many may vote in each
     */
    Adoptions(Requirement requirement, List<Tally> tallies, int mayVote) {
        this.requirement = requirement;
        // One more than that may vote in a tally that is looked up.
        this.radix = mayVote + 2;
        this.adopted = new ArrayList<>();
        this.defeated = new ArrayList<>();
        this.places = new boolean[radix * radix * radix * radix];
        if (requirement.hasQuorum()) {
            tallies.forEach(this::judge);
        }
    }

    private void judge(Tally tally) {
        if (requirement.isMetBy(tally)) {
            adopted.add(tally);
            places[place(tally)] = true;
        } else {
            defeated.add(tally);
        }
    }

    /** Whether nobody has looked at them before. */
    boolean isFirstLook() {
        boolean first = !lookedAt;
        lookedAt = true;
        return first;
    }

    /** Whether there is a quorum. */
    boolean hasQuorum() {
        return requirement.hasQuorum();
    }

    /** Whether a tally of as many is adopted. */
    boolean include(Tally tally) {
        return places[place(tally)];
    }

    /** Whether a tally is adopted once one more makes a choice. */
    boolean includeWith(Tally tally, Choice choice) {
        return places[place(tally) + step(choice)];
    }

    /** The tallies that are adopted, plainest first. */
    List<Tally> adopted() {
        return adopted;
    }

    /** The plainest that is adopted and is as asked. */
    Optional<Tally> firstAdopted(Predicate<Tally> asked) {
        return first(adopted, asked);
    }

    /** The plainest that is defeated, and adopted once somebody who took no part makes a choice. */
    Optional<Tally> firstAdoptedBy(Choice choice) {
        return firstTurned(defeated, choice, true);
    }

    /** The plainest that is adopted, and defeated once somebody who took no part makes a choice. */
    Optional<Tally> firstDefeatedBy(Choice choice) {
        return firstTurned(adopted, choice, false);
    }

    private Optional<Tally> firstTurned(List<Tally> tallies, Choice choice, boolean intoAdoption) {
        int step = step(choice);
        for (Tally tally : tallies) {
            if (tally.notParticipating() > 0 && places[place(tally) + step] == intoAdoption) {
                return Optional.of(tally);
            }
        }
        return Optional.empty();
    }

    /** Whether any is a tie. */
    boolean tie() {
        return first(defeated, requirement::isTiedBy).isPresent();
    }

    /** The first that is as asked. */
    static Optional<Tally> first(List<Tally> tallies, Predicate<Tally> asked) {
        for (Tally tally : tallies) {
            if (asked.test(tally)) {
                return Optional.of(tally);
            }
        }
        return Optional.empty();
    }

    /** Where a tally stands among those without spoiled ballots; the rest take no part. */
    private int place(Tally tally) {
        return ((tally.blank() * radix + tally.abstaining()) * radix + tally.against()) * radix + tally.inFavour();
    }

    /** How far one more of a choice is. */
    private int step(Choice choice) {
        return switch (choice) {
            case FOR -> 1;
            case AGAINST -> radix;
            case ABSTAIN -> radix * radix;
            case BLANK, SPOILED -> radix * radix * radix;
            case NOT_PARTICIPATING -> 0;
        };
    }
}

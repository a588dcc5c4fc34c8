package org.collegium.vote;

import java.util.ArrayList;
import java.util.List;

/**
 * Every tally that comes from another when exactly so many voters choose otherwise: those with most for first, then those
 * with most against, so that the first example is the one that people think of.
 */
final class Redistribution {

    private static final int CHOICES = Choice.values().length;

    private final int[] from;
    private final int moved;
    private final List<Tally> found = new ArrayList<>();

    private Redistribution(Tally tally, int moved) {
        this.from =
                tally.byChoice().values().stream().mapToInt(Integer::intValue).toArray();
        this.moved = moved;
    }

    static List<Tally> of(Tally tally, int moved) {
        Redistribution search = new Redistribution(tally, moved);
        search.place(0, new int[CHOICES], 0, 0);
        return search.found;
    }

    /** Chooses the count of one choice after another; what is gained somewhere is lost elsewhere. */
    private void place(int choice, int[] to, int gained, int lost) {
        if (gained > moved || lost > moved) {
            return;
        }
        if (choice == CHOICES) {
            if (gained == moved && lost == moved) {
                found.add(new Tally(to[0], to[1], to[2], to[3], to[4], to[5]));
            }
            return;
        }
        for (int count = from[choice] + moved; count >= Math.max(0, from[choice] - moved); count--) {
            to[choice] = count;
            int difference = count - from[choice];
            place(choice + 1, to, gained + Math.max(difference, 0), lost + Math.max(-difference, 0));
        }
    }
}

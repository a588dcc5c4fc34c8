package org.collegium.vote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The tally nearest to another that meets demands: with the fewest voters choosing otherwise, and among those the one
 * with most for, then with most against, and so on, so that the example is the one that people think of.
 *
 * <p>The number of voters who choose otherwise is the first coordinate of a least point. The others say for each choice
 * but the last how far its count stays below the most that so many voters could make of it.
 */
final class NearestTally {

    private static final int CHOICES = Choice.values().length;
    private static final int LAST = CHOICES - 1;

    private final int[] from;
    private final int total;

    private NearestTally(Tally tally) {
        this.from =
                tally.byChoice().values().stream().mapToInt(Integer::intValue).toArray();
        this.total = tally.total();
    }

    /** The nearest by any one of several demands; empty where none can be met. */
    static Optional<SmallestChange.OtherChoices> to(Tally tally, List<Demands> anyOf) {
        NearestTally search = new NearestTally(tally);
        return anyOf.stream()
                .flatMap(demands -> LeastPoint.of(CHOICES, search.inequalities(demands)).stream())
                .min(Arrays::compare)
                .map(search::change);
    }

    private List<long[]> inequalities(Demands demands) {
        List<long[]> inequalities = new ArrayList<>();
        demands.sums().forEach(sum -> inequalities.add(inCoordinates(sum)));
        for (int choice = 0; choice < CHOICES; choice++) {
            inequalities.add(inCoordinates(countOf(choice)));
        }
        for (int some = 1; some < (1 << CHOICES) - 1; some++) {
            inequalities.add(noMoreGained(some));
        }
        return inequalities;
    }

    /** That a set of choices gains no more voters than choose otherwise. */
    private long[] noMoreGained(int some) {
        long[] gained = new long[CHOICES + 1];
        for (int choice = 0; choice < CHOICES; choice++) {
            if ((some >> choice & 1) == 1) {
                gained[0] += from[choice];
                gained[choice + 1] = -1;
            }
        }
        long[] inequality = inCoordinates(gained);
        inequality[1]++;
        return inequality;
    }

    private static long[] countOf(int choice) {
        long[] count = new long[CHOICES + 1];
        count[choice + 1] = 1;
        return count;
    }

    /** A sum over the counts as one over the coordinates; the last count is what the others leave. */
    private long[] inCoordinates(long[] sum) {
        long[] inequality = new long[CHOICES + 1];
        long weightOfLast = sum[LAST + 1];
        inequality[0] = sum[0] + weightOfLast * total;
        for (int choice = 0; choice < LAST; choice++) {
            long weight = sum[choice + 1] - weightOfLast;
            inequality[0] += weight * from[choice];
            inequality[1] += weight;
            inequality[choice + 2] = -weight;
        }
        return inequality;
    }

    private SmallestChange.OtherChoices change(long[] point) {
        int moved = Math.toIntExact(point[0]);
        int[] to = new int[CHOICES];
        int left = total;
        for (int choice = 0; choice < LAST; choice++) {
            to[choice] = from[choice] + moved - Math.toIntExact(point[choice + 1]);
            left -= to[choice];
        }
        return new SmallestChange.OtherChoices(moved, new Tally(to[0], to[1], to[2], to[3], to[4], left));
    }
}

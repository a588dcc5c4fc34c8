package org.collegium.secretary.bench;

import java.util.Locale;

/**
 * What was measured, as one line: {@code name  ratio  limit  ok|short}.
 *
 * @param name what is measured against what
 * @param ratio how many times the raw thing it takes, or reaches
 * @param limit the most that it may take, or the least that it must reach
 * @param isMost whether the limit is the most
 */
record Measure(String name, double ratio, double limit, boolean isMost) {

    /** A time, in times of the raw thing. */
    static Measure atMost(String name, double ratio, double limit) {
        return new Measure(name, ratio, limit, true);
    }

    /** A speed, in parts of the raw thing's. */
    static Measure atLeast(String name, double ratio, double limit) {
        return new Measure(name, ratio, limit, false);
    }

    @Override
    public String toString() {
        boolean isMet = isMost ? ratio <= limit : ratio >= limit;
        String bound = isMost ? "<=" : ">=";
        return String.format(Locale.ROOT, "%s  %.2f  %s%.2f  %s", name, ratio, bound, limit, isMet ? "ok" : "short");
    }
}

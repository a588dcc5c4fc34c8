package org.collegium.secretary.bench;

import java.util.Locale;

/**
 * What was measured, as one line: {@code name  ratio  limit  ok|short}.
 *
 * @param name what is measured against what
 * @param ratio how many times the raw thing it takes
 * @param limit the most that it may take
 */
record Measure(String name, double ratio, double limit) {

    static Measure atMost(String name, double ratio, double limit) {
        return new Measure(name, ratio, limit);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s  %.2f  <=%.2f  %s", name, ratio, limit, ratio <= limit ? "ok" : "short");
    }
}

package org.collegium.reporting.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Numbers drawn as bars that lie one below the other, each made of the same series from left to right, with the numbers
 * written beside it. A table with the same numbers stands by it, for whoever wants them, and for forms that draw nothing.
 *
 * @param title what it shows
 * @param series what each part of a bar counts, at least one
 * @param bars from top to bottom
 * @since 0.1
 */
public record BarChart(String title, List<String> series, List<Bar> bars) {

    /**
     * A bar.
     *
     * @param label what it stands for
     * @param values one for each series, 0 or more
     */
    public record Bar(String label, List<Integer> values) {
        public Bar {
            values = List.copyOf(values);
            if (values.stream().anyMatch(value -> value < 0)) {
                throw new IllegalArgumentException("no bar is shorter than nothing: " + values);
            }
        }

        /** Its length. */
        public int total() {
            return values.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public BarChart {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
        for (Bar bar : bars) {
            if (series.isEmpty() || bar.values().size() != series.size()) {
                throw new IllegalArgumentException(bar.values().size() + " values for the series " + series);
            }
        }
    }

    /** The length of the longest bar. */
    public int longest() {
        return bars.stream().mapToInt(Bar::total).max().orElse(0);
    }

    /** What somebody who sees no picture is told: all of it. */
    public String alternative() {
        return bars.stream()
                .map(bar -> bar.label() + ": "
                        + IntStream.range(0, series.size())
                                .mapToObj(i -> bar.values().get(i) + " " + series.get(i))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ", title + ". ", "."));
    }

    /** The chart in parts of about the same length, each of at most so many bars. */
    public List<BarChart> inParts(int most) {
        int parts = (bars.size() + most - 1) / most;
        return IntStream.range(0, parts)
                .mapToObj(i -> bars.subList(i * bars.size() / parts, (i + 1) * bars.size() / parts))
                .map(some -> new BarChart(title, series, some))
                .toList();
    }
}

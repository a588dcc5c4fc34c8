package org.collegium.reporting.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;

/**
 * How wide the columns of a table are: by their weights, but none narrower than the longest word above it, lest that word
 * be broken. Where the page has no room for all those words, the weights alone decide.
 */
final class ColumnWidths {

    private static final Pattern BREAKS = Pattern.compile("[ \n]|(?<=-)");

    private final float[] weights;
    private final float[] least;

    private ColumnWidths(float[] weights, float[] least) {
        this.weights = weights;
        this.least = least;
    }

    /**
     * The width of each column, in points, its sides included; together they are that of the page.
     *
     * @param side the space within a cell at its left, and at its right
     */
    static float[] of(List<Table.Column> columns, float side) {
        float[] weights = new float[columns.size()];
        float[] least = new float[columns.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = columns.get(i).weight();
            least[i] = longestWord(columns.get(i).header()) + 2 * side;
        }
        if (sum(least) > Page.WIDTH) {
            Arrays.fill(least, 0);
        }
        return new ColumnWidths(weights, least).shared();
    }

    /** Columns at their least take from the others, of which some may then come to theirs. */
    private float[] shared() {
        boolean[] isLeast = new boolean[weights.length];
        float[] widths = shared(isLeast);
        boolean isSettled = false;
        while (!isSettled) {
            isSettled = true;
            for (int i = 0; i < widths.length; i++) {
                if (!isLeast[i] && widths[i] < least[i]) {
                    isLeast[i] = true;
                    isSettled = false;
                }
            }
            widths = shared(isLeast);
        }
        return widths;
    }

    private float[] shared(boolean[] isLeast) {
        float room = Page.WIDTH;
        float sharing = 0;
        for (int i = 0; i < weights.length; i++) {
            room -= isLeast[i] ? least[i] : 0;
            sharing += isLeast[i] ? 0 : weights[i];
        }
        float[] widths = new float[weights.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = isLeast[i] ? least[i] : room * weights[i] / sharing;
        }
        return widths;
    }

    private static float longestWord(Text header) {
        return (float) BREAKS.splitAsStream(header.characters())
                .mapToDouble(word -> Galley.of(Text.of(word), TypeStyle.COLUMN_HEADER, Page.WIDTH)
                        .inkedWidth())
                .map(Math::ceil)
                .max()
                .orElse(0);
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}

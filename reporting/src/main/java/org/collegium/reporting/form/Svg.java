package org.collegium.reporting.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.collegium.reporting.paper.BarChart;

/** Bars as an inline picture of vectors, which a screen reader reads as its words. */
final class Svg {

    private static final int WIDTH = 640;
    private static final int LABELS = 220;
    private static final int NUMBERS = 110;
    private static final int ROW = 20;
    private static final int BAR = 11;
    private static final int HEAD = 44;

    /** From dark to light, so that they differ in grey, too. */
    private static final List<String> INKS = List.of("#1F4E79", "#57606A", "#CBD2DA", "#8A5300");

    private final StringBuilder out = new StringBuilder();
    private final BarChart chart;

    private Svg(BarChart chart) {
        this.chart = chart;
    }

    static String of(BarChart chart) {
        return new Svg(chart).drawn();
    }

    private String drawn() {
        int height = HEAD + ROW * chart.bars().size();
        out.append("<figure>\n<svg role=\"img\" viewBox=\"0 0 %d %d\" aria-label=\"%s\">\n"
                .formatted(WIDTH, height, Html.escaped(chart.alternative())));
        text(0, 14, "start", " font-weight=\"bold\"", chart.title());
        text(WIDTH, 34, "end", "", String.join(" · ", chart.series()));
        for (int i = 0; i < chart.bars().size(); i++) {
            bar(chart.bars().get(i), HEAD + ROW * i);
        }
        return out.append("</svg>\n</figure>\n").toString();
    }

    private void bar(BarChart.Bar bar, int top) {
        text(0, top + BAR, "start", "", bar.label());
        text(
                WIDTH,
                top + BAR,
                "end",
                "",
                bar.values().stream().map(String::valueOf).collect(Collectors.joining(" · ")));
        double x = LABELS;
        double scale = (double) (WIDTH - LABELS - NUMBERS) / Math.max(1, chart.longest());
        for (int i = 0; i < bar.values().size(); i++) {
            double width = bar.values().get(i) * scale;
            if (width > 0) {
                out.append(String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\" stroke=\"#FFFFFF\"/>\n",
                        x,
                        top + 1,
                        width,
                        BAR,
                        INKS.get(i % INKS.size())));
            }
            x += width;
        }
    }

    private void text(int x, int baseline, String anchor, String attributes, String words) {
        out.append("<text x=\"%d\" y=\"%d\" font-size=\"12\" text-anchor=\"%s\"%s>%s</text>\n"
                .formatted(x, baseline, anchor, attributes, Html.escaped(words)));
    }
}

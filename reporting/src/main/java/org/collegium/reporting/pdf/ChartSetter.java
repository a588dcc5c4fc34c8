package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.collegium.reporting.paper.Alignment;
import org.collegium.reporting.paper.BarChart;
import org.collegium.reporting.paper.Text;

/**
 * Sets bars as a drawing of vectors, each with its numbers beside it in the order of the legend, so that no colour has to
 * be told from another; to a screen reader, a figure with the words that say the same.
 */
final class ChartSetter implements Setter {

    /** As many as leave no large gap on the page before, should each label take two lines. */
    static final int MOST_BARS = 16;

    private static final float BEFORE = 4;
    private static final float AFTER = 12;
    private static final float LABELS = 150;
    private static final float NUMBERS = 78;
    private static final float GAP = 8;
    private static final float BAR = 8;
    private static final float ROW_GAP = 2;

    /** From dark to light, so that they differ in grey, too. */
    private static final List<Ink> INKS = List.of(Ink.ACCENT, Ink.MUTED, Ink.RULE, Ink.CAUTION);

    private final BarChart chart;
    private final Galley title;
    private final Galley legend;
    private final List<Galley> labels;
    private final List<Galley> numbers;
    private final float scale;

    /**
     * Sets a chart, or a part of one.
     *
     * @param longest the longest bar of the whole chart, to whose scale each part is drawn
     */
    ChartSetter(BarChart chart, int longest) {
        this.chart = chart;
        this.title = Galley.of(Text.of(chart.title()), TypeStyle.CAPTION, Page.WIDTH);
        this.legend =
                Galley.of(Text.of(String.join(" · ", chart.series())), TypeStyle.LABEL, Page.WIDTH, Alignment.RIGHT);
        this.labels = chart.bars().stream()
                .map(bar -> Galley.of(Text.of(bar.label()), TypeStyle.LABEL, LABELS))
                .toList();
        this.numbers = chart.bars().stream()
                .map(bar -> Galley.of(Text.of(numbers(bar)), TypeStyle.CELL, NUMBERS, Alignment.RIGHT))
                .toList();
        this.scale = (Page.WIDTH - LABELS - NUMBERS - 2 * GAP) / Math.max(1, longest);
    }

    private static String numbers(BarChart.Bar bar) {
        return bar.values().stream().map(String::valueOf).collect(Collectors.joining(" · "));
    }

    @Override
    public Extent extent() {
        return new Extent(BEFORE, height(), AFTER);
    }

    private float height() {
        float rows = 0;
        for (int i = 0; i < labels.size(); i++) {
            rows += rowHeight(i);
        }
        return title.height() + legend.height() + rows;
    }

    private float rowHeight(int row) {
        return Math.max(labels.get(row).height(), numbers.get(row).height()) + ROW_GAP;
    }

    @Override
    public void set(Flow flow) {
        float height = height();
        flow.begin(BEFORE, height);
        float top = flow.y();
        Mark figure = flow.document()
                .child(Role.FIGURE)
                .picturing(chart.alternative(), Page.LEFT, top - height, Page.LEFT + Page.WIDTH, top);
        draw(flow.canvas(), figure, top);
        figure.end();
        flow.advance(height);
        flow.end(AFTER);
    }

    private void draw(Canvas canvas, Mark figure, float top) {
        float below = top - title.height();
        title.drawAll(canvas, figure, Page.LEFT, top);
        float y = below - legend.height();
        legend.drawAll(canvas, figure, Page.LEFT, below);
        for (int i = 0; i < labels.size(); i++) {
            float height = rowHeight(i);
            labels.get(i).drawAll(canvas, figure, Page.LEFT, y);
            numbers.get(i).drawAll(canvas, figure, Page.LEFT + Page.WIDTH - NUMBERS, y);
            bar(canvas, figure, chart.bars().get(i), y - TypeStyle.LABEL.ascent());
            y -= height;
        }
    }

    /** A bar that stands on the baseline of its words. */
    private void bar(Canvas canvas, Mark figure, BarChart.Bar bar, float bottom) {
        float x = Page.LEFT + LABELS + GAP;
        for (int i = 0; i < bar.values().size(); i++) {
            float width = bar.values().get(i) * scale;
            if (width > 0) {
                canvas.picture(figure, INKS.get(i % INKS.size()), rectangle(x, bottom, width));
            }
            x += width;
        }
    }

    /** With a white edge at its right, by which equal inks would be parted. */
    private static Consumer<PdfContentByte> rectangle(float x, float bottom, float width) {
        return content -> content.rectangle(x, bottom - 1, Math.max(0.5f, width - 0.8f), BAR);
    }
}

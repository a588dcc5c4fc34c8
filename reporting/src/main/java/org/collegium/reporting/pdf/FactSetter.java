package org.collegium.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import org.collegium.reporting.paper.Fact;

/** Sets labels and values in two columns; to a screen reader, a table whose rows are headed by the labels. */
final class FactSetter implements Setter {

    private static final float WIDEST_LABEL = Page.WIDTH * 0.36f;
    private static final float GAP = 16;
    private static final float PADDING = 1.5f;
    private static final float SPACE_AFTER = 12;

    private final float valueLeft;
    private final List<Grid.Row> rows;

    FactSetter(List<Fact> facts) {
        float labelWidth = labelWidth(facts);
        this.valueLeft = Page.LEFT + labelWidth + GAP;
        this.rows = rows(facts, labelWidth, Page.LEFT + Page.WIDTH - valueLeft);
    }

    @Override
    public Extent extent() {
        return new Extent(0, Grid.heightOfAll(rows, PADDING), SPACE_AFTER);
    }

    @Override
    public void set(Flow flow) {
        if (rows.isEmpty()) {
            return;
        }
        Grid grid = new Grid(flow, new float[] {Page.LEFT, valueLeft}, PADDING, 0, self -> {});
        flow.begin(0, grid.firstHeightOf(rows.get(0)));
        Mark table = flow.document().child(Role.TABLE);
        Mark body = table.child(Role.TABLE_BODY);
        rows.forEach(row -> grid.set(row, body, Flow.Backdrop.NONE));
        body.end();
        table.end();
        flow.end(SPACE_AFTER);
    }

    private static float labelWidth(List<Fact> facts) {
        float widest = 0;
        for (Fact fact : facts) {
            widest = Math.max(
                    widest,
                    Galley.of(fact.label(), TypeStyle.LABEL, WIDEST_LABEL).inkedWidth());
        }
        return (float) Math.ceil(widest) + 1;
    }

    private static List<Grid.Row> rows(List<Fact> facts, float labelWidth, float valueWidth) {
        List<Grid.Row> rows = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            Galley label = Galley.of(fact.label(), TypeStyle.LABEL, labelWidth);
            Galley value = Galley.of(fact.value(), TypeStyle.CELL, valueWidth);
            rows.add(Grid.Row.of(List.of(new Grid.Cell(label, Grid.Scope.ROW), new Grid.Cell(value, Grid.Scope.NONE))));
        }
        return rows;
    }
}

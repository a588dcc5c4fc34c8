package org.collegium.reporting.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.collegium.reporting.paper.Alignment;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;

/** Sets a table: caption, header, rows, total. */
final class TableSetter implements Setter {

    private static final float SIDE = 5;
    private static final float PADDING = 3.5f;
    private static final float SPACE_AFTER = 14;

    private final Table table;
    private final float[] lefts;
    private final float[] widths;
    private final float captionHeight;
    private final float headHeight;
    private Iterable<Grid.Row> rows;

    TableSetter(Table table) {
        this.table = table;
        this.lefts = new float[table.columns().size()];
        this.widths = new float[lefts.length];
        measure();
        this.captionHeight = table.caption()
                .map(text -> captionGalley(text).height() + TypeStyle.CAPTION.after())
                .orElse(0f);
        this.headHeight = Grid.heightOf(headerRow(), PADDING);
        this.rows = () -> StreamSupport.stream(table.rows().spliterator(), false)
                .map(this::row)
                .iterator();
    }

    /** Its room, for which all rows are set in lines at once. */
    @Override
    public Extent extent() {
        List<Grid.Row> all = new ArrayList<>();
        rows.forEach(all::add);
        rows = all;
        float total = table.total()
                .map(cells -> Grid.heightOf(totalRow(cells), PADDING))
                .orElse(0f);
        float height = captionHeight + headHeight + Grid.heightOfAll(all, PADDING) + total;
        return new Extent(TypeStyle.CAPTION.before(), height, SPACE_AFTER);
    }

    private void measure() {
        float[] shares = ColumnWidths.of(table.columns(), SIDE);
        float left = Page.LEFT;
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = left + SIDE;
            widths[i] = shares[i] - 2 * SIDE;
            left += shares[i];
        }
    }

    @Override
    public void set(Flow flow) {
        Grid grid = new Grid(flow, lefts, PADDING, headHeight, self -> header(self, Artifact.LAYOUT));
        Iterator<Grid.Row> rest = rows.iterator();
        Grid.Row first = rest.hasNext() ? rest.next() : Grid.Row.of(List.of());
        flow.begin(TypeStyle.CAPTION.before(), captionHeight + headHeight + grid.firstHeightOf(first));
        Mark mark = flow.document().child(Role.TABLE);
        caption(mark, flow);
        Mark head = mark.child(Role.TABLE_HEAD);
        header(grid, head);
        head.end();
        body(mark, grid, first, rest);
        mark.end();
        flow.end(SPACE_AFTER);
    }

    private void caption(Mark parent, Flow flow) {
        table.caption().ifPresent(text -> {
            Mark mark = parent.child(Role.CAPTION);
            flow.pour(captionGalley(text), mark, Page.LEFT, Flow.Backdrop.NONE);
            mark.end();
            flow.advance(TypeStyle.CAPTION.after());
        });
    }

    private static Galley captionGalley(Text text) {
        return Galley.of(text, TypeStyle.CAPTION, Page.WIDTH);
    }

    private void header(Grid grid, Mark parent) {
        grid.set(headerRow(), parent, (canvas, top, bottom) -> {
            canvas.fill(Page.LEFT, bottom, Page.WIDTH, top - bottom, Ink.PALE);
            canvas.rule(Page.LEFT, bottom, Page.WIDTH, 0.8f, Ink.ACCENT);
        });
    }

    private Grid.Row headerRow() {
        List<Grid.Cell> cells = new ArrayList<>(widths.length);
        for (int i = 0; i < widths.length; i++) {
            Table.Column column = table.columns().get(i);
            Galley galley = Galley.of(column.header(), TypeStyle.COLUMN_HEADER, widths[i], column.alignment());
            cells.add(new Grid.Cell(galley, Grid.Scope.COLUMN));
        }
        return Grid.Row.of(cells);
    }

    private void body(Mark parent, Grid grid, Grid.Row first, Iterator<Grid.Row> rest) {
        Mark body = parent.child(Role.TABLE_BODY);
        if (!first.cells().isEmpty()) {
            grid.set(first, body, TableSetter::hairline);
        }
        rest.forEachRemaining(row -> grid.set(row, body, TableSetter::hairline));
        table.total().ifPresent(cells -> grid.set(totalRow(cells), body, TableSetter::totalRules));
        body.end();
    }

    private static void hairline(Canvas canvas, float top, float bottom) {
        canvas.rule(Page.LEFT, bottom, Page.WIDTH, 0.4f, Ink.RULE);
    }

    private static void totalRules(Canvas canvas, float top, float bottom) {
        canvas.fill(Page.LEFT, bottom, Page.WIDTH, top - bottom, Ink.PALE);
        canvas.rule(Page.LEFT, top, Page.WIDTH, 0.8f, Ink.ACCENT);
    }

    private Grid.Row row(List<Text> texts) {
        return new Grid.Row(cells(texts, TypeStyle.CELL), table.rowHeight());
    }

    private Grid.Row totalRow(List<Text> texts) {
        return Grid.Row.of(cells(texts, TypeStyle.CELL_STRONG));
    }

    private List<Grid.Cell> cells(List<Text> texts, TypeStyle style) {
        if (texts.size() != widths.length) {
            throw new IllegalArgumentException(
                    "a row of " + texts.size() + " cells in a table of " + widths.length + " columns: " + texts);
        }
        List<Grid.Cell> cells = new ArrayList<>(widths.length);
        for (int i = 0; i < widths.length; i++) {
            boolean isHeader = i == 0 && table.hasRowHeaders();
            Alignment alignment = table.columns().get(i).alignment();
            Galley galley = Galley.of(texts.get(i), style, widths[i], alignment);
            cells.add(new Grid.Cell(galley, isHeader ? Grid.Scope.ROW : Grid.Scope.NONE));
        }
        return cells;
    }
}

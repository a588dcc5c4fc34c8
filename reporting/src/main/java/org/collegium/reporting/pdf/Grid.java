package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PdfName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Sets rows of cells in columns. A row stays on one page unless it is taller than a page. */
final class Grid {

    /** Lines of a row taller than a page that must not stand alone at the foot of a page. */
    private static final int TOGETHER = 2;

    /** Which cells a header cell is for. */
    enum Scope {
        NONE,
        ROW,
        COLUMN
    }

    /**
     * A row.
     *
     * @param least its least height
     */
    record Row(List<Cell> cells, float least) {

        /** A row as high as its words. */
        static Row of(List<Cell> cells) {
            return new Row(cells, 0);
        }
    }

    record Cell(Galley galley, Scope scope) {
        private Mark markIn(Mark row) {
            return switch (scope) {
                case NONE -> row.child(Role.DATA_CELL);
                case ROW -> row.child(Role.HEADER_CELL).with(PdfName.TABLE, "Scope", "Row");
                case COLUMN -> row.child(Role.HEADER_CELL).with(PdfName.TABLE, "Scope", "Column");
            };
        }
    }

    private final Flow flow;
    private final float[] lefts;
    private final float padding;
    private final float headHeight;
    private final Consumer<Grid> head;

    /**
     * A grid whose columns begin at the given places.
     *
     * @param padding the space above and below the text of a row
     * @param headHeight the height of what is repeated after a page break
     * @param head repeats it
     */
    Grid(Flow flow, float[] lefts, float padding, float headHeight, Consumer<Grid> head) {
        this.flow = flow;
        this.lefts = lefts.clone();
        this.padding = padding;
        this.headHeight = headHeight;
        this.head = head;
    }

    static float heightOf(Row row, float padding) {
        return Math.max(row.least(), wordsIn(row) + 2 * padding);
    }

    private static float wordsIn(Row row) {
        float height = 0;
        for (Cell cell : row.cells()) {
            height = Math.max(height, cell.galley().height());
        }
        return height;
    }

    static float heightOfAll(List<Row> rows, float padding) {
        float height = 0;
        for (Row row : rows) {
            height += heightOf(row, padding);
        }
        return height;
    }

    /** The least height that a row takes on the page where it begins. */
    float firstHeightOf(Row row) {
        float height = heightOf(row, padding);
        return fitsOnAPage(height) ? height : TOGETHER * leadingOf(row) + 2 * padding;
    }

    private boolean fitsOnAPage(float height) {
        return height <= Page.HEIGHT - headHeight;
    }

    void set(Row row, Mark parent, Flow.Backdrop backdrop) {
        if (firstHeightOf(row) > flow.room()) {
            turnPage();
        }
        Mark rowMark = parent.child(Role.TABLE_ROW);
        List<Cell> cells = row.cells();
        List<Mark> marks = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            marks.add(cell.markIn(rowMark));
        }
        draw(row, marks, backdrop);
        while (wordsIn(row) > 0) {
            turnPage();
            draw(row, marks, backdrop);
        }
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).galley().end();
            marks.get(i).end();
        }
        rowMark.end();
    }

    private void draw(Row row, List<Mark> marks, Flow.Backdrop backdrop) {
        int fitting = Math.max(1, linesIn(row));
        float top = flow.y();
        float words = Math.min(wordsIn(row), fitting * leadingOf(row));
        float height = Math.max(row.least(), words + 2 * padding);
        backdrop.draw(flow.canvas(), top, top - height);
        for (int i = 0; i < row.cells().size(); i++) {
            Galley galley = row.cells().get(i).galley();
            int lines = Math.min(galley.remaining(), fitting);
            galley.draw(flow.canvas(), marks.get(i), lefts[i], top - padding, lines);
        }
        flow.advance(height);
    }

    private int linesIn(Row row) {
        return (int) ((flow.room() - 2 * padding) / leadingOf(row));
    }

    private static float leadingOf(Row row) {
        float leading = 0;
        for (Cell cell : row.cells()) {
            leading = Math.max(leading, cell.galley().style().leading());
        }
        return leading;
    }

    private void turnPage() {
        flow.turnPage();
        head.accept(this);
    }
}

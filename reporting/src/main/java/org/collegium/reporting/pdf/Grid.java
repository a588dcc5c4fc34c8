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

    static float heightOf(List<Cell> row, float padding) {
        float height = 0;
        for (Cell cell : row) {
            height = Math.max(height, cell.galley().height());
        }
        return height + 2 * padding;
    }

    static float heightOfAll(List<List<Cell>> rows, float padding) {
        float height = 0;
        for (List<Cell> row : rows) {
            height += heightOf(row, padding);
        }
        return height;
    }

    /** The least height that a row takes on the page where it begins. */
    float firstHeightOf(List<Cell> row) {
        float height = heightOf(row, padding);
        return fitsOnAPage(height) ? height : TOGETHER * leadingOf(row) + 2 * padding;
    }

    private boolean fitsOnAPage(float height) {
        return height <= Page.HEIGHT - headHeight;
    }

    void set(List<Cell> row, Mark parent, Flow.Backdrop backdrop) {
        if (firstHeightOf(row) > flow.room()) {
            turnPage();
        }
        Mark rowMark = parent.child(Role.TABLE_ROW);
        List<Mark> marks = new ArrayList<>(row.size());
        for (Cell cell : row) {
            marks.add(cell.markIn(rowMark));
        }
        draw(row, marks, backdrop);
        while (heightOf(row, 0) > 0) {
            turnPage();
            draw(row, marks, backdrop);
        }
        for (int i = 0; i < row.size(); i++) {
            row.get(i).galley().end();
            marks.get(i).end();
        }
        rowMark.end();
    }

    private void draw(List<Cell> row, List<Mark> marks, Flow.Backdrop backdrop) {
        int fitting = Math.max(1, linesIn(row));
        float top = flow.y();
        float height = Math.min(heightOf(row, padding), 2 * padding + fitting * leadingOf(row));
        backdrop.draw(flow.canvas(), top, top - height);
        for (int i = 0; i < row.size(); i++) {
            Galley galley = row.get(i).galley();
            int lines = Math.min(galley.remaining(), fitting);
            galley.draw(flow.canvas(), marks.get(i), lefts[i], top - padding, lines);
        }
        flow.advance(height);
    }

    private int linesIn(List<Cell> row) {
        return (int) ((flow.room() - 2 * padding) / leadingOf(row));
    }

    private static float leadingOf(List<Cell> row) {
        float leading = 0;
        for (Cell cell : row) {
            leading = Math.max(leading, cell.galley().style().leading());
        }
        return leading;
    }

    private void turnPage() {
        flow.turnPage();
        head.accept(this);
    }
}

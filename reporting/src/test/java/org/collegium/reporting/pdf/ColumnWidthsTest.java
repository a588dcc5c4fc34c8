package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.collegium.reporting.paper.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final float SIDE = 5;

    @Test
    @DisplayName("where every word has room the weights alone decide")
    void byWeight() {
        float[] widths = ColumnWidths.of(List.of(Table.Column.left("A", 1), Table.Column.left("B", 3)), SIDE);

        assertThat(widths).containsExactly(Page.WIDTH / 4, Page.WIDTH * 3 / 4);
    }

    @Test
    @DisplayName("a long word is not broken, and the others share what it leaves by their weights")
    void atLeast() {
        float[] widths = ColumnWidths.of(
                List.of(Table.Column.left("Abstention", 0.1f), Table.Column.left("B", 1), Table.Column.left("C", 3)),
                SIDE);

        assertThat(widths[0]).isBetween(50f, 70f);
        assertThat(widths[2] / widths[1]).isCloseTo(3, within(0.001f));
        assertThat(widths[0] + widths[1] + widths[2]).isCloseTo(Page.WIDTH, within(0.01f));
    }

    @Test
    @DisplayName("a column that another's word made too narrow keeps room for its own")
    void inTurn() {
        float[] widths = ColumnWidths.of(
                List.of(
                        Table.Column.left("Anticonstitutionnellement", 0.1f),
                        Table.Column.left("Abstention", 1.2f),
                        Table.Column.left("Text", 8)),
                SIDE);

        assertThat(widths[1]).isGreaterThanOrEqualTo(50);
        assertThat(widths[0] + widths[1] + widths[2]).isCloseTo(Page.WIDTH, within(0.01f));
    }

    @Test
    @DisplayName("words that no page could hold side by side are broken, and the table stays on the page")
    void noRoom() {
        List<Table.Column> columns =
                List.of(Table.Column.left("x".repeat(60), 1), Table.Column.left("y".repeat(60), 1));

        assertThat(ColumnWidths.of(columns, SIDE)).containsExactly(Page.WIDTH / 2, Page.WIDTH / 2);
    }
}

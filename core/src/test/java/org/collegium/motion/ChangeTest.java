package org.collegium.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a change of a decision, and the decision's number, are written and read. */
class ChangeTest {

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBack(Change.Kind kind) {
        Change change = new Change(kind, new DecisionNumber(2025, 7));

        assertThat(change).hasToString(kind + " 2025-07");
        assertThat(Change.parse(change.toString())).isEqualTo(change);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPEALS", "REPEALS ", "Repeals 2025-07", "ENDS 2025-07", "REPEALS 2025-07 "})
    void whatIsNoChangeIsNotRead(String text) {
        assertThatThrownBy(() -> Change.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is no change, such as REPEALS 2025-07");
    }

    @Test
    void aChangeOfNoDecisionIsNotRead() {
        assertThatThrownBy(() -> Change.parse("AMENDS seven"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'seven' is no decision number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01", "2025-09", "2025-10", "2025-100", "2025-9999999"})
    void aDecisionNumberIsReadAsItIsWritten(String text) {
        assertThat(DecisionNumber.parse(text))
                .hasValueSatisfying(number -> assertThat(number).hasToString(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-00", "2025-0", "2025-1", "2025-001", "25-01", "2025-01 ", "2025-99999999"})
    void anotherTextIsNone(String text) {
        assertThat(DecisionNumber.parse(text)).isEmpty();
    }
}

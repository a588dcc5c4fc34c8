package org.collegium.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collegium.story.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act tried on the filing of a change in every state. */
class EveryActOnEveryFilingTest {

    private static final String TABLE = """
                    | DUE              | FUTURE           | FILED                | FILED_LATER              | RECEIVED
        acknowledge | filing.not-filed | filing.not-filed | RECEIVED             | filing.receipt-too-early | filing.receipt-already
        decidedBy   | DUE              | DUE              | FILED                | FILED                    | RECEIVED
        file        | FILED            | filing.too-early | filing.filed-already | filing.filed-already     | filing.filed-already
        """;

    private static final LocalDate CHANGED = LocalDate.of(2024, 6, 15);
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 1);
    private static final ChangeFiling.Receipt RECEIPT = new ChangeFiling.Receipt(TODAY, Optional.of("W-123"));

    private static final Map<String, ChangeFiling> STATES = Map.of(
            "DUE", due(CHANGED),
            "FUTURE", due(TODAY.plusDays(1)),
            "FILED", due(CHANGED).file(CHANGED).orElseThrow(),
            "FILED_LATER", due(CHANGED).file(TODAY.plusDays(1)).orElseThrow(),
            "RECEIVED",
                    due(CHANGED)
                            .file(CHANGED)
                            .then(filed -> filed.acknowledge(RECEIPT))
                            .orElseThrow());

    private static final Machine MACHINE = new Machine(
            Set.of(ChangeFiling.class),
            Set.of(),
            Map.of(LocalDate.class, TODAY, ChangeFiling.Receipt.class, RECEIPT, String.class, "2024-07"),
            filing -> stateOf((ChangeFiling) filing));

    static Stream<Arguments> cells() {
        return Machine.cells(TABLE);
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("cells")
    void leadsToItsStateOrIsRefused(String state, String act, String outcome) {
        assertThat(MACHINE.attempt(STATES.get(state), act)).isEqualTo(outcome);
    }

    @Test
    void theTableHasEveryAct() {
        assertThat(MACHINE.acts(STATES.values())).isEqualTo(Machine.actsOf(TABLE));
    }

    private static ChangeFiling due(LocalDate changed) {
        return ChangeFiling.of(ChangeFiling.Change.BYLAWS, changed);
    }

    private static String stateOf(ChangeFiling filing) {
        if (filing.filed().isEmpty()) {
            return "DUE";
        }
        return filing.receipt().isPresent() ? "RECEIVED" : "FILED";
    }
}

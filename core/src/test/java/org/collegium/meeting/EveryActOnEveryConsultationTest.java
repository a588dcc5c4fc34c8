package org.collegium.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.at;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Permission;
import org.collegium.council.Seat;
import org.collegium.story.Evening;
import org.collegium.story.Machine;
import org.collegium.story.People;
import org.collegium.vote.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act tried on a written consultation in every state; {@link EveryAnswerAtEveryHourTest} tells the hours apart. */
class EveryActOnEveryConsultationTest {

    private static final String TABLE = """
               | UNDECIDED          | SETTLED | NOT_YET_OPEN          | CLOSED
        answer | Open               | Open    | consultation.not-open | -
        close  | ballots.still-open | Closed  | consultation.not-open | -
        """;

    private static final Instant NOW = at("12:00");
    private static final Instant DEADLINE = at("18:00");

    private static final Map<String, WrittenConsultation> STATES = Map.of(
            "UNDECIDED", asked(NOW, 1),
            "SETTLED", asked(NOW, 4),
            "NOT_YET_OPEN", asked(NOW.plusSeconds(1), 0),
            "CLOSED", asked(NOW, 4).close(DEADLINE).orElseThrow());

    private static final Machine MACHINE = Machine.of(
            WrittenConsultation.class,
            Map.of(Seat.class, new Seat(5), Choice.class, Choice.AGAINST, Instant.class, NOW));

    static Stream<Arguments> cells() {
        return Machine.cells(TABLE);
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("cells")
    void leadsToItsStateOrIsRefused(String state, String act, String outcome) {
        assertThat(MACHINE.attempt(STATES.get(state), act)).isEqualTo(outcome);
    }

    @Test
    void theTableHasEveryTypeAndEveryAct() {
        assertThat(MACHINE.acts(STATES.values())).isEqualTo(Machine.actsOf(TABLE));
        assertThat(Machine.typesOf(STATES.values())).isEqualTo(MACHINE.types());
    }

    /** The first so many of seven seats are for. */
    private static WrittenConsultation.Open asked(Instant opened, int answers) {
        WrittenConsultation.Open open = WrittenConsultation.open(
                        Evening.propose("P-1", "Mend the roof", Matter.ORDINARY),
                        People.composition(),
                        Set.of(),
                        opened,
                        DEADLINE,
                        Bylaws.collegial().allowing(Permission.WRITTEN_CONSULTATION, Permission.EARLY_CLOSE))
                .orElseThrow();
        for (int seat = 1; seat <= answers; seat++) {
            open = open.answer(new Seat(seat), Choice.FOR, opened).orElseThrow();
        }
        return open;
    }
}

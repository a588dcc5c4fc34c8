package org.collegium.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.SALT;
import static org.collegium.story.People.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collegium.meeting.Meeting;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Register;
import org.collegium.register.Salt;
import org.collegium.story.Evening;
import org.collegium.story.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act tried on minutes in every state. */
class EveryActOnEveryMinutesTest {

    private static final String TABLE = """
                | DRAFT    | APPROVED | SEALED
        approve | Approved | -        | -
        seal    | -        | Register | -
        """;

    private static final Instant SEALED_AT = at(FEBRUARY, "22:00");
    private static final Meeting.Closed SITTING =
            Evening.of(JANUARY, motion(1, "Open the garden")).closes("21:00");
    private static final Minutes.Draft DRAFT = Minutes.draft(SITTING, Register.empty());
    private static final Approval APPROVAL =
            new Approval(council(FEBRUARY), new DecisionNumber(2025, 2), at(FEBRUARY, "21:00"));
    private static final Minutes.Approved APPROVED = DRAFT.approve(APPROVAL);

    private static final Map<String, Minutes> STATES = Map.of(
            "DRAFT", DRAFT,
            "APPROVED", APPROVED,
            "SEALED",
                    new Minutes.Sealed(
                            APPROVED,
                            APPROVED.seal(Register.empty(), SALT, SEALED_AT)
                                    .head()
                                    .orElseThrow(),
                            List.of()));

    private static final Machine MACHINE = Machine.of(
                    Minutes.class,
                    Map.of(
                            Approval.class, APPROVAL,
                            Register.class, Register.empty(),
                            Salt.class, SALT,
                            Instant.class, SEALED_AT))
            .leadingTo(Register.class);

    static Stream<Arguments> cells() {
        return Machine.cells(TABLE);
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("cells")
    void leadsToItsStateOrIsMissing(String state, String act, String outcome) {
        assertThat(MACHINE.attempt(STATES.get(state), act)).isEqualTo(outcome);
    }

    @Test
    void theTableHasEveryTypeAndEveryAct() {
        assertThat(MACHINE.acts(STATES.values())).isEqualTo(Machine.actsOf(TABLE));
        assertThat(Machine.typesOf(STATES.values())).isEqualTo(MACHINE.types());
    }
}

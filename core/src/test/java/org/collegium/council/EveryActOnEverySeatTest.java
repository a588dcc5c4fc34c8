package org.collegium.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.members;
import static org.collegium.story.Spoken.refusal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.words.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act of a council tried on a seat in every state. */
class EveryActOnEverySeatTest {

    private static final LocalDate ELECTED = LocalDate.of(2024, 6, 15);
    private static final LocalDate TERM = LocalDate.of(2026, 6, 15);
    private static final LocalDate ENDED = LocalDate.of(2025, 1, 20);
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 24);

    private enum State {
        VACANT,
        ELECTED_BEFORE,
        ELECTED_TODAY,
        CO_OPTED_BEFORE,
        CO_OPTED_TODAY,
        RATIFIED,
        UNKNOWN;

        Seat seat() {
            return new Seat(this == UNKNOWN ? 8 : 7);
        }

        boolean isHeld() {
            return this != VACANT && this != UNKNOWN;
        }
    }

    private enum Act {
        ELECT,
        REPLACE,
        CO_OPT,
        END,
        RATIFY,
        REFUSE;

        Answer<Council> on(Council council, Seat seat) {
            return switch (this) {
                case ELECT ->
                    council.appoint(
                            new Mandate(seat, HERVE, TODAY, Optional.of(TERM), Mandate.Origin.ELECTED), members());
                case REPLACE -> council.replace(seat, HERVE, TODAY, members());
                case CO_OPT -> council.coOpt(seat, HERVE, TODAY, members());
                case END -> council.end(seat, TODAY, Mandate.Cause.RESIGNED);
                case RATIFY -> council.ratify(seat, TODAY);
                case REFUSE -> council.refuse(seat, TODAY);
            };
        }
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest(name = "{1} where the seat is {0}")
    @MethodSource("everything")
    void isDoneOrRefusedForItsReason(State state, Act act) {
        Answer<Council> answer = act.on(council(state), state.seat());

        Optional<String> reason = whyNot(state, act);
        if (reason.isEmpty()) {
            assertThat(answer.refusal()).isEmpty();
        } else {
            assertThat(refusal(answer)).isEqualTo(reason.get());
        }
    }

    private static Optional<String> whyNot(State state, Act act) {
        if (state == State.UNKNOWN) {
            return Optional.of("seat 8 does not exist: the council has 7");
        }
        return switch (act) {
            case ELECT, REPLACE, CO_OPT ->
                only(state.isHeld(), "seat 7 is already held by 0007 since " + spoken(since(state)));
            case END -> notBefore(state);
            case RATIFY, REFUSE ->
                notBefore(state)
                        .or(() -> only(
                                state != State.CO_OPTED_BEFORE,
                                "seat 7 is not held provisionally: there is nothing to ratify"));
        };
    }

    private static Optional<String> notBefore(State state) {
        if (state == State.VACANT) {
            return Optional.of("seat 7 is vacant on 24\u00a0May 2025");
        }
        return only(since(state).equals(TODAY), "seat 7 is held only since 24\u00a0May 2025: it takes a later day");
    }

    private static LocalDate since(State state) {
        return switch (state) {
            case ELECTED_TODAY, CO_OPTED_TODAY -> TODAY;
            case CO_OPTED_BEFORE, RATIFIED -> ENDED;
            default -> ELECTED;
        };
    }

    private static String spoken(LocalDate day) {
        return day.equals(TODAY)
                ? "24\u00a0May 2025"
                : day.equals(ENDED) ? "20\u00a0January 2025" : "15\u00a0June 2024";
    }

    private static Optional<String> only(boolean refused, String reason) {
        return Optional.of(reason).filter(why -> refused);
    }

    private static Council council(State state) {
        Council empty = Council.of(7);
        Seat seven = new Seat(7);
        return switch (state) {
            case VACANT, UNKNOWN -> empty;
            case ELECTED_BEFORE, ELECTED_TODAY ->
                empty.appoint(
                                new Mandate(seven, GWENN, since(state), Optional.of(TERM), Mandate.Origin.ELECTED),
                                members())
                        .orElseThrow();
            case CO_OPTED_BEFORE, CO_OPTED_TODAY ->
                empty.coOpt(seven, GWENN, since(state), members()).orElseThrow();
            case RATIFIED ->
                empty.coOpt(seven, GWENN, ENDED, members())
                        .then(council -> council.ratify(seven, TODAY.minusDays(10)))
                        .orElseThrow();
        };
    }
}

package org.collegium.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.at;
import static org.collegium.story.People.members;
import static org.collegium.story.Spoken.refusal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Permission;
import org.collegium.council.Composition;
import org.collegium.council.Council;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.collegium.vote.Choice;
import org.collegium.words.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act of a written consultation tried at every time, whatever the bylaws allow and whoever has answered. */
class EveryAnswerAtEveryHourTest {

    private static final Instant OPENED = at("12:00");
    private static final Instant DEADLINE = at("18:00");

    private enum Time {
        BEFORE,
        OPENING,
        DURING,
        AT_THE_DEADLINE,
        AFTER;

        Instant instant() {
            return switch (this) {
                case BEFORE -> OPENED.minusSeconds(1);
                case OPENING -> OPENED;
                case DURING -> DEADLINE.minusSeconds(1);
                case AT_THE_DEADLINE -> DEADLINE;
                case AFTER -> DEADLINE.plusSeconds(1);
            };
        }

        boolean isOver() {
            return this == AT_THE_DEADLINE || this == AFTER;
        }
    }

    private enum Act {
        ANSWER_OF_A_HOLDER,
        ANSWER_AGAIN,
        ANSWER_OF_A_VACANT_SEAT,
        ANSWER_OF_A_RECUSED_SEAT,
        ANSWER_OF_AN_UNKNOWN_SEAT,
        CLOSE_UNDECIDED,
        CLOSE_SETTLED,
        CLOSE_SETTLED_WHERE_THAT_IS_NOT_ALLOWED;

        Answer<?> at(Instant instant) {
            Bylaws bylaws = Bylaws.collegial().allowing(Permission.WRITTEN_CONSULTATION, Permission.EARLY_CLOSE);
            return switch (this) {
                case ANSWER_OF_A_HOLDER -> asked(bylaws, 0).answer(new Seat(1), Choice.FOR, instant);
                case ANSWER_AGAIN -> asked(bylaws, 1).answer(new Seat(1), Choice.AGAINST, instant);
                case ANSWER_OF_A_VACANT_SEAT -> asked(bylaws, 0).answer(new Seat(7), Choice.FOR, instant);
                case ANSWER_OF_A_RECUSED_SEAT -> asked(bylaws, 0).answer(new Seat(6), Choice.FOR, instant);
                case ANSWER_OF_AN_UNKNOWN_SEAT -> asked(bylaws, 0).answer(new Seat(8), Choice.FOR, instant);
                case CLOSE_UNDECIDED -> asked(bylaws, 1).close(instant);
                case CLOSE_SETTLED -> asked(bylaws, 4).close(instant);
                case CLOSE_SETTLED_WHERE_THAT_IS_NOT_ALLOWED ->
                    asked(Bylaws.collegial().allowing(Permission.WRITTEN_CONSULTATION), 4)
                            .close(instant);
            };
        }
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(Act.values())
                .flatMap(act -> Arrays.stream(Time.values()).map(time -> Arguments.of(act, time)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everything")
    void isDoneOrRefusedForItsReason(Act act, Time time) {
        Answer<?> answer = act.at(time.instant());

        Optional<String> reason = whyNot(act, time);
        if (reason.isEmpty()) {
            assertThat(answer.refusal()).isEmpty();
        } else {
            assertThat(refusal(answer)).isEqualTo(reason.get());
        }
    }

    private static Optional<String> whyNot(Act act, Time time) {
        Optional<String> notOpen = Optional.of("the consultation is not open at that time");
        Optional<String> early = notOpen.filter(why -> time == Time.BEFORE);
        Optional<String> closed = notOpen.filter(why -> time == Time.BEFORE || time.isOver());
        return switch (act) {
            case ANSWER_OF_A_HOLDER, ANSWER_AGAIN -> closed;
            case ANSWER_OF_A_VACANT_SEAT -> closed.or(() -> mayNotVote(7));
            case ANSWER_OF_A_RECUSED_SEAT -> closed.or(() -> mayNotVote(6));
            case ANSWER_OF_AN_UNKNOWN_SEAT -> closed.or(() -> mayNotVote(8));
            case CLOSE_UNDECIDED ->
                early.or(() ->
                        Optional.of("a ballot still out can change the verdict").filter(why -> !time.isOver()));
            case CLOSE_SETTLED -> early;
            case CLOSE_SETTLED_WHERE_THAT_IS_NOT_ALLOWED ->
                early.or(() -> Optional.of("the time for answers is not over").filter(why -> !time.isOver()));
        };
    }

    private static Optional<String> mayNotVote(int seat) {
        return Optional.of("seat " + seat + " may not vote: absent, vacant or recused when the vote opens");
    }

    /** Seat 6 stands back, seat 7 is vacant, and the first so many seats are for. */
    private static WrittenConsultation.Open asked(Bylaws bylaws, int answers) {
        Council six = People.council()
                .end(new Seat(7), JANUARY, Mandate.Cause.RESIGNED)
                .orElseThrow();
        assertThat(six.isSeated(GWENN, JANUARY)).isFalse();
        Composition composition = six.compositionOn(JANUARY, members());
        WrittenConsultation.Open open = WrittenConsultation.open(
                        Evening.propose("P-1", "Mend the roof", Matter.ORDINARY),
                        composition,
                        Set.of(new Seat(6)),
                        OPENED,
                        DEADLINE,
                        bylaws)
                .orElseThrow();
        for (int seat = 1; seat <= answers; seat++) {
            open = open.answer(new Seat(seat), Choice.FOR, OPENED).orElseThrow();
        }
        return open;
    }
}

package org.collegium.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.propose;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.composition;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.refusal;
import static org.collegium.vote.Choice.ABSTAIN;
import static org.collegium.vote.Choice.AGAINST;
import static org.collegium.vote.Choice.FOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collegium.attendance.SeatState;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Permission;
import org.collegium.council.Seat;
import org.collegium.minutes.Minutes;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.collegium.vote.Choice;
import org.collegium.vote.Outcome;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A vote in writing among seven, under a quorum of four. */
class WrittenConsultationTest {

    private static final Instant MONDAY = Instant.parse("2025-01-13T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2025-01-14T08:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2025-01-17T08:00:00Z");

    private static final Bylaws IN_WRITING = Bylaws.collegial().allowing(Permission.WRITTEN_CONSULTATION);
    private static final Bylaws AND_EARLY =
            Bylaws.collegial().allowing(Permission.WRITTEN_CONSULTATION, Permission.EARLY_CLOSE);

    @Nested
    class WhenItOpens {

        @Test
        void theBylawsMustAllowIt() {
            assertThat(refusal(asked(Bylaws.collegial(), FRIDAY)))
                    .isEqualTo("the bylaws do not allow a written consultation");
        }

        @Test
        void thereMustBeTimeToAnswer() {
            assertThat(refusal(asked(IN_WRITING, MONDAY))).isEqualTo("a written consultation ends after it opens");
        }
    }

    @Nested
    class WhileItIsOpen {

        @Test
        void answersComeInAndMayChange() {
            WrittenConsultation.Open open = answered(IN_WRITING, FOR, FOR, AGAINST, FOR);

            WrittenConsultation.Closed closed = open.answer(new Seat(1), AGAINST, TUESDAY)
                    .then(changed -> changed.close(FRIDAY))
                    .orElseThrow();

            assertThat(closed.decided().verdict().tally().inFavour()).isEqualTo(2);
            assertThat(closed.decided().verdict().tally().against()).isEqualTo(2);
        }

        @Test
        void noAnswerIsTakenBeforeItOrAfterIt() {
            WrittenConsultation.Open open = answered(IN_WRITING);

            assertThat(refusal(open.answer(new Seat(1), FOR, MONDAY.minusSeconds(1))))
                    .isEqualTo("the consultation is not open at that time");
            assertThat(refusal(open.answer(new Seat(1), FOR, FRIDAY)))
                    .isEqualTo("the consultation is not open at that time");
        }

        @Test
        void whoeverStandsBackDoesNotAnswer() {
            assertThat(refusal(answered(IN_WRITING).answer(new Seat(7), FOR, TUESDAY)))
                    .startsWith("seat 7 may not vote");
        }
    }

    @Nested
    class AtTheDeadline {

        @Test
        void whoeverAnsweredIsPresentAndTheOthersAbsent() {
            WrittenConsultation.Closed closed =
                    answered(IN_WRITING, FOR, FOR, AGAINST).close(FRIDAY).orElseThrow();

            assertThat(closed.roll().count(SeatState.PRESENT)).isEqualTo(3);
            assertThat(closed.roll().count(SeatState.ABSENT)).isEqualTo(3);
            assertThat(closed.roll().count(SeatState.RECUSED)).isEqualTo(1);
            assertThat(closed.decided().verdict().outcome()).isEqualTo(Outcome.ADOPTED);
            assertThat(closed.isExpired()).isFalse();
        }

        @Test
        void oneForOneAgainstAndFiveSilentIsExpired() {
            WrittenConsultation.Closed closed = WrittenConsultation.open(
                            propose("M1", "Buy a server", Matter.ORDINARY),
                            composition(),
                            Set.of(),
                            MONDAY,
                            FRIDAY,
                            IN_WRITING)
                    .then(open -> open.answer(new Seat(1), FOR, TUESDAY))
                    .then(open -> open.answer(new Seat(2), AGAINST, TUESDAY))
                    .then(open -> open.close(FRIDAY))
                    .orElseThrow();

            assertThat(closed.isExpired()).isTrue();
            assertThat(closed.decided().verdict().outcome()).isEqualTo(Outcome.NO_QUORUM);
            assertThat(closed.roll().count(SeatState.ABSENT)).isEqualTo(5);
        }
    }

    @Nested
    class BeforeTheDeadline {

        @Test
        void itClosesOnlyWhereTheBylawsAllowIt() {
            assertThat(refusal(answered(IN_WRITING, FOR, FOR, FOR, FOR).close(TUESDAY)))
                    .isEqualTo("the time for answers is not over");
        }

        @Test
        void itClosesOnceNoAnswerCanChangeTheOutcome() {
            WrittenConsultation.Closed closed =
                    answered(AND_EARLY, FOR, FOR, FOR, FOR).close(TUESDAY).orElseThrow();

            assertThat(closed.at()).isEqualTo(TUESDAY);
            assertThat(closed.decided().verdict().isAdopted()).isTrue();
        }

        @Test
        void itStaysOpenWhileOneCan() {
            assertThat(refusal(answered(AND_EARLY, FOR, FOR, FOR, AGAINST).close(TUESDAY)))
                    .isEqualTo("a ballot still out can change the verdict");
        }

        @Test
        void itStaysOpenWhileAQuorumMayStillBeMissed() {
            assertThat(answered(AND_EARLY, AGAINST, AGAINST).settled()).isEmpty();
            assertThat(answered(AND_EARLY, AGAINST, AGAINST, ABSTAIN, AGAINST).settled())
                    .contains(Outcome.NOT_ADOPTED);
        }
    }

    @Nested
    class OnRecord {

        private final WrittenConsultation.Closed closed =
                answered(IN_WRITING, FOR, FOR, AGAINST).close(FRIDAY).orElseThrow();
        private final DecisionNumber seventh = new DecisionNumber(2025, 7);

        @Test
        void itIsAMeetingOfOneItemAtWhichWhoeverAnsweredAttended() {
            Meeting.Closed record = onRecord(closed, talkedAbout("A server"), Optional.of("It is urgent."));

            assertThat(record.id()).isEqualTo(MeetingId.consultation(LocalDate.of(2025, 1, 13), 1));
            assertThat(record.closedAt()).isEqualTo(FRIDAY);
            assertThat(record.sitting().summaries()).containsEntry(1, "It is urgent.");
            assertThat(record.sitting().attendance().movements())
                    .extracting(move -> move.member().value() + " " + move.kind())
                    .containsExactly("0001 ARRIVAL", "0002 ARRIVAL", "0003 ARRIVAL");
            assertThat(record.sitting().attendance().recusals())
                    .extracting(recusal -> recusal.member().value())
                    .containsExactly("0007");
        }

        @Test
        void itsVoteIsTheOneThatWasJudgedAndTakesTheNextNumber() {
            Meeting.Closed record = onRecord(closed, talkedAbout("A server"), Optional.empty());

            assertThat(record.decisions()).containsExactly(seventh);
            assertThat(record.sitting().votes()).singleElement().satisfies(vote -> {
                assertThat(vote.verdict()).isEqualTo(closed.decided().verdict());
                assertThat(vote.roll()).isEqualTo(closed.roll());
                assertThat(vote.closedEarly()).isFalse();
                assertThat(vote.closedAt()).isEqualTo(FRIDAY);
            });
            assertThat(record.sitting().summaries()).isEmpty();
        }

        @Test
        void itContradictsItselfInNothing() {
            assertThat(Minutes.draft(onRecord(closed, talkedAbout("A server"), Optional.empty()), Register.empty())
                            .contradictions())
                    .isEmpty();
        }

        @Test
        void oneThatExpiredDecidesNothing() {
            WrittenConsultation.Closed expired =
                    answered(IN_WRITING, FOR, FOR).close(FRIDAY).orElseThrow();
            Meeting.Closed record = onRecord(expired, talkedAbout("A server"), Optional.empty());

            assertThat(record.decisions()).isEmpty();
            assertThat(record.lackedQuorum()).isTrue();
        }

        @Test
        void oneThatEndedBeforeItsDeadlineSaysSo() {
            WrittenConsultation.Closed early =
                    answered(AND_EARLY, FOR, FOR, FOR, FOR).close(TUESDAY).orElseThrow();

            assertThat(onRecord(early, talkedAbout("A server"), Optional.empty())
                            .sitting()
                            .votes()
                            .get(0)
                            .closedEarly())
                    .isTrue();
        }

        @Test
        void itIsAskedAboutItsMotionAlone() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> onRecord(
                            closed,
                            asked(MeetingId.consultation(LocalDate.of(2025, 1, 13), 1), item(), talk(2, "News")),
                            Optional.empty()))
                    .withMessage("2025-01-13-consultation-1 does not ask in writing about M1 alone");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> onRecord(
                            closed,
                            asked(MeetingId.consultation(LocalDate.of(2025, 1, 13), 1), talk(1, "News")),
                            Optional.empty()));
        }

        @Test
        void itIsNoSitting() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> onRecord(
                            closed, asked(Evening.council(LocalDate.of(2025, 1, 13)), item()), Optional.empty()))
                    .withMessage("2025-01-13-council-1 does not ask in writing about M1 alone");
        }

        private Meeting.Closed onRecord(
                WrittenConsultation.Closed consultation, Convocation convocation, Optional<String> said) {
            return consultation.onRecord(convocation, composition(), named(People.BENOIT), said, seventh);
        }

        private Convocation talkedAbout(String heading) {
            return asked(
                    MeetingId.consultation(LocalDate.of(2025, 1, 13), 1),
                    new AgendaItem(1, heading, item().motion(), Optional.empty()));
        }

        private AgendaItem item() {
            return motion(1, propose("M1", "Buy a server", Matter.ORDINARY));
        }

        private Convocation asked(MeetingId id, AgendaItem... agenda) {
            return new Convocation(
                    id,
                    People.ASSOCIATION,
                    id.date(),
                    Optional.empty(),
                    named(People.AICHA),
                    MONDAY,
                    "par écrit",
                    List.of(agenda));
        }
    }

    /** Seats 1, 2 and so on answer on Tuesday; seat 7 stands back. */
    private static WrittenConsultation.Open answered(Bylaws bylaws, Choice... answers) {
        WrittenConsultation.Open open = asked(bylaws, FRIDAY).orElseThrow();
        for (int i = 0; i < answers.length; i++) {
            open = open.answer(new Seat(i + 1), answers[i], TUESDAY).orElseThrow();
        }
        return open;
    }

    private static Answer<WrittenConsultation.Open> asked(Bylaws bylaws, Instant deadline) {
        return WrittenConsultation.open(
                propose("M1", "Buy a server", Matter.ORDINARY),
                composition(),
                Set.of(new Seat(7)),
                MONDAY,
                deadline,
                bylaws);
    }
}

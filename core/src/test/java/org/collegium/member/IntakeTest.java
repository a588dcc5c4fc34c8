package org.collegium.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collegium.words.Answer;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import org.collegium.words.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A roll kept elsewhere, taken in line by line. */
class IntakeTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final Identity ANNA = new Identity.Person("Anna", "Le Gall");
    private static final Identity COOPERATIVE = new Identity.LegalEntity("Ti ar Vro", "Yann Riou");
    private static final Dues SPRING = new Dues(APRIL, JULY, 500);
    private static final Optional<Departure> MOVED = Optional.of(new Departure(JULY, "moved"));
    private static final Member MEMBER = member(ANNA, NEW_YEAR, Optional.empty(), List.of(SPRING));
    private static final Members ON_RECORD = Members.of(List.of(MEMBER));

    private final HeldFile file = new HeldFile(ON_RECORD);
    private final Intake intake = Intake.byNumber(file);

    @Nested
    class WhenALineIsTaken {

        @Test
        void aNewNumberCreatesAMember() {
            HeldFile empty = new HeldFile(Members.none());
            Intake first = Intake.byNumber(empty);

            assertThat(take(first, 2, entry(ANNA, NEW_YEAR, Optional.empty(), Optional.of(SPRING))))
                    .isEqualTo(Answer.granted(new RollEffect.Created(MEMBER)));
            assertThat(empty.all()).isEqualTo(ON_RECORD);
            assertThat(first.enrolled()).isEqualTo(1);
        }

        @Test
        void whatIsOnRecordAlreadyStaysUnchanged() {
            assertThat(effect(entry(ANNA, NEW_YEAR, Optional.empty(), Optional.of(SPRING))))
                    .isEqualTo(new RollEffect.Unchanged(MEMBER));
            assertThat(file.all()).isEqualTo(ON_RECORD);
            assertThat(intake.enrolled()).isZero();
        }

        @Test
        void whatItDoesNotTellStays() {
            Intake onDeparted =
                    Intake.byNumber(new HeldFile(Members.of(List.of(member(ANNA, NEW_YEAR, MOVED, List.of(SPRING))))));

            assertThat(take(onDeparted, 2, entry(ANNA, NEW_YEAR, Optional.empty(), Optional.empty()))
                            .orElseThrow())
                    .isInstanceOf(RollEffect.Unchanged.class);
        }

        @Test
        void eachDifferenceIsToldFromWhatToWhat() {
            RollEffect effect = effect(entry(COOPERATIVE, APRIL, MOVED, Optional.of(new Dues(APRIL, JULY, 1005))));

            assertThat(differences(effect))
                    .containsExactly(
                            "name: Le Gall, Anna → Ti ar Vro, legal entity represented by Yann Riou",
                            "first day: 1 January 2025 → 1 April 2025",
                            "departure: none → on 1 July 2025 (moved)",
                            "dues: €5.00 from 1 April 2025 to 30 June 2025"
                                    + " → €10.05 from 1 April 2025 to 30 June 2025");
            assertThat(file.all().member(MEMBER.id())).contains(effect.member());
        }

        @Test
        void aFeeIsAddedToThoseOnRecord() {
            Dues summer = new Dues(JULY, JULY.plusMonths(3), 500);
            RollEffect effect = effect(entry(ANNA, NEW_YEAR, Optional.empty(), Optional.of(summer)));

            assertThat(effect.member().dues()).containsExactly(SPRING, summer);
            assertThat(differences(effect)).containsExactly("dues added: €5.00 from 1 July 2025 to 30 September 2025");
        }

        @Test
        void aFirstDayAtTheLatestMovesOnlyBack() {
            assertThat(effect(atTheLatest(APRIL))).isInstanceOf(RollEffect.Unchanged.class);
            assertThat(effect(atTheLatest(NEW_YEAR.minusDays(1))).member().joined())
                    .isEqualTo(NEW_YEAR.minusDays(1));
        }
    }

    @Nested
    class WhenALineIsRefused {

        @Test
        void anotherLineOfTheSameNumberSaysSomethingElse() {
            effect(entry(ANNA, NEW_YEAR, Optional.empty(), Optional.of(SPRING)));

            assertThat(refusal(entry(COOPERATIVE, NEW_YEAR, Optional.empty(), Optional.empty())))
                    .isEqualTo("line 2, of the same number, says something else of Anna Le Gall");
            assertThat(refusal(entry(ANNA, APRIL, Optional.empty(), Optional.empty())))
                    .startsWith("line 2");
            assertThat(refusal(entry(ANNA, NEW_YEAR, MOVED, Optional.empty()))).startsWith("line 2");
            assertThat(refusal(entry(ANNA, NEW_YEAR, Optional.empty(), Optional.of(new Dues(APRIL, JULY, 9)))))
                    .startsWith("line 2");
        }

        @Test
        void aFeeOverlapsAnother() {
            Dues overlapping = new Dues(APRIL.plusDays(1), JULY, 0);

            assertThat(refusal(entry(ANNA, NEW_YEAR, Optional.empty(), Optional.of(overlapping))))
                    .isEqualTo("the dues of €0.00 from 2 April 2025 to 30 June 2025 overlap those of"
                            + " €5.00 from 1 April 2025 to 30 June 2025");
        }

        @Test
        void somebodyWouldLeaveBeforeJoining() {
            assertThat(refusal(entry(ANNA, JULY.plusDays(1), MOVED, Optional.empty())))
                    .isEqualTo("the departure on 1 July 2025 is before the first day, 2 July 2025");
        }

        @Test
        void aNamedColumnGivesTheNumberToAnotherName() {
            Intake byColumn = Intake.byColumn(file);
            Identity shouted = new Identity.Person("ANNA", "LE GALL");

            assertThat(refusal(take(byColumn, 2, entry(COOPERATIVE, NEW_YEAR, Optional.empty(), Optional.empty()))))
                    .startsWith("this number is that of Anna Le Gall, not of Ti ar Vro");
            assertThat(take(byColumn, 3, entry(shouted, NEW_YEAR, Optional.empty(), Optional.empty()))
                            .refusal())
                    .isEmpty();
        }
    }

    @Nested
    class WhenSeveralLinesAreOneMember {

        private final HeldFile empty = new HeldFile(Members.none());
        private final Intake first = Intake.byNumber(empty);
        private final RollEntry spring = entry(ANNA, NEW_YEAR, Optional.empty(), Optional.of(SPRING));
        private final RollEntry summer =
                entry(ANNA, NEW_YEAR, Optional.empty(), Optional.of(new Dues(JULY, JULY.plusDays(1), 1)));

        @Test
        void eachAddsItsFeeWhetherTakenTogether() {
            first.take(List.of(new Intake.Line(2, spring), new Intake.Line(3, summer)));

            assertTwoFeesOfOneMember();
        }

        @Test
        void orFarApart() {
            take(first, 2, spring);
            take(first, 20_000, summer);

            assertTwoFeesOfOneMember();
        }

        @Test
        void theFirstIsFoundAgainAmongMany() {
            for (int line = 2; line <= 5_000; line++) {
                take(
                        first,
                        line,
                        new RollEntry(number(line), ANNA, NEW_YEAR, false, Optional.empty(), Optional.empty()));
            }

            for (int line = 2; line <= 5_000; line++) {
                RollEntry other =
                        new RollEntry(number(line), COOPERATIVE, NEW_YEAR, false, Optional.empty(), Optional.empty());
                assertThat(refusal(take(first, 9_999, other))).startsWith("line " + line + ", of the same number,");
            }
            assertThat(first.enrolled()).isEqualTo(4_999);
        }

        private MemberId number(int line) {
            return new MemberId("paheko-" + line);
        }

        private void assertTwoFeesOfOneMember() {
            assertThat(empty.all())
                    .singleElement()
                    .satisfies(member -> assertThat(member.dues()).hasSize(2));
            assertThat(first.enrolled()).isEqualTo(1);
        }
    }

    private RollEffect effect(RollEntry entry) {
        return take(intake, 2, entry).orElseThrow();
    }

    private String refusal(RollEntry entry) {
        return refusal(take(intake, 3, entry));
    }

    private static Answer<RollEffect> take(Intake intake, int line, RollEntry entry) {
        return intake.take(List.of(new Intake.Line(line, entry))).get(0);
    }

    private static String refusal(Answer<RollEffect> answer) {
        return answer.refusal().map(Refusal::reason).map(IntakeTest::said).orElseThrow();
    }

    private static List<String> differences(RollEffect effect) {
        return ((RollEffect.Changed) effect)
                .differences().stream().map(IntakeTest::said).toList();
    }

    /** In English, its no-break spaces shown as spaces. */
    private static String said(Phrase phrase) {
        return Lexicon.english().say(phrase).replace('\u00a0', ' ');
    }

    private static RollEntry entry(
            Identity identity, LocalDate joined, Optional<Departure> departure, Optional<Dues> dues) {
        return new RollEntry(MEMBER.id(), identity, joined, false, departure, dues);
    }

    private static RollEntry atTheLatest(LocalDate joined) {
        return new RollEntry(MEMBER.id(), ANNA, joined, true, Optional.empty(), Optional.empty());
    }

    private static Member member(Identity identity, LocalDate joined, Optional<Departure> departure, List<Dues> dues) {
        return new Member(new MemberId("0001"), identity, joined, departure, dues);
    }
}

package org.collegium.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.council;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.said;

import java.time.LocalDate;
import java.util.List;
import org.collegium.calendar.Holidays;
import org.collegium.conflict.AgreedCase;
import org.collegium.conflict.Confidentiality;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.ConflictLadder;
import org.collegium.conflict.ConflictLadder.Rung;
import org.collegium.conflict.ConflictStep;
import org.collegium.conflict.Grievance;
import org.collegium.conflict.OpenCase;
import org.collegium.conflict.Stamp;
import org.collegium.member.MemberId;
import org.collegium.register.Register;
import org.collegium.story.People;
import org.collegium.words.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A conflict that stands still, and the same one mended, of which nothing is found. */
class OpenConflictsTest {

    private static final String SUBJECT = "The key of the shed";
    private static final String ASSUMED = " Rule: assumption to confirm, no article being cited. To do: ";
    private static final LocalDate DUE = MARCH.plusDays(7);

    private final OpenCase raised = raised(ConflictLadder.collegial());

    @Nested
    class WhenAStepIsPastItsDueDate {

        @Test
        void itIsSeriousAndOneMayGoUp() {
            assertOnly(
                    foundOn(DUE.plusDays(1), raised),
                    Finding.Gravity.SERIOUS,
                    "The time for the present step of conflict case C-2025-1 ended on Tuesday 11 March 2025, and nothing"
                            + " followed." + ASSUMED
                            + "any party or member of the council may go one step up; else note"
                            + " an agreement or take the case back.");
        }

        @Test
        void onItsDueDateItIsNot() {
            assertThat(foundOn(DUE, raised)).isEmpty();
        }

        @Test
        void theNextStepMendsIt() {
            ConflictCase up = raised.climb(
                            ConflictStep.DIRECT_TALK, named(HERVE), council(), by(AICHA, DUE.plusDays(1)))
                    .orElseThrow();

            assertThat(foundOn(DUE.plusDays(1), up)).isEmpty();
        }

        @Test
        void soDoesTheEndOfTheCase() {
            assertThat(foundOn(
                            DUE.plusDays(1),
                            raised.withdraw("settled", by(GWENN, MARCH)).orElseThrow()))
                    .isEmpty();
        }

        @Test
        void fromTheTopItGoesToTheGeneralMeeting() {
            OpenCase alone = raised(new ConflictLadder(List.of(new Rung(ConflictStep.RAISED, 7, false))));

            assertThat(said(foundOn(DUE.plusDays(1), alone)))
                    .singleElement()
                    .asString()
                    .contains("may refer the case to the general meeting");
        }
    }

    @Nested
    class WhenAnInterimMeasureEnded {

        private final OpenCase measured = raised.impose(
                        "the shed stays shut", MARCH.plusDays(2), council(), by(AICHA, MARCH))
                .orElseThrow();

        @Test
        void itIsMinor() {
            assertOnly(
                    foundOn(MARCH.plusDays(3), measured),
                    Finding.Gravity.MINOR,
                    "The last interim measure of conflict case C-2025-1 ended on Thursday 6 March 2025, while the case is"
                            + " still open." + ASSUMED
                            + "tell those whom it concerned that it ended, or let the council"
                            + " take another, with its own last day.");
        }

        @Test
        void onItsLastDayItHasNot() {
            assertThat(foundOn(MARCH.plusDays(2), measured)).isEmpty();
        }

        @Test
        void anotherMeasureMendsIt() {
            OpenCase renewed = measured.impose("the same", DUE, council(), by(AICHA, MARCH.plusDays(3)))
                    .orElseThrow();

            assertThat(foundOn(MARCH.plusDays(3), renewed)).isEmpty();
        }

        @Test
        void soDoesAnAgreement() {
            assertThat(foundOn(MARCH.plusDays(3), agreed(measured))).isEmpty();
        }
    }

    @Nested
    class WhenAReviewIsPast {

        private final LocalDate review = MARCH.plusDays(30);

        @Test
        void itIsSerious() {
            assertOnly(
                    foundOn(review.plusDays(1), agreed(raised)),
                    Finding.Gravity.SERIOUS,
                    "The agreement of conflict case C-2025-1 was to be reviewed on Thursday 3 April 2025, and no review is"
                            + " on record." + ASSUMED + "ask the parties whether it holds, and note that it is kept, or"
                            + " reopen the case.");
        }

        @Test
        void onItsDayItIsNot() {
            assertThat(foundOn(review, agreed(raised))).isEmpty();
        }

        @Test
        void theReviewMendsIt() {
            assertThat(foundOn(
                            review.plusDays(1),
                            agreed(raised).keep(council(), by(AICHA, review)).orElseThrow()))
                    .isEmpty();
        }
    }

    @Test
    void nothingNamesAPartyTheSubjectOrTheStep() {
        OpenCase measured = raised.impose("the shed stays shut", MARCH, council(), by(AICHA, MARCH))
                .orElseThrow();
        List<Finding> found = foundOn(DUE.plusDays(40), measured, agreed(measured));

        assertThat(said(found))
                .hasSize(3)
                .allSatisfy(text -> assertThat(text).doesNotContain("Gwenn", "Iris", SUBJECT, "shed", "raised"));
    }

    @Test
    void theyStandAmongTheFindingsOfTheRecord() {
        Kept nothing = Kept.record();

        assertThat(Findings.on(
                        DUE.plusDays(1),
                        KeptRecord.of(
                                        nothing.bylaws(),
                                        People.members(),
                                        nothing.council(),
                                        List.of(),
                                        Register.empty())
                                .with(List.of(raised)),
                        Holidays.none()))
                .isEqualTo(foundOn(DUE.plusDays(1), raised))
                .hasSize(1);
    }

    private static OpenCase raised(ConflictLadder ladder) {
        Grievance grievance =
                new Grievance("C-2025-1", List.of(named(GWENN), named(IRIS)), SUBJECT, Confidentiality.CONCERNED);
        return ConflictCase.raise(grievance, ladder, named(HERVE), by(GWENN, MARCH))
                .orElseThrow();
    }

    private static AgreedCase agreed(OpenCase open) {
        return open.agree("two keys", MARCH.plusDays(30), by(HERVE, MARCH)).orElseThrow();
    }

    private static Stamp by(MemberId who, LocalDate on) {
        return new Stamp(named(who), on);
    }

    private static List<Finding> foundOn(LocalDate day, ConflictCase... cases) {
        return OpenConflicts.findings(day, List.of(cases));
    }

    private static void assertOnly(List<Finding> found, Finding.Gravity gravity, String sentence) {
        assertThat(said(found)).singleElement().asString().isEqualToNormalizingWhitespace(sentence);
        assertThat(found).extracting(Finding::gravity).containsExactly(gravity);
    }
}

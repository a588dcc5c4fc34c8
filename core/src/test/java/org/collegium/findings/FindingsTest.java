package org.collegium.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.findings.Kept.approving;
import static org.collegium.findings.Kept.as;
import static org.collegium.findings.Kept.called;
import static org.collegium.findings.Kept.record;
import static org.collegium.findings.Kept.talking;
import static org.collegium.findings.Kept.withoutQuorum;
import static org.collegium.story.Evening.council;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.at;
import static org.collegium.story.People.members;
import static org.collegium.story.Spoken.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collegium.association.Organ;
import org.collegium.bylaws.Matter;
import org.collegium.calendar.Convening;
import org.collegium.calendar.Rhythm;
import org.collegium.council.Council;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.ContradictionKind;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.Overruling;
import org.collegium.member.MemberId;
import org.collegium.motion.DecisionNumber;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.collegium.vote.Ballots;
import org.collegium.vote.Outcome;
import org.collegium.vote.Tally;
import org.collegium.words.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each kind of finding in a record that has nothing else, and the same record mended, which has none. */
class FindingsTest {

    private static final LocalDate MID_FEBRUARY = LocalDate.of(2025, 2, 15);
    private static final LocalDate MID_MARCH = LocalDate.of(2025, 3, 15);

    @Nested
    class WhenNothingIsKept {

        @Test
        void nothingIsFound() {
            assertThat(record().foundOn(MID_MARCH)).isEmpty();
        }
    }

    @Nested
    class WhenAMonthWasMissed {

        private final Kept january = record().with(talking(JANUARY));

        @Test
        void itIsSerious() {
            assertSerious(
                    january.with(approving(council(JANUARY), MARCH)).foundOn(MID_MARCH),
                    "No sitting was held in February 2025, when one was due (once a month).");
        }

        @Test
        void aSittingMendsIt() {
            assertThat(january.with(approving(council(JANUARY), FEBRUARY))
                            .with(approving(council(FEBRUARY), MARCH))
                            .foundOn(MID_MARCH))
                    .isEmpty();
        }

        @Test
        void theMonthThatRunsIsNotYetMissed() {
            assertThat(january.foundOn(LocalDate.of(2025, 2, 28))).isEmpty();
            assertThat(january.foundOn(LocalDate.of(2025, 3, 1))).hasSize(1);
        }

        @Test
        void eachMonthGoesByTheBylawsAtItsEnd() {
            Convening fixed = Convening.unsaid().with(Rhythm.parse("MONTHLY ON LAST FRIDAY 18:30"));

            assertThat(january.amended(FEBRUARY, fixed).foundOn(LocalDate.of(2025, 3, 29)))
                    .hasSize(2)
                    .allSatisfy(found -> assertThat(said(List.of(found)))
                            .singleElement()
                            .asString()
                            .contains("(the last Friday of the month, at 18:30)"));
            assertThat(january.amended(FEBRUARY, Convening.unsaid()).foundOn(MID_MARCH))
                    .isEmpty();
        }
    }

    @Nested
    class WhenAConvocationWasLate {

        private final Kept january = record().with(talking(JANUARY));

        @Test
        void itIsSerious() {
            assertSerious(
                    january.with(approving(called(1, FEBRUARY, 7, council(JANUARY))))
                            .foundOn(MID_FEBRUARY),
                    "Late convocation, sent on Tuesday 28\u00a0January 2025 for Tuesday 4\u00a0February 2025: 6 clear"
                            + " days, at least 7 needed");
        }

        @Test
        void oneInTimeIsNone() {
            assertThat(january.with(approving(called(1, FEBRUARY, 8, council(JANUARY))))
                            .foundOn(MID_FEBRUARY))
                    .isEmpty();
        }

        @Test
        void itGoesByTheBylawsOfItsDay() {
            assertThat(january.with(approving(called(1, FEBRUARY, 7, council(JANUARY))))
                            .amended(FEBRUARY, Convening.unsaid())
                            .foundOn(MID_FEBRUARY))
                    .isEmpty();
        }
    }

    @Nested
    class WhenTheCouncilWasCalledAgain {

        private final Kept january = record().with(withoutQuorum(JANUARY));
        private final LocalDate aFortnightLater = JANUARY.plusDays(14);

        @Test
        void tooSoonIsSerious() {
            assertSerious(
                    january.with(approving(called(2, aFortnightLater, 6, council(JANUARY))))
                            .foundOn(aFortnightLater),
                    "Second convocation for Tuesday 21\u00a0January 2025, after the sitting without quorum of Tuesday"
                            + " 7\u00a0January 2025: 14 days, at least 15 needed.");
        }

        @Test
        void aDayLaterIsSoonEnoughWithTheShorterNotice() {
            assertThat(january.with(approving(called(2, aFortnightLater.plusDays(1), 6, council(JANUARY))))
                            .foundOn(MID_FEBRUARY))
                    .isEmpty();
        }

        @Test
        void withoutASittingBeforeItTheUsualNoticeHolds() {
            assertSerious(
                    record().with(talking(JANUARY))
                            .with(approving(called(2, FEBRUARY, 6, council(JANUARY))))
                            .foundOn(MID_FEBRUARY),
                    "Late convocation");
        }
    }

    @Nested
    class WhenMinutesContradictThemselves {

        @Test
        void itIsSeriousAndTheSittingIsNamed() {
            assertSerious(
                    record().with(announcing(Outcome.ADOPTED)).foundOn(MID_FEBRUARY.withMonth(1)),
                    "Sitting of Tuesday 7\u00a0January 2025: Item 1: the outcome announced is “adopted”, the outcome"
                            + " computed “not adopted”. To do: correct the record");
        }

        @Test
        void overruledItIsNone() {
            Overruling reason = new Overruling(1, ContradictionKind.ANNOUNCED, "Taken back at once.");

            assertThat(record().with(announcing(Outcome.ADOPTED).overruling(reason))
                            .foundOn(MID_FEBRUARY.withMonth(1)))
                    .isEmpty();
        }

        @Test
        void behindClosedDoorsOnlyTheItemIsNamed() {
            Meeting.Closed closed = announcing(
                    Outcome.ADOPTED, Evening.motion(1, "Open the garden").confidential());

            assertSerious(
                    record().with(closed).foundOn(MID_FEBRUARY.withMonth(1)),
                    "Sitting of Tuesday 7\u00a0January 2025, item 1, behind closed doors: the record contradicts itself;");
        }

        @Test
        void theRightAnnouncementIsNone() {
            assertThat(record().with(announcing(Outcome.NOT_ADOPTED)).foundOn(MID_FEBRUARY.withMonth(1)))
                    .isEmpty();
        }

        private Meeting.Closed announcing(Outcome outcome) {
            return announcing(outcome, Evening.motion(1, "Open the garden"));
        }

        private Meeting.Closed announcing(Outcome outcome, AgendaItem item) {
            return Evening.of(JANUARY, item)
                    .attendedBy(AICHA, BENOIT, CHLOE, People.DENEZ)
                    .putsToTheVote(1, "20:10")
                    .close(at("20:11"), new Ballots.ShowOfHands(Tally.of(1, 3, 0)), Optional.of(outcome))
                    .then(open -> open.close(at("21:00"), DecisionNumber.firstOf(2025), Optional.empty()))
                    .orElseThrow();
        }
    }

    @Nested
    class WhenMinutesWereNotApproved {

        private final Kept january = record().with(talking(JANUARY));

        @Test
        void itIsMinor() {
            assertMinor(
                    january.with(talking(FEBRUARY)).foundOn(MID_FEBRUARY),
                    "The minutes of the sitting of Tuesday 7\u00a0January 2025 were to be approved at the next, of"
                            + " Tuesday 4\u00a0February 2025, and are not. To do: put them on the agenda");
        }

        @Test
        void anApprovalMendsIt() {
            assertThat(january.with(approving(council(JANUARY), FEBRUARY)).foundOn(MID_FEBRUARY))
                    .isEmpty();
        }

        @Test
        void aLaterApprovalMendsItToo() {
            assertThat(january.with(talking(FEBRUARY))
                            .with(approving(council(JANUARY), MARCH))
                            .foundOn(MID_MARCH))
                    .singleElement()
                    .satisfies(found -> assertThat(said(List.of(found)).get(0)).contains("of Tuesday 4\u00a0February"));
        }

        @Test
        void aGeneralMeetingIsNotTheirNextSittingNorIsAWrittenConsultation() {
            Meeting.Closed later = talking(FEBRUARY);

            assertThat(january.with(as(new MeetingId(FEBRUARY, Organ.GENERAL_MEETING, 1), later))
                            .foundOn(MID_FEBRUARY))
                    .extracting(found -> found.says().key())
                    .doesNotContain("finding.unapproved");
            assertThat(january.with(as(MeetingId.consultation(FEBRUARY, 1), later))
                            .foundOn(MID_FEBRUARY))
                    .extracting(found -> found.says().key())
                    .doesNotContain("finding.unapproved");
        }

        @Test
        void theyAwaitASittingThatCanApproveThem() {
            assertThat(january.with(withoutQuorum(FEBRUARY)).foundOn(MID_FEBRUARY))
                    .isEmpty();
        }
    }

    @Nested
    class WhenMinutesWereNotSealed {

        private final Kept january = record().with(talking(JANUARY));

        @Test
        void itIsMinor() {
            assertMinor(
                    january.withUnsealed(approving(council(JANUARY), FEBRUARY)).foundOn(MID_FEBRUARY),
                    "The minutes of the sitting of Tuesday 7\u00a0January 2025 were approved at that of Tuesday"
                            + " 4\u00a0February 2025, but are not sealed in the register");
        }

        @Test
        void sealingMendsIt() {
            assertThat(january.with(approving(council(JANUARY), FEBRUARY)).foundOn(MID_FEBRUARY))
                    .isEmpty();
        }

        @Test
        void theEveningOfTheApprovalIsTooEarlyToAsk() {
            assertThat(january.withUnsealed(approving(council(JANUARY), FEBRUARY))
                            .foundOn(FEBRUARY))
                    .isEmpty();
        }
    }

    @Nested
    class WhenAnErratumIsNotSealed {

        private final Kept mended = record().with(talking(JANUARY))
                .with(approving(council(JANUARY), FEBRUARY))
                .with(mending());

        @Test
        void itIsMinor() {
            assertMinor(
                    mended.foundOn(MARCH.plusDays(1)),
                    "Erratum 1 to the minutes of Tuesday 7\u00a0January 2025, decided on Tuesday 4\u00a0March 2025, is not"
                            + " sealed in the register");
        }

        @Test
        void theEveningOfItsDecisionIsTooEarlyToAsk() {
            assertThat(mended.foundOn(MARCH)).isEmpty();
        }

        private Meeting.Closed mending() {
            AgendaItem erratum = Evening.motion(2, Evening.propose("E-1", "Mistake", Matter.ORDINARY))
                    .mending(council(JANUARY));
            return Evening.of(Evening.convocation(MARCH, Evening.approval(1, council(FEBRUARY)), erratum), CHLOE, DENEZ)
                    .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                    .showsHands(1, "20:10", "20:11", 4, 0, 0)
                    .showsHands(2, "20:20", "20:21", 4, 0, 0)
                    .closes("21:00");
        }
    }

    @Nested
    class WhenASeatIsVacant {

        private final Council ofSix = new Council(7, People.mandates().subList(0, 6));

        @Test
        void aSeatThatNobodyHeldIsMinor() {
            assertMinor(record().with(ofSix).foundOn(JANUARY), "Seat 7 is vacant, and nobody has held it yet.");
        }

        @Test
        void aMandateThatEndedWithoutASuccessorIsMinor() {
            Kept ended = record().with(seventh(GWENN, People.ELECTED_ON, Optional.of(JANUARY), ofSix));

            assertThat(ended.foundOn(JANUARY.minusDays(1))).isEmpty();
            assertMinor(
                    ended.foundOn(JANUARY), "Seat 7 has been vacant since Tuesday 7\u00a0January 2025, when its last");
        }

        @Test
        void aSuccessorMendsIt() {
            Council ended = seventh(GWENN, People.ELECTED_ON, Optional.of(JANUARY), ofSix);

            assertThat(record().with(seventh(HERVE, JANUARY, Optional.empty(), ended))
                            .foundOn(JANUARY))
                    .isEmpty();
        }

        private Council seventh(MemberId member, LocalDate from, Optional<LocalDate> until, Council council) {
            return council.appoint(new Mandate(new Seat(7), member, from, until, Mandate.Origin.CO_OPTED), members())
                    .orElseThrow();
        }
    }

    @Nested
    class WhenThereIsMuchToFind {

        @Test
        void theSeriousComesFirst() {
            assertThat(record().with(new Council(7, People.mandates().subList(0, 6)))
                            .with(talking(JANUARY))
                            .with(talking(MARCH))
                            .foundOn(MID_MARCH))
                    .extracting(Finding::gravity)
                    .containsExactly(Finding.Gravity.SERIOUS, Finding.Gravity.MINOR, Finding.Gravity.MINOR);
        }

        @Test
        void whatComesAfterTheDayIsNotLookedAt() {
            assertThat(record().with(talking(JANUARY)).with(talking(FEBRUARY)).foundOn(FEBRUARY.minusDays(1)))
                    .isEmpty();
        }
    }

    private static void assertSerious(List<Finding> found, String beginning) {
        assertOnly(found, Finding.Gravity.SERIOUS, beginning);
    }

    private static void assertMinor(List<Finding> found, String beginning) {
        assertOnly(found, Finding.Gravity.MINOR, beginning);
    }

    private static void assertOnly(List<Finding> found, Finding.Gravity gravity, String beginning) {
        assertThat(said(found)).singleElement().asString().startsWith(beginning);
        assertThat(found).extracting(Finding::gravity).containsExactly(gravity);
    }
}

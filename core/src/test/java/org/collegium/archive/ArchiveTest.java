package org.collegium.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.propose;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.ELECTED_ON;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.SALT;
import static org.collegium.story.People.at;
import static org.collegium.story.People.mandates;
import static org.collegium.story.People.members;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.collegium.association.AssociationId;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.bylaws.Matter;
import org.collegium.council.Council;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.meeting.Meeting;
import org.collegium.motion.Change;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.story.Evening;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The one door: what it refuses, and that a repetition is harmless. */
class ArchiveTest {

    private final Keeper keeper = new Keeper();

    private final Meeting.Closed january = Keeper.january(4);
    private final Meeting.Closed february = Keeper.approving(FEBRUARY, JANUARY, 2);

    @Nested
    class WhenNoRecordIsOpen {

        @Test
        void nothingElseIsDone() {
            assertThat(refusal(keeper.perform(HERVE, new Deed.Enrol(List.of()))))
                    .isEqualTo("no record is open for " + ASSOCIATION.id());
            assertThat(keeper.archive().associations()).isEmpty();
        }

        @Test
        void doingNothingIsAlwaysGranted() {
            assertThat(keeper.archive().perform(List.of())).isEqualTo(Answer.granted(0));
        }

        @Test
        void actsOnSeveralAssociationsDoNotStandTogether() {
            Act ours = keeper.act(HERVE, at("22:00"), Keeper.OPEN);
            Act theirs = new Act(ours.id(), new AssociationId(new UUID(9, 9)), HERVE, ours.at(), Keeper.OPEN);

            assertThatThrownBy(() -> keeper.archive().perform(List.of(ours, theirs)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Acts that stand or fall together concern one association");
        }
    }

    @Nested
    class WhenTheRecordIsOpened {

        @Test
        void onceMoreWithTheSameValuesChangesNothing() {
            assertThat(keeper.perform(HERVE, Keeper.OPEN)).isEqualTo(Answer.granted(1));
            assertThat(keeper.perform(HERVE, Keeper.OPEN)).isEqualTo(Answer.granted(1));
            assertThat(keeper.archive().associations()).containsExactly(ASSOCIATION.id());
        }

        @Test
        void withOtherValuesItIsRefused() {
            keeper.perform(HERVE, Keeper.OPEN).orElseThrow();

            assertThat(refusal(keeper.perform(
                            HERVE, new Deed.OpenRecord(ASSOCIATION, BylawsVersions.from(MARCH, Bylaws.collegial())))))
                    .isEqualTo("the record of Les Communs de la Rade is already open with other values");
        }

        @Test
        void theSameActIsDoneOnce() {
            Act opening = keeper.act(HERVE, at("22:00"), Keeper.OPEN);

            assertThat(keeper.archive().perform(opening)).isEqualTo(Answer.granted(1));
            assertThat(keeper.archive().perform(opening)).isEqualTo(Answer.granted(0));
            assertThat(keeper.archive().read(ASSOCIATION.id(), Holdings::trail).traces())
                    .containsExactly(Trace.after(
                            Trail.Head.NONE,
                            opening.id(),
                            HERVE,
                            opening.at(),
                            "OpenRecord",
                            List.of(new Subject(
                                    Subject.Kind.ASSOCIATION, ASSOCIATION.id().toString()))));
            assertThat(opening.id()).hasToString(opening.id().value().toString());
        }
    }

    @Nested
    class WhenSomebodyMayNot {

        @Test
        void itIsSaidWhatTheyMayNot() {
            keeper.found();

            assertThat(refusal(keeper.perform(HERVE, new Deed.Enrol(List.of()))))
                    .isEqualTo(
                            "0008 has no capacity to enter members: only a founder before the first council or a seat holder may");
            assertThat(refusal(keeper.perform(HERVE, new Deed.Appoint(List.of()))))
                    .isEqualTo(
                            "0008 has no capacity to enter mandates: only a founder before the first council or a seat holder may");
            assertThat(refusal(keeper.perform(CHLOE, new Deed.RecordSitting(january))))
                    .isEqualTo(
                            "0003 has no capacity to record this sitting: only the secretary of the sitting or the facilitator of the sitting may");
            assertThat(refusal(keeper.perform(HERVE, new Deed.SealMinutes(council(JANUARY), SALT))))
                    .isEqualTo("0008 has no capacity to seal minutes: only a seat holder may");
            assertThat(refusal(keeper.perform(HERVE, Keeper.OPEN)))
                    .isEqualTo(
                            "0008 has no capacity to open the record: only a founder before the first council or a seat holder may");
        }

        @Test
        void aCorrectionInTheirNameDoesNotHelpThem() {
            keeper.found();
            keeper.record(BENOIT, january).orElseThrow();
            Meeting.Closed byChloe = Keeper.withSecretary(january, named(CHLOE));

            assertThat(refusal(keeper.perform(CHLOE, new Deed.RecordSitting(byChloe))))
                    .isEqualTo(
                            "0003 has no capacity to record this sitting: only the secretary of the sitting or the facilitator of the sitting may");
            assertThat(keeper.record(BENOIT, byChloe)).isEqualTo(Answer.granted(1));
        }
    }

    @Nested
    class WhenMandatesAreEntered {

        @Test
        void thoseThatAreThereArePassedOver() {
            keeper.found();

            assertThat(keeper.perform(AICHA, new Deed.Appoint(mandates()))).isEqualTo(Answer.granted(1));
            assertThat(keeper.archive()
                            .read(ASSOCIATION.id(), Holdings::council)
                            .mandates())
                    .hasSize(7);
        }

        @Test
        void oneThatIsRefusedTakesTheOthersWithIt() {
            keeper.perform(HERVE, Keeper.OPEN).orElseThrow();
            keeper.perform(HERVE, new Deed.Enrol(members().roll(JANUARY))).orElseThrow();
            Mandate eighth = new Mandate(new Seat(8), HERVE, ELECTED_ON, Optional.empty(), Mandate.Origin.CO_OPTED);

            assertThat(refusal(keeper.perform(
                            HERVE, new Deed.Appoint(List.of(mandates().get(0), eighth)))))
                    .isEqualTo("seat 8 does not exist: the council has 7");
            assertThat(keeper.archive().read(ASSOCIATION.id(), Holdings::council))
                    .isEqualTo(Council.of(7));
        }
    }

    @Nested
    class WhenASittingIsRecorded {

        @Test
        void theSameOnceMoreChangesNothing() {
            keeper.found();

            assertThat(keeper.record(BENOIT, january)).isEqualTo(Answer.granted(1));
            assertThat(keeper.record(AICHA, january)).isEqualTo(Answer.granted(1));
            assertThat(keeper.keptOfJanuary()).contains(new Stored<>(january, 1));
        }

        @Test
        void aCorrectionTakesItsPlace() {
            keeper.found();
            keeper.record(BENOIT, january).orElseThrow();
            Meeting.Closed corrected = Keeper.january(3);

            assertThat(keeper.record(BENOIT, corrected)).isEqualTo(Answer.granted(1));
            assertThat(keeper.keptOfJanuary()).contains(new Stored<>(corrected, 2));
        }

        @Test
        void anotherCouncilThanTheOneOfTheDayIsRefused() {
            keeper.perform(HERVE, Keeper.OPEN).orElseThrow();
            keeper.perform(HERVE, new Deed.Enrol(members().roll(JANUARY))).orElseThrow();
            keeper.perform(HERVE, new Deed.Appoint(mandates().subList(0, 6))).orElseThrow();

            assertThat(refusal(keeper.record(BENOIT, january)))
                    .isEqualTo("the list of voters noted for 2025-01-07-council-1 is not that of 7\u00a0January 2025");
        }

        @Test
        void aSecretaryWhoIsNoMemberOnTheDayIsRefused() {
            keeper.found();
            Meeting.Closed byIris = Keeper.withSecretary(january, named(IRIS));

            assertThat(refusal(keeper.perform(IRIS, new Deed.RecordSitting(byIris))))
                    .isEqualTo("Iris Le Gall is no member on 7\u00a0January 2025");
        }

        @Test
        void theApprovalOfASittingThatIsNotOnRecordIsRefused() {
            keeper.found();

            assertThat(refusal(keeper.record(BENOIT, Keeper.approving(FEBRUARY, JANUARY, 1))))
                    .isEqualTo("no sitting 2025-01-07-council-1 is on record");
        }

        @Test
        void itsOwnApprovalIsRefusedAndThatOfALaterOneToo() {
            keeper.found();
            String refused =
                    "2025-02-04-council-1 cannot approve the minutes of a sitting that did not close before it";

            assertThat(refusal(keeper.record(BENOIT, Keeper.approving(FEBRUARY, FEBRUARY, 1))))
                    .isEqualTo(refused);
            keeper.record(BENOIT, Evening.of(MARCH, talk(1, "News")).closes("22:00"))
                    .orElseThrow();
            assertThat(refusal(keeper.record(BENOIT, Keeper.approving(FEBRUARY, MARCH, 1))))
                    .isEqualTo(refused);
        }

        @Test
        void decisionsFollowOneAnotherThroughTheYear() {
            keeper.found();
            keeper.record(BENOIT, january).orElseThrow();
            String gap = "the decisions of 2025 would no longer follow one another with 2025-02-04-council-1";

            assertThat(refusal(keeper.record(BENOIT, Keeper.approving(FEBRUARY, JANUARY, 3))))
                    .isEqualTo(gap);
            assertThat(refusal(keeper.record(BENOIT, Keeper.approving(FEBRUARY, JANUARY, 1))))
                    .isEqualTo(gap);
            assertThat(refusal(keeper.record(BENOIT, Keeper.deciding(FEBRUARY, DecisionNumber.firstOf(2024)))))
                    .as("numbers of another year are no way around")
                    .isEqualTo(gap);
            assertThat(keeper.record(BENOIT, february)).isEqualTo(Answer.granted(1));
        }

        @Test
        void eachYearBeginsAnew() {
            keeper.found();
            keeper.record(BENOIT, january).orElseThrow();
            LocalDate nextYear = LocalDate.of(2026, 1, 6);

            assertThat(keeper.record(BENOIT, Keeper.deciding(nextYear, DecisionNumber.firstOf(2026))))
                    .isEqualTo(Answer.granted(1));
        }
    }

    @Nested
    class WhenAMotionComesBack {

        private final Motion.Proposed garden = propose("garden", "Open the garden", Matter.ORDINARY);

        private Meeting.Closed votingOn(LocalDate day, Motion.Proposed motion, int inFavour, int against) {
            return held(day, motion, inFavour, against).closes("22:00");
        }

        private Meeting.Closed adopting(LocalDate day, Motion.Proposed motion, int number) {
            return held(day, motion, 4, 0).closes("22:00", new DecisionNumber(2025, number));
        }

        private Evening held(LocalDate day, Motion.Proposed motion, int inFavour, int against) {
            return Evening.of(day, motion(1, motion))
                    .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                    .showsHands(1, "20:10", "20:12", inFavour, against, 0);
        }

        @Test
        void onceAdoptedItIsRefused() {
            keeper.found();
            keeper.record(BENOIT, votingOn(JANUARY, garden, 4, 0)).orElseThrow();

            assertThat(refusal(keeper.record(BENOIT, votingOn(FEBRUARY, garden.reword("Again", "Again."), 1, 3))))
                    .isEqualTo("motion garden is adopted already");
        }

        @Test
        void onceRejectedItNeedsAnotherVersion() {
            keeper.found();
            keeper.record(BENOIT, votingOn(JANUARY, garden, 1, 3)).orElseThrow();

            assertThat(refusal(keeper.record(BENOIT, votingOn(FEBRUARY, garden, 4, 0))))
                    .isEqualTo("motion garden cannot come back in version 1 after what was done with version 1 on"
                            + " 2025-01-07-council-1");
            assertThat(keeper.record(BENOIT, votingOn(FEBRUARY, garden.reword("Again", "Again."), 4, 0)))
                    .isEqualTo(Answer.granted(1));
        }

        @Test
        void setAsideItMayComeBackAsItStoodButNotInAnEarlierVersion() {
            keeper.found();
            Motion.Proposed second = garden.reword("Again", "Again.");
            keeper.record(
                            BENOIT,
                            Evening.of(JANUARY, motion(1, second))
                                    .withdraws(1, "20:10", "Why not.")
                                    .closes("22:00"))
                    .orElseThrow();

            assertThat(refusal(keeper.record(BENOIT, votingOn(FEBRUARY, garden, 4, 0))))
                    .isEqualTo("motion garden cannot come back in version 1 after what was done with version 2 on"
                            + " 2025-01-07-council-1");
            assertThat(keeper.record(BENOIT, votingOn(FEBRUARY, second, 4, 0))).isEqualTo(Answer.granted(1));
        }

        @Test
        void anEarlierSittingThatIsEnteredLaterIsHeldAgainstItToo() {
            keeper.found();
            keeper.record(BENOIT, votingOn(FEBRUARY, garden, 4, 0)).orElseThrow();

            assertThat(refusal(keeper.record(BENOIT, votingOn(JANUARY, garden, 1, 3))))
                    .isEqualTo("motion garden cannot come back in version 1 after what was done with version 1 on"
                            + " 2025-01-07-council-1");
        }

        @Test
        void whatItChangesMustHaveBeenDecidedAndStand() {
            keeper.found();
            Change repeal = new Change(Change.Kind.REPEALS, DecisionNumber.firstOf(2025));
            Motion.Proposed closing =
                    propose("closing", "Close it", Matter.ORDINARY).changing(repeal);
            String refused = " would change decision no.\u00a02025-01, which no earlier sitting took, or which is"
                    + " repealed or annulled";

            assertThat(refusal(keeper.record(BENOIT, votingOn(JANUARY, closing, 4, 0))))
                    .isEqualTo("2025-01-07-council-1" + refused);
            keeper.record(BENOIT, january).orElseThrow();
            keeper.record(BENOIT, adopting(FEBRUARY, closing, 2)).orElseThrow();
            Motion.Proposed again = propose("again", "Again", Matter.ORDINARY).changing(repeal);
            assertThat(refusal(keeper.record(BENOIT, adopting(MARCH, again, 3))))
                    .isEqualTo("2025-03-04-council-1" + refused);
        }

        @Test
        void aCorrectionMayNotTakeFromALaterSittingWhatItChanges() {
            keeper.found();
            Change repeal = new Change(Change.Kind.REPEALS, DecisionNumber.firstOf(2025));
            keeper.record(BENOIT, january).orElseThrow();
            keeper.record(BENOIT, adopting(FEBRUARY, garden, 2)).orElseThrow();
            keeper.record(
                            BENOIT,
                            adopting(
                                    MARCH,
                                    propose("again", "Again", Matter.ORDINARY).changing(repeal),
                                    3))
                    .orElseThrow();

            assertThat(refusal(keeper.record(BENOIT, adopting(FEBRUARY, garden.changing(repeal), 2))))
                    .startsWith("2025-03-04-council-1 would change decision no.\u00a02025-01");
        }

        @Test
        void whatIsNotAdoptedMayHaveAimedAtNothing() {
            keeper.found();
            Change repeal = new Change(Change.Kind.REPEALS, new DecisionNumber(2019, 1));

            assertThat(keeper.record(BENOIT, votingOn(JANUARY, garden.changing(repeal), 1, 3)))
                    .isEqualTo(Answer.granted(1));
        }
    }

    @Nested
    class WhenTheBylawsAreAmended {

        private final Deed unanimityFromMarch = new Deed.AmendBylaws(MARCH, Bylaws.unanimous());

        @Test
        void eachVersionIsInForceFromItsDay() {
            keeper.found();

            assertThat(keeper.perform(AICHA, unanimityFromMarch)).isEqualTo(Answer.granted(1));
            BylawsVersions kept = keeper.archive().read(ASSOCIATION.id(), Holdings::bylaws);
            assertThat(kept.inForceOn(MARCH.minusDays(1))).contains(Bylaws.collegial());
            assertThat(kept.inForceOn(MARCH)).contains(Bylaws.unanimous());
        }

        @Test
        void onceMoreWithTheSameValuesChangesNothing() {
            keeper.found();
            keeper.perform(AICHA, unanimityFromMarch).orElseThrow();

            assertThat(keeper.perform(AICHA, unanimityFromMarch)).isEqualTo(Answer.granted(1));
            assertThat(keeper.archive().read(ASSOCIATION.id(), Holdings::bylaws).byFirstDay())
                    .hasSize(2);
        }

        @Test
        void aVersionThatIsNotLaterIsRefused() {
            keeper.found();
            keeper.perform(AICHA, unanimityFromMarch).orElseThrow();

            assertThat(refusal(keeper.perform(AICHA, new Deed.AmendBylaws(MARCH, Bylaws.fourOfSeven()))))
                    .isEqualTo("bylaws cannot come into force on 4\u00a0March 2025: the last version has been in force"
                            + " since 4\u00a0March 2025");
        }

        @Test
        void whatWasDecidedBeforeIsNotJudgedAgain() {
            keeper.found();
            keeper.record(BENOIT, january).orElseThrow();
            keeper.perform(AICHA, new Deed.AmendBylaws(JANUARY, Bylaws.unanimous()))
                    .orElseThrow();

            assertThat(keeper.keptOfJanuary().orElseThrow().value()).isEqualTo(january);
        }
    }

    @Test
    void aConflictTellsWhatChanged() {
        Exception cause = new IllegalStateException("row 3");

        assertThat(new StaleRevisionException("Sitting 1", cause))
                .hasMessage("Sitting 1 was changed in the meantime")
                .hasCause(cause);
    }
}

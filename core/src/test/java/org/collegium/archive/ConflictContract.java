package org.collegium.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.archive.AConflict.RAISED_ON;
import static org.collegium.archive.AConflict.RECEIVED;
import static org.collegium.archive.AConflict.consented;
import static org.collegium.archive.AConflict.listened;
import static org.collegium.archive.AConflict.received;
import static org.collegium.archive.AnAssociation.holder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.collegium.conflict.AgreedCase;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.Fact;
import org.collegium.conflict.Stamp;
import org.collegium.council.Holder;
import org.collegium.meeting.Meeting;
import org.collegium.member.MemberId;
import org.collegium.motion.Motion;
import org.collegium.words.Answer;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store must do with conflicts behind the archive. */
abstract class ConflictContract extends RecordKeeping {

    private static final String NUMBER = "C-2025-01";

    ConflictContract() {}

    @Nested
    class WhenAConflictIsRecorded {

        @Test
        void thereIsNoneBefore() {
            assertThat(kept(Holdings::conflicts)).isEmpty();
        }

        @Test
        void itComesBackWholeWithEveryKindOfFact() {
            ConflictCase everything = AConflict.with(NUMBER, AConflict.everyKind());
            assertThat(Stream.concat(Stream.of(RECEIVED), Arrays.stream(AConflict.everyKind()))
                            .map(Object::getClass)
                            .distinct())
                    .hasSameSizeAs(Fact.class.getPermittedSubclasses());
            begin(ours);

            perform(new Deed.RecordConflict(everything));

            assertThat(kept(Holdings::conflicts)).containsExactly(everything).hasOnlyElementsOfType(AgreedCase.class);
        }

        @Test
        void itGoesOnByFactsAddedToIt() {
            begin(ours);
            ConflictCase next = AConflict.with(NUMBER, consented(9), consented(5));

            perform(new Deed.RecordConflict(AConflict.with(NUMBER)));
            perform(new Deed.RecordConflict(AConflict.with(NUMBER, consented(9))), new Deed.RecordConflict(next));
            perform(new Deed.RecordConflict(next));

            assertThat(kept(Holdings::conflicts)).containsExactly(next);
        }

        @Test
        void theyAreInTheOrderOfTheirReferences() {
            begin(ours);
            List<ConflictCase> cases = Stream.of("C-2025-01", "C-2025-02", "C-2026-01")
                    .map(AConflict::with)
                    .toList();

            for (int i : new int[] {2, 0, 1}) {
                perform(new Deed.RecordConflict(cases.get(i)));
            }

            assertThat(kept(Holdings::conflicts)).isEqualTo(cases);
        }

        @Test
        void anotherAssociationDoesNotSeeIt() {
            AnAssociation theirs = AnAssociation.unheardOf();
            begin(ours);
            begin(theirs);

            perform(new Deed.RecordConflict(AConflict.with(NUMBER)));

            assertThat(store().<List<ConflictCase>>read(theirs.id(), Holdings::conflicts))
                    .isEmpty();
        }
    }

    @Nested
    class WhenAConflictIsRefused {

        @Test
        void aFactNeverChanges() {
            begin(ours);
            perform(new Deed.RecordConflict(AConflict.with(NUMBER, consented(9))));

            assertRefused("archive.conflict-differs", AConflict.with(NUMBER, consented(5), consented(9)));
            assertRefused("archive.conflict-differs", AConflict.with(NUMBER));
            assertRefused(
                    "archive.conflict-differs",
                    AConflict.between(NUMBER, List.of(holder(4), holder(9)), RECEIVED, consented(9)));
            assertThat(kept(Holdings::conflicts)).containsExactly(AConflict.with(NUMBER, consented(9)));
        }

        @Test
        void itsPartiesAreMembersOnTheDayItIsRaised() {
            begin(ours);

            assertRefused(
                    "archive.conflict-not-that-day",
                    AConflict.between(NUMBER, List.of(holder(5), holder(8)), RECEIVED));
        }

        @Test
        void whoHoldsAStepIsAMemberOnTheDay() {
            begin(ours);

            assertRefused(
                    "archive.conflict-not-that-day",
                    AConflict.between(NUMBER, AConflict.PARTIES, received(8, RAISED_ON)));
            assertRefused(
                    "archive.conflict-not-that-day", AConflict.with(NUMBER, listened(8, AConflict.by(3, RAISED_ON))));
        }

        @Test
        void whoSignsIsKnown() {
            begin(ours);
            Holder nobody = new Holder(new MemberId("9999"), "Personne");

            assertRefused(
                    "member.unknown", AConflict.with(NUMBER, new Fact.Withdrawn("", new Stamp(nobody, RAISED_ON))));
        }

        @Test
        void nothingIsToldOfADayToCome() {
            begin(ours);

            assertRefused(
                    "archive.conflict-to-come",
                    AConflict.with(NUMBER, new Fact.ViolenceReported(AConflict.by(9, LocalDate.of(2025, 3, 2)))));
        }
    }

    @Nested
    class WhenAPartyActs {

        private final Fact asked = listened(7, AConflict.by(9, RAISED_ON.plusDays(4)));

        @Test
        void itRaisesItsCaseAndAsksForTheNextStep() {
            begin(ours);

            assertThat(record(9, AConflict.with(NUMBER))).isEqualTo(Answer.granted(1));
            assertThat(record(9, AConflict.with(NUMBER, asked))).isEqualTo(Answer.granted(1));
        }

        @Test
        void itEntersNothingForOthersEvenWhereItHoldsASeat() {
            begin(ours);
            perform(new Deed.RecordConflict(AConflict.with(NUMBER)));

            assertThat(reason(record(9, AConflict.with(NUMBER, consented(5)))))
                    .isEqualTo("archive.conflict-by-a-party");
            assertThat(reason(record(5, AConflict.with(NUMBER, asked)))).isEqualTo("archive.conflict-by-a-party");
            assertThat(record(5, AConflict.with(NUMBER, consented(5)))).isEqualTo(Answer.granted(1));
        }

        @Test
        void whoIsNeitherPartyNorSeatedEntersNothing() {
            begin(ours);

            assertThat(reason(record(7, AConflict.with(NUMBER)))).isEqualTo("archive.not-allowed");
        }

        @Test
        void nobodyGetsHoldOfACaseByNamingThemselves() {
            begin(ours);
            perform(new Deed.RecordConflict(AConflict.with(NUMBER)));

            assertThat(reason(record(10, AConflict.between(NUMBER, List.of(holder(9), holder(10)), RECEIVED))))
                    .isEqualTo("archive.not-allowed");
        }

        private Answer<Integer> record(int member, ConflictCase conflict) {
            return archive().perform(by(member, new Deed.RecordConflict(conflict)));
        }
    }

    @Nested
    class WhenASittingDecidesOnIt {

        @Test
        void thePartyStandsBackAndTheMotionComesBackWithTheNameOfTheCase() {
            begin(ours);
            Meeting.Closed sitting = ours.aboutConflict(NUMBER, 1, 2);

            perform(new Deed.RecordConflict(AConflict.with(NUMBER)), new Deed.RecordSitting(sitting));

            assertThat(kept(Holdings::sittings)).containsExactly(sitting);
            assertThat(kept(Holdings::sittings).get(0).sitting().motionOn(2).flatMap(Motion.Proposed::conflict))
                    .contains(NUMBER);
        }

        @Test
        void aPartyIsRecusedFromARoundOfConsensusEvenIfItWasAbsent() {
            begin(ours);
            perform(new Deed.RecordConflict(AConflict.with(NUMBER)));

            assertThat(whyRefused(ours.aboutConflict(NUMBER, 2)))
                    .isEqualTo(
                            "in 2025-01-07-council-1, seat 5 is held by a party to case C-2025-01, and stands recused"
                                    + " from everything about item 1");
        }

        @Test
        void aPartyIsRecusedFromAVote() {
            begin(ours);
            perform(new Deed.RecordConflict(AConflict.with(NUMBER)));

            assertThat(whyRefused(ours.aboutConflict(NUMBER, 1)))
                    .isEqualTo(
                            "in 2025-01-07-council-1, seat 5 is held by a party to case C-2025-01, and stands recused"
                                    + " from everything about item 2");
        }

        @Test
        void theCaseIsOnRecord() {
            begin(ours);
            perform(new Deed.RecordConflict(AConflict.with(NUMBER)));

            assertThat(whyRefused(ours.aboutConflict("C-2025-02", 1, 2)))
                    .isEqualTo(
                            "2025-01-07-council-1 has a motion about case C-2025-02 on item 1, and no such case is on"
                                    + " record");
        }

        @Test
        void theCaseWasRaisedByTheDayOfTheSitting() {
            begin(ours);
            perform(new Deed.RecordConflict(
                    AConflict.between(NUMBER, AConflict.PARTIES, received(3, LocalDate.of(2025, 1, 8)))));

            assertThat(whyRefused(ours.aboutConflict(NUMBER, 1, 2)))
                    .isEqualTo("2025-01-07-council-1 has a motion about case C-2025-01 on item 1, and that case was"
                            + " raised only on 8\u00a0January 2025");
        }

        @Test
        void theCouncilLeavesItToTheGeneralMeetingWhereRecusalsLeaveFewerThanThree() {
            begin(ours);
            perform(new Deed.RecordConflict(AConflict.with(NUMBER)));

            assertThat(whyRefused(ours.councilOnConflict(NUMBER, 5, 1, 2, 3)))
                    .isEqualTo("in 2025-01-07-council-1, recusals leave fewer than three of the council to decide on"
                            + " case C-2025-01 on item 1, which is for the general meeting");
            perform(new Deed.RecordSitting(ours.councilOnConflict(NUMBER, 5, 1, 2)));
        }

        @Test
        void aGeneralMeetingDecidesHoweverFewAreLeft() {
            begin(ours);
            perform(new Deed.RecordConflict(
                    AConflict.between(NUMBER, AConflict.PARTIES, received(3, LocalDate.of(2024, 1, 8)))));

            perform(new Deed.RecordSitting(ours.generalMeetingOnConflict(NUMBER)));

            assertThat(kept(Holdings::sittings)).hasSize(1);
        }

        private String whyRefused(Meeting.Closed sitting) {
            return Lexicon.of(Locale.ENGLISH)
                    .say(archive()
                            .perform(by(3, new Deed.RecordSitting(sitting)))
                            .refusal()
                            .orElseThrow()
                            .reason());
        }
    }

    private void assertRefused(String reason, ConflictCase conflict) {
        assertThat(reasonAgainst(new Deed.RecordConflict(conflict))).isEqualTo(reason);
    }
}

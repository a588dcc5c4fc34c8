package org.collegium.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.members;
import static org.collegium.story.Spoken.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.bylaws.Matter;
import org.collegium.calendar.Holidays;
import org.collegium.meeting.Meeting;
import org.collegium.member.Exclusion;
import org.collegium.member.ExclusionRule;
import org.collegium.member.Member;
import org.collegium.member.Members;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.collegium.words.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An exclusion without its procedure, and the same one with it, of which nothing is found. */
class UnsoundExclusionsTest {

    private static final String DECISION = "2025-01";

    private final Exclusion heard = Exclusion.begin(
                    "E-2025-1", HERVE, "Two keys kept", ExclusionRule.ASSUMED, MARCH.minusDays(20))
            .summon(MARCH.minusDays(18))
            .then(called -> called.hear(MARCH.minusDays(2), Optional.empty()))
            .orElseThrow();
    private final Exclusion over = heard.decide(DECISION, MARCH)
            .then(decided -> decided.announce(MARCH))
            .orElseThrow();

    @Nested
    class WhenAMotionExcludesSomebody {

        @Test
        void aProcedureOnRecordByThatDayLeadsToIt() {
            assertThat(found(MARCH, members(), over)).isEmpty();
        }

        @Test
        void withoutOneItIsSerious() {
            List<Finding> found = found(MARCH, members());

            assertThat(said(found))
                    .containsExactly("Decision no.\u00a02025-01 of Tuesday 4\u00a0March 2025 excludes a member, and no"
                            + " procedure on record by that day leads to it. To do: enter the procedure with its days,"
                            + " else annul the decision and begin with the grievances.");
            assertThat(found).extracting(Finding::gravity).containsExactly(Finding.Gravity.SERIOUS);
        }

        @Test
        void oneThatBeganAfterwardsDoesNot() {
            Exclusion later = Exclusion.begin(
                            "E-2025-1", HERVE, "Two keys kept", ExclusionRule.ASSUMED, MARCH.plusDays(1))
                    .summon(MARCH.plusDays(1))
                    .then(called -> called.hear(MARCH.plusDays(20), Optional.empty()))
                    .then(listened -> listened.decide(DECISION, MARCH.plusDays(20)))
                    .orElseThrow();

            assertThat(said(found(MARCH.plusDays(20), members(), later)))
                    .singleElement()
                    .asString()
                    .contains("no procedure on record by that day");
        }

        @Test
        void beforeItNothingIsFound() {
            assertThat(found(MARCH.minusDays(1), members())).isEmpty();
        }
    }

    @Nested
    class WhenAProcedureNamesADecision {

        @Test
        void thatExcludesNobodyItIsSerious() {
            Exclusion mistaken = heard.decide("2025-02", MARCH)
                    .then(decided -> decided.announce(MARCH))
                    .orElseThrow();

            assertThat(said(found(MARCH, members(), over, again(mistaken))))
                    .containsExactly("Exclusion E-2025-2 names decision no.\u00a02025-02, which excludes nobody on"
                            + " record. To do: correct the number, or record the sitting that decided.");
        }
    }

    @Nested
    class WhenSomebodyLeftByExclusion {

        private final Members withoutHerve = members()
                .enrol(List.of(
                        members().member(HERVE).orElseThrow().exclude(over).orElseThrow()));

        @Test
        void theProcedureEndsOnThatDay() {
            assertThat(found(MARCH.plusDays(1), withoutHerve, over)).isEmpty();
        }

        @Test
        void withoutOneItIsSeriousAndNamesOnlyTheNumber() {
            Member excluded = withoutHerve.member(HERVE).orElseThrow();

            assertThat(said(UnsoundExclusions.on(
                            MARCH.plusDays(1),
                            record(Members.of(List.of(excluded)), List.of()).withExclusions(List.of()))))
                    .containsExactly("0008 is noted as excluded from Wednesday 5\u00a0March 2025, and no completed"
                            + " procedure on record takes effect on that day. To do: enter or complete the procedure,"
                            + " else correct the departure.");
        }
    }

    @Test
    void whatAProcedureLacksStandsAmongTheFindingsOfTheRecord() {
        Exclusion decided = heard.decide(DECISION, MARCH).orElseThrow();
        KeptRecord record = record(members(), List.of(sitting())).withExclusions(List.of(decided));

        assertThat(said(Findings.on(MARCH.plusDays(1), record, Holidays.none())))
                .containsOnlyOnceElementsOf(said(UnsoundExclusions.on(MARCH.plusDays(1), record)))
                .anySatisfy(text -> assertThat(text).contains("lacks the step “decision notified”"));
    }

    private static List<Finding> found(LocalDate day, Members members, Exclusion... procedures) {
        return UnsoundExclusions.on(
                day,
                record(members, List.of(sitting()))
                        .withExclusions(Stream.of(procedures).toList()));
    }

    private static KeptRecord record(Members members, List<Meeting.Closed> sittings) {
        Kept kept = Kept.record();
        return KeptRecord.of(kept.bylaws(), members, People.council(), sittings, kept.register());
    }

    /** The sitting of March, whose only item excludes somebody. */
    private static Meeting.Closed sitting() {
        return Evening.of(MARCH, Evening.motion(1, Evening.propose("M-1", "Exclude", Matter.EXCLUSION)))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ, People.ENORA, People.FANCH)
                .showsHands(1, "20:10", "20:11", 6, 0, 0)
                .closes("21:00");
    }

    private static Exclusion again(Exclusion told) {
        return new Exclusion(
                "E-2025-2",
                told.member(),
                told.grievances(),
                told.rule(),
                told.steps(),
                told.companion(),
                told.decision());
    }
}

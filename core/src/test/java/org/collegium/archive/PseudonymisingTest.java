package org.collegium.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.NOBODY;
import static org.collegium.story.People.at;
import static org.collegium.story.People.members;
import static org.collegium.story.People.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.Confidentiality;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.ConflictLadder;
import org.collegium.conflict.ConflictStep;
import org.collegium.conflict.Fact;
import org.collegium.conflict.Grievance;
import org.collegium.conflict.Stamp;
import org.collegium.meeting.Meeting;
import org.collegium.member.Departure;
import org.collegium.member.LegalBasis;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Retention;
import org.collegium.minutes.Minutes;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.collegium.words.Answer;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Hervé kept the record of January, left at the end of that month, and is forgotten five years later. */
class PseudonymisingTest {

    private static final LocalDate LEFT_ON = LocalDate.of(2025, 2, 1);
    private static final LocalDate FIVE_YEARS_LATER = LocalDate.of(2030, 2, 1);

    private final Keeper keeper = new Keeper();
    private final Meeting.Closed january = Keeper.withSecretary(Keeper.january(4), named(HERVE));
    private final Meeting.Closed february = Keeper.approving(FEBRUARY, JANUARY, 2);

    @BeforeEach
    void found() {
        keeper.found();
        keeper.perform(AICHA, new Deed.Enrol(List.copyOf(members().roll(JANUARY))))
                .orElseThrow();
    }

    @Nested
    class WhenItIsTooSoon {

        @Test
        void nobodyIsForgottenWhoIsUnknownOrAMember() {
            assertThat(forgetting(NOBODY, FIVE_YEARS_LATER)).isEqualTo("nobody has the number 9999");
            assertThat(forgetting(HERVE, FIVE_YEARS_LATER)).isEqualTo("0008 is still a member on 1 February 2030");
            leaves(HERVE, FIVE_YEARS_LATER.plusDays(1));
            assertThat(forgetting(HERVE, FIVE_YEARS_LATER)).isEqualTo("0008 is still a member on 1 February 2030");
        }

        @Test
        void norWhoseMandateStillRuns() {
            leaves(CHLOE, LEFT_ON);

            assertThat(forgetting(CHLOE, FIVE_YEARS_LATER)).isEqualTo("0003 still has a mandate, on seat 3");
        }

        @Test
        void norBeforeTheRetentionPeriodIsOver() {
            leaves(HERVE, LEFT_ON);

            assertThat(forgetting(HERVE, FIVE_YEARS_LATER.minusDays(1)))
                    .isEqualTo("the name of 0008 is kept until the retention period ends, on 1 February 2030");
            assertThat(refusal(forget(HERVE, FIVE_YEARS_LATER, new Retention(30, LegalBasis.LEGAL_OBLIGATION))))
                    .isEqualTo("the name of 0008 is kept until the retention period ends, on 1 February 2055");
        }

        @Test
        void norAheadOfTheDay() {
            leaves(HERVE, LEFT_ON);
            Deed tomorrow = new Deed.Pseudonymise(HERVE, FIVE_YEARS_LATER.plusDays(1), Retention.shortest());

            assertThat(refusal(keeper.archive().perform(keeper.act(AICHA, at(FIVE_YEARS_LATER, "12:00"), tomorrow))))
                    .isEqualTo("2 February 2030 is to come: member 0008 cannot be pseudonymised before that day");
        }

        @Test
        void noPeriodIsShorterThanThatOfSheetsAndProxies() {
            assertThatThrownBy(() -> new Retention(4, LegalBasis.LEGITIMATE_INTEREST))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not 4");
        }

        @Test
        void onlyWhoHoldsASeatForgets() {
            leaves(HERVE, LEFT_ON);
            Deed deed = new Deed.Pseudonymise(HERVE, FIVE_YEARS_LATER, Retention.shortest());

            assertThat(refusal(keeper.archive().perform(keeper.act(HERVE, at(FIVE_YEARS_LATER, "12:00"), deed))))
                    .isEqualTo("0008 has no capacity to pseudonymise a member: only a seat holder may");
        }
    }

    @Nested
    class WhileAnOpenRecordNamesThem {

        @Test
        void unsealedMinutesForbidIt() {
            keeper.record(HERVE, january).orElseThrow();
            leaves(HERVE, LEFT_ON);

            assertThat(forgetting(HERVE, FIVE_YEARS_LATER))
                    .isEqualTo("0008 is named in the minutes of 2025-01-07-council-1, which are not sealed");
        }

        @Test
        void unsealedMinutesThatNameThemInWordsForbidItToo() {
            keeper.record(BENOIT, saying("Hervé Le Gall s’en va.")).orElseThrow();
            leaves(HERVE, LEFT_ON);

            assertThat(forgetting(HERVE, FIVE_YEARS_LATER))
                    .isEqualTo("0008 is named in the minutes of 2025-01-07-council-1, which are not sealed");
        }

        @Test
        void unsealedMinutesOfOthersDoNot() {
            keeper.record(BENOIT, saying("Hervé s’en va.")).orElseThrow();
            leaves(HERVE, LEFT_ON);

            assertThat(forget(HERVE, FIVE_YEARS_LATER, Retention.shortest())).isEqualTo(Answer.granted(1));
        }

        @Test
        void aConflictThatIsNotClosedForbidsIt() {
            keeper.perform(CHLOE, new Deed.RecordConflict(conflict())).orElseThrow();
            leaves(HERVE, LEFT_ON);

            assertThat(forgetting(HERVE, FIVE_YEARS_LATER)).isEqualTo("0008 is named in case C-1, which is not closed");
        }

        private Meeting.Closed saying(String words) {
            return Evening.of(JANUARY, talk(1, "Garden"))
                    .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                    .hears(1, words)
                    .closes("22:00");
        }

        private ConflictCase conflict() {
            Stamp stamp = new Stamp(named(CHLOE), JANUARY);
            return ConflictCase.of(new CaseFile(
                    new Grievance(
                            "C-1",
                            List.of(named(AICHA), named(HERVE)),
                            "The key of the shed",
                            Confidentiality.CONCERNED),
                    ConflictLadder.collegial(),
                    List.of(new Fact.Reached(ConflictStep.RAISED, named(CHLOE), JANUARY, stamp))));
        }
    }

    @Nested
    class WhenTheNameIsTakenOff {

        @BeforeEach
        void forgetHerve() {
            keeper.record(HERVE, january).orElseThrow();
            keeper.record(BENOIT, february).orElseThrow();
            keeper.seal(JANUARY, at(FEBRUARY, "23:00")).orElseThrow();
            leaves(HERVE, LEFT_ON);
            forget(HERVE, FIVE_YEARS_LATER, Retention.shortest()).orElseThrow();
        }

        @Test
        void theRecordSaysSinceWhenAndOnWhatGroundNamesRemain() {
            Member member = keeper.archive()
                    .read(ASSOCIATION.id(), Holdings::members)
                    .member(HERVE)
                    .orElseThrow();

            assertThat(member.name()).isEqualTo("0008");
            assertThat(member.toString())
                    .contains("2030-02-01", "LEGITIMATE_INTEREST")
                    .doesNotContain("Hervé", "Le Gall", "1500", "a déménagé");
        }

        @Test
        void sealedMinutesKeepTheNameAndTheRegisterVerifies() {
            Minutes minutes = keeper.archive().read(ASSOCIATION.id(), Keeper::stateOfJanuary);

            assertThat(minutes).isInstanceOf(Minutes.Sealed.class);
            assertThat(minutes.sitting().sitting().secretary().name()).isEqualTo("Hervé Le Gall");
            assertThat(minutes.content().canonical()).contains("Hervé Le Gall");
            Register register = keeper.archive().read(ASSOCIATION.id(), Holdings::register);
            assertThat(register.entries()).hasSize(1);
            assertThat(register.verify()).isEmpty();
        }

        @Test
        void theTrailNamesTheDeedAndNotThePerson() {
            List<Trace> trail =
                    keeper.archive().read(ASSOCIATION.id(), Holdings::trail).traces();

            assertThat(trail.get(trail.size() - 1).deed()).isEqualTo("Pseudonymise");
            assertThat(trail.toString()).doesNotContain("Hervé");
        }
    }

    private void leaves(MemberId who, LocalDate on) {
        Member member = members().member(who).orElseThrow();
        Member left = new Member(
                who, member.identity(), member.joined(), Optional.of(new Departure(on, "a déménagé")), member.dues());
        keeper.perform(AICHA, new Deed.Enrol(List.of(left))).orElseThrow();
    }

    private String forgetting(MemberId who, LocalDate on) {
        return refusal(forget(who, on, Retention.shortest()));
    }

    /** Aïcha, whose mandate has no end, takes the name off at noon of the day. */
    private Answer<Integer> forget(MemberId who, LocalDate on, Retention retention) {
        return keeper.archive().perform(keeper.act(AICHA, at(on, "12:00"), new Deed.Pseudonymise(who, on, retention)));
    }

    private static String refusal(Answer<?> answer) {
        return Lexicon.english().say(answer.refusal().orElseThrow().reason()).replace('\u00a0', ' ');
    }
}

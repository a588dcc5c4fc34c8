package org.collegium.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.refusal;

import java.time.LocalDate;
import java.util.Optional;
import org.collegium.council.ChangeFiling.Change;
import org.collegium.council.SpecialMandate.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is entered once, then again with what became of it. */
class DealingsTest {

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

    private final ChangeFiling change = ChangeFiling.of(Change.REPRESENTATIVES, JANUARY);
    private final SpecialMandate account =
            new SpecialMandate(Kind.BANK, "open an account", named(HERVE), JANUARY, APRIL);
    private final ActOnBehalf opened = ActOnBehalf.done(named(HERVE), Kind.BANK, "account opened", FEBRUARY);

    @Nested
    class WhenAChangeIsFiled {

        private final Dealings toBeFiled = Dealings.none().file(change).orElseThrow();
        private final ChangeFiling filed = change.file(FEBRUARY).orElseThrow();
        private final ChangeFiling acknowledged = filed.acknowledge(new ChangeFiling.Receipt(MARCH, Optional.of("W-1")))
                .orElseThrow();

        @Test
        void whatBecameOfItTakesItsPlace() {
            Dealings known = toBeFiled.file(filed).orElseThrow();

            assertThat(known.filings()).containsExactly(filed);
            assertThat(known.file(acknowledged).orElseThrow().filings()).containsExactly(acknowledged);
            assertThat(toBeFiled.file(acknowledged).orElseThrow().filings())
                    .as("both at once")
                    .containsExactly(acknowledged);
        }

        @Test
        void theSameChangesNothing() {
            Dealings known = toBeFiled.file(acknowledged).orElseThrow();

            assertThat(known.file(acknowledged).orElseThrow()).isEqualTo(known);
        }

        @Test
        void anotherChangeOrDayStandsBesideIt() {
            assertThat(toBeFiled
                            .file(ChangeFiling.of(Change.BYLAWS, JANUARY))
                            .then(both -> both.file(ChangeFiling.of(Change.REPRESENTATIVES, FEBRUARY)))
                            .orElseThrow()
                            .filings())
                    .hasSize(3)
                    .startsWith(change);
        }

        @Test
        void theDecisionMayBeNamedLater() {
            assertThat(toBeFiled.file(change.decidedBy("2025-01")).orElseThrow().filings())
                    .containsExactly(change.decidedBy("2025-01"));
        }

        @Test
        void whatWasFiledIsNotFiledOnAnotherDayNorUnfiled() {
            Dealings known = toBeFiled.file(acknowledged).orElseThrow();

            assertThat(refusal(known.file(change.file(MARCH).orElseThrow())))
                    .isEqualTo("this change is filed already, since 4\u00a0February 2025");
            assertThat(refusal(known.file(filed.acknowledge(new ChangeFiling.Receipt(APRIL, Optional.empty()))
                            .orElseThrow())))
                    .isEqualTo("this filing already has its receipt, of 4\u00a0March 2025");
            assertThat(refusal(known.file(filed)))
                    .isEqualTo(
                            "this contradicts what is on record: Change of 7\u00a0January 2025, who represents the"
                                    + " association: filed on 4\u00a0February 2025, receipt no.\u00a0W-1 of 4\u00a0March 2025.");
        }
    }

    @Nested
    class WhenSomebodyIsEntrusted {

        private final Dealings entrusted = Dealings.none().entrust(account).orElseThrow();

        @Test
        void anEarlyEndTakesItsPlace() {
            SpecialMandate ended = account.end(MARCH).orElseThrow();

            assertThat(entrusted.entrust(ended).orElseThrow().specialMandates()).containsExactly(ended);
        }

        @Test
        void theSameUnderALaterNameChangesNothing() {
            Holder married = new Holder(HERVE, "Hervé Riou");

            assertThat(entrusted.entrust(new SpecialMandate(Kind.BANK, account.object(), married, JANUARY, APRIL)))
                    .extracting(answer -> answer.orElseThrow())
                    .isEqualTo(entrusted);
        }

        @Test
        void itRunsNoLongerThanItWasGivenAndADayAtLeast() {
            String refused = "the special mandate given from 7\u00a0January 2025 to 31\u00a0March 2025 can only end"
                    + " sooner, after one day at least: open an account";

            assertThat(refusal(entrusted.entrust(
                            new SpecialMandate(Kind.BANK, account.object(), named(HERVE), JANUARY, APRIL.plusDays(1)))))
                    .isEqualTo(refused);
            assertThat(refusal(account.end(JANUARY))).isEqualTo(refused);
            assertThat(account.end(JANUARY.plusDays(1)).refusal()).isEmpty();
        }

        @Test
        void anotherObjectKindPersonOrDayIsAnotherMandate() {
            Dealings several = entrusted
                    .entrust(new SpecialMandate(Kind.BANK, "close it", named(HERVE), JANUARY, APRIL))
                    .then(more -> more.entrust(
                            new SpecialMandate(Kind.OTHER, account.object(), named(HERVE), JANUARY, APRIL)))
                    .then(more ->
                            more.entrust(new SpecialMandate(Kind.BANK, account.object(), named(AICHA), JANUARY, APRIL)))
                    .then(more -> more.entrust(
                            new SpecialMandate(Kind.BANK, account.object(), named(HERVE), FEBRUARY, APRIL)))
                    .orElseThrow();

            assertThat(several.specialMandates()).hasSize(5);
        }
    }

    @Nested
    class WhenSomebodyActed {

        private final Dealings done = Dealings.none().note(opened).orElseThrow();

        @Test
        void theReportTakesItsPlace() {
            ActOnBehalf reported = opened.report(MARCH).orElseThrow();

            assertThat(done.note(reported).orElseThrow().acts()).containsExactly(reported);
            assertThat(done.note(opened).orElseThrow()).isEqualTo(done);
        }

        @Test
        void itIsReportedOnce() {
            Dealings reported = done.note(opened.report(MARCH).orElseThrow()).orElseThrow();

            assertThat(refusal(reported.note(opened.report(APRIL).orElseThrow())))
                    .isEqualTo("“account opened” was already reported on 4\u00a0March 2025");
            assertThat(refusal(reported.note(opened)))
                    .isEqualTo("“account opened” was already reported on 4\u00a0March 2025");
        }

        @Test
        void anotherActPersonKindOrDayStandsBesideIt() {
            Dealings several = done.note(ActOnBehalf.done(named(HERVE), Kind.BANK, "account closed", FEBRUARY))
                    .then(more -> more.note(ActOnBehalf.done(named(AICHA), Kind.BANK, "account opened", FEBRUARY)))
                    .then(more -> more.note(ActOnBehalf.done(named(HERVE), Kind.OTHER, "account opened", FEBRUARY)))
                    .then(more -> more.note(ActOnBehalf.done(named(HERVE), Kind.BANK, "account opened", MARCH)))
                    .orElseThrow();

            assertThat(several.acts()).hasSize(5).startsWith(opened);
        }
    }
}

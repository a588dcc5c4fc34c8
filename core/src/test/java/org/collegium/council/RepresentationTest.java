package org.collegium.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.ELECTED_ON;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.council;
import static org.collegium.story.People.members;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.english;
import static org.collegium.story.Spoken.refusal;
import static org.collegium.story.Spoken.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collegium.council.Mandate.Cause;
import org.collegium.council.SpecialMandate.Kind;
import org.collegium.words.Article;
import org.collegium.words.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may act in the association's name, for what, and what is said of it afterwards. */
class RepresentationTest {

    private static final Seat ONE = new Seat(1);
    private static final Seat TWO = new Seat(2);
    private static final SpecialMandate AT_THE_BANK =
            new SpecialMandate(Kind.BANK, "open an account", named(HERVE), JANUARY, MARCH);

    private final Representation everySeat = Representation.byEverySeat(council());
    private final Representation narrowed =
            Representation.of(council(), narrowedTo(ONE, TWO)).entrusting(List.of(AT_THE_BANK));

    @Nested
    class WhenSomebodyWouldAct {

        @ParameterizedTest
        @EnumSource
        void whoeverHoldsASeatMayForAnything(Kind kind) {
            assertThat(english(everySeat.capacity(named(CHLOE), kind, JANUARY).orElseThrow()))
                    .isEqualTo("seat 3 of the collegial council since 15\u00a0June 2024 (election)");
            assertThat(everySeat.mandatesOn(JANUARY)).hasSize(7);
        }

        @Test
        void theBylawsMayNarrowItToSomeSeats() {
            assertThat(narrowed.capacity(named(BENOIT), Kind.BANK, JANUARY).refusal())
                    .isEmpty();
            assertThat(refusal(narrowed.capacity(named(CHLOE), Kind.BANK, JANUARY)))
                    .isEqualTo("Chloé Le Gall holds on 7\u00a0January 2025 no seat that represents the association, and"
                            + " no special mandate (bank). Rule: art. 12.");
        }

        @Test
        void aSpecialMandateIsForItsObjectOnly() {
            assertThat(english(
                            narrowed.capacity(named(HERVE), Kind.BANK, JANUARY).orElseThrow()))
                    .isEqualTo("special mandate (bank) from 7\u00a0January 2025 to 3\u00a0March 2025: open an account");
            assertThat(refusal(narrowed.capacity(named(HERVE), Kind.COURT, JANUARY)))
                    .contains("no special mandate (court)");
            assertThat(narrowed.capacity(named(CHLOE), Kind.BANK, JANUARY).refusal())
                    .as("somebody else's")
                    .isPresent();
        }

        @Test
        void aSpecialMandateEnds() {
            assertThat(narrowed.specialMandatesOn(JANUARY.minusDays(1))).isEmpty();
            assertThat(narrowed.specialMandatesOn(MARCH.minusDays(1))).containsExactly(AT_THE_BANK);
            assertThat(narrowed.specialMandatesOn(MARCH)).isEmpty();
        }

        @Test
        void aSpecialMandateHasAnObjectAndADay() {
            assertThatThrownBy(() -> new SpecialMandate(Kind.BANK, " ", named(HERVE), JANUARY, MARCH))
                    .hasMessageContaining("needs an object");
            assertThatThrownBy(() -> new SpecialMandate(Kind.BANK, "sign", named(HERVE), JANUARY, JANUARY))
                    .hasMessage("A special mandate from 2025-01-07 cannot end on 2025-01-07");
        }
    }

    @Nested
    class WhenSomebodyActed {

        private final ActOnBehalf account = ActOnBehalf.done(named(HERVE), Kind.BANK, "account opened", JANUARY);

        @Test
        void itIsReportedToTheCouncil() {
            assertThat(said(account.findings(narrowed, FEBRUARY)))
                    .containsExactly("Act in the name of the association on 7\u00a0January 2025, by Hervé Le Gall, not"
                            + " reported at the sitting of 4\u00a0February 2025: “account opened”. To do: report it at"
                            + " the next.");
            assertThat(account.report(FEBRUARY).orElseThrow().findings(narrowed, FEBRUARY))
                    .isEmpty();
        }

        @Test
        void nobodyWaitsForAReportBeforeItWasDone() {
            assertThat(account.findings(narrowed, JANUARY.minusDays(1))).isEmpty();
            assertThat(account.report(MARCH).orElseThrow().findings(narrowed, FEBRUARY))
                    .as("reported later")
                    .hasSize(1);
        }

        @Test
        void itIsReportedOnceAndAfterwards() {
            ActOnBehalf reported = account.report(JANUARY).orElseThrow();

            assertThat(refusal(reported.report(FEBRUARY)))
                    .isEqualTo("“account opened” was already reported on 7\u00a0January 2025");
            assertThat(refusal(account.report(JANUARY.minusDays(1))))
                    .isEqualTo("“account opened” cannot be reported before 7\u00a0January 2025");
            assertThatThrownBy(() -> new ActOnBehalf(named(HERVE), Kind.BANK, "it", FEBRUARY, Optional.of(JANUARY)))
                    .hasMessage("An act of 2025-02-04 cannot be reported on 2025-01-07");
            assertThatThrownBy(() -> ActOnBehalf.done(named(HERVE), Kind.BANK, " ", FEBRUARY))
                    .hasMessageContaining("says what was done");
        }

        @Test
        void powerIsLookedForOnTheDayOfTheAct() {
            ActOnBehalf late = ActOnBehalf.done(named(HERVE), Kind.BANK, "account closed", MARCH)
                    .report(MARCH)
                    .orElseThrow();
            List<Finding> findings = late.findings(narrowed, MARCH);

            assertThat(said(findings))
                    .containsExactly("Act in the name of the association on 4\u00a0March 2025, without power: “account"
                            + " closed”. Reason: Hervé Le Gall holds on 4\u00a0March 2025 no seat that represents the"
                            + " association, and no special mandate (bank). Rule: art. 12. To do: ratify or contest"
                            + " it.");
            assertThat(findings.get(0).gravity()).isEqualTo(Finding.Gravity.SERIOUS);
        }

        @Test
        void whatWasDoneUnderACoOptationStandsAfterItsRefusal() {
            Council refused = council()
                    .end(ONE, JANUARY, Cause.RESIGNED)
                    .then(vacant -> vacant.coOpt(ONE, HERVE, JANUARY, members()))
                    .then(held -> held.refuse(ONE, MARCH))
                    .orElseThrow();
            Representation representation = Representation.byEverySeat(refused);

            assertThat(representation
                            .capacity(named(HERVE), Kind.COURT, FEBRUARY)
                            .refusal())
                    .isEmpty();
            assertThat(representation.capacity(named(HERVE), Kind.COURT, MARCH).refusal())
                    .isPresent();
        }
    }

    @Nested
    class WhenItIsCertified {

        @Test
        void everyPersonIsNamedAsABankAsks() {
            RepresentationCertificate certificate = narrowed.certificate(
                            JANUARY, Map.of(AICHA, of("Aïcha"), BENOIT, of("Benoît"), HERVE, of("Hervé")))
                    .orElseThrow();

            assertThat(certificate.phrases().stream().map(phrase -> english(phrase)))
                    .hasSize(4)
                    .startsWith("On 7\u00a0January 2025 these persons may act in the name of the association."
                            + " Rule: art. 12.")
                    .contains("Aïcha Le Gall (profession: sailmaker; address: 1 quai du Port, 29200 Brest; nationality:"
                            + " French), seat 1 of the collegial council since 15\u00a0June 2024 (election).")
                    .endsWith("Hervé Le Gall (profession: sailmaker; address: 1 quai du Port, 29200 Brest; nationality:"
                            + " French), special mandate (bank) from 7\u00a0January 2025 to 3\u00a0March 2025: open an"
                            + " account.");
        }

        @Test
        void nobodysParticularsMayBeMissing() {
            assertThat(refusal(narrowed.certificate(JANUARY, Map.of(AICHA, of("Aïcha")))))
                    .isEqualTo("profession, address and nationality are missing for 0002, 0008");
        }

        @Test
        void whoeverHasASeatAndASpecialMandateIsThereTwice() {
            Representation both = Representation.of(council(), narrowedTo(ONE))
                    .entrusting(List.of(new SpecialMandate(Kind.COURT, "plead", named(AICHA), JANUARY, MARCH)));

            assertThat(refusal(both.certificate(JANUARY, Map.of()))).endsWith("missing for 0001");
            assertThat(both.certificate(JANUARY, Map.of(AICHA, of("Aïcha")))
                            .orElseThrow()
                            .representatives())
                    .hasSize(2);
        }

        @Test
        void asFarAsTheRecordGoesItSaysWhatIsMissing() {
            RepresentationCertificate certificate = narrowed.entrusting(
                            List.of(AT_THE_BANK, new SpecialMandate(Kind.COURT, "plead", named(AICHA), JANUARY, MARCH)))
                    .certificate(JANUARY, members());

            assertThat(certificate.phrases().stream().map(phrase -> english(phrase)))
                    .hasSize(6)
                    .startsWith(
                            "On 7\u00a0January 2025 these persons may act in the name of the association."
                                    + " Rule: art. 12.",
                            "Aïcha Le Gall (member no.\u00a00001), seat 1 of the collegial council since"
                                    + " 15\u00a0June 2024 (election).")
                    .endsWith("To be filled in by hand for Aïcha Le Gall, Benoît Le Gall, Hervé Le Gall: all forenames,"
                            + " profession, address and nationality, which the record does not hold.");
        }

        @Test
        void particularsHaveNoGap() {
            assertThatThrownBy(() -> new Particulars("Le Gall", "Iris", "", "Brest", "French"))
                    .hasMessage("The particulars of 'Iris Le Gall' have a gap");
        }

        private static Particulars of(String forename) {
            return new Particulars("Le Gall", forename, "sailmaker", "1 quai du Port, 29200 Brest", "French");
        }
    }

    @Nested
    class WhenItChanges {

        private final Council changed = council()
                .end(ONE, JANUARY, Cause.RESIGNED)
                .then(vacant -> vacant.coOpt(ONE, HERVE, FEBRUARY, members()))
                .then(held -> held.ratify(ONE, MARCH))
                .orElseThrow();

        @Test
        void everyDayOnWhichAMandateBeganOrEndedIsToBeFiled() {
            assertThat(filings(List.of(), Representation.byEverySeat(changed), MARCH))
                    .containsExactly(ELECTED_ON, JANUARY, FEBRUARY);
        }

        @Test
        void aRenewalIsToo() {
            Council renewed = council()
                    .end(TWO, MARCH, Cause.RESIGNED)
                    .then(vacant -> vacant.replace(TWO, BENOIT, MARCH, members()))
                    .orElseThrow();

            assertThat(filings(List.of(), Representation.byEverySeat(renewed), MARCH))
                    .containsExactly(ELECTED_ON, MARCH);
        }

        @Test
        void notWhatIsStillToComeNorASeatThatDoesNotRepresent() {
            assertThat(filings(List.of(), Representation.byEverySeat(changed), FEBRUARY.minusDays(1)))
                    .containsExactly(ELECTED_ON, JANUARY);
            Representation byTwo = Representation.of(changed, narrowedTo(TWO));
            assertThat(filings(List.of(), byTwo, MARCH)).containsExactly(ELECTED_ON);
            assertThat(byTwo.changesOn(ELECTED_ON)).isTrue();
            assertThat(byTwo.changesOn(JANUARY)).isFalse();
        }

        @Test
        void whatIsOnRecordIsNotAskedForAgain() {
            ChangeFiling election = ChangeFiling.of(ChangeFiling.Change.REPRESENTATIVES, ELECTED_ON)
                    .file(JANUARY)
                    .orElseThrow();
            ChangeFiling bylaws = ChangeFiling.of(ChangeFiling.Change.BYLAWS, JANUARY);

            assertThat(Representation.byEverySeat(changed).filings(List.of(bylaws, election), MARCH))
                    .containsExactly(
                            election,
                            bylaws,
                            ChangeFiling.of(ChangeFiling.Change.REPRESENTATIVES, JANUARY),
                            ChangeFiling.of(ChangeFiling.Change.REPRESENTATIVES, FEBRUARY));
        }

        private static List<LocalDate> filings(
                List<ChangeFiling> onRecord, Representation representation, LocalDate today) {
            return representation.filings(onRecord, today).stream()
                    .map(ChangeFiling::on)
                    .toList();
        }
    }

    private static Optional<RepresentingSeats> narrowedTo(Seat... seats) {
        return Optional.of(new RepresentingSeats(List.of(seats), new Article("art. 12")));
    }
}

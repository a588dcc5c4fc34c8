package org.collegium.secretary.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.collegium.secretary.SecretaryWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults in conflicts, in what is done with third parties, and in exclusions: each is told alone, at its cell. */
class CasesAndDealingsFaultsTest {

    private static final String CASE = "C-2025-01;";
    private static final String AGREEMENT = CASE + "2025-11-18;accord";
    private static final String EXCLUSIONS = "procédure;membre;griefs;griefs notifiés le;convoqué le;entendu le;"
            + "accompagné par;décision;décidée le;notifiée le;recours le;confirmée le;annulée le\n";

    @TempDir
    private Path temporary;

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("a cell of a case that makes no sense")
    @CsvSource(
            delimiter = '|',
            value = {
                "C-2025-01;Usage | une clé;Usage | conflit”, value “une clé”: expected a short name",
                "Usage et clés de la salle publique entre la permanence du samedi et les ateliers | '' | objet”: expected a text",
                "2025-06-05;M222 | 2025-06-05;M999 | par”, value “M999”: nobody has the number M999",
                "M222;M019 | M222;M999 | reçu par”, value “M999”: nobody has the number M999",
                "M222;M019 | M222;M016 | reçu par”, value “M016”: Madeleine Nédélec is no member on 5\u00a0June 2025",
                "M222 M251 | M222 M222 | parties”, value “M222 M222”: expected the numbers of two or more different",
                "M222 M251 | M222 Tangi! | parties”, value “M222 Tangi!”: expected the numbers of two or more different",
                "M222 M251 | M222 M016 | parties”, value “M222 M016”: Madeleine Nédélec is no member on 5\u00a0June 2025",
                ";conseil | ;tous | confidentialité”, value “tous”: expected one of: personnes concernées, conseil, membres"
            })
    void cases(String cell, String by, String expected) {
        assertAlone(
                SampleFolder.copiedInto(temporary).remove("conflits-faits.csv").replace("conflits.csv", cell, by),
                "conflits.csv, line 2, column “" + expected);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a fact that cannot be read, or that the case refuses while it is open")
    @CsvSource(
            delimiter = '|',
            value = {
                "jeudi;résultat;M173;;;Rien; | date”, value “jeudi”: expected a day",
                "2025-11-18;résultat;M999;;;Rien; | par”, value “M999”: nobody has the number M999",
                "2025-11-18;résultat;M173;;;; | texte”: expected a text",
                "2025-10-19;résultat;M173;;;Rien; | date”, value “2025-10-19”: the case has something on record",
                "2025-11-18;étape;M222;duel;M019;; | étape”, value “duel”: expected one of",
                "2025-11-18;étape;M222;consensus du conseil;M999;; | personne”, value “M999”: nobody has the number",
                "2025-11-18;étape;M222;écoute;M019;; | étape”, value “écoute”: the step “listener” is not ahead",
                "2025-11-18;étape;M173;consensus du conseil;M019;; | par”, value “M173”: Rozenn Le Floc'h is no party to",
                "2025-11-18;audition;M173;;M999;; | personne”, value “M999”: nobody has the number M999",
                "2025-11-18;audition;M173;;M019;; | personne”, value “M019”: Naïg Le Goff-Tanguy is no party to the case",
                "2025-11-18;absence;M173;;M999;;2025-11-10 | personne”, value “M999”: nobody has the number M999",
                "2025-11-18;absence;M173;;M019;;2025-11-10 | personne”, value “M019”: Naïg Le Goff-Tanguy is no party",
                "2025-11-18;absence;M173;;M222;; | échéance”: expected a day",
                "2025-11-18;absence;M173;;M222;;2025-10-19 | échéance”, value “2025-10-19”: the day of a hearing that",
                "2025-11-18;consentement;M222;duel;;; | étape”, value “duel”: expected one of",
                "2025-11-18;consentement;M222;écoute;;; | étape”, value “écoute”: the step “listener” is not ahead",
                "2025-11-18;consentement;M019;consensus du conseil;;; | par”, value “M019”: Naïg Le Goff-Tanguy is no party",
                "2025-11-18;violence;M019;;;; | par”, value “M019”: Naïg Le Goff-Tanguy is no party to the case",
                "2025-11-18;mesure;M058;;;;2025-12-31 | texte”: expected a text",
                "2025-11-18;mesure;M173;;;Rien;2025-12-31 | par”, value “M173”: Rozenn Le Floc'h holds no seat",
                "2025-11-18;accord;M173;;;;2026-02-17 | texte”: expected a text",
                "2025-11-18;accord;M173;;;Oui;bientôt | échéance”, value “bientôt”: expected a day",
                "2025-11-18;accord;M173;;;Oui;2025-11-18 | échéance”, value “2025-11-18”: an agreement cannot be reviewed",
                "2025-11-18;maintien;M007;;;; | fait”, value “maintien”: this is not done in a case that stands",
                "2025-11-18;réouverture;M007;;M019;Non; | fait”, value “réouverture”: this is not done in a case",
                "2025-11-18;décision;M173;;;hier; | texte”, value “hier”: expected the number of a decision",
                "2025-11-18;décision;M173;;;2025-03; | fait”, value “décision”: the council does not decide on the step",
                "2025-11-18;retrait;M222;;;; | texte”: expected a text",
                "2025-11-18;retrait;M251;;;Fini; | par”, value “M251”: Tangi Petit did not raise the case",
                "2025-11-18;renvoi;M222;;;; | fait”, value “renvoi”: the step “external mediation” is not the last one"
            })
    void facts(String fact, String expected) {
        assertAlone(folderWith(fact), "conflits-faits.csv, line 13, column “" + expected);
    }

    @Test
    @DisplayName("a name of a case in the facts that is none")
    void factOfNoCase() {
        assertAlone(
                SampleFolder.copiedInto(temporary).append("conflits-faits.csv", "la clé;2025-06-12;violence;M222;;;;"),
                "conflits-faits.csv, line {last}, column “conflit”, value “la clé”: expected a short name");
    }

    @Test
    @DisplayName("the result of a step twice")
    void secondResult() {
        assertAlone(
                folderWith("2025-11-18;résultat;M173;;;Rien;", "2025-11-18;résultat;M173;;;Toujours rien;"),
                "conflits-faits.csv, line 14, column “fait”, value “résultat”: "
                        + "the result of the step “external mediation” is noted already");
    }

    @Test
    @DisplayName("a decision before a party was heard")
    void unheard() {
        assertAlone(
                folderWith(
                                "2025-11-18;résultat;M173;;;Rien;",
                                "2025-11-18;étape;M222;consensus du conseil;M019;;",
                                "2025-11-18;décision;M019;;;2025-03;")
                        .replace("conflits.csv", "M222 M251", "M222 M251 M034"),
                "conflits-faits.csv, line 15, column “fait”, value “décision”: "
                        + "Hervé Quéméneur is a party and was not heard yet");
    }

    @Test
    @DisplayName("a decision on which a party voted")
    void partyVoted() {
        assertAlone(
                folderWith(
                                "2025-11-18;résultat;M173;;;Rien;",
                                "2025-11-18;étape;M222;consensus du conseil;M019;;",
                                "2025-11-18;audition;M019;;M034;;",
                                "2025-11-18;décision;M019;;;2025-03;")
                        .replace("conflits.csv", "M222 M251", "M222 M251 M034"),
                "conflits-faits.csv, line 16, column “fait”, value “décision”: "
                        + "Hervé Quéméneur is a party to the case and cannot vote on it");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a review that cannot be read, or that the agreement refuses")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-16;maintien;M007;;;; | date”, value “2026-02-16”: the review of the agreement is not due",
                "2026-02-17;maintien;M173;;;; | par”, value “M173”: Rozenn Le Floc'h holds no seat",
                "2026-02-16;réouverture;M222;;M019;Non; | date”, value “2026-02-16”: the review of the agreement is not due",
                "2026-02-17;réouverture;M222;;M019;; | texte”: expected a text",
                "2026-02-17;réouverture;M222;;M999;Non; | personne”, value “M999”: nobody has the number M999",
                "2026-02-17;réouverture;M222;;M251;Non; | personne”, value “M251”: Tangi Petit is a party to the case",
                "2026-02-17;réouverture;M173;;M019;Non; | par”, value “M173”: Rozenn Le Floc'h is no party to"
            })
    void reviews(String fact, String expected) {
        assertAlone(
                SampleFolder.copiedInto(temporary).append("conflits-faits.csv", CASE + fact),
                "conflits-faits.csv, line {last}, column “" + expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("a filing, a special mandate or an act that makes no sense")
    @CsvSource(
            delimiter = '|',
            value = {
                "declarations.csv | locaux;juin;;;; | depuis”, value “juin”: expected a day",
                "declarations.csv | locaux;2025-06-15;juin;;; | décision”, value “juin”: expected the number of a decision",
                "declarations.csv | locaux;2025-06-15;;2025-06-16;juin; | récépissé du”, value “juin”: expected a day",
                "delegations.csv | magie;Signer;M058;2025-02-05;2025-02-06; | nature”, value “magie”: expected one of",
                "delegations.csv | banque;;M058;2025-02-05;2025-02-06; | objet”: expected a text",
                "delegations.csv | banque;Signer;M999;2025-02-05;2025-02-06; | membre”, value “M999”: nobody has the number",
                "delegations.csv | banque;Signer;M058;hier;2025-02-06; | du”, value “hier”: expected a day",
                "delegations.csv | banque;Signer;M058;2025-02-05;; | au”: expected a day",
                "delegations.csv | banque;Signer;M058;2025-02-05;2025-02-06;2025-99 | décision”, value “2025-99”: no sitting",
                "actes.csv | magie;Rien;M058;2025-02-05; | nature”, value “magie”: expected one of",
                "actes.csv | autre;Rien;M058;hier; | le”, value “hier”: expected a day",
                "actes.csv | autre;Rien;M058;2025-02-05;mars | séance”, value “mars”: expected a sitting"
            })
    void dealings(String table, String line, String expected) {
        assertAlone(
                SampleFolder.copiedInto(temporary).append(table, line), table + ", line {last}, column “" + expected);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a special mandate or an act that is told twice")
    @CsvSource(
            delimiter = '|',
            value = {
                "delegations.csv | banque;Signer;M058;2025-02-05;2025-02-06; | membre”, value “M058”: this line repeats another",
                "actes.csv | autre;Rien;M058;2025-02-05; | acte”, value “Rien”: this line repeats another"
            })
    void twice(String table, String line, String expected) {
        assertAlone(
                SampleFolder.copiedInto(temporary).append(table, line).append(table, line),
                table + ", line {last}, column “" + expected);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a procedure of exclusion that cannot be read")
    @CsvSource(
            delimiter = '|',
            value = {
                "l’exclusion;M002;Clés;2024-09-02;;;;;;;;; | procédure”, value “l’exclusion”: expected a short name",
                "E-1;M999;Clés;2024-09-02;;;;;;;;; | membre”, value “M999”: nobody has the number M999",
                "E-1;M002;;2024-09-02;;;;;;;;; | griefs”: expected a text",
                "E-1;M002;Clés;hier;;;;;;;;; | griefs notifiés le”, value “hier”: expected a day",
                "E-1;M002;Clés;2024-09-02;hier;;;;;;;; | convoqué le”, value “hier”: expected a day",
                "E-1;M002;Clés;2024-09-02;;hier;;;;;;; | entendu le”, value “hier”: expected a day",
                "E-1;M002;Clés;2024-09-02;;hier;Octave;;;;;; | entendu le”, value “hier”: expected a day",
                "E-1;M002;Clés;2024-09-02;;;;hier;2024-10-08;;;; | décision”, value “hier”: expected the number of",
                "E-1;M002;Clés;2024-09-02;;;;2024-11;hier;;;; | décidée le”, value “hier”: expected a day",
                "E-1;M002;Clés;2024-09-02;;;;;;hier;;; | notifiée le”, value “hier”: expected a day",
                "E-1;M002;Clés;2024-09-02;;;;;;;hier;; | recours le”, value “hier”: expected a day",
                "E-1;M002;Clés;2024-09-02;;;;;;;;hier; | confirmée le”, value “hier”: expected a day",
                "E-1;M002;Clés;2024-09-02;;;;;;;;;hier | annulée le”, value “hier”: expected a day"
            })
    void exclusions(String line, String expected) {
        assertAlone(
                SampleFolder.copiedInto(temporary).write("exclusions.csv", EXCLUSIONS + line + "\n"),
                "exclusions.csv, line 2, column “" + expected);
    }

    @Test
    @DisplayName("a procedure of exclusion that is told twice")
    void exclusionTwice() {
        String line = "E-1;M002;Clés;2024-09-02;;;;;;;;;\n";

        assertAlone(
                SampleFolder.copiedInto(temporary).write("exclusions.csv", EXCLUSIONS + line + line),
                "exclusions.csv, line 3, column “procédure”, value “E-1”: this line repeats another");
    }

    /** The sample with facts before the agreement, from line 13 on, where the case stands on the external mediation. */
    private SampleFolder folderWith(String... facts) {
        return SampleFolder.copiedInto(temporary)
                .replace("conflits-faits.csv", AGREEMENT, CASE + String.join("\n" + CASE, facts) + "\n" + AGREEMENT);
    }

    private static void assertAlone(SampleFolder folder, String expected) {
        List<String> faults = Folder.read(folder.path()).faults().stream()
                .map(fault -> SecretaryWords.of(Locale.ENGLISH).say(fault.phrase()))
                .toList();

        assertThat(faults).singleElement().asString().startsWith(folder.withLastLine(expected));
    }
}

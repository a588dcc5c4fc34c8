package org.collegium.reporting.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.collegium.member.Departure;
import org.collegium.member.Dues;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.member.RollEffect;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.csv.Fault;
import org.collegium.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RollImportTest {

    @Nested
    class WhenTheToolIsFoundOut {

        @ParameterizedTest
        @EnumSource(RollFormat.class)
        @DisplayName("each export is known by its columns, and taken twice changes nothing the second time")
        void twice(RollFormat format) {
            RollPlan first = planned(format, Members.none());
            RollPlan second = planned(format, first.result().orElseThrow());

            assertThat(first.format()).contains(format);
            assertThat(first.refused()).isEmpty();
            assertThat(second.result()).isEqualTo(first.result());
            assertThat(second.steps())
                    .isNotEmpty()
                    .extracting(RollNote.Step::effect)
                    .hasOnlyElementsOfType(RollEffect.Unchanged.class);
        }

        @Test
        @DisplayName("columns of none are refused")
        void unknown() {
            assertThat(faults("Nom;Ville\nLe Gall;Brest\n", Optional.empty()))
                    .containsExactly("f.csv, line 1, column “Nom”, value “Nom”: by its columns this is an export of"
                            + " none of these tools: Collegium, Galette, Paheko, Dolibarr, HelloAsso");
        }

        @Test
        @DisplayName("the payer of an order is not taken for the member")
        void payer() {
            String header = "Référence commande;Date de la commande;Statut de la commande;Nom payeur;Carte\n";

            assertThat(faults(header, Optional.of("Carte")))
                    .containsExactly(
                            "f.csv, line 1, column “Nom adhérent”: this column is missing, without which"
                                    + " an export of HelloAsso cannot be read",
                            "f.csv, line 1, column “Prénom adhérent”: this column is missing, without which"
                                    + " an export of HelloAsso cannot be read");
        }
    }

    @Nested
    class WhenEveryCellIsAccountedFor {

        @Test
        @DisplayName("Galette: companies are legal entities, closed accounts are listed, two of one name stay two")
        void galette() {
            RollPlan plan = planned(RollFormat.GALETTE, Members.none());

            assertThat(members(plan))
                    .containsExactly(
                            "galette-1 Le Gall, Anna 2024-02-01",
                            "galette-2 Ti ar Vro, legal entity represented by Yann Riou 2024-03-15",
                            "galette-3 Prigent, Naïg 2024-02-29",
                            "galette-5 Kerbrat, Enora 2025-10-10",
                            "galette-6 Le Gall, Anna 2025-05-05");
            assertThat(setAside(plan))
                    .containsExactly("5 CANCELLED [4, Membre actif, Morvan, Denez, 02/01/2023, Non, fr_FR]");
            assertThat(plan.unmapped())
                    .containsOnly(
                            entry("Statut", 5),
                            entry("Ville", 2),
                            entry("Courriel", 2),
                            entry("Date d’échéance", 1),
                            entry("Langue", 5),
                            entry("Numéro adhérent", 1),
                            entry("Autres informations", 1));
        }

        @Test
        @DisplayName("Paheko: capitals, or the order of the column, tell family name and forename apart")
        void paheko() {
            RollPlan plan = planned(RollFormat.PAHEKO, Members.none());

            assertThat(members(plan))
                    .containsExactly(
                            "paheko-12 LE GALL, Anna 2024-02-01",
                            "paheko-13 Riou, Yann 2024-03-15",
                            "paheko-14 Prigent, Naïg 2024-02-29",
                            "paheko-15 DE KERSAUSON, Anne-Marie Jeanne 2023-01-02",
                            "paheko-16 Kerbrat, Enora 2025-10-10");
            assertThat(plan.setAside()).isEmpty();
            assertThat(plan.unmapped())
                    .containsOnly(
                            entry("Adresse E-Mail", 2),
                            entry("Adresse postale", 1),
                            entry("Code postal", 2),
                            entry("Ville", 2),
                            entry("Numéro de téléphone", 1),
                            entry("Inscription à la lettre d'information", 2),
                            entry("Catégorie", 4));
        }

        @Test
        @DisplayName("Dolibarr: a person's company is left out, a spelt-out line break is space, a fee is a period")
        void dolibarr() {
            RollPlan plan = planned(RollFormat.DOLIBARR, Members.none());

            assertThat(members(plan))
                    .containsExactly(
                            "dolibarr-1 Le Gall, Anna 2024-02-01",
                            "dolibarr-2 Ti ar Vro, legal entity represented by Yann Riou 2024-03-15",
                            "dolibarr-3 Prigent Kerros, Naïg 2024-02-29",
                            "dolibarr-6 Abgrall, Fañch 2025-05-05");
            assertThat(member(plan, "dolibarr-1").dues())
                    .containsExactly(new Dues(LocalDate.of(2024, 2, 1), LocalDate.of(2025, 2, 1), 1500));
            assertThat(member(plan, "dolibarr-3").dues())
                    .containsExactly(new Dues(LocalDate.of(2024, 2, 28), LocalDate.of(2025, 2, 28), 1050));
            assertThat(setAside(plan))
                    .containsExactly(
                            "5 CANCELLED [4, Morvan, Denez, phy, 0, 2023-01-02, 1, Adhérent]",
                            "6 PENDING [5, Kerbrat, Enora, phy, -1, 2025-10-10, 1, Adhérent]");
            assertThat(plan.unmapped())
                    .containsOnly(
                            entry("Titre de civilité", 1),
                            entry("Société", 1),
                            entry("Adresse", 1),
                            entry("Code postal", 1),
                            entry("Ville", 1),
                            entry("Date de naissance", 1),
                            entry("Date validation", 1),
                            entry("Id type adhérent", 4),
                            entry("Libellé du type adhérent", 4),
                            entry("Id adhésion", 2));
        }

        @Test
        @DisplayName("HelloAsso: several orders are one member, from the earliest; cancelled and pending are listed")
        void helloasso() {
            RollPlan plan = planned(RollFormat.HELLOASSO, Members.none());

            assertThat(members(plan))
                    .containsExactly(
                            "helloasso-77 Le Gall, Anna 2025-09-09",
                            "helloasso-78 Le Gall, Loïc 2025-12-02",
                            "helloasso-81 Abgrall, Fañch 2025-12-10");
            assertThat(setAside(plan))
                    .containsExactly(
                            "4 CANCELLED [1002, 03/12/2025 09:00, Annulé, Morvan, Denez, Morvan, Denez,"
                                    + " denez@example.org, Carte bancaire, Adhésion, 15,00, 79]",
                            "5 PENDING [1003, 03/12/2025 10:30, En attente, Kerbrat, Enora, Kerbrat, Enora,"
                                    + " enora@example.org, Ti ar Vro, Chèque, Adhésion, 15,00, 80]");
            assertThat(plan.unmapped())
                    .containsOnly(
                            entry("Référence commande", 4),
                            entry("Nom payeur", 4),
                            entry("Prénom payeur", 4),
                            entry("Email payeur", 3),
                            entry("Moyen de paiement", 4),
                            entry("Tarif", 4),
                            entry("Montant tarif", 4),
                            entry("Code Promo", 1),
                            entry("Instrument joué", 2));
        }

        @Test
        @DisplayName("our own table: departures and fees, several lines for several fees")
        void collegium() {
            RollPlan plan = planned(RollFormat.COLLEGIUM, Members.none());

            assertThat(members(plan))
                    .containsExactly(
                            "0001 Le Gall, Anna 2024-02-01",
                            "0002 Ti ar Vro, legal entity represented by Yann Riou 2024-03-15",
                            "0003 Prigent, Naïg 2024-02-29",
                            "0004 Morvan, Denez 2023-01-02",
                            "0005 =Kerbrat, Enora 2025-10-10");
            assertThat(member(plan, "0001").dues())
                    .containsExactly(
                            new Dues(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), 1500),
                            new Dues(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), 2000));
            assertThat(member(plan, "0003").departure())
                    .contains(new Departure(LocalDate.of(2025, 6, 30), "déménagement"));
            assertThat(plan.unmapped()).containsOnly(entry("Cotisation jusqu’au", 2));
        }
    }

    @Nested
    class WhenALineIsRefused {

        private static final String OURS =
                "Membre;Nature;Nom;Prénom;Adhésion;Départ;Cotisation du;Cotisation au;Montant\n";

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "n° 1;person;Le Gall;Anna;2025-01-01;;;;|Membre|n° 1|expected a number, or a short name",
                    "1;chat;Le Gall;Anna;2025-01-01;;;;|Nature|chat|expected one of: personne, person",
                    "1;person;Le Gall;;2025-01-01;;;;|Prénom||expected a text",
                    "1;person;Le Gall;Anna;2025-02-29;;;;|Adhésion|2025-02-29|expected a day such as 2025-06-24",
                    "1;person;Le Gall;Anna;0025-01-01;;;;|Adhésion|0025-01-01|expected a day such as 2025-06-24",
                    "1;person;Le Gall;Anna;2025-01-01;2024-12-31;;;|Membre|1|the departure on",
                    "1;person;Le Gall;Anna;2025-01-01;;2025-01-01;2024-12-31;5|Cotisation au|2024-12-31|expected a day from",
                    "1;person;Le Gall;Anna;2025-01-01;;2025-01-01;2025-12-31;5,123|Montant|5,123|expected an amount",
                    "1;person;Le Gall;Anna;2025-01-01;;;|Montant||8 cells for 9 columns",
                    "1;person;Le Gall;Anna;2025-01-01;;;;;x|Montant|x|10 cells for 9 columns"
                })
        @DisplayName("its line, column and value are named, and nothing is taken")
        void place(String line, String column, String value, String expected) {
            String sound = "2;person;Riou;Yann;2025-01-01;;;;\n";
            RollPlan plan = RollFiles.plan(bytes(OURS + sound + line + "\n"), Members.none(), Optional.empty());

            assertThat(plan.result()).isEmpty();
            assertThat(plan.refused())
                    .extracting(fault -> said(fault.phrase()))
                    .singleElement()
                    .asString()
                    .startsWith("f.csv, line 3, column “" + column + "”"
                            + (value == null ? "" : ", value “" + value + "”") + ": " + expected);
        }

        @Test
        @DisplayName("a full name of three words without capitals is ambiguous")
        void ambiguousName() {
            assertThat(faults(
                            "Numéro de membre,Nom & prénom,Date d'inscription\n1,Le Gall Anna,01/01/2025\n",
                            Optional.empty()))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "f.csv, line 2, column “Nom & prénom”, value “Le Gall Anna”: expected a family name, then");
        }
    }

    @Nested
    class WhenNoNumberIsGiven {

        private static final String ORDERS = """
                Date de la commande;Statut de la commande;Nom adhérent;Prénom adhérent;E-mail;Carte
                02/12/2025 14:48;Validé;Le Gall;Anna;anna@example.org;7
                """;

        @Test
        @DisplayName("a column must be named for it, and be there")
        void named() {
            assertThat(faults(ORDERS, Optional.empty()))
                    .containsExactly(
                            "f.csv, line 1: this file gives members no number; name the column that stands for it");
            assertThat(faults(ORDERS, Optional.of("Badge")))
                    .containsExactly("f.csv, line 1, column “Badge”: this column is missing");
        }

        @ParameterizedTest
        @CsvSource({"e-mail,E-mail", "NOM ADHERENT,Nom adhérent", "prénom adhérent,Prénom adhérent"})
        @DisplayName("neither a name nor an e-mail address will do")
        void names(String named, String column) {
            assertThat(faults(ORDERS, Optional.of(named)))
                    .containsExactly("f.csv, line 1, column “" + column + "”, value “" + column
                            + "”: a name or an e-mail address tells nobody apart; name another column");
        }

        @Test
        @DisplayName("two people under one number are not merged")
        void twoPeople() {
            String twins = ORDERS + "02/12/2025 14:48;Validé;Le Gall;Loïc;anna@example.org;7\n";

            assertThat(faults(twins, Optional.of("Carte")))
                    .containsExactly("f.csv, line 3, column “Carte”, value “7”: line 2, of the same number, says"
                            + " something else of Anna Le Gall");
        }
    }

    @Nested
    class WhenTheFileIsLong {

        private static final int LINES = 2 * RollImport.TOGETHER + 500;

        private final String header = "Membre;Nom;Prénom;Adhésion;Cotisation du;Cotisation au;Montant\n";

        @Test
        @DisplayName("all of it is taken in, fees of one member far apart too, who counts once")
        void whole() {
            RollPlan plan = planned(line(1, "Anna", "2026"));

            assertThat(plan.result().orElseThrow().size()).isEqualTo(LINES);
            assertThat(member(plan, "1").dues()).hasSize(2);
            assertThat(plan.count()).isEqualTo(new RollCount(LINES, 1, 0, 0, 0, LINES));
        }

        @Test
        @DisplayName("a line that contradicts another far above is refused")
        void contradiction() {
            RollPlan plan = planned(line(1, "Loïc", "2026"));

            assertThat(plan.refused().stream().map(Fault::phrase).map(RollImportTest::said))
                    .containsExactly("f.csv, line " + (LINES + 2) + ", column “Membre”, value “1”: line 2, of the same"
                            + " number, says something else of Anna Le Gall");
        }

        private RollPlan planned(String last) {
            StringBuilder file = new StringBuilder(header);
            for (int number = 1; number <= LINES; number++) {
                file.append(line(number, "Anna", "2025"));
            }
            return RollFiles.plan(bytes(file.append(last).toString()), Members.none(), Optional.empty());
        }

        private static String line(int number, String givenName, String year) {
            return number + ";Le Gall;" + givenName + ";2024-01-01;" + year + "-01-01;" + year + "-12-31;15\n";
        }
    }

    @Nested
    class WhenThePlanIsRead {

        private static final String ROLL = "Numéro de membre,Nom & prénom,Date d'inscription,Ville\n";

        @Test
        @DisplayName("it says what each line does, in both languages, and leaves those absent alone")
        void words() {
            Members onRecord = RollFiles.plan(
                            bytes(ROLL + "1,Riou Yann,01/01/2024,\n2,Gall Anna-Maria,01/01/2024,\n"),
                            Members.none(),
                            Optional.empty())
                    .result()
                    .orElseThrow();
            RollPlan plan = RollFiles.plan(
                    bytes(ROLL + "2,Gall Anna,02/01/2024,Brest\n3,Prigent Naïg,01/02/2025,Quimper\n"),
                    onRecord,
                    Optional.empty());

            assertThat(plan.phrases().stream().map(RollImportTest::said))
                    .containsExactly(
                            "Export of Paheko",
                            "line 2: Anna-Maria Gall (number paheko-2) changes; name: Gall, Anna-Maria → Gall, Anna;"
                                    + " first day: 1 January 2024 → 2 January 2024",
                            "line 3: Prigent, Naïg enters under the number paheko-3",
                            "column “Ville”: 2 cells left out",
                            "To create: 1. To change: 1. Unchanged: 0. Refused: 0. Set aside: 0.");
            assertThat(plan.phrases().stream().map(ReportLexicon.of(Locale.FRENCH)::say))
                    .contains("colonne «\u00a0Ville\u00a0»\u00a0: 2 cellules laissées de côté");
            assertThat(plan.result().orElseThrow().member(new MemberId("paheko-1")))
                    .isPresent();
        }

        @Test
        @DisplayName("lines set aside say why")
        void setAside() {
            RollPlan plan = planned(RollFormat.DOLIBARR, Members.none());

            assertThat(plan.phrases().stream().map(RollImportTest::said))
                    .contains(
                            "line 5, set aside: cancelled or closed (4, Morvan, Denez, phy, 0, 2023-01-02, 1, Adhérent)",
                            "line 6, set aside: pending (5, Kerbrat, Enora, phy, -1, 2025-10-10, 1, Adhérent)");
        }
    }

    private static RollPlan planned(RollFormat format, Members onRecord) {
        return RollFiles.plan(RollFiles.of(format), onRecord, RollFiles.numberColumn(format));
    }

    private static List<String> faults(String text, Optional<String> numberColumn) {
        RollPlan plan = RollFiles.plan(bytes(text), Members.none(), numberColumn);
        assertThat(plan.result()).isEmpty();
        return plan.refused().stream()
                .map(Fault::phrase)
                .map(RollImportTest::said)
                .toList();
    }

    private static List<String> members(RollPlan plan) {
        return StreamSupport.stream(plan.result().orElseThrow().spliterator(), false)
                .map(member -> member.id() + " " + said(member.identity().phrase()) + " " + member.joined())
                .toList();
    }

    private static Member member(RollPlan plan, String number) {
        return plan.result().orElseThrow().member(new MemberId(number)).orElseThrow();
    }

    private static List<String> setAside(RollPlan plan) {
        return plan.setAside().stream()
                .map(line ->
                        line.line() + " " + line.standing() + " " + line.cells().values())
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** In English, its no-break spaces shown as spaces. */
    private static String said(Phrase phrase) {
        return ReportLexicon.of(Locale.ENGLISH).say(phrase).replace('\u00a0', ' ');
    }
}

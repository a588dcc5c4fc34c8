package org.collegium.reporting.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.collegium.bylaws.Matter;
import org.collegium.council.ActOnBehalf;
import org.collegium.council.ChangeFiling;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.council.SpecialMandate;
import org.collegium.meeting.Meeting;
import org.collegium.member.Departure;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.motion.Change;
import org.collegium.motion.DecisionNumber;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.ReportLexicon;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final List<Meeting.Closed> SITTINGS = List.of(ASitting.JANUARYS, ASitting.FEBRUARYS);

    @Test
    @DisplayName("decisions: one row a vote, with its counts, its quorum and its outcome")
    void decisions() {
        Table table = DecisionsTable.of(SITTINGS, Locale.FRENCH);

        assertThat(table.rows())
                .map(row -> String.join(";", row))
                .containsExactly(
                        "2025-01-07-council-1;2;2025-01-07;M-2;1;;1;Repeindre la porte;ordinaire;appel nominal;"
                                + "5;1;1;0;0;5;1;0;0;0;0;;4;5;adoptée;;non;n°\u00a02025-01;2025-01-07;;en vigueur;;Repeindre la porte.",
                        "2025-01-07-council-1;3;2025-01-07;M-3;1;;1;Déléguer Enora;personnes;bulletin secret;"
                                + "4;1;1;0;1;2;1;0;1;0;1;;3;4;adoptée;non adoptée;non;n°\u00a02025-02;2025-01-07;;en vigueur;;Déléguer Enora.",
                        "2025-01-07-council-1;4;2025-01-07;M-4;1;;1;Changer de banque;ordinaire;main levée;"
                                + "5;1;1;0;0;3;3;0;0;0;0;;4;5;non adoptée;;non;;;;;;Changer de banque.",
                        "2025-02-04-council-1;1;2025-02-04;PV-2025-01-07-council-1;1;;1;"
                                + "Approve the minutes of 2025-01-07-council-1;ordinaire;main levée;"
                                + "4;0;3;0;0;4;0;0;0;0;0;;4;4;adoptée;;non;n°\u00a02025-03;2025-02-04;;en vigueur;;"
                                + "Approve the minutes of 2025-01-07-council-1.");
    }

    @Test
    @DisplayName("decisions: votes on amendments, an early close, and a decision that a later one repealed")
    void changes() {
        Meeting.Closed repealing = Evening.of(
                        People.FEBRUARY,
                        Evening.motion(
                                1,
                                Evening.propose("M-9", "La laisser", Matter.ORDINARY)
                                        .changing(new Change(Change.Kind.REPEALS, DecisionNumber.firstOf(2025)))))
                .attendedBy(People.AICHA, People.BENOIT, People.CHLOE, People.DENEZ)
                .showsHands(1, "20:10", "20:11", 4, 0, 0)
                .closes("21:00", new DecisionNumber(2025, 2));
        Table table = DecisionsTable.of(List.of(ASitting.AMENDING, repealing), Locale.FRENCH);

        assertThat(table.rows())
                .map(row -> String.join(";", row))
                .containsExactly(
                        "2025-01-07-council-1;1;2025-01-07;porte;2;1;1;Repeindre la porte;ordinaire;main levée;"
                                + "7;0;0;0;0;5;2;0;0;0;0;;4;7;adoptée;;non;;;;;;La porte est repeinte en bleu, avant Pâques, par Denez.",
                        "2025-01-07-council-1;1;2025-01-07;porte;3;3;1;Repeindre la porte;ordinaire;main levée;"
                                + "7;0;0;0;0;2;5;0;0;0;0;;4;7;non adoptée;;non;;;;;;La porte est repeinte en vert, avant Pâques, par Denez.",
                        "2025-01-07-council-1;1;2025-01-07;porte;3;;1;Repeindre la porte;ordinaire;appel nominal;"
                                + "7;0;0;0;0;4;0;0;0;0;;3;4;7;adoptée;;oui;n°\u00a02025-01;2025-03-01;abroge la décision n°\u00a02024-09;"
                                + "abrogée;n°\u00a02025-02;La porte est repeinte en vert, avant Pâques, par Denez.",
                        "2025-02-04-council-1;1;2025-02-04;M-9;1;;1;La laisser;ordinaire;main levée;"
                                + "4;0;3;0;0;4;0;0;0;0;0;;4;4;adoptée;;non;n°\u00a02025-02;2025-02-04;abroge la décision n°\u00a02025-01;"
                                + "en vigueur;;La laisser.");
    }

    @Test
    @DisplayName(
            "decisions: a text adopted by consent has a row among the votes, without counts, and a text put off has none")
    void adoptedByConsent() {
        Table table = DecisionsTable.of(List.of(ASitting.SEEKING), Locale.FRENCH);

        assertThat(table.rows())
                .map(row -> String.join(";", row))
                .containsExactly(
                        "2025-01-07-council-1;1;2025-01-07;P-2025-11;2;;;Titre de P-2025-11;ordinaire;par consentement;"
                                + ";;;;;;;;;;;;;;adoptée;;;n°\u00a02025-02;2025-01-07;;en vigueur;;"
                                + "Le conseil décide, au printemps.",
                        "2025-01-07-council-1;3;2025-01-07;P-2025-13;1;;1;Titre de P-2025-13;ordinaire;main levée;"
                                + "4;1;1;1;0;3;1;0;0;0;1;;3;4;adoptée;adoptée;non;n°\u00a02025-01;2025-01-07;;en vigueur;;"
                                + "Le conseil décide.\n\nEt voilà.");
    }

    @Test
    @DisplayName("consensus: one row a position, with what its round found and what became of the text")
    void consensus() {
        Table table = ConsensusTable.of(List.of(ASitting.SEEKING, ASitting.SEEKING_AGAIN), Locale.FRENCH);

        assertThat(table.titles())
                .containsExactly(
                        "Séance",
                        "Point",
                        "Proposition",
                        "Version",
                        "Tour",
                        "Siège",
                        "Membre",
                        "Nom",
                        "Position",
                        "Motif",
                        "Issue du tour",
                        "Suite",
                        "Décision");
        assertThat(table.rows()).hasSize(4 * 7);
        assertThat(table.rows())
                .map(row -> String.join(";", row))
                .contains(
                        "2025-01-07-council-1;1;P-2025-11;1;1;2;0002;Prénom2 Nom2;accord avec réserves;"
                                + "Pour un an.\nPas plus.;Pas d’accord;adoption par consentement;n°\u00a02025-02",
                        "2025-01-07-council-1;1;P-2025-11;2;2;4;0004;Prénom4 Nom4;en retrait;;"
                                + "Accord;adoption par consentement;n°\u00a02025-02",
                        "2025-01-07-council-1;2;P-2025-12;2;2;4;0004;Prénom4 Nom4;objection;Trop « vite » ?;"
                                + "Pas d’accord;report à la séance suivante;",
                        "2025-02-04-council-1;1;P-2025-12;3;2;4;0004;Prénom4 Nom4;objection;Encore trop vite.;"
                                + "Pas d’accord;vote;");
    }

    @Test
    @DisplayName("consensus: where none was sought the table has no row")
    void noConsensus() {
        assertThat(ConsensusTable.of(SITTINGS, Locale.ENGLISH).rows()).isEmpty();
    }

    @Test
    @DisplayName("votes: one row a seat, choices in a roll call only, and of a secret ballot only who voted")
    void votes() {
        Table table = VotesTable.of(SITTINGS, Locale.ENGLISH);

        assertThat(table.rows()).hasSize(4 * 7);
        assertThat(table.rows())
                .map(row -> String.join(";", row))
                .contains(
                        "2025-01-07-council-1;2;M-2;1;;1;roll call;3;0003;Chloé Le Gall;present;;yes;against",
                        "2025-01-07-council-1;2;M-2;1;;1;roll call;6;0006;Fañch Le Gall;by proxy;0001;yes;for",
                        "2025-01-07-council-1;2;M-2;1;;1;roll call;7;0007;Gwenn Le Gall;absent;;no;",
                        "2025-01-07-council-1;3;M-3;1;;1;secret ballot;1;0001;Aïcha Le Gall;present;;yes;",
                        "2025-01-07-council-1;3;M-3;1;;1;secret ballot;4;0004;Denez Le Gall;present;;no;",
                        "2025-01-07-council-1;3;M-3;1;;1;secret ballot;5;0005;Enora Le Gall;recused;;no;",
                        "2025-01-07-council-1;4;M-4;1;;1;show of hands;1;0001;Aïcha Le Gall;present;;;");
    }

    @Test
    @DisplayName("attendance: one row a seat of each sitting, with hours, proxies and recusals")
    void attendance() {
        Table table = AttendanceTable.of(SITTINGS, Locale.ENGLISH);

        assertThat(table.rows()).hasSize(2 * 7);
        assertThat(table.rows())
                .map(row -> String.join(";", row))
                .contains(
                        "2025-01-07-council-1;3;0003;Chloé Le Gall;present;20:00;20:40;no;;",
                        "2025-01-07-council-1;5;0005;Enora Le Gall;present;20:00;;no;;3",
                        "2025-01-07-council-1;6;0006;Fañch Le Gall;by proxy;;;no;0001 (20:00-);",
                        "2025-02-04-council-1;7;0007;Gwenn Le Gall;absent;;;no;;");
    }

    @Test
    @DisplayName("mandates: until their last day, or open")
    void mandates() {
        Table table = MandatesTable.of(People.council(), People.members(), Locale.FRENCH);

        assertThat(table.titles()).containsExactly("Siège", "Membre", "Nom", "Du", "Au", "Origine", "Fin", "Terme");
        assertThat(table.rows())
                .first(InstanceOfAssertFactories.LIST)
                .containsExactly("1", "0001", "Aïcha Le Gall", "2024-06-15", "", "élection", "", "");
    }

    @Test
    @DisplayName("mandates: what cut one short, and the last day that it would have had")
    void mandateCutShort() {
        Mandate resigned = new Mandate(
                new Seat(1),
                People.AICHA,
                People.JANUARY,
                Optional.of(People.FEBRUARY),
                Mandate.Origin.ELECTED,
                Optional.of(new Mandate.Ending(Mandate.Cause.RESIGNED, Optional.of(LocalDate.of(2026, 6, 1)))));

        assertThat(MandatesTable.of(new Council(1, List.of(resigned)), People.members(), Locale.FRENCH)
                        .rows())
                .containsExactly(List.of(
                        "1",
                        "0001",
                        "Aïcha Le Gall",
                        "2025-01-07",
                        "2025-02-03",
                        "élection",
                        "démission",
                        "2026-05-31"));
    }

    @Test
    @DisplayName("filings: what changed, until when it is to be filed, and the receipt")
    void filings() {
        ChangeFiling filed = ChangeFiling.of(ChangeFiling.Change.REPRESENTATIVES, People.JANUARY)
                .decidedBy("2025-01")
                .file(People.FEBRUARY)
                .then(sent -> sent.acknowledge(new ChangeFiling.Receipt(People.MARCH, Optional.of("W-1"))))
                .orElseThrow();
        ChangeFiling open = ChangeFiling.of(ChangeFiling.Change.BYLAWS, People.MARCH);
        Table table = FilingsTable.of(new Dealings(List.of(filed, open), List.of(), List.of()), Locale.FRENCH);

        assertThat(table.titles())
                .containsExactly(
                        "Changement",
                        "Depuis",
                        "Décision",
                        "À déclarer jusqu’au",
                        "Déclaré le",
                        "Récépissé du",
                        "Numéro du récépissé");
        assertThat(table.rows())
                .containsExactly(
                        List.of(
                                "personnes qui représentent l’association",
                                "2025-01-07",
                                "n°\u00a02025-01",
                                "2025-04-07",
                                "2025-02-04",
                                "2025-03-04",
                                "W-1"),
                        List.of("statuts", "2025-03-04", "", "2025-06-04", "", "", ""));
    }

    @Test
    @DisplayName("special mandates and acts: who may do what until when, and what was reported")
    void representation() {
        SpecialMandate account = new SpecialMandate(
                        SpecialMandate.Kind.BANK,
                        "ouvrir un compte",
                        People.named(People.HERVE),
                        People.JANUARY,
                        People.MARCH)
                .decidedBy("2025-01");
        ActOnBehalf opened =
                ActOnBehalf.done(People.named(People.HERVE), SpecialMandate.Kind.BANK, "compte ouvert", People.JANUARY);
        ActOnBehalf reported = ActOnBehalf.done(
                        People.named(People.AICHA), SpecialMandate.Kind.SIGNATURE, "bail signé", People.JANUARY)
                .report(People.FEBRUARY)
                .orElseThrow();
        Dealings dealings = new Dealings(List.of(), List.of(account), List.of(opened, reported));

        assertThat(SpecialMandatesTable.of(dealings, Locale.ENGLISH).titles())
                .containsExactly("Kind", "Purpose", "Member", "Name", "From", "Until", "Decision");
        assertThat(SpecialMandatesTable.of(dealings, Locale.ENGLISH).rows())
                .containsExactly(List.of(
                        "bank",
                        "ouvrir un compte",
                        "0008",
                        "Hervé Le Gall",
                        "2025-01-07",
                        "2025-03-03",
                        "no.\u00a02025-01"));
        assertThat(ActsTable.of(dealings, Locale.ENGLISH).titles())
                .containsExactly("Kind", "Act", "Member", "Name", "Date", "Reported on");
        assertThat(ActsTable.of(dealings, Locale.ENGLISH).rows())
                .containsExactly(
                        List.of("bank", "compte ouvert", "0008", "Hervé Le Gall", "2025-01-07", ""),
                        List.of("signature", "bail signé", "0001", "Aïcha Le Gall", "2025-01-07", "2025-02-04"));
    }

    @Test
    @DisplayName("members: persons and legal entities, past ones too")
    void members() {
        Members members = Members.of(List.of(
                new Member(
                        new MemberId("A"),
                        new Identity.LegalEntity("Ti ar Vro", "Nolwenn Riou"),
                        LocalDate.of(2020, 1, 1),
                        Optional.of(new Departure(LocalDate.of(2021, 1, 1), "dissoute")),
                        List.of()),
                People.members().member(People.AICHA).orElseThrow()));

        assertThat(MembersTable.of(members, Locale.FRENCH).rows())
                .containsExactly(
                        List.of("0001", "personne", "Le Gall", "Aïcha", "", "2020-01-01", "", "", "2025-12-31"),
                        List.of(
                                "A",
                                "personne morale",
                                "Ti ar Vro",
                                "",
                                "Nolwenn Riou",
                                "2020-01-01",
                                "2021-01-01",
                                "dissoute",
                                ""));
    }

    @Test
    @DisplayName("a row has as many cells as there are columns")
    void rectangular() {
        Table table = Table.of(List.of("a", "b"), List.of(List.of("1", "2"), List.of("1")));
        Iterator<List<String>> rows = table.rows().iterator();

        assertThat(rows.next()).containsExactly("1", "2");
        assertThatThrownBy(rows::next)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 cells for 2 columns");
    }

    @Test
    @DisplayName("rows are made when they are read, one by one, and each reading begins anew")
    void lazy() {
        List<Integer> made = new ArrayList<>();
        Table table = new Columns<Integer>(ReportLexicon.of(Locale.ENGLISH))
                .add("seat", seat -> {
                    made.add(seat);
                    return seat;
                })
                .over(List.of(1, 2, 3));
        assertThat(made).isEmpty();

        Iterator<List<String>> rows = table.rows().iterator();
        assertThat(rows.next()).containsExactly("1");
        assertThat(rows.next()).containsExactly("2");
        assertThat(made).containsExactly(1, 2);

        assertThat(table.rows()).containsExactly(List.of("1"), List.of("2"), List.of("3"));
        assertThat(made).containsExactly(1, 2, 1, 2, 3);
    }
}

package org.collegium.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Listing;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;

/** Sample documents, to be looked at and tested. */
final class Specimen {

    static final Description DESCRIPTION = new Description(
            "Procès-verbal du conseil du 12 octobre 2026",
            "Association des riverains de l’Élorn",
            "Conseil d’administration, séance ordinaire",
            "fr-FR",
            Instant.parse("2026-10-12T20:15:30.123456Z"),
            "pv/2026/10");

    private Specimen() {}

    static byte[] pdf(Consumer<ArchivalPdf> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArchivalPdf pdf = ArchivalPdf.open(out, DESCRIPTION)) {
            content.accept(pdf);
            pdf.finish();
        }
        return out.toByteArray();
    }

    /** Minutes with every kind of block, links, Breton passages, a table over a page break and an attachment. */
    static void minutes(ArchivalPdf pdf) {
        pdf.runningHead("Association des riverains de l’Élorn", "Procès-verbal no 2026/10");
        pdf.footer("Registre, feuillet 118", (page, pages) -> "page " + page + " sur " + pages);
        pdf.banner(Text.of("APPROUVÉ — par le conseil, le 9 novembre 2026"), Tone.APPROVAL);
        pdf.heading(1, Text.of("Procès-verbal du conseil d’administration"));
        pdf.facts(List.of(
                Fact.of("Séance", "ordinaire, lundi 12 octobre 2026, de 18 h 30 à 20 h 15"),
                Fact.of("Lieu", "Maison des associations, 3 rue de la Mairie, 29800 Landerneau"),
                Fact.of("Présidence", "Mme Anna Le Goff"),
                Fact.of(
                        "Empreinte",
                        Text.empty().mono("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"))));
        pdf.heading(2, Text.of("1. Ouverture et quorum"));
        pdf.paragraph(Text.of("La présidente ouvre la séance à 18 h 30. Sept membres sur neuf sont présents ou "
                        + "représentés ; le quorum de cinq, fixé à l’")
                .link("article 11 des statuts", URI.create("https://example.org/statuts#article-11"))
                .plain(" est atteint. La séance est ouverte par le salut d’usage : ")
                .foreign("« Demat d’an holl, ha degemer mat ! »", "br-FR")
                .plain(" Le secrétaire est ")
                .italic("M. Yann Kerbrat")
                .plain("."));
        pdf.bullets(List.of(
                Text.of("présents : Mme Le Goff, M. Kerbrat, Mme Nuñez, M. Œhler, Mme Ar Beuz, M. Cousin ;"),
                Text.of("représentée : ").bold("Mme Tanguy").plain(", pouvoir à M. Cousin ;"),
                Text.of("excusés : M. Le Bihan, Mme Guéguen.")));
        pdf.heading(2, Text.of("2. Décisions"));
        pdf.heading(3, Text.of("2.1 Entretien du chemin de halage"));
        pdf.paragraph(
                Text.of("Le conseil a adopté, par cinq voix contre une et une abstention, la décision suivante :"));
        pdf.quote(Text.of("Le conseil confie à l’atelier « Ar Stêr » l’entretien du chemin de halage, du pont de Rohan "
                + "à l’écluse, pour un montant qui ne dépasse pas 4 800 €, à payer en deux fois. Le trésorier "
                + "en rend compte au conseil de janvier 2027."));
        pdf.table(Table.of(
                        List.of(
                                Table.Column.left("Membre", 3),
                                Table.Column.left("Siège", 3),
                                Table.Column.centre("Vote", 1.2f),
                                Table.Column.right("Voix", 1)),
                        votes(26))
                .captioned(Text.of("Vote à main levée sur la décision 2.1"))
                .withRowHeaders()
                .withTotal(List.of(Text.of("Total"), Text.empty(), Text.of("adopté"), Text.of("27"))));
        pdf.heading(2, Text.of("3. Questions diverses"));
        pdf.list(Listing.numbered()
                .item(
                        Text.of("Le calendrier des séances est arrêté :"),
                        Listing.bullets()
                                .item(Text.of("9 novembre 2026 ;"))
                                .item(Text.of("14 décembre 2026, avec l’examen du budget.")))
                .item(Text.of("Le site "
                        + "de l’association sera traduit en breton ; le vice-président prend contact avec l’Office public de "
                        + "la langue bretonne."))
                .item(Text.of("☑ La clé du local a été rendue.")));
        pdf.small(Text.of("Procès-verbal établi d’après le registre des présences et des votes de l’association. Les "
                + "données de la séance sont jointes à ce fichier."));
        pdf.signatures(List.of(Text.of("La présidente, Anna Le Goff"), Text.of("Le secrétaire, Yann Kerbrat")));
        pdf.attach(
                "seance.json",
                "application/json",
                "Données de la séance",
                "{\"seance\":\"2026/10\"}".getBytes(StandardCharsets.UTF_8));
    }

    static List<List<Text>> votes(int rows) {
        List<List<Text>> votes = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            String seat =
                    i % 4 == 0 ? "siège du collège des riverains, secteur amont du pont de Rohan" : "collège " + i;
            votes.add(List.of(
                    Text.of("Membre no " + i), Text.of(seat), Text.of(i % 3 == 0 ? "contre" : "pour"), Text.of("1")));
        }
        return votes;
    }
}

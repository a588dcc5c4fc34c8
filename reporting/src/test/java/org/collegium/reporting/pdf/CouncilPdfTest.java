package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.ELECTED_ON;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.members;
import static org.collegium.story.People.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.collegium.archive.AnAssociation;
import org.collegium.association.AssociationId;
import org.collegium.council.ChangeFiling;
import org.collegium.council.Council;
import org.collegium.council.Particulars;
import org.collegium.council.Representation;
import org.collegium.council.RepresentationCertificate;
import org.collegium.council.Seat;
import org.collegium.council.SpecialMandate;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.reporting.document.CertificateDocument;
import org.collegium.reporting.document.CouncilDocument;
import org.collegium.reporting.document.FilingDocument;
import org.collegium.story.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The documents about who holds the council's seats and represents the association. */
class CouncilPdfTest {

    private static final AnAssociation YS =
            new AnAssociation(new AssociationId(UUID.fromString("00000000-0000-4000-8000-000000000003")));
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    /** Seat 3 by an election on record, six seats by a decision that a filing names, seat 7 vacant since. */
    static CouncilDocument council(LocalDate on, Locale language) {
        return new CouncilDocument(
                YS.letterhead(),
                new Council(7, AnAssociation.mandates()),
                Members.of(AnAssociation.members()),
                List.of(YS.electing(AnAssociation.holder(3), 3)),
                List.of(ChangeFiling.of(ChangeFiling.Change.REPRESENTATIVES, JUNE)
                        .decidedBy("2024-07")),
                on,
                language);
    }

    static CertificateDocument certificate(Locale language) {
        return new CertificateDocument(
                ASSOCIATION, Representation.byEverySeat(council()).certificate(JANUARY, members()), language);
    }

    static FilingDocument filing(Locale language) {
        return filingOf(language, ChangeFiling.of(ChangeFiling.Change.REPRESENTATIVES, ELECTED_ON));
    }

    private static FilingDocument filingOf(Locale language, ChangeFiling... changes) {
        return new FilingDocument(
                ASSOCIATION,
                List.of(changes),
                Representation.byEverySeat(council()).certificate(ELECTED_ON, members()),
                language);
    }

    @Nested
    class Composition {

        @Test
        @DisplayName("each seat has its holder, since when, by what election or decision, and until when")
        void seats() {
            List<String> rows = rows(Printed.of(council(JANUARY, Locale.FRENCH)));

            assertThat(rows).hasSize(8);
            assertThat(rows.get(1))
                    .isEqualTo("1|Prénom1 Nom1|1er juin 2024|élection, décision n° 2024-07|sans terme connu");
            assertThat(rows.get(3))
                    .isEqualTo("3|Prénom3 Nom3|1er juin 2024|élection, assemblée générale du 25 mai 2024,"
                            + " décision n° 2024-07|sans terme connu");
            assertThat(rows.get(7)).isEqualTo("7|vacant|1er juin 2024||");
            assertThat(Printed.of(council(JANUARY, Locale.FRENCH)).text())
                    .contains("Sièges : 7, dont 6 tenus et 1 vacant. Le conseil n’a pas de présidence.")
                    .contains("Siège vacant : 7.");
        }

        @Test
        @DisplayName("it is that of the day: the day before, others held the seats, and the last day is included")
        void onTheDay() {
            List<String> rows = rows(Printed.of(council(JUNE.minusDays(1), Locale.FRENCH)));

            assertThat(rows.get(1)).isEqualTo("1|vacant|||");
            assertThat(rows.get(7)).isEqualTo("7|Prénom6 Nom6|29 février 2020|cooptation|31 mai 2024");
        }

        @Test
        @DisplayName("who was co-opted holds a seat until the next general meeting")
        void provisional() {
            Council coOpted = Council.of(2)
                    .coOpt(new Seat(2), AICHA, ELECTED_ON, members())
                    .orElseThrow();

            assertThat(rows(Printed.of(new CouncilDocument(
                                    ASSOCIATION, coOpted, members(), List.of(), List.of(), JANUARY, Locale.ENGLISH)))
                            .get(2))
                    .isEqualTo("2|Aïcha Le Gall|15 June 2024|co-optation|next general meeting (provisional mandate)");
        }
    }

    @Nested
    class Certificate {

        @Test
        @DisplayName("who represents the association is there with the function, and room for what the record lacks")
        void toFillIn() {
            Printed printed = Printed.of(certificate(Locale.FRENCH));

            assertThat(rows(printed)).hasSize(8);
            assertThat(rows(printed).get(0)).isEqualTo("Nom et prénoms|Profession|Adresse|Nationalité|Fonction");
            assertThat(rows(printed).get(1))
                    .isEqualTo("Aïcha Le Gall||||siège 1 du conseil collégial depuis le 15 juin 2024 (élection)");
            assertThat(printed.text())
                    .contains("Le 7 janvier 2025, ont pouvoir d’agir au nom de l’association")
                    .contains("À compléter à la main pour Aïcha Le Gall, ")
                    .contains("Attesté exact pour l’association Les Communs de la Rade, au 7 janvier 2025.");
        }

        @Test
        @DisplayName("with particulars everything that a bank asks is there, and nothing is to be filled in")
        void complete() {
            Map<MemberId, Particulars> particulars = council().representatives(JANUARY).stream()
                    .collect(Collectors.toMap(
                            id -> id,
                            id -> new Particulars(
                                    "Le Gall", "Anna Rozenn", "luthière", "2 rue Haute, Brest", "bretonne")));
            RepresentationCertificate full = Representation.byEverySeat(council())
                    .certificate(JANUARY, particulars)
                    .orElseThrow();
            Printed printed = Printed.of(new CertificateDocument(ASSOCIATION, full, Locale.FRENCH));

            assertThat(rows(printed).get(1))
                    .startsWith("Anna Rozenn Le Gall|luthière|2 rue Haute, Brest|bretonne|siège 1 ");
            assertThat(printed.text()).doesNotContain("À compléter");
        }

        @Test
        @DisplayName("a special mandate is there with its object")
        void special() {
            SpecialMandate mandate = new SpecialMandate(
                    SpecialMandate.Kind.BANK, "Ouvrir un compte", named(AICHA), ELECTED_ON, JANUARY.plusDays(1));
            Representation entrusted = Representation.byEverySeat(council()).entrusting(List.of(mandate));

            assertThat(Printed.of(new CertificateDocument(
                                    ASSOCIATION, entrusted.certificate(JANUARY, members()), Locale.FRENCH))
                            .text())
                    .contains("mandat spécial (banque)", "Ouvrir un compte");
        }
    }

    @Nested
    class Filing {

        @Test
        @DisplayName(
                "what is not filed says by when, three months on, and that it does not bind third parties till then")
        void due() {
            assertThat(Printed.of(filing(Locale.FRENCH)).text())
                    .contains("Non déclarée : à déclarer le 15 septembre 2024 au plus tard.")
                    .contains(
                            "Changement du 15 juin 2024 Décision n° aucune n’est notée À déclarer jusqu’au 15 septembre"
                                    + " 2024 Déclaré le ____")
                    .contains("la modification n’est pas opposable aux tiers", "Aïcha Le Gall");
        }

        @Test
        @DisplayName("what is filed has its day, its decision and its receipt; of the bylaws no persons are filed")
        void filed() {
            ChangeFiling bylaws = ChangeFiling.of(ChangeFiling.Change.BYLAWS, ELECTED_ON)
                    .decidedBy("2024-05")
                    .file(LocalDate.of(2024, 7, 1))
                    .then(filed ->
                            filed.acknowledge(new ChangeFiling.Receipt(LocalDate.of(2024, 7, 9), Optional.of("W-17"))))
                    .orElseThrow();

            assertThat(Printed.of(filingOf(Locale.FRENCH, bylaws)).text())
                    .contains("Statuts : changement Déclarée le 1er juillet 2024, récépissé reçu.")
                    .contains("Décision n° 2024-05", "Récépissé du 9 juillet 2024, n° W-17")
                    .doesNotContain("Aïcha Le Gall");
        }

        @Test
        @DisplayName("changes of different days are not filed as one")
        void oneDay() {
            ChangeFiling other = ChangeFiling.of(ChangeFiling.Change.BYLAWS, JANUARY);

            assertThatThrownBy(() -> filingOf(Locale.FRENCH, other)).hasMessageContaining("2024-06-15");
            assertThatThrownBy(() -> filingOf(Locale.FRENCH)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Council council() {
        return People.council();
    }

    /** The cells of each row of the last table, parted by bars. */
    private static List<String> rows(Printed printed) {
        List<Reading.Element> tables = printed.reading().all("Table");
        return tables.get(tables.size() - 1).all("TR").stream()
                .map(row -> row.children().stream()
                        .map(cell -> cell.text().replace('\u00a0', ' '))
                        .collect(Collectors.joining("|")))
                .toList();
    }
}

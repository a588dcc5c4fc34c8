package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Evening.approval;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.propose;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.collegium.bylaws.Matter;
import org.collegium.meeting.Meeting;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.motion.Change;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Extract;
import org.collegium.register.Hash;
import org.collegium.register.Register;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.bundle.ExtractPdf;
import org.collegium.reporting.document.ExtractDocument;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.story.Evening;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExtractPdfTest {

    private static final DecisionNumber FIRST = DecisionNumber.firstOf(2025);

    /** It repeals January's first decision. */
    private static final Meeting.Closed REPEALING = Evening.of(
                    FEBRUARY,
                    approval(1, council(JANUARY)),
                    motion(
                            2,
                            propose("M-9", "Laisser la porte", Matter.ORDINARY)
                                    .changing(new Change(Change.Kind.REPEALS, FIRST))))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:05", "20:06", 4, 0, 0)
            .showsHands(2, "20:10", "20:11", 3, 1, 0)
            .closes("21:00", new DecisionNumber(2025, 3));

    static final ExtractDocument SEALED = extract(ASitting.sealed(), ASitting.FEBRUARYS, MARCH);

    @Test
    @DisplayName("number, date, text, verdict, state, and who certifies are those of the record")
    void whatItSays() {
        assertThat(Printed.of(SEALED).text())
                .contains("Extrait de procès-verbal, décision n° 2025-01")
                .contains("Prise à Séance du conseil collégial du mardi 7 janvier 2025, point 2 de l’ordre du jour")
                .contains("Intitulé Repeindre la porte Prend effet le 7 janvier 2025")
                .contains("Texte de la décision Repeindre la porte. Verdict Proposition adoptée : 5 pour, 1 contre")
                .contains("État au 4 mars 2025 • en vigueur")
                .contains("Extrait certifié conforme au procès-verbal par Benoît Le Gall.")
                .contains(((Minutes.Sealed) ASitting.sealed()).entry().hash().hex())
                .doesNotContain("Établi d’après ce que tout le monde peut lire");
    }

    @Test
    @DisplayName("a day on which a later decision repealed it says so, and the day before does not know")
    void repealed() {
        Minutes sealed = ASitting.sealed();

        assertThat(Printed.of(extract(sealed, REPEALING, FEBRUARY.minusDays(1))).text())
                .contains("État au 3 février 2025 • en vigueur")
                .doesNotContain("abrogée");
        assertThat(Printed.of(extract(sealed, REPEALING, FEBRUARY)).text())
                .contains("État au 4 février 2025 • abrogée par la décision n° 2025-04, à compter du 4 février 2025")
                .doesNotContain("en vigueur");
    }

    @Test
    @DisplayName("of a decision that takes effect later it says when, and what it does to an earlier one")
    void later() {
        Minutes draft = Minutes.draft(ASitting.AMENDING, Register.empty());
        ExtractDocument extract = new ExtractDocument(
                MinutesCopy.full(draft),
                List.of(ASitting.AMENDING),
                FIRST,
                named(BENOIT),
                LocalDate.of(2025, 2, 1),
                Locale.FRENCH);

        assertThat(Printed.of(extract).text())
                .contains(
                        "État au 1er février 2025 • prend effet le 1er mars 2025 • elle abroge la décision n° 2024-09")
                .contains("La porte est repeinte en vert, avant Pâques, par Denez.");
    }

    @Test
    @DisplayName("what was annulled before it took effect never takes it")
    void annulled() {
        Meeting.Closed annulling = Evening.of(
                        FEBRUARY,
                        motion(
                                1,
                                propose("M-8", "Tout reprendre", Matter.ORDINARY)
                                        .changing(new Change(Change.Kind.ANNULS, FIRST))))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .showsHands(1, "20:05", "20:06", 4, 0, 0)
                .closes("21:00", new DecisionNumber(2025, 3));
        ExtractDocument extract = new ExtractDocument(
                MinutesCopy.full(Minutes.draft(ASitting.AMENDING, Register.empty())),
                List.of(ASitting.AMENDING, annulling),
                FIRST,
                named(BENOIT),
                FEBRUARY,
                Locale.FRENCH);

        assertThat(Printed.of(extract).text())
                .contains(
                        "État au 4 février 2025 • annulée par la décision n° 2025-03, prise avec effet au 4 février 2025")
                .doesNotContain("prend effet le 1er mars");
    }

    @Test
    @DisplayName(
            "before approval a banner says that it may change, before sealing that nothing is proved; neither carries a proof")
    void notSealed() {
        Printed draft = Printed.of(extract(ASitting.draft(), ASitting.FEBRUARYS, MARCH));
        Printed approved = Printed.of(extract(ASitting.approved(), ASitting.FEBRUARYS, MARCH));

        assertThat(draft.text())
                .contains(
                        "Extrait pris avant l’approbation du procès-verbal : il peut encore être corrigé. Aucune preuve")
                .contains("certifié conforme au projet de procès-verbal par")
                .doesNotContain("Empreinte");
        assertThat(approved.text()).contains("n’est pas encore scellé au registre : aucune preuve n’est jointe");
        assertThat(ExtractPdf.in("draft.pdf", draft.bytes())).isEmpty();
        assertThat(ExtractPdf.in("approved.pdf", approved.bytes())).isEmpty();
    }

    @Test
    @DisplayName("sealed, it carries what shows its item to be part of the entry, and none of the other items")
    void proof() {
        Minutes.Sealed sealed = (Minutes.Sealed) ASitting.sealed();
        ExtractPdf carried = carried();

        assertThat(carried.extract()).isEqualTo(sealed.extract(2));
        assertThat(carried.extract().belongsTo(sealed.entry().hash())).isTrue();
        assertThat(carried.verify()).isEmpty();
        assertThat(carried.text())
                .contains("Repeindre la porte", "2025-01")
                .doesNotContain("Changer de banque", "Déléguer Enora", "decision\\\":\\\"2025-02");
    }

    @Test
    @DisplayName("another part, another seal, or the same in another form does not hold")
    void changed() {
        ExtractPdf is = carried();
        Extract other = new Extract(
                is.extract().seal(),
                is.extract().part().replace("porte", "grille"),
                is.extract().proof());
        Extract elsewhere = new Extract(
                is.extract().seal(),
                is.extract().part(),
                ((Minutes.Sealed) ASitting.sealed()).extract(1).proof());

        assertThat(new ExtractPdf(other, other.canonical()).verify()).hasSize(1);
        assertThat(new ExtractPdf(elsewhere, elsewhere.canonical()).verify()).hasSize(1);
        assertThat(new ExtractPdf(is.extract(), is.text() + "\n").verify()).hasSize(1);
        assertThat(is.extract().belongsTo(Hash.NONE)).isFalse();
    }

    @Test
    @DisplayName("whatever byte is flipped, the proof is refused or is the one that was attached")
    void flipped() {
        byte[] pdf = Printed.of(SEALED).bytes();
        Hash entry = ((Minutes.Sealed) ASitting.sealed()).entry().hash();
        Extract is = carried().extract();
        int told = 0;
        for (int at = 0; at < pdf.length; at += 41) {
            pdf[at] ^= 1;
            told += holdsOtherThan(is, entry, pdf) ? 1 : 0;
            pdf[at] ^= 1;
        }

        assertThat(told).isPositive();
    }

    @Test
    @DisplayName("there is no extract of a decision that the copy leaves out, that is unknown or that is not yet taken")
    void none() {
        MinutesCopy open = besides("La serrure");

        assertThat(Printed.of(of(open, FIRST, MARCH)).text())
                .contains("Établi d’après ce que tout le monde peut lire")
                .doesNotContain("serrure");
        assertThatThrownBy(() -> of(open, FIRST.next(), MARCH)).hasMessageContaining("No decision 2025-02");
        assertThatThrownBy(() -> of(open, new DecisionNumber(2025, 7), MARCH)).hasMessageContaining("2025-07");
        assertThatThrownBy(() -> of(open, FIRST, JANUARY.minusDays(1))).hasMessageContaining("2025-01-06");
    }

    @Test
    @DisplayName("for everybody no byte of it depends on what is confidential, which a hash could be guessed from")
    void noByte() {
        assertThat(Printed.of(of(besides("La serrure"), FIRST, MARCH)).bytes())
                .isEqualTo(Printed.of(of(besides("La caisse"), FIRST, MARCH)).bytes());
    }

    /** What everybody is given of January's draft with an item behind closed doors. */
    private static MinutesCopy besides(String confidential) {
        Meeting.Closed january = Evening.of(
                        JANUARY,
                        motion(1, "Portes ouvertes"),
                        motion(2, confidential).confidential())
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .showsHands(1, "20:10", "20:11", 4, 0, 0)
                .showsHands(2, "20:20", "20:21", 3, 0, 0)
                .closes("21:00", FIRST);
        return MinutesCopy.forEverybody(Minutes.draft(january, Register.empty()));
    }

    private static boolean holdsOtherThan(Extract is, Hash entry, byte[] bytes) {
        try {
            boolean holds = ExtractPdf.in("extract.pdf", bytes)
                    .filter(read -> read.verify().isEmpty())
                    .filter(read -> read.extract().belongsTo(entry))
                    .isPresent();
            if (holds) {
                assertThat(ExtractPdf.in("extract.pdf", bytes).orElseThrow().extract())
                        .isEqualTo(is);
            }
            return !holds;
        } catch (UnreadableException refused) {
            return true;
        }
    }

    private static ExtractPdf carried() {
        return ExtractPdf.in("extract.pdf", Printed.of(SEALED).bytes()).orElseThrow();
    }

    private static ExtractDocument of(MinutesCopy copy, DecisionNumber number, LocalDate on) {
        return new ExtractDocument(copy, List.of(copy.sitting()), number, named(BENOIT), on, Locale.FRENCH);
    }

    private static ExtractDocument extract(Minutes minutes, Meeting.Closed later, LocalDate on) {
        return new ExtractDocument(
                MinutesCopy.full(minutes), List.of(ASitting.JANUARYS, later), FIRST, named(BENOIT), on, Locale.FRENCH);
    }
}

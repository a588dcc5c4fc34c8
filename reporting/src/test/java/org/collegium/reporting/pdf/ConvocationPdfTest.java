package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.convocation;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.JANUARY;

import java.util.List;
import java.util.Locale;
import org.collegium.bylaws.Bylaws;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Convocation;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.document.ConvocationDocument;
import org.collegium.story.Evening;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConvocationPdfTest {

    static final Convocation JANUARYS = convocation(
            JANUARY, talk(1, "Nouvelles : le toit"), motion(2, "Repeindre la porte"), talk(3, "Questions diverses"));

    @Test
    @DisplayName("it says who calls whom when and where, the agenda in order, and what will be put to the vote")
    void whatItSays() {
        assertThat(french(JANUARYS, Bylaws.collegial()))
                .contains("Convocation du conseil collégial Association Les Communs de la Rade, 3 quai de la Douane")
                .contains("Date et heure Le mardi 7 janvier 2025 à 20 h 00 (fuseau Europe/Paris)")
                .contains("Lieu 3 quai de la Douane Convocation Première convocation, envoyée le 30 décembre 2024 par"
                        + " Benoît Le Gall, par courriel")
                .contains("1. Nouvelles : le toit 2. Repeindre la porte 3. Questions diverses")
                .contains(
                        "2. Repeindre la porte Proposition « Repeindre la porte », matière : ordinaire. Texte proposé :"
                                + " Repeindre la porte.")
                .doesNotContain("corrigé");
    }

    @Test
    @DisplayName("it is read aloud in the order of the page, the agenda as a numbered list")
    void readingOrder() {
        Reading reading = Printed.of(new ConvocationDocument(JANUARYS, Bylaws.collegial(), Locale.ENGLISH))
                .reading();

        assertThat(reading.textsOf("H1")).containsExactly("Notice of a sitting of the collegial council");
        assertThat(reading.textsOf("H2")).containsExactly("Agenda", "Texts put to the vote", "Proxy");
        assertThat(reading.all("L").get(0).all("LBody").stream().map(Reading.Element::text))
                .containsExactly("Nouvelles\u00a0: le toit", "Repeindre la porte", "Questions diverses");
    }

    @Test
    @DisplayName("a form for a proxy stands on it with its limit and its end, only where the bylaws allow proxies")
    void proxies() {
        assertThat(french(JANUARYS, Bylaws.collegial()))
                .contains(
                        "Une même personne porte 1 pouvoir au plus. À remettre avant l’ouverture de la séance, prévue le"
                                + " mardi 7 janvier 2025 à 20 h 00.")
                .contains("Nom de qui donne le pouvoir", "Nom de qui le reçoit");
        assertThat(french(JANUARYS, Bylaws.fourOfSeven()))
                .contains("Les statuts n’admettent pas de pouvoir")
                .doesNotContain("À remettre", "Nom de qui");
    }

    @Test
    @DisplayName("a corrected agenda says its version and the day on which it was sent")
    void corrected() {
        Convocation corrected = JANUARYS.revised(List.of(talk(1, "Le toit")), JANUARY.minusDays(2));

        assertThat(french(corrected, Bylaws.collegial()))
                .contains(
                        "Ordre du jour corrigé : version 2, envoyée le 5 janvier 2025. Elle remplace les précédentes.")
                .doesNotContain("Repeindre", "Textes soumis au vote");
    }

    @Test
    @DisplayName("for everybody it tells of a confidential item nothing but its number")
    void confidential() {
        AgendaItem secret = motion(2, "La serrure et Ursule").confidential();
        Convocation all = convocation(JANUARY, talk(1, "Nouvelles"), secret, talk(3, "Divers"));
        Convocation told = Evening.of(all).closes("21:00").sitting().publicly().convocation();

        assertThat(french(told, Bylaws.collegial()))
                .contains("1. Nouvelles 2. Confidentiel 3. Divers")
                .doesNotContain("Ursule", "Textes soumis au vote");
        assertThat(french(all, Bylaws.collegial()))
                .contains("2. La serrure et Ursule (huis clos)", "La serrure et Ursule.");
    }

    @Test
    @DisplayName("a written consultation is no sitting, and takes no proxies")
    void consultation() {
        Convocation asked = ASitting.IN_WRITING.sitting().convocation();

        assertThat(french(asked, Bylaws.collegial()))
                .startsWith("Consultation écrite du conseil collégial")
                .contains("Ouverture Le ", "Question Envoyée le")
                .doesNotContain("Séance", "pouvoir à", "Pouvoir");
    }

    private static String french(Convocation convocation, Bylaws bylaws) {
        return Printed.of(new ConvocationDocument(convocation, bylaws, Locale.FRENCH))
                .text();
    }
}

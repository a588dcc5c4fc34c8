package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.approval;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.SALT;
import static org.collegium.story.People.at;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.collegium.bylaws.Matter;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Meeting;
import org.collegium.minutes.Erratum;
import org.collegium.minutes.ErratumCopy;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.register.Register;
import org.collegium.reporting.bundle.SealedPdf;
import org.collegium.reporting.document.ErratumDocument;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.paper.Document;
import org.collegium.story.Evening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sealed minutes that two errata mend, one of them decided behind closed doors. */
class ErratumPdfTest {

    private static final String SECRET = "Ursule";
    private static final Meeting.Closed IN_JANUARY = Evening.of(JANUARY, motion(1, "Ouvrir le jardin"))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:10", "20:11", 4, 0, 0)
            .closes("21:00");
    private static final Meeting.Closed IN_FEBRUARY = Evening.of(FEBRUARY, approval(1, council(JANUARY)))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:10", "20:11", 4, 0, 0)
            .closes("21:00", new DecisionNumber(2025, 2));
    private static final Meeting.Closed IN_MARCH = Evening.of(
                    MARCH,
                    erratum(1, "Au point 1, lire « le verger » au lieu de « le jardin »."),
                    erratum(2, "Au point 1, lire « Ursule » au lieu de « Ursula ».")
                            .confidential())
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:10", "20:11", 4, 0, 0)
            .showsHands(2, "20:20", "20:21", 4, 0, 0)
            .closes("21:00", new DecisionNumber(2025, 3));
    private static final List<Meeting.Closed> ALL = List.of(IN_JANUARY, IN_FEBRUARY, IN_MARCH);
    private static final Register REGISTER = sealed();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void carriesItsEntry(String language) {
        for (ErratumCopy copy : errata(false)) {
            byte[] pdf = pdf(new ErratumDocument(copy, Locale.forLanguageTag(language)));
            SealedPdf carried = SealedPdf.read("erratum.pdf", pdf);

            assertThat(carried.verify()).isEmpty();
            assertThat(carried.seal()).isEqualTo(copy.entry().seal());
        }
    }

    @Test
    void saysWhatToReadAndWhichEntryItMends() throws IOException {
        String text = Traces.text(pdf(new ErratumDocument(errata(false).get(0), Locale.FRENCH)));

        assertThat(text)
                .contains("Rectificatif 1 au procès-verbal du conseil collégial du 7 janvier 2025")
                .contains("Scellé au registre sous le n° 2, décidé à la séance du 4 mars 2025")
                .contains("Procès-verbal de la séance du 7 janvier 2025, entrée n° 1 du registre")
                .contains("Décision n° 2025-03 de la séance du 4 mars 2025")
                .contains("lire « le verger » au lieu de « le jardin »")
                .contains(REGISTER.entries().get(0).hash().hex())
                .contains(REGISTER.entries().get(1).hash().hex());
    }

    @Test
    void standsInTheMinutesThatItMends() throws IOException {
        String text = Traces.text(pdf(new MinutesDocument(minutes(false), Locale.ENGLISH)));

        assertThat(text)
                .contains("These minutes are mended by 2 errata, sealed in the register since")
                .contains(
                        "Erratum 1, sealed in the register as no. 2: decision no. 2025-03 of the sitting of 4 March 2025.")
                .contains(
                        "Erratum 2, sealed in the register as no. 3: decision no. 2025-04 of the sitting of 4 March 2025.")
                .contains("le verger", SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void keepsBehindClosedDoorsWhatWasDecidedThere(String language) {
        Locale locale = Locale.forLanguageTag(language);
        byte[] full = pdf(new ErratumDocument(errata(false).get(1), locale));
        byte[] copy = pdf(new ErratumDocument(errata(true).get(1), locale));

        assertThat(Traces.of(SECRET, full)).isNotEmpty();
        assertThat(Traces.of(SECRET, copy)).isEmpty();
        assertThat(Traces.of(SECRET, pdf(new MinutesDocument(minutes(true), locale))))
                .isEmpty();
        assertThat(Conformance.failures(copy)).isEmpty();
        assertThat(SealedPdf.read("erratum.pdf", copy).verify()).isEmpty();
        assertThat(SealedPdf.read("erratum.pdf", copy).leftOut()).isEqualTo(1);
    }

    private static List<ErratumCopy> errata(boolean isPublic) {
        return minutes(isPublic).errata();
    }

    private static MinutesCopy minutes(boolean isPublic) {
        return new MinutesCopy(Minutes.of(IN_JANUARY, ALL, REGISTER), isPublic);
    }

    private static byte[] pdf(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ArchivalPdf.write(document, bytes);
        return bytes.toByteArray();
    }

    private static Register sealed() {
        Minutes.Approved approved = (Minutes.Approved) Minutes.of(IN_JANUARY, ALL, Register.empty());
        Register register = approved.seal(Register.empty(), SALT, at(FEBRUARY, "22:00"));
        for (Erratum erratum : Erratum.in(ALL)) {
            register = erratum.seal(register, SALT, erratum.at());
        }
        return register;
    }

    private static AgendaItem erratum(int number, String text) {
        return motion(
                        number,
                        Motion.propose(
                                new MotionId("E-" + number), "Rectifier janvier, " + number, Matter.ORDINARY, text))
                .mending(council(JANUARY));
    }
}

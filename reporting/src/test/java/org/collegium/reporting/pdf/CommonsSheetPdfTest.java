package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.ELECTED_ON;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.council;
import static org.collegium.story.People.members;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.collegium.bylaws.Bylaws;
import org.collegium.calendar.Rhythm;
import org.collegium.commons.Commons;
import org.collegium.commons.CommonsSheet;
import org.collegium.commons.Partner;
import org.collegium.commons.Resource;
import org.collegium.commons.Topic;
import org.collegium.conflict.ConflictLadder;
import org.collegium.council.Representation;
import org.collegium.reporting.document.CommonsSheetDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class CommonsSheetPdfTest {

    private static final Commons COMMONS = Commons.none()
            .with(Resource.of("Le fournil", Resource.Kind.PLACE, Resource.Access.EVERYBODY, ELECTED_ON))
            .with(Resource.of("Atelier d'écoute", Resource.Kind.ACTIVITY, Resource.Access.EVERYBODY, ELECTED_ON))
            .with(Resource.of("Courriel", Resource.Kind.SERVICE, Resource.Access.MEMBERS, ELECTED_ON)
                    .learn(AICHA, ELECTED_ON, members())
                    .then(learnt -> learnt.learn(BENOIT, ELECTED_ON, members()))
                    .orElseThrow())
            .with(new Partner("Maison de quartier", "prête la salle"))
            .with(Topic.SHARING, "Qui veut reprendre ?\n\n- les notices ;\n- les plans.");

    public static Stream<CommonsSheet> sheets() {
        CommonsSheet empty = CommonsSheet.of(ASSOCIATION, JANUARY);
        return Stream.of(
                empty,
                empty.with(members())
                        .with(Representation.byEverySeat(council()))
                        .with(COMMONS, members())
                        .with(Bylaws.collegial())
                        .with(Rhythm.monthly())
                        .with(ConflictLadder.collegial()));
    }

    @Test
    @DisplayName("an empty one conforms to PDF/A-3a and PDF/UA-1 too")
    void conforming() {
        CommonsSheet empty = sheets().findFirst().orElseThrow();

        assertThat(Conformance.failures(pdf(empty, Locale.FRENCH))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    @DisplayName("the same sheet is the same bytes")
    void sameBytes(CommonsSheet sheet) {
        assertThat(pdf(sheet, Locale.FRENCH)).isEqualTo(pdf(sheet, Locale.FRENCH));
    }

    @Nested
    class WhatItSays {

        private final CommonsSheet sheet =
                CommonsSheet.of(ASSOCIATION, JANUARY).with(members()).with(COMMONS, members());
        private final String french = text(sheet, Locale.FRENCH);
        private final String english = text(sheet, Locale.ENGLISH);

        @Test
        @DisplayName("whose it is and of which day, in its own language")
        void head() {
            assertThat(french)
                    .contains("Fiche de commun, 7 janvier 2025")
                    .contains("Les Communs de la Rade, fiche de commun au 7 janvier 2025")
                    .contains("3 quai de la Douane", "W291234567", "page 1 sur ");
            assertThat(english).contains("commons sheet on 7 January 2025", "page 1 of ");
        }

        @Test
        @DisplayName("one line as a sentence, several as a list, and that nothing is on record")
        void sections() {
            assertThat(french)
                    .contains("Communauté 8 membres, dont 8 à jour de cotisation.")
                    .contains("Ressources pour tout le monde • « Le fournil » (lieu) • « Atelier d’écoute » (activité)")
                    .contains("Financement Rien n’est noté à ce sujet.");
        }

        @Test
        @DisplayName("what the association wrote as it wrote it, in its paragraphs and lists")
        void texts() {
            assertThat(french).contains("Partage Qui veut reprendre ? • les notices ; • les plans. Espace libre");
            assertThat(english)
                    .contains("Sharing Qui veut reprendre ? • les notices ; • les plans. Open space")
                    .contains("in French, the language in which they were written.");
        }
    }

    private static byte[] pdf(CommonsSheet sheet, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchivalPdf.write(new CommonsSheetDocument(sheet, language), out);
        return out.toByteArray();
    }

    /** The words, each space and end of line as one space. */
    private static String text(CommonsSheet sheet, Locale language) {
        try (PDDocument document = Loader.loadPDF(pdf(sheet, language))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

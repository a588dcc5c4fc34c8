package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.collegium.archive.AnAssociation;
import org.collegium.meeting.ContradictionKind;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Overruling;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.register.Hash;
import org.collegium.register.Register;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.paper.Document;
import org.collegium.review.Review;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MinutesPdfTest {

    static Stream<Minutes> everyState() {
        return Stream.of(
                ASitting.draft(),
                ASitting.approved(),
                ASitting.sealed(),
                ASitting.next(),
                Minutes.draft(ASitting.WITHOUT_QUORUM, Register.empty()),
                draft(ASitting.AMENDING),
                draft(ASitting.SEEKING),
                draft(ASitting.SEEKING_AGAIN),
                draft(ASitting.OF_MEMBERS),
                draft(ASitting.IN_WRITING),
                electing());
    }

    private static Minutes electing() {
        return Minutes.draft(AnAssociation.unheardOf().elections(), Register.empty());
    }

    @ParameterizedTest
    @MethodSource("everyState")
    @DisplayName("in every state and language they conform to PDF/A-3a and PDF/UA-1")
    void conforming(Minutes minutes) {
        assertThat(Conformance.failures(pdf(minutes, Locale.FRENCH))).isEmpty();
        assertThat(Conformance.failures(pdf(minutes, Locale.ENGLISH))).isEmpty();
    }

    @Nested
    class WhatTheySay {

        private final String french = text(ASitting.sealed(), Locale.FRENCH);
        private final String english = text(ASitting.draft(), Locale.ENGLISH);

        @Test
        @DisplayName("who, when, where, and in what state")
        void head() {
            assertThat(french)
                    .contains("Procès-verbal de séance du conseil collégial", "Séance du mardi 7 janvier 2025")
                    .contains("Les Communs de la Rade", "3 quai de la Douane", "W291234567")
                    .contains("Scellé au registre sous le n° 1, approuvé à la séance du 4 février 2025")
                    .contains("Ouverture 20 h 00", "Levée 21 h 00", "page 1 sur ");
            assertThat(english).contains("Draft, awaiting approval", "Opened 20:00", "page 1 of ");
        }

        @Test
        @DisplayName("who attended, by whom represented, and when they left")
        void attendance() {
            assertThat(english)
                    .contains("3 Chloé Le Gall present left at 20:40")
                    .contains("6 Fañch Le Gall by proxy proxy to Aïcha Le Gall, from 20:00")
                    .contains("7 Gwenn Le Gall absent")
                    .contains("5 Enora Le Gall present recused from item 3")
                    .contains("Quorum met: 5 members counted, 4 needed");
        }

        @Test
        @DisplayName("each election round by round: who stood, with their votes, who is elected, and why")
        void elections() {
            assertThat(text(electing(), Locale.ENGLISH))
                    .contains("Secret ballot for seat 7, opened at 19:05, closed at 19:06. Plurality, one name")
                    .contains(
                            "Prénom7 Nom7 3 next round\nChantier n° 9 2 next round\nPrénom3 Nom3 1\nNobody is elected in this round.")
                    .contains("At least 4 votes needed (more than half of 6 expressed).")
                    .contains("Next round, for 1 seat: Chantier n° 9, Prénom7 Nom7.")
                    .contains("Chantier n° 9 3 elected to seat 7")
                    .contains("Elected: Prénom4 Nom4 (seat 5), Prénom7 Nom7 (seat 2).")
                    .contains("As many votes for Prénom5 Nom5, Prénom7 Nom7, tied for 1 seat: the elder goes first.");
        }

        @Test
        @DisplayName("each vote with its roll, its counts, its verdict and the reasons")
        void votes() {
            assertThat(english)
                    .contains("1 represented: Fañch Le Gall (by Aïcha Le Gall)")
                    .contains("For Against Abstain Blank Spoiled Not participating\n5 1 0 0 0 0")
                    .contains("3 Chloé Le Gall against")
                    .contains("Adopted. Decision no. 2025-01.")
                    .contains("1 recused: Enora Le Gall")
                    .contains("4 voters: Aïcha Le Gall, Benoît Le Gall, Chloé Le Gall, "
                            + "Fañch Le Gall (by Aïcha Le Gall).")
                    .contains("2 1 0 1 0 1")
                    .contains("Not adopted.", "As many for as against: the motion is not adopted.");
        }

        @Test
        @DisplayName("a secret ballot links no choice to a name")
        void secret() {
            String item = english.substring(english.lastIndexOf("3. Déléguer"), english.lastIndexOf("4. Changer"));
            assertThat(item).contains("by secret ballot").doesNotContain("Seat Name Choice");
        }

        @Test
        @DisplayName("what contradicts itself, with both sides")
        void contradictions() {
            assertThat(english)
                    .contains("Item 3: the outcome announced is “not adopted”, the outcome computed “adopted”.");
        }

        @Test
        @DisplayName("why a contradiction stands, where it was overruled")
        void overruled() {
            Meeting.Closed january = ASitting.draft()
                    .sitting()
                    .overruling(new Overruling(3, ContradictionKind.ANNOUNCED, "L’annonce fut reprise : vote clair."));

            assertThat(text(Minutes.draft(january, Register.empty()), Locale.ENGLISH)
                            .replace('\n', ' '))
                    .contains("the outcome computed “adopted”. Overruled. Reason: L’annonce fut reprise");
        }

        @Test
        @DisplayName("which version of a draft was sent for review")
        void reviewed() {
            Minutes draft = ASitting.draft();
            Review review = Review.none(draft.sitting().id())
                    .send(1, draft, People.AICHA, draft.sitting().closedAt())
                    .orElseThrow();

            Document document = new MinutesDocument(MinutesCopy.full(draft), review, Locale.ENGLISH);
            assertThat(Printed.of(document).reading().document().text().replace('\u00a0', ' '))
                    .contains("Draft, version 1, sent for review on 7 January 2025, awaiting approval");
            assertThat(document.description().subject()).startsWith("Draft, version 1");
        }

        @Test
        @DisplayName("what was not reached, what is to be done, and when the next sitting is")
        void rest() {
            assertThat(english)
                    .contains("Items not reached\n• 5. Divers")
                    .contains("2 Acheter la peinture Denez Le Gall 27 January 2025")
                    .contains("Tuesday 4 February 2025 at 20:00");
        }

        @Test
        @DisplayName("French typography in what people wrote, and nothing else changed")
        void typography() {
            assertThat(french).contains("Le toit fuit ; il faut :", "« Bleue ? » demande Denez.");
        }

        @Test
        @DisplayName("the hashes of the content, of the entry, and of the register's head")
        void hashes() {
            Minutes.Sealed sealed = (Minutes.Sealed) ASitting.sealed();

            assertThat(french)
                    .contains(
                            sealed.entry().hash().hex(),
                            sealed.entry().seal().content().hex());
            assertThat(text(ASitting.next(), Locale.ENGLISH))
                    .contains(
                            "Last entry: no. 1, sealed on 4 February 2025",
                            sealed.entry().hash().hex());
        }

        @Test
        @DisplayName("a sitting without quorum is told as one")
        void carence() {
            assertThat(text(Minutes.draft(ASitting.WITHOUT_QUORUM, Register.empty()), Locale.FRENCH))
                    .contains("Procès-verbal de carence du conseil collégial")
                    .contains("Quorum non atteint : 2 membres comptés, il en fallait 4")
                    .contains("Aucun point de l’ordre du jour n’a été abordé.");
        }
    }

    @Nested
    class WhatTheySayOfAMotionOnTheTable {

        private final Minutes minutes = Minutes.draft(ASitting.AMENDING, Register.empty());
        private final String french = text(minutes, Locale.FRENCH);
        private final String english = text(minutes, Locale.ENGLISH);

        @Test
        @DisplayName("each amendment, and what became of it")
        void amendments() {
            assertThat(french)
                    .contains("Amendement n° 1 : remplacer « en bleu » par « en vert ».\n")
                    .contains("Amendement n° 2 : remplacer « en bleu » par « en gris ». Non mis aux voix.")
                    .contains("Amendement n° 3 : supprimer « , avant Pâques ».\n")
                    .contains("Amendement n° 4 : remplacer « par Denez » par « par Enora ». Retiré avant le vote.");
            assertThat(english)
                    .contains("Vote on amendment no. 1, by show of hands, opened at 20:05, closed at 20:06.")
                    .contains("Amendment adopted.", "Amendment not adopted.");
        }

        @Test
        @DisplayName("the text before and after, word for word")
        void amended() {
            assertThat(french)
                    .contains("La porte est repeinte en bleu, avant Pâques, par Denez.")
                    .contains("Texte soumis au vote, tel qu’amendé (version 3) :\n"
                            + "La porte est repeinte en vert, avant Pâques, par Denez.");
        }

        @Test
        @DisplayName("what its adoption does to a decision, and from when")
        void effect() {
            assertThat(french)
                    .contains("Si elle est adoptée, la proposition abroge la décision n° 2024-09.")
                    .contains("Si elle est adoptée, la proposition prend effet le 1er mars 2025.");
            assertThat(english)
                    .contains("If adopted, the motion repeals decision no. 2024-09.")
                    .contains("If adopted, the motion takes effect on 1 March 2025.");
        }

        @Test
        @DisplayName("that a vote closed early")
        void closedEarly() {
            assertThat(english).contains("The vote closed early: no choice still out could have changed its outcome.");
        }

        @Test
        @DisplayName("that it was withdrawn or postponed, and why")
        void setAside() {
            assertThat(french)
                    .contains("Proposition retirée à 20 h 20. La cloche est fêlée : elle sonne faux.")
                    .contains("Proposition reportée à 20 h 25. Le devis manque.")
                    .contains("Points non abordés\n• 4. Une haie");
        }
    }

    @Nested
    class WhatTheySayOfASearchForConsensus {

        private final String french = text(draft(ASitting.SEEKING), Locale.FRENCH);
        private final String english = text(draft(ASitting.SEEKING), Locale.ENGLISH);

        @Test
        @DisplayName("each round with its hour, its version, its positions and what it found")
        void rounds() {
            assertThat(french)
                    .contains("Avant tout vote, un consensus est recherché.")
                    .contains("Tour 1, ouvert à 19 h 06, sur la version 1.")
                    .contains("2 Prénom2 Nom2 accord avec réserves Pour un an.")
                    .contains("4 Prénom4 Nom4 objection Trop « vite » ?")
                    .contains("Pas d’accord par consentement (tour 1, version 1)")
                    .contains("4 Prénom4 Nom4 en retrait");
            assertThat(english)
                    .contains("Round 2, begun at 19:30, on version 2.")
                    .contains("Agreed by consent (round 2, version 2)");
        }

        @Test
        @DisplayName("the text as it was amended, and the objection that it met")
        void amended() {
            assertThat(french)
                    .contains("Texte bonifié (version 2) :\nLe conseil décide, au printemps.")
                    .contains("Cette version lève l’objection faite par Prénom4 Nom4 («");
        }

        @Test
        @DisplayName("what became of the text: adopted with its number, put off, or put to the vote and by whom")
        void ends() {
            assertThat(french)
                    .contains("Adoptée par consentement à 19 h 40. Décision n° 2025-02.")
                    .contains("Reportée à la séance suivante à 19 h 55, faute d’accord.")
                    .contains("Mise au vote à 19 h 14, faute d’accord. Le vote est demandé par Prénom2 Nom2.");
        }

        @Test
        @DisplayName("at the next sitting, that it is taken up again")
        void takenUp() {
            assertThat(text(draft(ASitting.SEEKING_AGAIN), Locale.FRENCH))
                    .contains("La recherche d’un consensus, reportée par une séance précédente, reprend.")
                    .doesNotContain("Avant tout vote, un consensus est recherché.");
        }
    }

    @Nested
    class WhatTheySayOfAGeneralMeeting {

        private final String french = text(draft(ASitting.OF_MEMBERS), Locale.FRENCH);

        @Test
        @DisplayName("how many are on the list of voters, and who of them took part")
        void voters() {
            assertThat(french)
                    .contains(
                            "Procès-verbal de séance de l’assemblée\ngénérale",
                            "Procès-verbal de l’assemblée générale, 25 mai")
                    .contains("Liste des votants : 9 membres à jour de cotisation.")
                    .contains("ne se sont pas excusés : 3.")
                    .contains("7 Prénom8 Nom8 par pouvoir pouvoir à Prénom4 Nom4, de 19 h 00 à\n23 h 00");
        }

        @Test
        @DisplayName("of each vote the numbers only, for a show of hands names nobody")
        void votes() {
            assertThat(french)
                    .contains("• 5 présences\n• 1 pouvoir\n• 3 absences")
                    .contains("Adoptée. Décision n° 2024-01.");
        }
    }

    @Nested
    class WhatTheySayOfAWrittenConsultation {

        private final String french = text(draft(ASitting.IN_WRITING), Locale.FRENCH);
        private final String english = text(draft(ASitting.IN_WRITING), Locale.ENGLISH);

        @Test
        @DisplayName("from when to when it was open, who answered and who did not")
        void answers() {
            assertThat(french)
                    .contains("consultation écrite du", "Consultation ouverte le mardi 7 janvier 2025")
                    .contains("Clôture Le mercredi 8 janvier 2025 à 08 h 00")
                    .contains("• 4 réponses : Prénom1 Nom1, Prénom2 Nom2, Prénom3 Nom3, Prénom4 Nom4")
                    .contains("• Sans réponse, 1 : Prénom5 Nom5\n", "• 1 en déport : Prénom6 Nom6")
                    .doesNotContain("Procès-verbal de séance", "Vote par appel nominal");
            assertThat(english).contains("Written consultation of the collegial council");
        }

        @Test
        @DisplayName("each answer by name, and its verdict")
        void verdict() {
            assertThat(french)
                    .contains("C’est urgent.")
                    .contains("Pour Contre Abstention Blanc Nul Ne prend pas part\n3 1 0 0 0 0")
                    .contains("4 Prénom4 Nom4 contre")
                    .contains("Adoptée. Décision n° 2025-01.");
        }
    }

    @Test
    @DisplayName("the attached content is the canonical text, whose hash is printed")
    void attachment() throws IOException {
        Minutes.Sealed sealed = (Minutes.Sealed) ASitting.sealed();
        try (PDDocument document = Loader.loadPDF(pdf(sealed, Locale.FRENCH))) {
            PDComplexFileSpecification file = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .values()
                    .iterator()
                    .next();
            String content = new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);

            assertThat(file.getFileUnicode()).isEqualTo("minutes-2025-01-07-council-1.json");
            assertThat(content).isEqualTo(sealed.entry().content());
            assertThat(Hash.of(content)).isEqualTo(sealed.entry().seal().content());
        }
    }

    @Test
    @DisplayName("a character that no font can show is refused by name")
    void unprintable() {
        Minutes minutes = Minutes.draft(
                Evening.of(People.JANUARY, Evening.talk(1, "Un poulpe : 🐙")).closes("21:00"), Register.empty());

        assertThatThrownBy(() -> pdf(minutes, Locale.FRENCH))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("U+1F419 OCTOPUS");
    }

    private static Minutes draft(Meeting.Closed sitting) {
        return Minutes.draft(sitting, Register.empty());
    }

    private static byte[] pdf(Minutes minutes, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchivalPdf.write(new MinutesDocument(MinutesCopy.full(minutes), language), out);
        return out.toByteArray();
    }

    /** The words as they are read, with spaces of any kind as plain ones. */
    private static String text(Minutes minutes, Locale language) {
        try (PDDocument document = Loader.loadPDF(pdf(minutes, language))) {
            PDFTextStripper stripper = new PDFTextStripper();
            return stripper.getText(document).replaceAll("[\u00a0\u202f]", " ").replaceAll(" *\\R", "\n");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}

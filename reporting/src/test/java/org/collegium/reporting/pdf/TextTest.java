package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.collegium.reporting.paper.Face;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’œuvre de M. Œhler coûte 4\u00A0800\u202F€ ; « ça va », dit-il à 18\u00A0h\u00A030\u00A0!",
                "Degemer mat e Breizh\u00A0: ur c\u02BChoad, ul lec’h, Ar Stêr, ñ, ù, skoazell ar yezh.",
                "étroit\u2009fin\u202Finsécable\u00A0figure\u2007fin",
                "tirets - \u2010 \u2011 – — \u2212 et césure con\u00ADseil",
                "µ et μ, Ω et Ω, ﬁn, ﬀ, cases ☐ ☑ ✓ ✗ ✔ ✘",
                "  des   espaces  en   nombre ",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a089f86d081884c7d659a2feaa0c55ad015a3",
                "https://example.org/statuts/article-11/alinéa-2/une-adresse-trop-longue-pour-tenir-sur-une-seule-ligne-de-texte"
            })
    void theTextReadIsTheTextWritten(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);

        assertThat(read(Text.of(text))).isEqualTo(normal);
        assertThat(read(Text.of("avant ").bold(text).italic(text))).isEqualTo("avant " + normal + normal);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyTextInAnyWidthIsReadAsWritten(long seed) {
        Random random = new Random(seed);
        String alphabet = "aeiouéœñlmnrst  \u00A0\u202F-/\u2011.;!«»0123456789Wi☑";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        float weight = 0.5f + random.nextFloat() * 10;
        byte[] pdf = Specimen.pdf(document -> document.table(Table.of(
                List.of(Table.Column.left("A", weight), Table.Column.right("B", 10)),
                List.of(List.of(Text.of(text.toString()), Text.of(text.toString()))))));

        assertThat(Reading.of(pdf).textsOf("TD")).as("seed " + seed).containsExactly(text.toString(), text.toString());
    }

    @Test
    void lettersWithLooseAccentsAreJoined() {
        assertThat(read(Text.of("Se\u0301ance"))).isEqualTo("Séance");
    }

    @Test
    void wordsOnBothSidesOfANewlineStayApart() {
        assertThat(read(Text.of("rue de la Mairie\n29800 Landerneau"))).isEqualTo("rue de la Mairie 29800 Landerneau");
    }

    @Test
    void noLineIsWiderThanItsMeasure() {
        Copy copy = Copy.of(
                Text.of("Un conseil " + "anticonstitutionnellement".repeat(3) + " décide, vice-président"), false);

        for (float width = 20; width < 300; width += 7) {
            assertThat(LineBreaker.lines(copy, 10, width))
                    .extracting(Line::width)
                    .allMatch(within(width));
        }
    }

    private static Predicate<Float> within(float width) {
        return line -> line <= width;
    }

    @Test
    void linesBreakAtSpacesAndHyphensButNotBeforeFrenchPunctuation() {
        assertThat(lines("le vice-président", 45)).containsExactly("le vice-", "président");
        assertThat(lines("oui ou non ; soit", 52)).containsExactly("oui ou ", "non ; soit");
        assertThat(lines("le 12/10/2026", 45)).containsExactly("le ", "12/10/202", "6");
        assertThat(lines("oui dix\u2007mille", 50)).containsExactly("oui ", "dix\u2007mille");
        assertThat(lines("dix\u00A0mille euros", 45)).containsExactly("dix\u00A0mille ", "euros");
    }

    private static List<String> lines(String text, float width) {
        return LineBreaker.lines(Copy.of(Text.of(text), false), 10, width).stream()
                .map(line -> String.join(
                        "", line.segments().stream().map(Segment::drawn).toList()))
                .toList();
    }

    @Test
    void aCharacterWithoutGlyphIsRefusedByName() {
        assertThatThrownBy(() -> read(Text.of("Le vote est clos 🗳 à 20 h")))
                .asInstanceOf(type(MissingGlyphException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.codePoint()).isEqualTo(0x1F5F3);
                    assertThat(refusal.characterName()).isEqualTo("BALLOT BOX WITH BALLOT");
                    assertThat(refusal.excerpt()).contains("vote est clos");
                    assertThat(refusal).hasMessageContaining("U+1F5F3 BALLOT BOX WITH BALLOT");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\t", "\r", "\u0000", "\u0085", "\u202E", "\u2066", "\uFEFF", "\uE000", "\uD800", "\u2028", "漢"})
    void controlsAndStrangersAreRefused(String character) {
        assertThatThrownBy(() -> read(Text.of("a" + character + "b"))).isInstanceOf(MissingGlyphException.class);
    }

    @Test
    void aRefusedCharacterLeavesNoDocument() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> {
                    try (ArchivalPdf pdf = ArchivalPdf.open(out, Specimen.DESCRIPTION)) {
                        pdf.paragraph(Text.of("avant"));
                        pdf.paragraph(Text.of("\u202E"));
                        pdf.finish();
                    }
                })
                .isInstanceOf(MissingGlyphException.class);

        assertThat(out.toString(StandardCharsets.ISO_8859_1)).doesNotContain("%%EOF");
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void noGlyphServesTwoCharacters(Face face) throws IOException {
        try (InputStream in = Face.class.getResourceAsStream(
                        "/liberation/" + FontFile.of(face).fontName() + ".ttf");
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup characters = font.getUnicodeCmapLookup();
            Typeface typeface = Typeface.of(face);
            Map<Integer, Character> served = new HashMap<>();
            for (char character = ' '; character < Character.MAX_VALUE; character++) {
                if (typeface.has(character)) {
                    Character other = served.put(characters.getGlyphId(character), character);
                    assertThat(other)
                            .as("shares its glyph with U+%04X", (int) character)
                            .isNull();
                }
            }
            assertThat(served).hasSizeGreaterThan(2000);
        }
    }

    private static String read(Text text) {
        return Reading.of(Specimen.pdf(document -> document.paragraph(text)))
                .textsOf("P")
                .get(0);
    }
}

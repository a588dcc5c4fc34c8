package org.collegium.reporting.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private final List<Fault> faults = new ArrayList<>();

    @Nested
    class WhenTheFileIsSound {

        @ParameterizedTest
        @ValueSource(strings = {";", ",", "\t", "|"})
        @DisplayName("its delimiter is found by looking")
        void delimiter(String delimiter) {
            Sheet sheet = read("Nom" + delimiter + "Prénom\nLe Goff" + delimiter + "Naïg\n", "nom", "prénom");

            assertThat(faults).isEmpty();
            assertThat(sheet.rows().get(0).text("prénom")).isEqualTo("Naïg");
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "windows-1252"})
        @DisplayName("its encoding is found by looking")
        void encoding(String charset) {
            byte[] bytes = "prénom;x\nNaïg;1\n".getBytes(Charset.forName(charset));
            Sheet sheet = Sheet.read("f.csv", bytes, List.of("prénom", "x"), faults::add);

            assertThat(sheet.rows().get(0).text("prénom")).isEqualTo("Naïg");
        }

        @Test
        @DisplayName("French in Windows-1252 may look like UTF-8 here and there")
        void lookingLikeUtf8() {
            byte[] bytes = "prénom;x\nNaïg, « aînée »;été\n".getBytes(Charset.forName("windows-1252"));
            byte[] spaced = new String(bytes, Charset.forName("windows-1252"))
                    .replace("e »", "é\u00a0»")
                    .getBytes(Charset.forName("windows-1252"));
            Sheet sheet = Sheet.read("f.csv", spaced, List.of("prénom", "x"), faults::add);

            assertThat(faults).isEmpty();
            assertThat(sheet.rows().get(0).text("prénom")).isEqualTo("Naïg, « aînéé\u00a0»");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\uFEFF", ""})
        @DisplayName("a byte that is not UTF-8 in a text that is makes its line the one fault")
        void damaged(String mark) {
            byte[] bytes = (mark + "prénom;x\nNaïg;é\nZoé;2\n").getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - 2] = (byte) 0xE9;
            Sheet sheet = Sheet.read("f.csv", bytes, List.of("prénom", "x"), faults::add);

            assertThat(sheet.isReadable()).isFalse();
            assertThat(faults).containsExactly(new Fault("f.csv", 3, "", "", Phrase.of("fault.not-utf8")));
        }

        @Test
        @DisplayName("it can be streamed, its byte order mark left out")
        void streamed() throws IOException {
            List<String> seen = new ArrayList<>();
            Sheet.stream(
                    "f.csv",
                    new StringReader("\uFEFFNom,X\nLe Goff,1\nMorvan\nPrigent,3\n"),
                    List.of("nom", "x"),
                    row -> seen.add(row.line() + " " + row.text("nom")),
                    faults::add);

            assertThat(seen).containsExactly("2 Le Goff", "4 Prigent");
            assertThat(faults).extracting(Fault::line).containsExactly(3);
        }

        @Test
        @DisplayName("headers are known whatever their case, accents, order and spaces")
        void headers() {
            Sheet sheet = read("\uFEFF PRENOM\u00a0;Représentée\u202fpar ;\nNaïg; x ;\n", "représentée par", "prénom");

            assertThat(faults).isEmpty();
            assertThat(sheet.rows().get(0).text("prénom")).isEqualTo("Naïg");
            assertThat(sheet.rows().get(0).text("représentée par")).isEqualTo("x");
        }

        @Test
        @DisplayName("surrounding spaces are no part of a text, and stay in its cell as it stands")
        void surroundingSpaces() {
            Row row = read("a;b\n \u00a0x ;\" y\"\n", "a", "b").rows().get(0);

            assertThat(row.text("a")).isEqualTo("x");
            assertThat(row.cell("a")).isEqualTo(" \u00a0x ");
            assertThat(row.text("b")).isEqualTo("y");
            assertThat(row.cell("b")).isEqualTo(" y");
        }

        @Test
        @DisplayName("quotes within a header's words hide no delimiter, and delimiters within quotes are none")
        void quotesInHeader() {
            assertThat(CsvText.delimiterOf("a\"b,c,d\";e\n")).isEqualTo(',');
            assertThat(CsvText.delimiterOf("\"a|b|\"\"c\n|\",d\n;;")).isEqualTo(',');
        }

        @Test
        @DisplayName("wholly empty lines are passed over, and lines keep their numbers, cells of several lines too")
        void lineNumbers() {
            Sheet sheet = read("a;b\n\n;\n1;\"x\ny\"\n2;z", "a", "b");

            assertThat(faults).isEmpty();
            assertThat(sheet.rows()).extracting(Row::line).containsExactly(4, 6);
        }
    }

    @Nested
    class WhenSomethingIsWrong {

        @Test
        @DisplayName("a missing, an unknown and a doubled column are each named")
        void columns() {
            Sheet sheet = read("a;c;a\n1;2;3\n", "a", "b");

            assertThat(sheet.rows()).isEmpty();
            assertThat(faults)
                    .extracting(Fault::line, Fault::column, fault -> fault.why().key())
                    .containsExactly(
                            tuple(1, "b", "fault.missing-column"),
                            tuple(1, "c", "fault.unknown-column"),
                            tuple(1, "a", "fault.doubled-column"));
        }

        @Test
        @DisplayName("a short line is a fault, and the others are read")
        void shortLine() {
            Sheet sheet = read("a;b\n1\n2;3\n", "a", "b");

            assertThat(sheet.rows()).extracting(row -> row.text("a")).containsExactly("2");
            assertThat(faults).singleElement().satisfies(fault -> {
                assertThat(fault.line()).isEqualTo(2);
                assertThat(said(fault))
                        .isEqualTo("f.csv, ligne 2, colonne «\u00a0b\u00a0»\u00a0: 1 cellule pour 2 colonnes");
            });
        }

        @Test
        @DisplayName("quotes that do not close are a fault with their line")
        void quotes() {
            read("a;b\n1;2\n3;\"x\n", "a", "b");

            assertThat(faults).singleElement().satisfies(fault -> {
                assertThat(fault.line()).isEqualTo(3);
                assertThat(fault.why().key()).isEqualTo("fault.quotes");
            });
        }

        @Test
        @DisplayName("text after a closing quote is a fault with its line")
        void textAfterQuote() {
            read("a;b\n1;2\n\"3\"x;4\n", "a", "b");

            assertThat(faults).singleElement().extracting(Fault::line).isEqualTo(3);
        }

        @Test
        @DisplayName("an empty file is a fault")
        void empty() {
            read("", "a");

            assertThat(faults)
                    .singleElement()
                    .satisfies(fault -> assertThat(said(fault)).startsWith("f.csv\u00a0: le fichier est vide"));
        }

        @Test
        @DisplayName("a cell that cannot be read says where it stands, what it holds and what was expected")
        void cell() {
            Row row = read("a;b\nx;\n", "a", "b").rows().get(0);

            assertThat(row.required("a", Phrase.of("yes"), text -> Optional.empty()))
                    .isEmpty();
            assertThat(row.required("b", Phrase.of("yes"), Optional::of)).isEmpty();
            assertThat(row.optional("b", Phrase.of("yes"), Optional::of)).isEmpty();
            assertThat(faults)
                    .extracting(SheetTest::said)
                    .containsExactly(
                            "f.csv, ligne 2, colonne «\u00a0a\u00a0», valeur «\u00a0x\u00a0»\u00a0: il faut oui",
                            "f.csv, ligne 2, colonne «\u00a0b\u00a0»\u00a0: il faut oui");
        }

        @Test
        @DisplayName("a word that is none of those expected is a fault that names them")
        void words() {
            Row row = read("a\nOUI\n", "a").rows().get(0);
            Row other = read("a\npeut-être\n", "a").rows().get(0);

            assertThat(row.oneOf("a", Map.of("oui", 1))).contains(1);
            assertThat(other.oneOf("a", Map.of("oui", 1))).isEmpty();
            assertThat(faults)
                    .singleElement()
                    .extracting(SheetTest::said)
                    .asString()
                    .endsWith("l’un de\u00a0: oui");
        }

        @Test
        @DisplayName("asking for a column that was not read is a mistake of the program")
        void unknownColumn() {
            Row row = read("a\n1\n", "a").rows().get(0);

            assertThatThrownBy(() -> row.text("b"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'b'");
        }
    }

    @Nested
    class WhenItIsStreamedWhateverItsColumns {

        private final List<String> seen = new ArrayList<>();

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "windows-1252"})
        @DisplayName("its encoding is found by looking, and a column without a name is known by its place")
        void anyColumns(String charset) throws IOException {
            stream("Prénom;;x\nNaïg;Brest;1\n".getBytes(Charset.forName(charset)), "Prénom", "#2");

            assertThat(seen).containsExactly("2 Naïg Brest");
            assertThat(faults).isEmpty();
        }

        @Test
        @DisplayName("each damaged line is named, and none is handed on")
        void damaged() throws IOException {
            // As Latin-1: “é” and “ï” in UTF-8 are two letters, and a lone “é” is no UTF-8.
            String text = "prÃ©nom\r\nNaÃ¯g\r\nZoé\rZoÃ©\ré, é\nNaÃ¯g\nAnna\rAnna\né\nNaÃ¯g, NaÃ¯g\n";
            stream(text.getBytes(StandardCharsets.ISO_8859_1), "prénom");

            assertThat(seen).isEmpty();
            assertThat(faults)
                    .extracting(Fault::line, fault -> fault.why().key())
                    .containsExactly(
                            tuple(3, "fault.not-utf8"), tuple(5, "fault.not-utf8"), tuple(9, "fault.not-utf8"));
        }

        @Test
        @DisplayName("a file that is not looked for hands no line on")
        void refused() throws IOException {
            Sheet.stream("f.csv", () -> bytes("a;b\n1\n"), header -> false, row -> seen.add("row"), faults::add);

            assertThat(seen).isEmpty();
            assertThat(faults).isEmpty();
        }

        @Test
        @DisplayName("a file that breaks off unread is not taken for one with broken quotes")
        void breaksOff() throws IOException {
            InputStream unplugged = InputStream.nullInputStream();
            unplugged.close();
            InputStream broken = new SequenceInputStream(bytes("a;b\n" + "1;2\n".repeat(9_000)), unplugged);
            Iterator<InputStream> openings = List.of(bytes("a;b\n"), broken).iterator();

            assertThatThrownBy(() -> Sheet.stream(
                            "f.csv", openings::next, header -> true, row -> seen.add(row.text("a")), faults::add))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Stream closed");
            assertThat(seen).isNotEmpty();
            assertThat(faults).isEmpty();
        }

        private void stream(byte[] content, String... columns) throws IOException {
            Sheet.stream(
                    "f.csv",
                    () -> new ByteArrayInputStream(content),
                    header -> true,
                    row -> seen.add(row.line() + " "
                            + String.join(" ", Stream.of(columns).map(row::text).toList())),
                    faults::add);
        }

        private InputStream bytes(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Sheet read(String text, String... columns) {
        return Sheet.read("f.csv", text.getBytes(StandardCharsets.UTF_8), List.of(columns), faults::add);
    }

    private static String said(Fault fault) {
        return ReportLexicon.of(Locale.FRENCH).say(fault.phrase());
    }
}

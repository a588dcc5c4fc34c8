package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.reporting.pdf.ForeignPdf.CATALOG;
import static org.collegium.reporting.pdf.ForeignPdf.PAGES;
import static org.collegium.reporting.pdf.ForeignPdf.latin;
import static org.collegium.reporting.pdf.ForeignPdf.stream;

import com.lowagie.text.pdf.PRStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.collegium.minutes.MinutesCopy;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.reporting.pdf.ForeignPdf.Packing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs made to fill a memory, or to never end: each would be whole, were it not for what its test is about. */
class MalformedPdfTest {

    private static final int MOST_OBJECTS = 1 << 22;
    private static final int LISTED = 7;
    private static final int ENTRY = 7;

    @Nested
    class WhenAStreamUnpacks {

        @ParameterizedTest
        @EnumSource(names = {"NOT", "ONCE", "ONCE_IN_A_LIST"})
        @DisplayName("objects packed as they commonly are, are found")
        void asCommon(Packing packing) {
            assertRead(ForeignPdf.packed(packing, 0, "/Size 7", 0));
        }

        @Test
        @DisplayName("objects that unpack to more than minutes say are refused")
        void objects() {
            byte[] pdf = ForeignPdf.packed(Packing.ONCE, BoundedReader.LARGEST, "/Size 7", 0);

            assertThat(pdf).hasSizeLessThan(100_000);
            assertUnreadable(pdf);
        }

        @Test
        @DisplayName("a list of objects that unpacks to more is refused")
        void list() {
            byte[] pdf = ForeignPdf.packed(Packing.ONCE, 0, "/Size 7", BoundedReader.LARGEST);

            assertThat(pdf).hasSizeLessThan(100_000);
            assertUnreadable(pdf);
        }

        @Test
        @DisplayName("what is packed twice is refused, for it could unpack to anything")
        void twice() {
            assertUnreadable(ForeignPdf.packed(Packing.TWICE, 0, "/Size 7", 0));
        }

        @Test
        @DisplayName("rows as wide as any are read, and wider ones refused")
        void rows() {
            assertRead(row(1 << 16));
            assertUnreadable(row((1 << 16) + 1));
        }

        @Test
        @DisplayName("it is reckoned all in all, to the byte")
        void allInAll() throws IOException {
            byte[] large = ForeignPdf.deflated(new byte[BoundedReader.LARGEST]);
            byte[] pdf = ForeignPdf.of(CATALOG, PAGES, stream("/Filter/FlateDecode", large), stream("", new byte[1]));

            try (BoundedReader reader = new BoundedReader(pdf)) {
                assertThat(reader.unpacked((PRStream) reader.getPdfObject(5))).hasSize(BoundedReader.LARGEST);
                assertThatThrownBy(() -> reader.unpacked((PRStream) reader.getPdfObject(6)))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining(String.valueOf(BoundedReader.LARGEST));
            }
        }

        /** One row of so many bytes, of which most are spaces. */
        private static byte[] row(int columns) {
            return ForeignPdf.packed(Packing.AS_A_ROW, columns, "/Size 7", 0);
        }
    }

    @Nested
    class WhenObjectsAreListed {

        @Test
        @DisplayName("as many as any file has are read, and more refused, whatever list they stand in")
        void most() {
            int more = (MOST_OBJECTS - LISTED) * ENTRY;

            assertRead(ForeignPdf.packed(Packing.ONCE, 0, "/Size " + MOST_OBJECTS, more));
            assertUnreadable(ForeignPdf.packed(Packing.ONCE, 0, "/Size " + (MOST_OBJECTS + 1), more + ENTRY));
            assertRead(ForeignPdf.packed(Packing.ONCE, 0, "/Size 7/Index[0 7 " + MOST_OBJECTS + " 1]", ENTRY));
            assertUnreadable(
                    ForeignPdf.packed(Packing.ONCE, 0, "/Size 7/Index[0 7 " + (MOST_OBJECTS + 1) + " 1]", ENTRY));
        }

        @Test
        @DisplayName("in the list of an old file too")
        void mostOfOld() {
            String free = " 1\n0000000000 65535 f \n";

            assertRead(ForeignPdf.listed(MOST_OBJECTS + free, CATALOG, PAGES));
            assertUnreadable(ForeignPdf.listed((MOST_OBJECTS + 1) + free, CATALOG, PAGES));
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1 1\n", "4 -1\n", "0 2000000000\n", "none 1\n", "1 none\n", "4194304 4194305\n"})
        @DisplayName("what is no list is refused")
        void none(String list) {
            assertUnreadable(ForeignPdf.listed(list, CATALOG, PAGES));
        }

        @Test
        @DisplayName("a list that is not where it should be is not looked for elsewhere")
        void moved() {
            String pdf = new String(ForeignPdf.of(CATALOG, PAGES), StandardCharsets.ISO_8859_1);

            assertUnreadable(latin(pdf.replaceAll("startxref\\n\\d+", "startxref\n12")));
        }

        @Test
        @DisplayName("a list that claims to be longer than the file is refused")
        void tooLong() {
            String pdf = new String(ForeignPdf.packed(Packing.ONCE, 0, "/Size 7", 0), StandardCharsets.ISO_8859_1);
            int list = pdf.indexOf("/XRef");

            assertUnreadable(latin(pdf.substring(0, list)
                    + pdf.substring(list).replaceFirst("/Length \\d+", "/Length " + Integer.MAX_VALUE)));
        }

        @Test
        @DisplayName("a list that goes on with itself is refused, or read once")
        void inCircles() {
            byte[] pdf = ForeignPdf.packed(Packing.ONCE, 0, "/Size 7", 0);
            String text = new String(pdf, StandardCharsets.ISO_8859_1);
            int list = text.indexOf("6 0 obj");

            assertUnreadable(ForeignPdf.packed(Packing.ONCE, 0, "/Size 7/Prev " + list, 0));
        }
    }

    @Nested
    class WhenObjectsHoldOthers {

        @ParameterizedTest
        @ValueSource(strings = {"[", "<</A "})
        @DisplayName("too deep, they are refused")
        void deep(String opening) {
            assertUnreadable(ForeignPdf.of(CATALOG + "/X " + opening.repeat(200_000), PAGES));
        }

        @Test
        @DisplayName("in circles, they are refused or read once, and pages are never looked at")
        void inCircles() {
            assertRead(ForeignPdf.of(CATALOG, "/Type/Pages/Kids[2 0 R]/Count 1"));
            assertRead(ForeignPdf.of(
                    CATALOG,
                    "/Type/Pages/Kids[" + "5 0 R ".repeat(1000) + "]/Count 1",
                    latin("<</Type/Pages/Kids[" + "6 0 R ".repeat(1000) + "]/Count 1>>"),
                    latin("<</Type/Pages/Kids[" + "7 0 R ".repeat(1000) + "]/Count 1>>"),
                    latin("<</Type/Page>>")));
            assertUnreadable(ForeignPdf.of(
                    "/Type/Catalog/Pages 2 0 R/AF[5 0 R]",
                    PAGES,
                    latin("<</UF(a.json)/EF<</F 6 0 R>>>>"),
                    latin("<</Length 6 0 R>>\nstream\n{}\nendstream")));
        }
    }

    @Test
    @DisplayName("metadata is not read, whatever it would expand to")
    void metadata() {
        String bomb = """
                <?xml version="1.0"?>
                <!DOCTYPE x [
                  <!ENTITY a "aaaaaaaaaa">
                  <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                  <!ENTITY c SYSTEM "file:///dev/zero">
                ]>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">&b;&c;</x:xmpmeta>
                """;

        assertRead(
                ForeignPdf.of(CATALOG + "/Metadata 5 0 R", PAGES, stream("/Type/Metadata/Subtype/XML", latin(bomb))));
    }

    @Test
    @DisplayName("wherever a file is cut, it is refused")
    void cut() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchivalPdf.write(new MinutesDocument(MinutesCopy.full(ASitting.sealed()), Locale.FRENCH), out);
        byte[] pdf = out.toByteArray();

        for (int length = 0; length < pdf.length - 8; length += 997) {
            assertUnreadable(Arrays.copyOf(pdf, length));
        }
        assertThat(AttachedData.in("some.pdf", pdf)).hasSize(2);
    }

    private static void assertRead(byte[] pdf) {
        assertThat(AttachedData.in("some.pdf", pdf))
                .hasSize(1)
                .hasEntrySatisfying("a.json", bytes -> assertThat(bytes).isEqualTo(latin(ForeignPdf.ATTACHED)));
    }

    private static void assertUnreadable(byte[] pdf) {
        assertThatThrownBy(() -> AttachedData.in("some.pdf", pdf))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(ReportLexicon.of(Locale.ENGLISH).say(refused.why()))
                                .isEqualTo("some.pdf is no PDF that can be read."));
    }
}

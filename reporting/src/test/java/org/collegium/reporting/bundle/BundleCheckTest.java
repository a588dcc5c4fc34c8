package org.collegium.reporting.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.collegium.register.Register;
import org.collegium.register.Seal;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.pdf.SignedPdf;
import org.collegium.reporting.signature.Signer;
import org.collegium.reporting.signature.TestKeys;
import org.collegium.words.Finding;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundleCheckTest {

    private static final Lexicon ENGLISH = ReportLexicon.of(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private ABundle bundle;

    @BeforeEach
    void make() throws IOException {
        bundle = ABundle.toTamperWith();
    }

    @Test
    @DisplayName("a bundle as it was written holds, has the head of its register, and is the same bytes each time")
    void whole() throws IOException {
        BundleVerdict verdict = check(ABundle.written());

        assertThat(said(verdict.findings())).isEmpty();
        assertThat(verdict.files()).isEqualTo(10);
        assertThat(verdict.head().map(Seal::hash))
                .isEqualTo(ABundle.REGISTER.head().map(entry -> entry.hash()));
        assertThat(ABundle.written()).isEqualTo(ABundle.written());
        assertThat(said(check(bundle.zipped()).findings())).isEmpty();
    }

    @Test
    @DisplayName("nothing is handed over before anything is sealed")
    void nothingSealed() {
        assertThatThrownBy(() -> new AuditBundle(
                        ASitting.JANUARYS.sitting().convocation().association(), Register.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class WhenItIsSigned {

        private final Signer signer = TestKeys.signer("association");

        @Test
        @DisplayName("it holds, says whose it is, and is the same bytes each time")
        void signed() throws IOException {
            BundleVerdict verdict = check(ABundle.signed());

            assertThat(said(verdict.findings())).isEmpty();
            assertThat(verdict.signatory()).contains(signer.signatory());
            assertThat(verdict.files()).isEqualTo(10);
            assertThat(ABundle.signed()).isEqualTo(ABundle.signed());
            assertThat(check(ABundle.written()).signatory()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "LISEZMOI.txt, openssl cms -verify, Il n’est",
            "README.txt, openssl cms -verify, It is not",
        })
        @DisplayName("its pages tell how to verify the signatures, and those of others that there is none")
        void pages(String page, String how, String none) throws IOException {
            assertThat(text(page, ABundle.signed())).contains(how, "pdfsig").doesNotContain(none, "{proof}");
            assertThat(text(page, ABundle.written())).contains(none).doesNotContain("openssl", "pdfsig", "{proof}");
        }

        @Test
        @DisplayName("whatever byte of the signature is flipped, it is named")
        void flipped() throws IOException {
            byte[] signature = signer.sign(ABundle.utf8(bundle.manifest()));
            bundle.signatures.add(signature);
            assertThat(said(check(bundle.zipped()).findings())).isEmpty();

            for (int at = 0; at < signature.length; at += 5) {
                signature[at] ^= 1;
                BundleVerdict verdict = check(bundle.zipped());
                assertThat(said(verdict.findings()))
                        .as("byte %d", at)
                        .singleElement(STRING)
                        .contains("SHA256SUMS");
                assertThat(verdict.signatory()).isEmpty();
                signature[at] ^= 1;
            }
        }

        @Test
        @DisplayName("hashes that were made to fit other files are not those that were signed")
        void otherFiles() throws IOException {
            bundle.signatures.add(signer.sign(ABundle.utf8(bundle.manifest())));
            bundle.files.put("tables/votes.csv", ABundle.utf8("a;c\r\n"));

            assertThat(said(check(bundle.zipped()).findings()))
                    .containsExactly("SHA256SUMS is not what was signed: it was changed since, or the signature belongs"
                            + " to something else.");
        }

        @Test
        @DisplayName("a signature that is empty, or beside no manifest, is told")
        void malformed() throws IOException {
            bundle.signatures.add(new byte[0]);

            assertThat(said(check(bundle.zipped()).findings()))
                    .containsExactly("SHA256SUMS: the signature was changed, or is not in the form in which Collegium"
                            + " signs.");
        }

        @Test
        @DisplayName("a PDF that was changed after it was signed is named, though all hashes fit")
        void pdf() throws IOException {
            String name = "minutes/2025-01-07-council-1.pdf";
            byte[] pages = SignedPdf.sign(bundle.files.get(name), signer);
            bundle.files.put(name, pages);
            assertThat(said(check(bundle.zipped()).findings())).isEmpty();
            bundle.files.put(name, Arrays.copyOf(pages, pages.length + 1));

            assertThat(said(check(bundle.zipped()).findings()))
                    .containsExactly(name + ": the signature does not cover the file from its first byte to its last."
                            + " Something was changed or added after it was signed.");
        }

        private String text(String name, byte[] zip) throws IOException {
            Path file = folder.resolve("read.zip");
            Files.write(file, zip);
            try (BundleFiles files = BundleFiles.open(file)) {
                return files.text(name).orElseThrow();
            }
        }
    }

    @Nested
    class WhenOneByteIsFlipped {

        @Test
        @DisplayName("anywhere in a bundle, it is found")
        void anywhere() throws IOException {
            byte[] bytes = ABundle.small();
            assertThat(said(check(bytes).findings())).isEmpty();

            assertFoundAtEvery(5, bytes);
        }

        @Test
        @DisplayName("in a bundle with pages too")
        void inPages() throws IOException {
            assertFoundAtEvery(251, ABundle.written());
            assertFoundAtEvery(997, ABundle.signed());
        }

        @Test
        @DisplayName("in a file, the file is named")
        void named() throws IOException {
            byte[] bytes = ABundle.written();
            String zip = new String(bytes, StandardCharsets.ISO_8859_1);
            bytes[zip.indexOf("/Type")] ^= 1;

            assertThat(said(check(bytes).findings()))
                    .contains("minutes/2025-01-07-council-1.pdf was changed since the bundle was made.");
        }

        @Test
        @DisplayName("in what only the ZIP knows, the byte is named")
        void besideTheFiles() throws IOException {
            byte[] bytes = ABundle.small();
            int hour = 10;
            bytes[hour] ^= 1;

            assertThat(said(check(bytes).findings()))
                    .containsExactly("The ZIP itself was changed at byte 10: its files are as they were, but something"
                            + " beside them is not.");
            assertThat(said(check(Arrays.copyOf(ABundle.small(), ABundle.small().length + 1))
                            .findings()))
                    .hasSize(1);
        }

        private void assertFoundAtEvery(int stride, byte[] bytes) throws IOException {
            for (int at = 0; at < bytes.length; at += stride) {
                bytes[at] ^= 1;
                assertThat(check(bytes).findings()).as("byte %d", at).isNotEmpty();
                bytes[at] ^= 1;
            }
        }
    }

    @Nested
    class WhenItWasTamperedWithAndTheHashesMadeToFit {

        @Test
        @DisplayName("another content shows, in the PDF too")
        void content() throws IOException {
            bundle.files.compute(
                    EntryFiles.content(1),
                    (name, is) -> ABundle.utf8(new String(is, StandardCharsets.UTF_8).replaceFirst("FOR", "XOR")));

            assertThat(said(check(bundle.zipped()).findings()))
                    .containsExactly(
                            "Entry 1 of the register was changed after it was sealed.",
                            "minutes/2025-01-07-council-1.pdf: the data attached is not that of entry 1 of the"
                                    + " register.");
        }

        @Test
        @DisplayName("a dropped entry shows")
        void dropped() throws IOException {
            bundle.files.remove(EntryFiles.content(1));
            bundle.files.remove(EntryFiles.seal(1));

            assertThat(said(check(bundle.zipped()).findings()))
                    .startsWith(
                            "Entry 1 of the register bears the number 2.",
                            "Entry 2 of the register does not follow the one before.");
        }

        @Test
        @DisplayName("a doubled entry shows")
        void doubled() throws IOException {
            bundle.files.put(EntryFiles.content(3), bundle.files.get(EntryFiles.content(2)));
            bundle.files.put(EntryFiles.seal(3), bundle.files.get(EntryFiles.seal(2)));

            assertThat(said(check(bundle.zipped()).findings()))
                    .containsExactly(
                            "Entry 3 of the register bears the number 2.",
                            "Entry 2 of the register does not follow the one before.");
        }

        @Test
        @DisplayName("another order shows")
        void reordered() throws IOException {
            Map<String, byte[]> before = Map.copyOf(bundle.files);
            bundle.files.replace(EntryFiles.content(1), before.get(EntryFiles.content(2)));
            bundle.files.replace(EntryFiles.seal(1), before.get(EntryFiles.seal(2)));
            bundle.files.replace(EntryFiles.content(2), before.get(EntryFiles.content(1)));
            bundle.files.replace(EntryFiles.seal(2), before.get(EntryFiles.seal(1)));

            assertThat(said(check(bundle.zipped()).findings()))
                    .contains(
                            "Entry 1 of the register bears the number 2.",
                            "Entry 2 of the register bears the number 1.");
        }

        @Test
        @DisplayName("a seal or a content that is gone is named")
        void gone() throws IOException {
            bundle.files.remove(EntryFiles.content(1));

            assertThat(said(check(bundle.zipped()).findings()))
                    .containsExactly(
                            "register/0001-content.json is missing, or the bundle does not lead to it.",
                            "minutes/2025-01-07-council-1.pdf: the data attached is not that of entry 1 of the"
                                    + " register.");
        }

        @Test
        @DisplayName("a text that is not canonical, or no JSON, is named with the place")
        void notCanonical() throws IOException {
            bundle.files.replace(
                    EntryFiles.seal(1),
                    ABundle.utf8(" " + new String(bundle.files.get(EntryFiles.seal(1)), StandardCharsets.UTF_8)));
            bundle.files.replace(EntryFiles.content(2), ABundle.utf8("{\"items\":[{\"n\":1.5}]}"));

            assertThat(said(check(bundle.zipped()).findings()))
                    .contains(
                            "register/0001-seal.json is not in canonical form: its hash does not mean its content.",
                            "register/0002-content.json, line 1, column 16, at /items/0/n: “1.5” is not a value that"
                                    + " canonical JSON has: no fraction, no null, no half a character");
        }

        @Test
        @DisplayName("the PDF of another entry, or of none, is named")
        void otherPages() throws IOException {
            bundle.files.replace(
                    "minutes/2025-01-07-council-1.pdf",
                    ABundle.pdf(ABundle.MARCHS).bytes());
            bundle.files.replace("minutes/2025-02-04-council-1.pdf", ABundle.utf8("%PDF-1.7"));

            assertThat(said(check(bundle.zipped()).findings()))
                    .containsExactly(
                            "minutes/2025-01-07-council-1.pdf has no entry of a register attached: it can prove"
                                    + " nothing.",
                            "minutes/2025-02-04-council-1.pdf is no PDF that can be read.");
        }
    }

    @Nested
    class WhenTheManifestDoesNotFit {

        @ParameterizedTest
        @ValueSource(strings = {"\n", "hello\n", "0  register/0001-seal.json\n"})
        @DisplayName("something else than hashes and files is told")
        void malformed(String manifest) throws IOException {
            assertThat(said(check(bundle.zippedWith(manifest)).findings()))
                    .first()
                    .asString()
                    .startsWith("SHA256SUMS is missing, or is not a list");
        }

        @Test
        @DisplayName("the same hashes in another form are told")
        void anotherForm() throws IOException {
            String manifest = bundle.manifest();

            assertThat(said(check(bundle.zippedWith(manifest)).findings())).isEmpty();
            for (String other : List.of(manifest + manifest, manifest.replace("\n", "\r\n"), manifest.strip())) {
                assertThat(said(check(bundle.zippedWith(other)).findings()))
                        .singleElement()
                        .asString()
                        .startsWith("SHA256SUMS is missing, or is not a list");
            }
        }

        @Test
        @DisplayName("files that it does not list, and files that are not there, are named")
        void unlisted() throws IOException {
            String manifest = "0".repeat(64) + "  tables/decisions.csv\n" + "1".repeat(64) + "  tables/votes.csv\n";

            assertThat(said(check(bundle.zippedWith(manifest)).findings()))
                    .contains(
                            "tables/decisions.csv is missing, or the bundle does not lead to it.",
                            "tables/votes.csv was changed since the bundle was made.",
                            "register/0001-seal.json was added since the bundle was made.");
        }
    }

    @Nested
    class WhenItIsNoBundle {

        @ParameterizedTest
        @ValueSource(
                strings = {"../evil", "/etc/passwd", "a\\b", "C:evil", "register/../../evil", "a//b", "folder/", "."})
        @DisplayName("a name that leads elsewhere is refused, and nothing is read")
        void unsafeName(String name) throws IOException {
            assertThat(said(check(compressed(name, new byte[0])).findings()))
                    .containsExactly("A file of the bundle is called “" + name
                            + "”: such a name no bundle has. Nothing of it was read.");
        }

        @Test
        @DisplayName("whatever would unpack to more than it is, is refused")
        void bomb() throws IOException {
            byte[] bomb = compressed("register/0001-content.json", new byte[50_000_000]);

            assertThat(bomb).hasSizeLessThan(100_000);
            assertThat(said(check(bomb).findings()))
                    .containsExactly("register/0001-content.json is compressed: no bundle has compressed files. Nothing"
                            + " of it was read.");
        }

        @Test
        @DisplayName("a name that stands twice is refused")
        void twice() throws IOException {
            bundle.files.put("tables/votes.cs2", new byte[0]);
            String zip = new String(bundle.zipped(), StandardCharsets.ISO_8859_1);

            assertThat(said(check(zip.replace("votes.cs2", "votes.csv").getBytes(StandardCharsets.ISO_8859_1))
                            .findings()))
                    .containsExactly("tables/votes.csv is in the bundle twice. Nothing of it was read.");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 100, 4000})
        @DisplayName("what is cut short, or no ZIP at all, is told")
        void cut(int length) throws IOException {
            assertThat(said(check(Arrays.copyOf(ABundle.small(), length)).findings()))
                    .containsExactly("bundle.zip is no ZIP file, or its directory was changed.");
        }

        @Test
        @DisplayName("a file that is not there is a failure to read it")
        void missing() {
            assertThatThrownBy(() -> BundleCheck.of(folder.resolve("nowhere.zip")))
                    .isInstanceOf(NoSuchFileException.class);
        }

        private byte[] compressed(String name, byte[] content) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
            return bytes.toByteArray();
        }
    }

    private BundleVerdict check(byte[] zip) throws IOException {
        Path file = folder.resolve("bundle.zip");
        Files.write(file, zip);
        return BundleCheck.of(file);
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream().map(finding -> ENGLISH.say(finding.says())).toList();
    }
}

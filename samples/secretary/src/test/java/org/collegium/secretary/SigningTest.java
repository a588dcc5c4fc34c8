package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.collegium.reporting.signature.TestKeys;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("it types a password")
class SigningTest {

    /** The pom sets it to that of the keys. */
    private static final String VARIABLE = "COLLEGIUM_KEY_PASSWORD";

    private static final String SEALED = "minutes-2025-12-02-council-1-fr.pdf";
    private static final String DRAFT = "minutes-2026-01-06-council-1-fr.pdf";
    private static final String SUBJECT = "CN=Association Exemple,O=Association Exemple,L=Brest,C=FR";

    @TempDir
    private static Path kept;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void keep() throws IOException {
        TestKeys.write(kept.resolve("key.p12"), "association");
        Run year = Run.of(arguments(
                List.of("year", SampleFolder.original().toString(), "--out", out(), "--lang", "fr", "--db", database()),
                signing("key.p12")));
        assertThat(year.exitCode()).as(year.err()).isZero();
        assertThat(year.out()).contains("Signé au nom " + SUBJECT);
        Run audit = audit(bundle());
        assertThat(audit.exitCode()).as(audit.err()).isZero();
    }

    @Test
    @DisplayName("sealed minutes are signed, page and data, and drafts and the commons sheet are not")
    void minutes() throws IOException {
        Run run = verify(Path.of(out(), SEALED));

        assertThat(run.out())
                .contains("The data attached is what entry 15 of the register sealed")
                .contains(
                        "Pages and data are, byte for byte, what the holder of this certificate signed: " + SUBJECT,
                        "SHA-256 fingerprint 64:CA:42:B3:93:66:D0:C6:E1:94:C0:2B:19:11:D4:EE:"
                                + "AF:B5:D9:35:E9:E8:19:BB:08:F8:F4:21:2D:81:BA:58, valid from 1\u00a0January 2020 to 2\u00a0January 2120.");
        assertThat(run.exitCode()).isZero();
        try (Stream<Path> files = Files.list(Path.of(out()))) {
            assertThat(files.filter(SigningTest::isSigned)).hasSize(16);
        }
        assertThat(isSigned(Path.of(out(), DRAFT))).isFalse();
    }

    @Test
    @DisplayName("a copy for the public is signed as it is")
    void publicCopy() {
        Run run = verify(Path.of(out(), "minutes-2025-10-07-council-1-fr.pdf"));

        assertThat(run.out()).startsWith("It is a copy for the public").contains(SUBJECT);
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.2, 0.5, 0.8, 0.96, 0.97, 0.98, 0.99})
    @DisplayName("whatever byte of signed minutes is flipped, the exit code is 1, and what does not hold is said")
    void flipped(double where) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(out(), SEALED));
        bytes[(int) (where * bytes.length)] ^= 1;
        Path file = temporary.resolve(SEALED);
        Files.write(file, bytes);
        Run run = verify(file);

        assertThat(run.out())
                .startsWith(SEALED)
                .endsWith(
                        "The signature does not hold: nothing in this file is proven by it." + System.lineSeparator());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("what was appended to signed minutes is found")
    void appended() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(out(), SEALED));
        Path file = temporary.resolve(SEALED);
        Files.write(file, Arrays.copyOf(bytes, bytes.length + 20));

        assertThat(verify(file).out()).contains("Something was changed or added after it was signed.");
        assertThat(verify(file).exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("a bundle is signed, with the minutes in it, and says whose it is")
    void signedBundle() throws IOException {
        Run run = verify(Path.of(bundle()));

        assertThat(run.out())
                .startsWith("The bundle holds: 64 files")
                .contains("It is signed by the holder of this certificate: " + SUBJECT);
        assertThat(run.exitCode()).isZero();
        try (ZipFile zip = new ZipFile(bundle());
                InputStream minutes = zip.getInputStream(zip.getEntry("minutes/" + SEALED))) {
            assertThat(zip.stream().map(entry -> entry.getName())).endsWith("SHA256SUMS", "SHA256SUMS.p7s");
            Files.copy(minutes, temporary.resolve(SEALED));
        }
        assertThat(isSigned(temporary.resolve(SEALED))).isTrue();
    }

    @Test
    @DisplayName("one that is not signed says so")
    void unsignedBundle() {
        Path file = temporary.resolve("unsigned.zip");
        Run.of("audit", "--db", database(), "--out", file.toString(), "--lang", "fr");

        assertThat(verify(file).out())
                .startsWith("The bundle holds: 63 files")
                .endsWith("It is not signed: who made it, nothing in it proves." + System.lineSeparator());
    }

    @Test
    @DisplayName("a bundle of which the signature is another's bytes is told")
    void badSignature() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(bundle()));
        String zip = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[zip.indexOf("Association Exemple", zip.indexOf("SHA256SUMS.p7s"))] ^= 1;
        Path file = temporary.resolve("bad.zip");
        Files.write(file, bytes);
        Run run = verify(file);

        assertThat(run.out()).contains("SHA256SUMS").endsWith("The bundle does not hold." + System.lineSeparator());
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("the same hour gives the same bytes, another others")
    void sameBytes() throws IOException {
        Path again = temporary.resolve("again.zip");
        assertThat(audit(again.toString()).exitCode()).isZero();

        assertThat(again).hasSameBinaryContentAs(Path.of(bundle()));
    }

    @Test
    @DisplayName("the password may be typed, and is not taken from the command line")
    void typed() {
        Path out = temporary.resolve("a.zip");
        Run typed = whileTyping(TestKeys.PASSWORD, () -> audit(out, "--key", key("key.p12"), "--key-password"));
        Run other = whileTyping("example", () -> audit(out, "--key", key("key.p12"), "--key-password"));
        Run given = whileTyping("", () -> audit(out, "--key", key("key.p12"), "--key-password", TestKeys.PASSWORD));

        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).contains("Signed as " + SUBJECT);
        assertThat(other.err()).startsWith("key.p12: the password does not open it.");
        assertThat(given.err()).startsWith("Unknown or too many: " + TestKeys.PASSWORD);
    }

    private static Run whileTyping(String line, Supplier<Run> command) {
        InputStream in = System.in;
        System.setIn(new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.US_ASCII)));
        try {
            return command.get();
        } finally {
            System.setIn(in);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expired | COLLEGIUM_KEY_PASSWORD | key.p12: the certificate of CN=Association Exemple,C=FR is valid from",
                "short | COLLEGIUM_KEY_PASSWORD | key.p12: only an RSA key of 2048 bits or more",
                "curve | PATH | key.p12: the password does not open it.",
                "curve | COLLEGIUM_NO_SUCH | The environment has no variable COLLEGIUM_NO_SUCH"
            })
    @DisplayName("a key that cannot sign is told, the exit code is 2, and nothing is written")
    void refused(String alias, String variable, String why) throws IOException {
        Path out = temporary.resolve("a.zip");
        Path key = TestKeys.write(temporary.resolve("key.p12"), alias);
        Run run = audit(out, "--key", key.toString(), "--key-password-env", variable);

        assertThat(run.err()).startsWith(why);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    @DisplayName("of several keys one is named")
    void alias() throws IOException {
        String key = TestKeys.write(temporary.resolve("key.p12"), "curve", "certified")
                .toString();
        Path out = temporary.resolve("a.zip");

        assertThat(audit(out, "--key", key, "--key-password-env", VARIABLE).err())
                .startsWith("key.p12 has several keys. Name one of them: certified, curve.");
        assertThat(audit(out, "--key", key, "--key-password-env", VARIABLE, "--key-alias", "certified")
                        .out())
                .contains("Signed as CN=Association Exemple,C=FR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--key key.p12 | Missing: --key-password-env VARIABLE, --key-password",
                "--key-alias curve | Missing: --key FILE",
                "--key-password-env A | Missing: --key FILE",
                "--signed-at 2026-01-01T00:00:00Z | Missing: --key FILE",
                "--signed-at 2026-01-01 | “2026-01-01” does not fit: expected --signed-at INSTANT",
                "--key key.p12 --key-password-env A --key-password-env B | Given twice: --key-password-env VARIABLE"
            })
    @DisplayName("a key without a password, or a password on the command line, is not understood")
    void misused(String arguments, String why) {
        Run run = audit(temporary.resolve("a.zip"), arguments.split(" "));

        assertThat(run.err()).startsWith(why).contains("Usage: collegium audit");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private static boolean isSigned(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains("/ETSI.CAdES.detached");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Run verify(Path file) {
        return Run.of("register", "verify", file.toString(), "--lang", "en");
    }

    private static Run audit(String out) {
        return Run.of(
                arguments(List.of("audit", "--db", database(), "--out", out, "--lang", "fr"), signing("key.p12")));
    }

    private static Run audit(Path out, String... more) {
        return Run.of(arguments(
                List.of("audit", "--db", database(), "--out", out.toString(), "--lang", "en"), List.of(more)));
    }

    private static List<String> signing(String file) {
        return List.of("--key", key(file), "--key-password-env", VARIABLE, "--signed-at", TestKeys.AT.toString());
    }

    private static String[] arguments(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return all.toArray(String[]::new);
    }

    private static String key(String file) {
        return kept.resolve(file).toString();
    }

    private static String out() {
        return kept.resolve("out").toString();
    }

    private static String bundle() {
        return kept.resolve("audit.zip").toString();
    }

    private static String database() {
        return "jdbc:h2:file:" + kept.resolve("collegium");
    }
}

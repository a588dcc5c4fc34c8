package org.collegium.reporting.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.exchange.UnreadableException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {

    private static final char[] PASSWORD = TestKeys.PASSWORD.toCharArray();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"association", "curve", "certified"})
    @DisplayName("the only key of a file needs no name, and any may be named")
    void read(String alias) throws IOException {
        Path file = TestKeys.write(folder.resolve("one.p12"), alias);
        Signatory only = SigningKey.read(file, PASSWORD).at(TestKeys.AT).signatory();

        assertThat(only).isEqualTo(TestKeys.signer(alias).signatory());
        assertThat(only.subject()).startsWith("CN=Association Exemple,");
        assertThat(only.from()).isEqualTo("2020-01-01");
        assertThat(only.until()).isEqualTo("2120-01-02");
    }

    @Test
    @DisplayName("another password than the file's is told")
    void otherPassword() throws IOException {
        Path file = TestKeys.write(folder.resolve("one.p12"), "curve");

        assertRefused(() -> SigningKey.read(file, "example".toCharArray()), "one.p12: the password does not open it.");
        assertRefused(() -> SigningKey.read(file, new char[0]), "one.p12: the password does not open it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-----BEGIN PRIVATE KEY-----", "PK\u0003\u0004", "0\u0003\u0002\u0001\u0003"})
    @DisplayName("what is no PKCS#12 file is told")
    void noPkcs12(String content) throws IOException {
        Path file = folder.resolve("key.p12");
        Files.writeString(file, content, StandardCharsets.ISO_8859_1);

        assertRefused(() -> SigningKey.read(file, PASSWORD), "key.p12 is no PKCS#12 file, or is damaged.");
    }

    @Test
    @DisplayName("whatever is damaged in a file, it is told without a trace of the parser")
    void damaged() throws IOException {
        Path file = TestKeys.write(folder.resolve("key.p12"), "curve");
        byte[] bytes = Files.readAllBytes(file);

        for (int at = 0; at < bytes.length; at += 7) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x55;
            assertThat(whatReads(file, damaged)).as("byte %d", at).isIn("nothing", "the same");
            assertThat(whatReads(file, Arrays.copyOf(bytes, at)))
                    .as("%d bytes", at)
                    .isEqualTo("nothing");
        }
    }

    private static String whatReads(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            Signatory signatory =
                    SigningKey.read(file, PASSWORD).at(TestKeys.AT).signatory();
            return signatory.equals(TestKeys.signer("curve").signatory()) ? "the same" : "another";
        } catch (UnreadableException told) {
            return "nothing";
        }
    }

    @Test
    @DisplayName("a file without a key is told")
    void noKey() throws IOException {
        Path file = TestKeys.write(folder.resolve("key.p12"));

        assertRefused(() -> SigningKey.read(file, PASSWORD), "key.p12 has no private key with its certificate in it.");
    }

    @Test
    @DisplayName("of several keys one must be named, and a name that none has is told")
    void several() throws IOException {
        Path file = TestKeys.write(folder.resolve("two.p12"), "curve", "association");

        assertRefused(
                () -> SigningKey.read(file, PASSWORD),
                "two.p12 has several keys. Name one of them: association, curve.");
        assertRefused(
                () -> SigningKey.read(file, PASSWORD, Optional.of("council")),
                "two.p12 has no key called “council”. It has: association, curve.");
        assertThat(SigningKey.read(file, PASSWORD, Optional.of("Curve"))).isNotNull();
    }

    @Test
    @DisplayName("a key that is too short is told")
    void shortKey() throws IOException {
        Path file = TestKeys.write(folder.resolve("key.p12"), "short");

        assertRefused(
                () -> SigningKey.read(file, PASSWORD),
                "key.p12: only an RSA key of 2048 bits or more, or one of an elliptic curve, can sign here.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2019-12-31T23:59:59Z | 31\u00a0December 2019", "2021-01-01T00:00:01Z | 1\u00a0January 2021"})
    @DisplayName("a certificate that is not valid at the instant is told")
    void notValid(Instant at, String day) throws IOException {
        SigningKey key = SigningKey.read(TestKeys.write(folder.resolve("key.p12"), "expired"), PASSWORD);

        assertRefused(
                () -> key.at(at),
                "key.p12: the certificate of CN=Association Exemple,C=FR is valid from 1\u00a0January 2020 to"
                        + " 1\u00a0January 2021. On " + day + " it cannot sign.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z"})
    @DisplayName("from its first second to its last it is")
    void valid(Instant at) throws IOException {
        SigningKey key = SigningKey.read(TestKeys.write(folder.resolve("key.p12"), "expired"), PASSWORD);

        assertThat(key.at(at).at()).isEqualTo(at);
    }

    @Test
    @DisplayName("a file that is not there is a failure to read it")
    void missing() {
        assertThatThrownBy(() -> SigningKey.read(folder.resolve("nowhere.p12"), PASSWORD))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static void assertRefused(ThrowingCallable reading, String why) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(ReportLexicon.of(Locale.ENGLISH).say(refused.why()))
                                .isEqualTo(why));
    }
}

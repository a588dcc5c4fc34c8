package org.collegium.reporting.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The keys of associations that do not exist: {@code association} of RSA and {@code curve} of an elliptic curve, both made
 * out by themselves; {@code certified} by an authority; {@code stranger} of another association; {@code expired}, valid in
 * 2020 only, all others from 2020 to 2120; and {@code short}, of 1024 bits.
 */
public final class TestKeys {

    /** Of every file and key. */
    public static final String PASSWORD = "exemple";

    /** When they sign. */
    public static final Instant AT = Instant.parse("2026-11-09T20:15:30Z");

    private static final String ALL = "keys.p12";

    private TestKeys() {}

    /** One that signs at {@link #AT}. */
    public static Signer signer(String alias) {
        try {
            return SigningKey.read(file(), PASSWORD.toCharArray(), Optional.of(alias))
                    .at(AT);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One that signs with its own key and with the certificate of another, whatever they are worth. */
    static Signer impostor(String alias, String key) {
        char[] password = PASSWORD.toCharArray();
        try (InputStream in = TestKeys.class.getResourceAsStream(ALL)) {
            KeyStore all = KeyStore.getInstance("PKCS12");
            all.load(in, password);
            return new Signer(
                    (PrivateKey) all.getKey(key, password), List.of((X509Certificate) all.getCertificate(alias)), AT);
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The file with all of them. */
    static Path file() {
        try {
            return Path.of(
                    Objects.requireNonNull(TestKeys.class.getResource(ALL)).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes a file with some of them. */
    public static Path write(Path file, String... aliases) throws IOException {
        char[] password = PASSWORD.toCharArray();
        try (InputStream in = TestKeys.class.getResourceAsStream(ALL);
                OutputStream out = Files.newOutputStream(file)) {
            KeyStore all = KeyStore.getInstance("PKCS12");
            all.load(in, password);
            KeyStore some = KeyStore.getInstance("PKCS12");
            some.load(null, password);
            for (String alias : aliases) {
                some.setKeyEntry(alias, all.getKey(alias, password), password, all.getCertificateChain(alias));
            }
            some.store(out, password);
            return file;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

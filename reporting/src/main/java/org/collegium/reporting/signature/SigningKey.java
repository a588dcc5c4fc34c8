package org.collegium.reporting.signature;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.words.Phrase;

/**
 * A private key with its certificate, out of a PKCS#12 file. It may be of RSA, of 2048 bits or more, or of an elliptic
 * curve.
 *
 * @since 0.1
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7292">RFC 7292</a>
 */
public final class SigningKey {

    private final String file;
    private final PrivateKey privateKey;
    private final List<X509Certificate> chain;

    private SigningKey(String file, PrivateKey privateKey, List<X509Certificate> chain) {
        this.file = file;
        this.privateKey = privateKey;
        this.chain = chain;
    }

    /**
     * Reads the key of a file that has but one.
     *
     * @param password of the file and of the key in it; it is not kept
     * @throws UnreadableException where this is no PKCS#12 file, the password does not open it, or there is not exactly
     *     one key in it that can sign
     * @throws IOException where the file cannot be read at all
     */
    public static SigningKey read(Path file, char[] password) throws IOException {
        return read(file, password, Optional.empty());
    }

    /**
     * Reads one key of a file that may have several.
     *
     * @param password of the file and of the key in it; it is not kept
     * @param alias the name of the key; may be left out where there is but one
     * @throws UnreadableException where this is no PKCS#12 file, the password does not open it, or the key is not in it or
     *     cannot sign
     * @throws IOException where the file cannot be read at all
     */
    public static SigningKey read(Path file, char[] password, Optional<String> alias) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            KeyStore store = open(name, in, password);
            String chosen = choose(name, keys(store), alias);
            PrivateKey key = (PrivateKey) store.getKey(chosen, password);
            List<X509Certificate> chain = Stream.of(store.getCertificateChain(chosen))
                    .map(X509Certificate.class::cast)
                    .toList();
            if (!CadesForm.isStrong(chain.get(0))) {
                throw new UnreadableException(Phrase.of("key.weak").with(name));
            }
            return new SigningKey(name, key, chain);
        } catch (UnrecoverableKeyException otherPassword) {
            throw new UnreadableException(Phrase.of("key.password").with(name));
        } catch (GeneralSecurityException damaged) {
            throw new UnreadableException(Phrase.of("key.no-pkcs12").with(name));
        }
    }

    /**
     * This key, to sign at an instant.
     *
     * @param at when; signatures that tell the hour claim it
     * @throws UnreadableException where the certificate is not valid then
     */
    public Signer at(Instant at) {
        X509Certificate certificate = chain.get(0);
        if (at.isBefore(certificate.getNotBefore().toInstant())
                || at.isAfter(certificate.getNotAfter().toInstant())) {
            throw new UnreadableException(invalidOn(at.atZone(ZoneOffset.UTC).toLocalDate()));
        }
        return new Signer(privateKey, chain, at);
    }

    private Phrase invalidOn(LocalDate day) {
        Signatory signatory = Signatory.of(chain.get(0));
        return Phrase.of("key.not-valid")
                .with(file)
                .with(signatory.subject())
                .with(signatory.from())
                .with(signatory.until())
                .with(day);
    }

    private static KeyStore open(String file, InputStream in, char[] password) throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try {
            store.load(in, password);
            return store;
        } catch (IOException | RuntimeException unread) {
            // Whatever its parser runs into; only a password that does not fit is told apart.
            boolean isLocked = unread.getCause() instanceof UnrecoverableKeyException;
            throw new UnreadableException(
                    Phrase.of(isLocked ? "key.password" : "key.no-pkcs12").with(file));
        }
    }

    private static List<String> keys(KeyStore store) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            Certificate[] chain = store.getCertificateChain(alias);
            if (store.isKeyEntry(alias) && chain != null && chain.length > 0) {
                keys.add(alias);
            }
        }
        Collections.sort(keys);
        return keys;
    }

    private static String choose(String file, List<String> keys, Optional<String> alias) {
        if (keys.isEmpty()) {
            throw new UnreadableException(Phrase.of("key.none").with(file));
        }
        if (alias.isPresent()) {
            return keys.stream()
                    .filter(alias.get()::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableException(
                            named("key.no-alias", file, keys).with(alias.get())));
        }
        if (keys.size() > 1) {
            throw new UnreadableException(named("key.several", file, keys));
        }
        return keys.get(0);
    }

    private static Phrase named(String key, String file, List<String> keys) {
        return Phrase.of(key).with(file).with(String.join(", ", keys));
    }
}

package org.collegium.reporting.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcContentSignerBuilder;
import org.bouncycastle.operator.bc.BcRSAContentSignerBuilder;

/**
 * A key that signs at an instant at which its certificate is valid. The same bytes get the same signature each time.
 *
 * @since 0.1
 */
public final class Signer {

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final Instant at;

    Signer(PrivateKey key, List<X509Certificate> chain, Instant at) {
        this.key = key;
        this.chain = chain;
        this.at = at;
    }

    /** When it signs, as it claims. */
    public Instant at() {
        return at;
    }

    /** As whose its signatures will be known. */
    public Signatory signatory() {
        return Signatory.of(chain.get(0));
    }

    /**
     * Signs bytes.
     *
     * @return the signature beside them, as CMS in DER
     * @see <a href="https://www.rfc-editor.org/rfc/rfc5652">RFC 5652</a>
     */
    public byte[] sign(byte[] content) {
        return CadesForm.of(chain, contentSigner(), content);
    }

    private ContentSigner contentSigner() {
        boolean isRsa = CadesForm.isRsa(chain.get(0));
        BcContentSignerBuilder signers = isRsa
                ? new BcRSAContentSignerBuilder(CadesForm.algorithm(chain.get(0)), CadesForm.SHA_256)
                : new RepeatableEcdsa(CadesForm.algorithm(chain.get(0)));
        try {
            AsymmetricKeyParameter parameters = PrivateKeyFactory.createKey(key.getEncoded());
            return signers.build(parameters);
        } catch (OperatorCreationException unusable) {
            throw new IllegalStateException("A key that was read can sign", unusable);
        } catch (IOException unusable) {
            throw new UncheckedIOException("A key that was read can be read again", unusable);
        }
    }
}

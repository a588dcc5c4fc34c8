package org.collegium.reporting.signature;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.signers.DSADigestSigner;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcECContentSignerBuilder;

/** ECDSA without chance: what it would draw follows from the key and the bytes, as RFC 6979 has it. */
final class RepeatableEcdsa extends BcECContentSignerBuilder {

    RepeatableEcdsa(AlgorithmIdentifier algorithm) {
        super(algorithm, CadesForm.SHA_256);
    }

    @Override
    protected Signer createSigner(AlgorithmIdentifier algorithm, AlgorithmIdentifier digest)
            throws OperatorCreationException {
        Digest drawing = digestProvider.get(digest);
        return new DSADigestSigner(new ECDSASigner(new HMacDSAKCalculator(drawing)), digestProvider.get(digest));
    }
}

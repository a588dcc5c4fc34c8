package org.collegium.reporting.signature;

import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * A signature beside what it signs. It is held against the one that its signer would have written, so that no byte of it
 * can be another; signatures in other forms than {@link Signer} writes are refused, though they may be good.
 *
 * @since 0.1
 */
public final class DetachedSignature {

    private DetachedSignature() {}

    /**
     * Whose signature it is; refused where it is none, or not of these bytes, or not of the certificate in it. Whether the
     * certificate is to be trusted is not asked.
     *
     * @param file the name of what is signed, for complaints
     * @param content what is signed
     * @param signature as CMS in DER, and nothing after it
     */
    public static Answer<Signatory> check(String file, byte[] content, byte[] signature) {
        try {
            return check(file, content, signature, new CMSSignedData(new CMSProcessableByteArray(content), signature));
        } catch (CMSException | GeneralSecurityException | OperatorCreationException | RuntimeException malformed) {
            // The reader of foreign structures throws whatever its parser runs into.
            return Answer.refused(Phrase.of("signature.form").with(file));
        }
    }

    private static Answer<Signatory> check(String file, byte[] content, byte[] signature, CMSSignedData read)
            throws CMSException, GeneralSecurityException, OperatorCreationException {
        SignerInformation signer = read.getSignerInfos().iterator().next();
        List<X509Certificate> chain = chain(read, signer);
        X509Certificate certificate = chain.get(0);
        try {
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
                return Answer.refused(Phrase.of("signature.other-key").with(file));
            }
        } catch (CMSSignerDigestMismatchException otherBytes) {
            return Answer.refused(Phrase.of("signature.other-bytes").with(file));
        }
        ContentSigner same = new Known(CadesForm.algorithm(certificate), signer.getSignature());
        boolean isInForm =
                CadesForm.isStrong(certificate) && Arrays.equals(signature, CadesForm.of(chain, same, content));
        return isInForm
                ? Answer.granted(Signatory.of(certificate))
                : Answer.refused(Phrase.of("signature.form").with(file));
    }

    /** The certificate of the signer, then the others that are there. */
    private static List<X509Certificate> chain(CMSSignedData read, SignerInformation signer)
            throws GeneralSecurityException {
        List<X509Certificate> chain = new ArrayList<>();
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        for (X509CertificateHolder certificate : read.getCertificates().getMatches(null)) {
            int place = signer.getSID().match(certificate) ? 0 : chain.size();
            chain.add(place, converter.getCertificate(certificate));
        }
        return chain;
    }

    /** Signs with a value that is known already. */
    private static final class Known implements ContentSigner {

        private final AlgorithmIdentifier algorithm;
        private final byte[] value;

        private Known(AlgorithmIdentifier algorithm, byte[] value) {
            this.algorithm = algorithm;
            this.value = value;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm;
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public byte[] getSignature() {
            return value;
        }
    }
}

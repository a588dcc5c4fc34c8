package org.collegium.reporting.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.collegium.register.Hash;

/**
 * The one form in which signatures are written: detached CMS in DER, by one signer, with SHA-256, without an hour, and
 * with the hash of every certificate in it among what is signed. So the certificates, the bytes that are signed and the
 * value of the signature determine every byte of it.
 */
final class CadesForm {

    static final AlgorithmIdentifier SHA_256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private static final int SHORTEST_RSA = 2048;

    private CadesForm() {}

    /** Whether nobody can work the private key out of the public one: RSA of 2048 bits or more, or an elliptic curve. */
    static boolean isStrong(X509Certificate certificate) {
        return certificate.getPublicKey() instanceof ECPublicKey
                || (certificate.getPublicKey() instanceof RSAPublicKey rsa
                        && rsa.getModulus().bitLength() >= SHORTEST_RSA);
    }

    static boolean isRsa(X509Certificate certificate) {
        return certificate.getPublicKey() instanceof RSAPublicKey;
    }

    /** By what the holder of a certificate signs. */
    static AlgorithmIdentifier algorithm(X509Certificate certificate) {
        return new DefaultSignatureAlgorithmIdentifierFinder()
                .find(isRsa(certificate) ? "SHA256withRSA" : "SHA256withECDSA");
    }

    /**
     * The signature beside some content.
     *
     * @param chain the signer's certificate, then the others that are to be in it, in any order
     */
    static byte[] of(List<X509Certificate> chain, ContentSigner signer, byte[] content) {
        try {
            CMSSignedDataGenerator form = new CMSSignedDataGenerator();
            form.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
                    .setSignedAttributeGenerator(attributes(chain))
                    .build(signer, chain.get(0)));
            form.addCertificates(new JcaCertStore(chain));
            return form.generate(new CMSProcessableByteArray(content), false).getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException | CertificateEncodingException failure) {
            throw new IllegalStateException("A certificate that was read can be written", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CMSAttributeTableGenerator attributes(List<X509Certificate> chain) {
        Stream<Hash> others = chain.stream()
                .skip(1)
                .map(certificate -> Signatory.of(certificate).fingerprint())
                .sorted(Comparator.comparing(Hash::hex));
        ESSCertIDv2[] hashes = Stream.concat(
                        Stream.of(Signatory.of(chain.get(0)).fingerprint()), others)
                .map(hash -> new ESSCertIDv2(HexFormat.of().parseHex(hash.hex())))
                .toArray(ESSCertIDv2[]::new);
        return about -> {
            ASN1EncodableVector attributes = new ASN1EncodableVector();
            attributes.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
            attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString((byte[])
                    about.get(CMSAttributeTableGenerator.DIGEST))));
            attributes.add(
                    attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new SigningCertificateV2(hashes)));
            return new AttributeTable(attributes);
        };
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }
}

package org.collegium.reporting.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.util.CollectionStore;
import org.collegium.register.Hash;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetachedSignatureTest {

    private static final byte[] CONTENT = "Le conseil confie le chemin.\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "Le conseil confie le pont.\n".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = {"association", "curve", "certified"})
    @DisplayName("what somebody signed is known as theirs")
    void whole(String alias) {
        Signer signer = TestKeys.signer(alias);

        assertThat(check(CONTENT, signer.sign(CONTENT))).isEqualTo(Answer.granted(signer.signatory()));
        assertThat(check(new byte[0], signer.sign(new byte[0]))).isEqualTo(Answer.granted(signer.signatory()));
    }

    @ParameterizedTest
    @CsvSource({
        "association, 45a84e92629ba9fd74b128f0a294d5861784950d9ac831f09b9453f3a9919d6f",
        "curve, 0501171531f67d57345821cf8c0ba333680aa576d8ef8cfbdf159880682165af",
        "certified, b2872e5e78b8869ee7c54454ee3128e2ccfa62c65a8f549fe40f92a626f3bfe1"
    })
    @DisplayName("the same bytes get the same signature, on every Java")
    void repeatable(String alias, String hash) {
        assertThat(Hash.of(TestKeys.signer(alias).sign(CONTENT)).hex()).isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"association", "curve", "certified"})
    @DisplayName("whatever bits of a signature are flipped, it is found")
    void flipped(String alias) {
        byte[] signature = TestKeys.signer(alias).sign(CONTENT);

        for (int at = 0; at < signature.length; at++) {
            for (int bits : List.of(1, 0x20 << (at % 3))) {
                signature[at] ^= (byte) bits;
                assertThat(check(CONTENT, signature).refusal())
                        .as("byte %d, bits %d", at, bits)
                        .isPresent();
                signature[at] ^= (byte) bits;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"association", "curve"})
    @DisplayName("whatever byte of what is signed is flipped, it is told")
    void otherBytes(String alias) {
        byte[] signature = TestKeys.signer(alias).sign(CONTENT);
        byte[] content = CONTENT.clone();

        for (int at = 0; at < content.length; at++) {
            content[at] ^= 1;
            assertThat(said(content, signature))
                    .isEqualTo(
                            "a.txt is not what was signed: it was changed since, or the signature belongs to something"
                                    + " else.");
            content[at] ^= 1;
        }
    }

    @Test
    @DisplayName("a signature by another over other bytes is not of these, and over these it is theirs")
    void stranger() {
        Signer stranger = TestKeys.signer("stranger");

        assertThat(said(CONTENT, stranger.sign(OTHER))).startsWith("a.txt is not what was signed");
        assertThat(check(CONTENT, stranger.sign(CONTENT))).isEqualTo(Answer.granted(stranger.signatory()));
        assertThat(stranger.signatory().subject()).isEqualTo("CN=Association Autre,O=Association Autre,C=FR");
    }

    @Test
    @DisplayName("a signature that another key made in the name of a certificate is told")
    void otherKey() {
        Signer impostor = TestKeys.impostor("curve", "stranger");

        assertThat(said(CONTENT, impostor.sign(CONTENT)))
                .isEqualTo("a.txt: the signature was changed, or was not made with the key of the certificate in it.");
    }

    @Test
    @DisplayName("a key that is too short proves nothing")
    void shortKey() {
        Signer weak = TestKeys.impostor("short", "short");

        assertThat(said(CONTENT, weak.sign(CONTENT)))
                .isEqualTo("a.txt: the signature was changed, or is not in the form in which Collegium signs.");
    }

    @Test
    @DisplayName("certificates that were put in the place of others are told, and those that were added")
    void otherCertificates() throws CMSException, IOException {
        CMSSignedData certified = new CMSSignedData(TestKeys.signer("certified").sign(CONTENT));
        CMSSignedData alone = new CMSSignedData(TestKeys.signer("curve").sign(CONTENT));
        List<X509CertificateHolder> both =
                new ArrayList<>(alone.getCertificates().getMatches(null));
        both.addAll(certified.getCertificates().getMatches(null));
        byte[] added = CMSSignedData.replaceCertificatesAndCRLs(
                        alone, new CollectionStore<>(both), alone.getAttributeCertificates(), alone.getCRLs())
                .getEncoded("DER");
        byte[] replaced = CMSSignedData.replaceCertificatesAndCRLs(
                        certified, alone.getCertificates(), alone.getAttributeCertificates(), alone.getCRLs())
                .getEncoded("DER");

        assertThat(check(CONTENT, added).refusal()).isPresent();
        assertThat(check(CONTENT, replaced).refusal()).isPresent();
    }

    @Test
    @DisplayName("what is no signature, or has something after it, is told")
    void malformed() throws CMSException, IOException {
        byte[] signature = TestKeys.signer("curve").sign(CONTENT);
        String form = "a.txt: the signature was changed, or is not in the form in which Collegium signs.";

        for (int length = 0; length < signature.length; length += 3) {
            assertThat(said(CONTENT, Arrays.copyOf(signature, length))).isEqualTo(form);
        }
        assertThat(said(CONTENT, Arrays.copyOf(signature, signature.length + 1)))
                .isEqualTo(form);
        assertThat(said(
                        CONTENT,
                        new CMSSignedDataGenerator()
                                .generate(new CMSProcessableByteArray(CONTENT), false)
                                .getEncoded()))
                .isEqualTo(form);
    }

    @Test
    @DisplayName("it is CAdES: no hour, and the hash of the certificate among what is signed")
    void cades() throws CMSException {
        SignerInformation signer = new CMSSignedData(
                        TestKeys.signer("association").sign(CONTENT))
                .getSignerInfos()
                .iterator()
                .next();

        assertThat(Stream.of(signer.getSignedAttributes().toASN1Structure().getAttributes())
                        .map(Attribute::getAttrType))
                .containsExactlyInAnyOrder(
                        CMSAttributes.contentType,
                        CMSAttributes.messageDigest,
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        assertThat(signer.getUnsignedAttributes()).isNull();
    }

    private static String said(byte[] content, byte[] signature) {
        return ReportLexicon.of(Locale.ENGLISH)
                .say(check(content, signature).refusal().orElseThrow().reason());
    }

    private static Answer<Signatory> check(byte[] content, byte[] signature) {
        return DetachedSignature.check("a.txt", content, signature);
    }
}

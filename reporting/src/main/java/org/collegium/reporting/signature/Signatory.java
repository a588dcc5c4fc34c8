package org.collegium.reporting.signature;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.collegium.register.Hash;

/**
 * Whose a signature is, as a certificate says, which anybody can make in any name: only the fingerprint, known from
 * elsewhere, tells whether it is theirs.
 *
 * @param subject to whom the certificate was given, as RFC 2253 writes names
 * @param fingerprint the SHA-256 of the certificate
 * @param from the first day on which it is valid, in UTC
 * @param until the last
 * @since 0.1
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2253">RFC 2253</a>
 */
public record Signatory(String subject, Hash fingerprint, LocalDate from, LocalDate until) {

    static Signatory of(X509Certificate certificate) {
        try {
            return new Signatory(
                    legible(certificate.getSubjectX500Principal().getName()),
                    Hash.of(certificate.getEncoded()),
                    day(certificate.getNotBefore()),
                    day(certificate.getNotAfter()));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("A certificate that was read has its bytes", impossible);
        }
    }

    /** A stranger's certificate may not steer the terminal that shows its name. */
    private static String legible(String name) {
        return name.replaceAll("[\\p{Cntrl}\\p{Cf}\\u0080-\\u009f\\u2028\\u2029]", "\uFFFD");
    }

    private static LocalDate day(Date at) {
        return at.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}

package org.collegium.reporting.document;

import java.util.Locale;
import org.collegium.association.Association;
import org.collegium.council.RepresentationCertificate;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Paper;
import org.collegium.words.Phrase;

/**
 * The certificate of who may act for an association on a day, to be signed and handed to a bank or the prefecture.
 *
 * @since 0.1
 */
public final class CertificateDocument implements Document {

    private final RepresentationCertificate certificate;
    private final Wording wording;
    private final Cover cover;

    /**
     * The document of a certificate.
     *
     * @param association whose
     * @param certificate which; for persons without particulars there is room to write them
     * @param language one of the {@link org.collegium.words.Languages}
     */
    public CertificateDocument(Association association, RepresentationCertificate certificate, Locale language) {
        this.certificate = certificate;
        this.wording = new Wording(association, language);
        this.cover = new Cover(
                association,
                Phrase.of("document.certificate.title"),
                Phrase.of("document.certificate.foot").with(certificate.day()),
                certificate.day(),
                wording);
    }

    @Override
    public Description description() {
        return cover.description(certificate.toString());
    }

    @Override
    public void writeOn(Paper paper) {
        cover.writeOn(paper);
        paper.paragraph(
                wording.text("document.certificate.law").plain(" ").followedBy(wording.text(certificate.title())));
        paper.table(RepresentativesTable.of(certificate, wording));
        RepresentativesTable.certify(certificate, cover.association(), wording, paper);
    }
}

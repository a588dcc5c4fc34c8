package org.collegium.reporting.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.collegium.reporting.letterhead.Accent;
import org.collegium.reporting.paper.Description;

/** The file as a whole: what makes it PDF/A-3a and PDF/UA-1 apart from its pages. */
final class ArchivalFile {

    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    static final String CREATOR = "Collegium";
    static final String PRODUCER = "Collegium, OpenPDF";
    static final PdfName AF = new PdfName("AF");
    private static final PdfName AF_RELATIONSHIP = new PdfName("AFRelationship");

    private final Description description;
    private final Accent accent;
    private final Document document = new Document(PageSize.A4, 0, 0, 0, 0);
    private final PdfWriter writer;
    private final Fonts fonts = new Fonts();
    private final PdfArray associatedFiles = new PdfArray();

    ArchivalFile(OutputStream out, Description description, Accent accent) {
        this.description = description;
        this.accent = accent;
        this.writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setFullCompression();
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setXmpMetadata(Xmp.packet(description));
        document.setGlyphSubstitutionEnabled(false);
        document.open();
        inform(writer.getInfo());
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(description.languageTag()));
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent()));
    }

    PdfWriter writer() {
        return writer;
    }

    /** The page in progress. */
    Canvas page() {
        return new Canvas(writer.getDirectContent(), fonts, accent);
    }

    Canvas on(PdfTemplate template) {
        return new Canvas(template, fonts, accent);
    }

    void release(PdfTemplate template) {
        try {
            writer.releaseTemplate(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void endPage() {
        writer.setPageEmpty(false);
        writer.setCompressionLevel(PdfStream.DEFAULT_COMPRESSION);
        document.newPage();
        // Between pages stand the many small elements of the structure. To compress them as well as the pages would
        // take
        // a quarter of all the time and save but seven hundredths of the size.
        writer.setCompressionLevel(PdfStream.BEST_SPEED);
    }

    void attach(String fileName, String mimeType, String use, byte[] bytes) {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, date(description.created()));
        try {
            PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                    writer, fileName, fileName, bytes, mimeType, parameters, PdfStream.BEST_COMPRESSION);
            file.put(PdfName.UF, TextString.of(fileName));
            file.put(AF_RELATIONSHIP, new PdfName("Data"));
            writer.addFileAttachment(use, file);
            associatedFiles.add(file.getReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        if (!associatedFiles.isEmpty()) {
            writer.getExtraCatalog().put(AF, associatedFiles);
        }
        document.close();
    }

    private void inform(PdfDictionary info) {
        info.put(PdfName.TITLE, TextString.of(description.title()));
        info.put(PdfName.AUTHOR, TextString.of(description.author()));
        info.put(PdfName.SUBJECT, TextString.of(description.subject()));
        info.put(PdfName.CREATOR, TextString.of(CREATOR));
        info.put(PdfName.PRODUCER, TextString.of(PRODUCER));
        info.put(PdfName.CREATIONDATE, date(description.created()));
        info.put(PdfName.MODDATE, date(description.created()));
        byte[] id = digest(description.identifier());
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private PdfDictionary outputIntent() {
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        PdfDictionary profile = compressed(SrgbProfile.bytes());
        profile.put(PdfName.N, new PdfNumber(3));
        try {
            intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return intent;
    }

    private static PdfStream compressed(byte[] bytes) {
        PdfStream stream = new PdfStream(bytes);
        stream.flateCompress();
        return stream;
    }

    static PdfString date(Instant instant) {
        return new PdfString(PDF_DATE.format(instant));
    }

    private static byte[] digest(String identifier) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(identifier.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

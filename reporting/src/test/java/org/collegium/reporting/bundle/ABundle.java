package org.collegium.reporting.bundle;

import static org.collegium.story.Evening.approval;
import static org.collegium.story.Evening.council;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.SALT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.collegium.meeting.Meeting;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Hash;
import org.collegium.register.Register;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.form.Form;
import org.collegium.reporting.pdf.SignedPdf;
import org.collegium.reporting.signature.Signer;
import org.collegium.reporting.signature.TestKeys;
import org.collegium.story.Evening;

/** A register of two entries to be handed over, as it is or as somebody tampered with it. */
final class ABundle {

    /** Not in the register. */
    static final Meeting.Closed MARCHS = Evening.of(MARCH, approval(1, council(FEBRUARY)))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:05", "20:06", 4, 0, 0)
            .closes("21:00", new DecisionNumber(2025, 4));

    private static final List<Meeting.Closed> SITTINGS = List.of(ASitting.JANUARYS, ASitting.FEBRUARYS, MARCHS);

    static final Register REGISTER = seal(ASitting.FEBRUARYS, seal(ASitting.JANUARYS, Register.empty()));

    /** Its files, to be tampered with. */
    final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Beside the manifest: none, or one. */
    final List<byte[]> signatures = new ArrayList<>();

    private ABundle() {}

    /** As it is written, with the minutes as PDF and a table. */
    static byte[] written() throws IOException {
        return written(List.of(pdf(ASitting.JANUARYS), pdf(ASitting.FEBRUARYS), table()));
    }

    /** As it is written without any PDF. */
    static byte[] small() throws IOException {
        return written(List.of(table()));
    }

    /** As it is written and signed, the pages too. */
    static byte[] signed() throws IOException {
        Signer signer = TestKeys.signer("association");
        ReportFile minutes = pdf(ASitting.JANUARYS);
        byte[] pages = SignedPdf.sign(minutes.bytes(), signer);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AuditBundle(
                        ASitting.JANUARYS.sitting().convocation().association(),
                        REGISTER,
                        List.of(new ReportFile(minutes.name(), out -> out.write(pages)), table()))
                .signedBy(signer)
                .writeTo(bytes);
        return bytes.toByteArray();
    }

    private static byte[] written(List<ReportFile> reports) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AuditBundle(ASitting.JANUARYS.sitting().convocation().association(), REGISTER, reports).writeTo(bytes);
        return bytes.toByteArray();
    }

    /** The files of the small one, and two PDFs. */
    static ABundle toTamperWith() throws IOException {
        ABundle bundle = new ABundle();
        REGISTER.entries().forEach(entry -> {
            bundle.files.put(EntryFiles.content(entry.number()), utf8(entry.content()));
            bundle.files.put(EntryFiles.seal(entry.number()), utf8(entry.seal().canonical()));
        });
        for (ReportFile report : List.of(pdf(ASitting.JANUARYS), pdf(ASitting.FEBRUARYS), table())) {
            bundle.files.put(report.name(), report.bytes());
        }
        return bundle;
    }

    /** The files as they are now, with hashes that fit them. */
    byte[] zipped() throws IOException {
        return zippedWith(manifest());
    }

    /** Hashes that fit the files as they are now. */
    String manifest() {
        SortedMap<String, Hash> sums = new TreeMap<>();
        files.forEach((name, bytes) -> sums.put(name, Hash.of(bytes)));
        return Manifest.of(sums);
    }

    /** The files as they are now, with a manifest. */
    byte[] zippedWith(String manifest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StoredZip zip = new StoredZip(bytes);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            zip.add(file.getKey(), file.getValue());
        }
        zip.add(Manifest.NAME, utf8(manifest));
        for (byte[] signature : signatures) {
            zip.add(Manifest.SIGNATURE, signature);
        }
        zip.finish();
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static ReportFile pdf(Meeting.Closed sitting) {
        Minutes minutes = Minutes.of(sitting, SITTINGS, REGISTER);
        return Form.PDF
                .file(sitting.id().toString(), new MinutesDocument(MinutesCopy.full(minutes), Locale.FRENCH))
                .in(AuditBundle.MINUTES);
    }

    private static ReportFile table() {
        return new ReportFile("votes.csv", out -> out.write(utf8("a;b\r\n"))).in(AuditBundle.TABLES);
    }

    private static Register seal(Meeting.Closed sitting, Register register) {
        Minutes.Approved approved = (Minutes.Approved) Minutes.of(sitting, SITTINGS, register);
        return approved.seal(register, SALT, approved.decision().at());
    }
}

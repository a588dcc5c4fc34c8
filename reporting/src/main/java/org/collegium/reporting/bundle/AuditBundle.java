package org.collegium.reporting.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.collegium.association.Association;
import org.collegium.register.Entry;
import org.collegium.register.Hash;
import org.collegium.register.Register;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.signature.Signer;
import org.collegium.words.Language;
import org.collegium.words.Languages;

/**
 * A register with the reports that it proves, as one ZIP file for somebody who trusts nobody: the canonical texts of
 * every entry, the reports, the SHA-256 of each file, and a page that tells how to verify all of it with standard tools:
 * in French, in English, and in the association's language where a host added that with such a page.
 * The list of hashes may be signed. The same register and reports are the same bytes.
 *
 * @since 0.1
 */
public final class AuditBundle {

    /** The folder of the sealed minutes as PDF, each of which carries its entry. */
    public static final String MINUTES = "minutes";

    /** The folder of the tables. */
    public static final String TABLES = "tables";

    private static final Set<String> ALWAYS_TOLD_IN = Set.of("fr", "en");

    private final Association association;
    private final Register register;
    private final Entry head;
    private final List<ReportFile> reports;
    private final Optional<Signer> signer;

    /**
     * A bundle still to be written.
     *
     * @param association whose register it is
     * @param register all of it, which the page names by its last entry
     * @param reports the sealed minutes, and whatever else is handed over with them
     * @throws IllegalArgumentException when nothing is sealed yet
     */
    public AuditBundle(Association association, Register register, List<ReportFile> reports) {
        this(association, register, reports, Optional.empty());
    }

    private AuditBundle(Association association, Register register, List<ReportFile> reports, Optional<Signer> signer) {
        this.association = association;
        this.register = register;
        this.head = register.head().orElseThrow(() -> new IllegalArgumentException("Nothing is sealed"));
        this.reports = List.copyOf(reports);
        this.signer = signer;
    }

    /** The same, signed: by {@code SHA256SUMS} every file in it. The minutes are not signed each by itself thereby. */
    public AuditBundle signedBy(Signer with) {
        return new AuditBundle(association, register, reports, Optional.of(with));
    }

    /**
     * Writes it.
     *
     * @param to where to; it is left open
     */
    public void writeTo(OutputStream to) throws IOException {
        StoredZip zip = new StoredZip(to);
        SortedMap<String, Hash> sums = new TreeMap<>();
        for (ReportFile file : files()) {
            byte[] bytes = file.bytes();
            zip.add(file.name(), bytes);
            sums.put(file.name(), Hash.of(bytes));
        }
        byte[] manifest = Manifest.of(sums).getBytes(StandardCharsets.UTF_8);
        zip.add(Manifest.NAME, manifest);
        if (signer.isPresent()) {
            zip.add(Manifest.SIGNATURE, signer.get().sign(manifest));
        }
        zip.finish();
    }

    /** The last entry, whose hash proves everything in the register. */
    public Entry head() {
        return head;
    }

    /**
     * What a language lacks of the page that tells how to verify a bundle, which a host may add: its text, what stands in
     * it where the bundle is signed and where it is not, and what is filled in. A host's own test asks that there is nothing.
     *
     * @return for each fault a line that begins with the file; none where the page is complete
     */
    public static List<String> faults(Language language) {
        return VerificationPage.faults(language);
    }

    private List<ReportFile> files() {
        List<ReportFile> files = new ArrayList<>();
        page("LISEZMOI.txt", Locale.FRENCH).ifPresent(files::add);
        page("README.txt", Locale.ENGLISH).ifPresent(files::add);
        pageOfTheAssociation().ifPresent(files::add);
        for (Entry entry : register.entries()) {
            files.add(text(EntryFiles.content(entry.number()), entry.content()));
            files.add(text(EntryFiles.seal(entry.number()), entry.seal().canonical()));
        }
        files.addAll(reports);
        return files;
    }

    /** In a language that a host added, where it brings one. */
    private Optional<ReportFile> pageOfTheAssociation() {
        return Languages.find(association.language())
                .map(language -> language.locale().getLanguage())
                .filter(code -> !ALWAYS_TOLD_IN.contains(code))
                .flatMap(code -> page("README-" + code + ".txt", association.language()));
    }

    private Optional<ReportFile> page(String name, Locale language) {
        return new VerificationPage(association, head, signer.isPresent(), language)
                .text()
                .map(page -> text(name, page));
    }

    private static ReportFile text(String name, String text) {
        return new ReportFile(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}

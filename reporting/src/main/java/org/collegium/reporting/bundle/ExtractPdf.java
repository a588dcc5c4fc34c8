package org.collegium.reporting.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collegium.register.Extract;
import org.collegium.reporting.document.ExtractDocument;
import org.collegium.reporting.exchange.RegisterJson;
import org.collegium.reporting.pdf.AttachedData;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * The proof that an extract as a PDF carries with it. It proves the data, and nothing of the page, which anybody can draw
 * beside it.
 *
 * @param extract attached to it
 * @param text the proof as it stands there
 * @since 0.1
 */
public record ExtractPdf(Extract extract, String text) {

    /**
     * The proof attached to a PDF; empty where none is.
     *
     * @param file its name, for complaints
     * @throws org.collegium.reporting.exchange.UnreadableException where this is no PDF, or the proof is none
     */
    public static Optional<ExtractPdf> in(String file, byte[] pdf) {
        return AttachedData.in(file, pdf).entrySet().stream()
                .filter(attached -> attached.getKey().startsWith(ExtractDocument.PROOF))
                .map(Map.Entry::getValue)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(text -> new ExtractPdf(RegisterJson.extract(file, text), text))
                .findFirst();
    }

    /** What does not hold of it by itself; empty where the part is one of the entry that the seal is of. */
    public List<Finding> verify() {
        boolean holds =
                extract.belongsTo(extract.seal().hash()) && extract.canonical().equals(text);
        return holds
                ? List.of()
                : List.of(Finding.serious(
                        Phrase.of("register.changed-entry").with(extract.seal().number())));
    }
}

package org.collegium.reporting.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collegium.register.Content;
import org.collegium.register.Exhibit;
import org.collegium.register.Seal;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.exchange.RegisterJson;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.reporting.pdf.AttachedData;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * What sealed minutes as a PDF carry with them: the entry of the register that they are, or of a copy for the public as
 * much of it as the copy tells. It proves the data, and nothing of the page, which anybody can draw beside it.
 *
 * @param seal attached to it
 * @param content attached to it, as it stands there
 * @since 0.1
 */
public record SealedPdf(Seal seal, String content) {

    /**
     * Reads what is attached to a PDF.
     *
     * @param file its name, for complaints
     * @throws UnreadableException where this is no PDF, or one without an entry
     */
    public static SealedPdf read(String file, byte[] pdf) {
        Map<String, byte[]> attached = AttachedData.in(file, pdf);
        Optional<String> seal = text(attached, MinutesDocument.SEAL);
        Optional<String> content = text(attached, MinutesDocument.CONTENT);
        if (seal.isEmpty() || content.isEmpty()) {
            throw new UnreadableException(Phrase.of("pdf.no-entry").with(file));
        }
        return new SealedPdf(RegisterJson.seal(file, seal.get()), content.get());
    }

    /** What does not hold of it by itself; empty where the data is what was sealed. */
    public List<Finding> verify() {
        try {
            Exhibit exhibit = new Exhibit(seal, parsed());
            boolean isSealed = leftOut() == 0 ? exhibit.isWhole() : exhibit.isPartByPart();
            boolean isCanonical = exhibit.content().whole().canonical().equals(content);
            return isSealed && isCanonical ? List.of() : List.of(changed());
        } catch (UnreadableException unreadable) {
            return List.of(changed(), Finding.serious(unreadable.why()));
        }
    }

    /**
     * How many parts of the entry the copy leaves out.
     *
     * @throws UnreadableException where the content is none
     */
    public int leftOut() {
        return parsed().countLeftOut();
    }

    private Content parsed() {
        return RegisterJson.content(MinutesDocument.CONTENT, content);
    }

    private Finding changed() {
        return Finding.serious(Phrase.of("register.changed-entry").with(seal.number()));
    }

    private static Optional<String> text(Map<String, byte[]> attached, String prefix) {
        List<String> texts = new ArrayList<>();
        attached.forEach((name, bytes) -> {
            if (name.startsWith(prefix)) {
                texts.add(new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
    }
}

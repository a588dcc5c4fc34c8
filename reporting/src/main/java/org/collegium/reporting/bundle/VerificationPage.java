package org.collegium.reporting.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.collegium.association.Association;
import org.collegium.register.Entry;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Phrase;

/** The page of a bundle that tells how to verify it. */
final class VerificationPage {

    private final Association association;
    private final Entry head;
    private final boolean signed;
    private final Locale language;

    VerificationPage(Association association, Entry head, boolean signed, Locale language) {
        this.association = association;
        this.head = head;
        this.signed = signed;
        this.language = language;
    }

    String text() {
        Phrase day =
                Phrase.of("day").with(head.sealedAt().atZone(association.zone()).toLocalDate());
        return template("verify")
                .replace("{proof}", template(signed ? "verify_signed" : "verify_unsigned"))
                .replace("{association}", association.name())
                .replace("{entries}", Integer.toString(head.number()))
                .replace("{day}", ReportLexicon.of(language).say(day))
                .replace("{hash}", head.hash().hex());
    }

    private String template(String part) {
        String name = part + "_" + language.getLanguage() + ".txt";
        try (InputStream text = VerificationPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

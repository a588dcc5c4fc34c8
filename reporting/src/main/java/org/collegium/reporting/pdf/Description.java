package org.collegium.reporting.pdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/**
 * What a document says of itself. The identifier is a stable text, such as a register number, from which the file
 * identifier is derived; together with the instant of creation it makes the same document the same bytes.
 */
record Description(
        String title,
        String author,
        String subject,
        String languageTag,
        Instant created,
        String identifier,
        String creator,
        String producer) {

    Description {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an archival document needs a title: " + identifier);
        }
        for (String part : List.of(title, author, subject, identifier, creator, producer)) {
            if (part.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a control character in the description: \"" + part + "\"");
            }
        }
        requireLanguage(languageTag);
        created = created.truncatedTo(ChronoUnit.SECONDS);
    }

    static void requireLanguage(String languageTag) {
        try {
            if (new Locale.Builder()
                    .setLanguageTag(languageTag)
                    .build()
                    .getLanguage()
                    .isEmpty()) {
                throw new IllegalArgumentException("not a language tag: \"" + languageTag + "\"");
            }
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a language tag: \"" + languageTag + "\"", e);
        }
    }
}

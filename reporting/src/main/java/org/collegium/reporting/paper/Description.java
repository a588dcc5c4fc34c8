package org.collegium.reporting.paper;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/**
 * What a document says of itself.
 *
 * @param title what it is
 * @param author whose it is
 * @param subject what it is about, or its status
 * @param languageTag the language it is written in (BCP 47)
 * @param created when what it tells was settled, to the second; never the hour of the machine, so that the same document
 *     is the same bytes
 * @param identifier a stable text, such as a register number, from which the identifier of a file is derived
 * @since 0.1
 */
public record Description(
        String title, String author, String subject, String languageTag, Instant created, String identifier) {

    public Description {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an archival document needs a title: " + identifier);
        }
        for (String part : List.of(title, author, subject, identifier)) {
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

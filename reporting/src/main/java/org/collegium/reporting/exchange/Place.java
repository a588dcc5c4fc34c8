package org.collegium.reporting.exchange;

import org.collegium.words.Phrase;

/**
 * Where something stands in a JSON file.
 *
 * @param file the file's name
 * @param line its line, from 1
 * @param column its first character in the line, from 1
 * @param pointer its JSON pointer (RFC 6901), empty for the whole
 * @since 0.1
 */
public record Place(String file, long line, long column, String pointer) {

    /** The complaint that something else was expected here than this value. */
    UnreadableException expected(Phrase expected, String value) {
        return complaint("json.value", value, expected);
    }

    /** The complaint that something is wrong here. */
    UnreadableException wrong(Phrase why) {
        return complaint("json.wrong", "", why);
    }

    private UnreadableException complaint(String key, String value, Phrase why) {
        return new UnreadableException(Phrase.of(key)
                .with(file)
                .with(line)
                .with(column)
                .with(pointer.isEmpty() ? "/" : pointer)
                .with(why)
                .with(value));
    }
}

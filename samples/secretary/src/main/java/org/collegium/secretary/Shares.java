package org.collegium.secretary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.collegium.words.Phrase;

/**
 * Words such as {@code pour=6}, {@code contre=Anna,Malo} or {@code contre=Anna, Malo}: what stands on the left of each,
 * and on its right.
 *
 * @param all each once, in the order in which they were typed
 */
record Shares(Map<String, String> all) {

    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

    /** Reads what was typed. */
    static Shares of(List<String> words) {
        Map<String, String> shares = new LinkedHashMap<>();
        for (String word : joined(words)) {
            String[] parts = word.split("=", 2);
            if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
                throw new NotNowException(Phrase.of("meeting.not-cast").with(word));
            }
            if (shares.putIfAbsent(parts[0].strip(), parts[1].strip()) != null) {
                throw new NotNowException(Phrase.of("meeting.cast-twice").with(parts[0]));
            }
        }
        return new Shares(shares);
    }

    /** Names may have spaces in them, and after their commas. */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            int last = joined.size() - 1;
            if (last >= 0 && !word.contains("=")) {
                joined.set(last, joined.get(last) + " " + word);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    /** Whether every one is a number. */
    boolean areCounts() {
        return all.values().stream().allMatch(Shares::isCount);
    }

    static boolean isCount(String text) {
        return COUNT.matcher(text).matches();
    }

    /** A number. */
    static int count(String text) {
        if (!isCount(text)) {
            throw new NotNowException(Phrase.of("meeting.no-count").with(text));
        }
        return Integer.parseInt(text);
    }
}

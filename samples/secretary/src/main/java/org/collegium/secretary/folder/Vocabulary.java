package org.collegium.secretary.folder;

import java.util.LinkedHashMap;
import java.util.Map;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/** The words that stand for constants in a folder's tables: those that the reports print, French first. */
final class Vocabulary {

    private Vocabulary() {}

    static <E extends Enum<E>> Map<String, E> of(String prefix, Class<E> constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (Lexicon lexicon : new Lexicon[] {Lexicon.french(), Lexicon.english()}) {
            for (E constant : constants.getEnumConstants()) {
                words.putIfAbsent(lexicon.say(Phrase.of(prefix, constant)), constant);
            }
        }
        return words;
    }
}

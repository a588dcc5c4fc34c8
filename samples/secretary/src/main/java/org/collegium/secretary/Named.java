package org.collegium.secretary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.reporting.csv.Header;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/** Things by the words that people type for them, in French or English, with or without accents. */
final class Named {

    private Named() {}

    /**
     * What a word means: the whole name of something, or a word that only one name has, such as {@code retrait} for
     * {@code en retrait}.
     *
     * @param prefix of the phrases that name the constants
     */
    static <E extends Enum<E>> Optional<E> find(String prefix, Class<E> constants, String word) {
        String asked = Header.plain(word);
        List<E> having = all(constants)
                .filter(each -> names(prefix, each).anyMatch(name -> (" " + name + " ").contains(" " + asked + " ")))
                .toList();
        return all(constants)
                .filter(each -> names(prefix, each).anyMatch(asked::equals))
                .findFirst()
                .or(() -> having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty());
    }

    private static <E extends Enum<E>> Stream<E> all(Class<E> constants) {
        return Stream.of(constants.getEnumConstants());
    }

    private static Stream<String> names(String prefix, Enum<?> constant) {
        return Stream.of(Lexicon.french(), Lexicon.english())
                .map(lexicon -> Header.plain(lexicon.say(Phrase.of(prefix, constant))));
    }
}

package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.Test;

/** What the store says when something is wrong. */
class StoreWordsTest {

    private static final Lexicon FRENCH = StoreException.words(Locale.FRENCH);
    private static final Lexicon ENGLISH = StoreException.words(Locale.ENGLISH);
    private static final Pattern GAP = Pattern.compile("\\{\\d+");

    @Test
    void isTheSameInBothLanguages() {
        assertThat(FRENCH.patterns().keySet())
                .isEqualTo(ENGLISH.patterns().keySet())
                .contains("store.cannot-open", "store.remedy.password")
                .allSatisfy(key -> assertThat(gaps(FRENCH, key)).as(key).isEqualTo(gaps(ENGLISH, key)));
    }

    @Test
    void isSaidInTheUsersLanguage() {
        StoreException failure =
                Assertions.catchThrowableOfType(StoreException.class, () -> CouncilStore.open("jdbc:dbase:council"));

        assertThat(failure).hasMessageStartingWith("jdbc:dbase:council is no address of an H2 or PostgreSQL database");
        assertThat(failure.explain(Locale.FRENCH))
                .startsWith("jdbc:dbase:council n’est pas l’adresse d’une base H2 ou PostgreSQL");
    }

    @Test
    void hasNoBreakingSpaceBeforeHighPunctuation() {
        assertThat(FRENCH.patterns().values()).noneMatch(pattern -> pattern.matches("(?s).* [:;?!»].*|.*« .*"));
    }

    private static Set<String> gaps(Lexicon lexicon, String key) {
        return GAP.matcher(String.valueOf(lexicon.patterns().get(key)))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.collegium.words.Languages;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the store says when something is wrong. */
class StoreWordsTest {

    private static final Lexicon FRENCH = StoreException.words(Locale.FRENCH);
    private static final Lexicon ENGLISH = StoreException.words(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "qaa"})
    void isTheSameInEveryLanguage(String language) {
        assertThat(StoreException.WORDS.faults(Languages.of(Locale.forLanguageTag(language))))
                .isEmpty();
        assertThat(FRENCH.patterns().keySet())
                .isEqualTo(ENGLISH.patterns().keySet())
                .contains("store.cannot-open", "store.remedy.password");
    }

    @Test
    void isSaidInTheUsersLanguage() {
        StoreException failure =
                Assertions.catchThrowableOfType(StoreException.class, () -> CouncilStore.open("jdbc:dbase:council"));

        assertThat(failure).hasMessageStartingWith("jdbc:dbase:council is no address of an H2 or PostgreSQL database");
        assertThat(failure.explain(Locale.FRENCH))
                .startsWith("jdbc:dbase:council n’est pas l’adresse d’une base H2 ou PostgreSQL");
        assertThat(failure.explain(Locale.forLanguageTag("qaa")))
                .startsWith("jdbc:dbase:council ис но аддресс оф ан Х2 ор");
    }

    @Test
    void hasNoBreakingSpaceBeforeHighPunctuation() {
        assertThat(FRENCH.patterns().values()).noneMatch(pattern -> pattern.matches("(?s).* [:;?!»].*|.*« .*"));
    }
}

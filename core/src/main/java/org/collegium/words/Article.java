package org.collegium.words;

import java.util.Optional;

/**
 * The place in the bylaws or in the law that a rule comes from, as people cite it.
 *
 * <p>A rule without an article is an assumption to confirm, and is printed as one.
 *
 * @param reference for example {@code art. 9} or {@code règlement intérieur, art. 3}
 * @since 0.1
 */
public record Article(String reference) {

    public Article {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("An article needs a reference");
        }
    }

    /** How a rule ends as it is stored and exchanged: with {@code  UNDER art. 9}, or without anything. */
    public static String ending(Optional<Article> article) {
        return article.map(written -> " UNDER " + written.reference()).orElse("");
    }

    /** Where a rule is written, or that it is an assumption to confirm. */
    public static Phrase source(Optional<Article> article) {
        return article.map(written -> Phrase.of("rule.article").with(written.reference()))
                .orElse(Phrase.of("rule.assumption"));
    }
}

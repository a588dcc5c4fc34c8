/**
 * How the library speaks: a {@link org.collegium.words.Phrase} says what is meant, a {@link org.collegium.words.Lexicon}
 * says it in French, in English, or in a {@link org.collegium.words.Language} that the host adds. Answers, refusals and
 * findings carry phrases. Begin with {@code Phrase.of}.
 *
 * <p>Nothing here, or in any other package of the library, accepts or returns {@code null}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.words;

import org.jspecify.annotations.NullMarked;

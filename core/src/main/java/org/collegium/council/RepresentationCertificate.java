package org.collegium.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.words.Article;
import org.collegium.words.Phrase;

/**
 * Who may act for the association on a day, as a bank or the prefecture asks (<i>attestation</i>).
 *
 * @param day the day of which it is true
 * @param representatives by seat, then by special mandate; whoever has both is there twice
 * @param article where the bylaws say who represents the association
 * @since 0.1
 */
public record RepresentationCertificate(
        LocalDate day, List<Representative> representatives, Optional<Article> article) {

    /**
     * Somebody who may act.
     *
     * @param particulars the person
     * @param function by what seat or special mandate, and since when
     */
    public record Representative(Particulars particulars, Phrase function) {

        /** The person and the function, in words. */
        public Phrase phrase() {
            return Phrase.of("representation.person")
                    .with(particulars.forenames())
                    .with(particulars.familyName())
                    .with(particulars.profession())
                    .with(particulars.address())
                    .with(particulars.nationality())
                    .with(function);
        }
    }

    public RepresentationCertificate {
        representatives = List.copyOf(representatives);
    }

    /** What it certifies: on which day and by what rule, then each person. */
    public List<Phrase> phrases() {
        Phrase title = Phrase.of("representation.title").with(day).with(Article.source(article));
        return Stream.concat(Stream.of(title), representatives.stream().map(Representative::phrase))
                .toList();
    }
}

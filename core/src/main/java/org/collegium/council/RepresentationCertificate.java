package org.collegium.council;

import static java.util.stream.Collectors.joining;

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
     * @param holder who
     * @param particulars what is asked of the person; empty where nobody gave it
     * @param function by what seat or special mandate, and since when
     */
    public record Representative(Holder holder, Optional<Particulars> particulars, Phrase function) {

        /** The person and the function, in words. */
        public Phrase phrase() {
            return particulars
                    .map(this::inFull)
                    .orElse(Phrase.of("representation.by-name")
                            .with(holder.name())
                            .with(holder.id().value())
                            .with(function));
        }

        private Phrase inFull(Particulars particulars) {
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

    /** What it certifies: on which day and by what rule, then each person, then whose particulars are to be filled in. */
    public List<Phrase> phrases() {
        return Stream.of(
                        Stream.of(title()),
                        representatives.stream().map(Representative::phrase),
                        toBeFilledIn().stream())
                .flatMap(part -> part)
                .toList();
    }

    /** On which day, and by what rule. */
    public Phrase title() {
        return Phrase.of("representation.title").with(day).with(Article.source(article));
    }

    /** Whose particulars are to be filled in; empty where all are there. */
    public Optional<Phrase> toBeFilledIn() {
        String names = representatives.stream()
                .filter(person -> person.particulars().isEmpty())
                .map(person -> person.holder().name())
                .distinct()
                .collect(joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of("representation.to-fill-in").with(names));
    }
}

package org.collegium.election;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collegium.words.Phrase;

/**
 * How it is decided between candidates who have as many votes and too few seats.
 *
 * @since 0.1
 */
public sealed interface TieRule {

    /** Who comes first among the tied; 0 where the rule does not part two of them. */
    Comparator<Candidate> order(Collection<Candidate> tied);

    /** The rule in words. */
    Phrase phrase();

    /** What the rule says of some candidates alone. */
    default TieRule among(Collection<Candidate> some) {
        return this;
    }

    /** Which rule it is. */
    default Kind kind() {
        if (this instanceof Age) {
            return Kind.AGE;
        }
        if (this instanceof Lot) {
            return Kind.LOT;
        }
        return this instanceof AnotherRound ? Kind.ANOTHER_ROUND : Kind.UNDECIDED;
    }

    /** The rules by name. */
    enum Kind {
        /** Nothing decides: the seats stay open. */
        UNDECIDED,
        /** Those who are tied are voted on once more. */
        ANOTHER_ROUND,
        /** The elder goes first. */
        AGE,
        /** Who is drawn first goes first. */
        LOT
    }

    private static Comparator<Candidate> partingNobody() {
        return (unusedOne, unusedOther) -> 0;
    }

    /** Nothing decides: the seats stay open. */
    record Undecided() implements TieRule {

        @Override
        public Comparator<Candidate> order(Collection<Candidate> tied) {
            return partingNobody();
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("election-tie.undecided");
        }
    }

    /** Those who are tied are voted on once more. */
    record AnotherRound() implements TieRule {

        @Override
        public Comparator<Candidate> order(Collection<Candidate> tied) {
            return partingNobody();
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("election-tie.another-round");
        }
    }

    /**
     * The elder goes first (<i>au bénéfice de l'âge</i>), as in article L. 253 of the French electoral code. Those born
     * on one day stay tied, and so do all where the day of one of them is not known.
     *
     * @param born the days of birth
     */
    record Age(Map<Candidate, LocalDate> born) implements TieRule {

        public Age {
            born = Map.copyOf(born);
        }

        @Override
        public TieRule among(Collection<Candidate> some) {
            return new Age(born.entrySet().stream()
                    .filter(known -> some.contains(known.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }

        @Override
        public Comparator<Candidate> order(Collection<Candidate> tied) {
            return born.keySet().containsAll(tied)
                    ? Comparator.comparing(candidate -> born.getOrDefault(candidate, LocalDate.MAX))
                    : partingNobody();
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("election-tie.age");
        }
    }

    /**
     * Who is drawn first goes first. Where one of the tied was not drawn, all stay tied.
     *
     * @param drawn in the order of the draw, which the caller held
     */
    record Lot(List<Candidate> drawn) implements TieRule {

        public Lot {
            drawn = List.copyOf(drawn);
        }

        @Override
        public TieRule among(Collection<Candidate> some) {
            return new Lot(drawn.stream().filter(some::contains).toList());
        }

        @Override
        public Comparator<Candidate> order(Collection<Candidate> tied) {
            return drawn.containsAll(tied) ? Comparator.comparingInt(drawn::indexOf) : partingNobody();
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("election-tie.lot");
        }
    }
}

package org.collegium.election;

import java.util.List;
import java.util.stream.Stream;

/**
 * One paper as it was found in the box. It bears no trace of who cast it.
 *
 * @since 0.1
 */
public sealed interface Ballot {

    /**
     * A paper with names, in the order in which they stand on it. Whether they can be counted depends on the election.
     *
     * @param names at least one
     */
    record Marked(List<Candidate> names) implements Ballot {

        public Marked {
            if (names.isEmpty()) {
                throw new IllegalArgumentException("A paper without a name is blank, not marked");
            }
            names = List.copyOf(names);
        }
    }

    /** A paper without any name (<i>bulletin blanc</i>). */
    record Blank() implements Ballot {}

    /**
     * A paper that whoever opened it could not accept (<i>bulletin nul</i>).
     *
     * @param why what is wrong with it
     */
    record Spoiled(Spoiling why) implements Ballot {}

    /** A paper with these names, in this order. */
    static Ballot naming(String... names) {
        return new Marked(Stream.of(names).map(Candidate::new).toList());
    }

    /** A paper without any name. */
    static Ballot blank() {
        return new Blank();
    }

    /** A torn or signed paper, or one that nobody can read. */
    static Ballot unusable() {
        return new Spoiled(Spoiling.UNUSABLE);
    }
}

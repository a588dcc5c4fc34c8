package org.collegium.election;

/**
 * Somebody or something that can be chosen: a person who stands for a seat, or one of several options.
 *
 * @param name what voters write on their papers, different for each candidate
 * @since 0.1
 */
public record Candidate(String name) implements Comparable<Candidate> {

    public Candidate {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A candidate needs a name");
        }
    }

    @Override
    public int compareTo(Candidate other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}

package org.collegium.election;

import java.util.ArrayList;
import java.util.List;
import org.collegium.words.Phrase;

/**
 * Candidates with as many votes, and fewer seats than they are.
 *
 * @param between who is tied, by name
 * @param seats for how many seats, fewer than are tied
 * @param chosen who got one of them by the rule for ties, in its order
 * @param open between whom not even that rule decides, by name; empty once the tie is broken
 * @since 0.1
 */
public record Tie(List<Candidate> between, int seats, List<Candidate> chosen, List<Candidate> open) {

    public Tie {
        between = List.copyOf(between);
        chosen = List.copyOf(chosen);
        open = List.copyOf(open);
    }

    /** The seats that nobody has got yet. */
    public int openSeats() {
        return seats - chosen.size();
    }

    /** Whether every seat is given. */
    public boolean isBroken() {
        return open.isEmpty();
    }

    List<Phrase> phrases(TieRule rule) {
        List<Phrase> said = new ArrayList<>();
        said.add(Phrase.of("election.tie").with(names(between)).with(seats).with(rule.phrase()));
        if (!chosen.isEmpty()) {
            said.add(Phrase.of("election.tie-chosen").with(names(chosen)));
        }
        if (!isBroken()) {
            said.add(Phrase.of("election.tie-open").with(openSeats()).with(names(open)));
        }
        return said;
    }

    static String names(List<Candidate> candidates) {
        return String.join(", ", candidates.stream().map(Candidate::name).toList());
    }
}

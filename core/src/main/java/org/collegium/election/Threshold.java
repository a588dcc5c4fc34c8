package org.collegium.election;

import java.util.ArrayList;
import java.util.List;
import org.collegium.words.Phrase;

/**
 * The votes that election in a first round takes: more than half of those expressed, and never fewer than a number that
 * the bylaws may set, such as a quarter of those on the roll.
 *
 * @param expressed papers that count for somebody
 * @param least the number that the bylaws set, or 0
 * @since 0.1
 */
public record Threshold(int expressed, int least) {

    public Threshold {
        if (expressed < 0 || least < 0) {
            throw new IllegalArgumentException("Votes are counted from 0: " + expressed + ", " + least);
        }
    }

    /** The least number of votes that is enough: of 10 expressed it is 6, of 11 too. */
    public int needed() {
        return Math.max(expressed / 2 + 1, least);
    }

    List<Phrase> phrases() {
        List<Phrase> said = new ArrayList<>();
        said.add(Phrase.of("election.majority").with(needed()).with(expressed));
        if (least > 0) {
            said.add(Phrase.of("election.least").with(least));
        }
        return said;
    }
}

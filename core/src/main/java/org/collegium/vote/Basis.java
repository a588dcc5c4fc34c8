package org.collegium.vote;

import org.collegium.words.Phrase;

/**
 * A base worked out for one vote.
 *
 * @param base which
 * @param size how many it counts
 * @param setAside the recused seats that it would count, had they not left it
 * @since 0.1
 */
public record Basis(Base base, int size, int setAside) {

    static Basis of(Base base, Electorate electorate, Tally tally, RecusalEffect recusal) {
        boolean losesRecused = recusal == RecusalEffect.LEAVES && (base == Base.IN_OFFICE || base == Base.SEATS);
        return new Basis(base, base.size(electorate, tally, recusal), losesRecused ? electorate.recused() : 0);
    }

    /** The base in words, with its size and what that leaves out. */
    public Phrase phrase() {
        Phrase name = Phrase.of("base", base);
        if (setAside == 0) {
            return Phrase.of("basis").with(size).with(name);
        }
        return Phrase.of("basis.set-aside")
                .with(size + setAside)
                .with(name)
                .with(setAside)
                .with(size);
    }
}

package org.collegium.vote;

import java.util.Optional;
import org.collegium.attendance.Roll;
import org.collegium.words.Article;

/**
 * How a vote is judged.
 *
 * @param majority what it takes to be adopted
 * @param quorum how many must attend; empty where any number will do
 * @param recusal what becomes of recused seats
 * @param tieBreak what follows a tie
 * @param otherwise what becomes of a motion that is not adopted
 * @param article where it is written; empty where it is an assumption to confirm
 * @since 0.1
 */
public record Rule(
        Majority majority,
        Optional<Quorum> quorum,
        RecusalEffect recusal,
        TieBreak tieBreak,
        Otherwise otherwise,
        Optional<Article> article) {

    /**
     * The plainest rule of a majority: no quorum, recused seats leave, a tie is not adopted, what is not adopted is
     * rejected, no article.
     */
    public static Rule of(Majority majority) {
        return new Rule(
                majority,
                Optional.empty(),
                RecusalEffect.LEAVES,
                TieBreak.Step.NOT_ADOPTED,
                Otherwise.REJECTED,
                Optional.empty());
    }

    /** This rule with a quorum. */
    public Rule with(Quorum required) {
        return new Rule(majority, Optional.of(required), recusal, tieBreak, otherwise, article);
    }

    /** This rule with another effect of recusals. */
    public Rule with(RecusalEffect effect) {
        return new Rule(majority, quorum, effect, tieBreak, otherwise, article);
    }

    /** This rule with another way out of a tie. */
    public Rule with(TieBreak wayOut) {
        return new Rule(majority, quorum, recusal, wayOut, otherwise, article);
    }

    /** This rule with another fate of what is not adopted. */
    public Rule with(Otherwise fate) {
        return new Rule(majority, quorum, recusal, tieBreak, fate, article);
    }

    /** This rule under an article. */
    public Rule under(Article source) {
        return new Rule(majority, quorum, recusal, tieBreak, otherwise, Optional.of(source));
    }

    /**
     * Judges a vote.
     *
     * @param electorate how the seats stood when the vote opened, with their proxies; the rule voids those it must
     * @param tally what was chosen
     */
    public Verdict judge(Electorate electorate, Tally tally) {
        return new Verdict(this, electorate, tally, Optional.empty());
    }

    /**
     * Judges a vote, and a tie by what broke it.
     *
     * @param electorate how the seats stood when the vote opened, with their proxies; the rule voids those it must
     * @param tally what was chosen
     * @param breaking what breaks a tie; it counts for nothing where there is none, or where this rule breaks ties
     *     otherwise
     */
    public Verdict judge(Electorate electorate, Tally tally, Breaking breaking) {
        return new Verdict(this, electorate, tally, Optional.of(breaking));
    }

    /**
     * Judges ballots. The casting vote of a seat's holder is read from them, where they show it.
     *
     * @param roll how the seats stood when the vote opened
     * @param ballots what was cast
     * @param breaking what else breaks a tie: the vote of whoever presides, or a lot
     */
    public Verdict judge(Roll roll, Ballots ballots, Optional<Breaking> breaking) {
        return new Verdict(this, Electorate.of(roll), ballots.tally(), breaking.or(() -> tieBreak.in(ballots)));
    }
}

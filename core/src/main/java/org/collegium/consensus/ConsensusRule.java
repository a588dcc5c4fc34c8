package org.collegium.consensus;

import java.util.Map;
import java.util.Optional;
import org.collegium.vote.Quorum;
import org.collegium.vote.RecusalEffect;
import org.collegium.words.Article;

/**
 * How a consensus is sought, and when there is one.
 *
 * @param accord how far the council must agree
 * @param quorum how many must attend; empty where any number will do
 * @param recusal what becomes of recused seats in the quorum
 * @param ladder how long it is sought and what follows
 * @param article where it is written; empty where it is an assumption to confirm
 * @since 0.1
 */
public record ConsensusRule(
        Accord accord,
        Optional<Quorum> quorum,
        RecusalEffect recusal,
        ConsensusLadder ladder,
        Optional<Article> article) {

    /**
     * Consent: two rounds, put off once, then a vote, for which any seat may ask after the first round. No quorum,
     * recused seats leave, no article.
     */
    public static ConsensusRule consent() {
        return plain(Accord.CONSENT, new ConsensusLadder(2, 1, ConsensusStep.VOTE, true, Map.of()));
    }

    /** Unanimity: one round, put off once, then the general meeting. No quorum, recused seats leave, no article. */
    public static ConsensusRule unanimity() {
        return plain(Accord.UNANIMITY, new ConsensusLadder(1, 1, ConsensusStep.GENERAL_MEETING, false, Map.of()));
    }

    /** For routine: no round, straight to the vote. */
    public static ConsensusRule routine() {
        return plain(Accord.CONSENT, new ConsensusLadder(0, 0, ConsensusStep.VOTE, false, Map.of()));
    }

    private static ConsensusRule plain(Accord accord, ConsensusLadder ladder) {
        return new ConsensusRule(accord, Optional.empty(), RecusalEffect.LEAVES, ladder, Optional.empty());
    }

    /** This rule with a quorum. */
    public ConsensusRule with(Quorum required) {
        return new ConsensusRule(accord, Optional.of(required), recusal, ladder, article);
    }

    /** This rule with another effect of recusals. */
    public ConsensusRule with(RecusalEffect effect) {
        return new ConsensusRule(accord, quorum, effect, ladder, article);
    }

    /** This rule with another ladder. */
    public ConsensusRule with(ConsensusLadder other) {
        return new ConsensusRule(accord, quorum, recusal, other, article);
    }

    /** This rule under an article. */
    public ConsensusRule under(Article source) {
        return new ConsensusRule(accord, quorum, recusal, ladder, Optional.of(source));
    }

    /** Judges a round by the positions taken so far. */
    public Consent judge(Round round) {
        return new Consent(this, round);
    }
}

package org.collegium.reporting.exchange;

import jakarta.json.stream.JsonGenerator;
import org.collegium.consensus.Accord;
import org.collegium.consensus.ConsensusLadder;
import org.collegium.consensus.ConsensusRule;
import org.collegium.vote.Quorum;
import org.collegium.vote.RecusalEffect;
import org.collegium.words.Article;
import org.collegium.words.Phrase;

/** How bylaws seek a consensus, as the member {@code consensus} of their file. */
final class ConsensusJson {

    private ConsensusJson() {}

    /** Writes it, and no member at all where it is the assumption that stands in its place. */
    static void write(ConsensusRule rule, JsonGenerator json) {
        if (rule.equals(ConsensusRule.consent())) {
            return;
        }
        json.writeStartObject("consensus");
        rule.article().ifPresent(article -> json.write("article", article.reference()));
        json.write("accord", rule.accord().name());
        json.write("ladder", rule.ladder().toString());
        rule.quorum().ifPresent(quorum -> json.write("quorum", quorum.toString()));
        json.write("recusal", rule.recusal().name());
        json.writeEnd();
    }

    static ConsensusRule read(Node json) {
        json.withOnly("article", "accord", "ladder", "quorum", "recusal");
        return new ConsensusRule(
                json.member("accord").constant(Accord.class),
                json.optional("quorum").map(node -> node.parsed(Phrase.of("json.quorum"), Quorum::parse)),
                json.member("recusal").constant(RecusalEffect.class),
                json.member("ladder").parsed(Phrase.of("json.consensus-ladder"), ConsensusLadder::parse),
                json.optional("article").map(node -> node.parsed(Phrase.of("json.words"), Article::new)));
    }
}

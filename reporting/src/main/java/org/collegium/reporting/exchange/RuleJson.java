package org.collegium.reporting.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.Optional;
import org.collegium.vote.Majority;
import org.collegium.vote.Otherwise;
import org.collegium.vote.Quorum;
import org.collegium.vote.RecusalEffect;
import org.collegium.vote.Rule;
import org.collegium.vote.TieBreak;
import org.collegium.words.Article;
import org.collegium.words.Phrase;

/** The rule of a vote, as {@code docs/bylaws.md} describes it; it is written the same wherever it stands. */
final class RuleJson {

    private RuleJson() {}

    /** Writes a rule in full. */
    static void write(String name, Rule rule, JsonGenerator json) {
        json.writeStartObject(name);
        rule.article().ifPresent(article -> json.write("article", article.reference()));
        json.write("majority", rule.majority().toString());
        rule.quorum().ifPresent(quorum -> json.write("quorum", quorum.toString()));
        json.write("recusal", rule.recusal().name());
        json.write("tie", rule.tieBreak().toString());
        json.write("otherwise", rule.otherwise().name());
        json.writeEnd();
    }

    /** Reads a rule. */
    static Rule read(Node json) {
        json.withOnly("article", "majority", "quorum", "recusal", "tie", "otherwise");
        Majority majority = json.member("majority").parsed(Phrase.of("json.majority"), Majority::parse);
        Optional<Quorum> quorum =
                json.optional("quorum").map(node -> node.parsed(Phrase.of("json.quorum"), Quorum::parse));
        RecusalEffect recusal = json.member("recusal").constant(RecusalEffect.class);
        TieBreak tie = json.member("tie").parsed(Phrase.of("json.tie"), TieBreak::parse);
        Otherwise otherwise = json.optional("otherwise")
                .map(node -> node.constant(Otherwise.class))
                .orElse(Otherwise.REJECTED);
        Optional<Article> article =
                json.optional("article").map(node -> node.parsed(Phrase.of("json.words"), Article::new));
        return new Rule(majority, quorum, recusal, tie, otherwise, article);
    }
}

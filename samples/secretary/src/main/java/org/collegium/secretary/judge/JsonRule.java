package org.collegium.secretary.judge;

import java.util.Optional;
import org.collegium.council.Seat;
import org.collegium.reporting.exchange.Node;
import org.collegium.vote.Condition;
import org.collegium.vote.Majority;
import org.collegium.vote.Quorum;
import org.collegium.vote.RecusalEffect;
import org.collegium.vote.Rule;
import org.collegium.vote.TieBreak;
import org.collegium.words.Phrase;

/**
 * The rule of a vote told in JSON.
 *
 * @param rule the rule; a tie is not adopted where a seat has the casting vote
 * @param castingSeat the seat whose choice prevails in a tie
 */
record JsonRule(Rule rule, Optional<Seat> castingSeat) {

    static final int MOST = 1_000_000;

    static JsonRule read(Node json) {
        Node conditions = json.member("conditions");
        if (conditions.items().isEmpty()) {
            throw conditions.expected(Phrase.of("expected.condition"));
        }
        Majority majority = new Majority(
                conditions.items().stream().map(JsonRule::condition).toList());
        Rule plain = Rule.of(majority).with(json.member("recusal").constant(RecusalEffect.class));
        Rule rule =
                json.optional("quorum").map(JsonRule::quorum).map(plain::with).orElse(plain);
        Node tie = json.member("tie");
        return tie.isObject()
                ? new JsonRule(
                        rule,
                        Optional.of(new Seat(tie.withOnly("castingVote")
                                .member("castingVote")
                                .number(1, MOST))))
                : new JsonRule(rule.with(tie.parsed(Phrase.of("json.tie"), TieBreak::parse)), Optional.empty());
    }

    private static Condition condition(Node json) {
        String notation = json.member("count").text() + " " + json.member("is").text() + " " + bound(json);
        try {
            return Condition.parse(notation);
        } catch (IllegalArgumentException noCondition) {
            throw json.expected(Phrase.of("expected.condition"));
        }
    }

    private static Quorum quorum(Node json) {
        String notation = json.member("is").text()
                + " "
                + bound(json)
                + (json.member("countsProxies").flag() ? " WITH_PROXIES" : "");
        try {
            return Quorum.parse(notation);
        } catch (IllegalArgumentException noQuorum) {
            throw json.expected(Phrase.of("json.quorum"));
        }
    }

    private static String bound(Node json) {
        return json.optional("fraction")
                .map(fraction -> fraction.text() + " " + json.member("base").text())
                .or(() -> json.optional("number").map(number -> Integer.toString(number.number(0, MOST))))
                .orElseGet(() -> json.member("than").text());
    }
}

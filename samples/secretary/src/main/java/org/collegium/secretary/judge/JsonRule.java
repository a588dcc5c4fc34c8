package org.collegium.secretary.judge;

import org.collegium.council.Seat;
import org.collegium.reporting.exchange.Node;
import org.collegium.vote.Condition;
import org.collegium.vote.Majority;
import org.collegium.vote.Quorum;
import org.collegium.vote.RecusalEffect;
import org.collegium.vote.Rule;
import org.collegium.vote.TieBreak;
import org.collegium.words.Phrase;

/** The rule of a vote told in JSON. */
final class JsonRule {

    static final int MOST = 1_000_000;

    private JsonRule() {}

    static Rule read(Node json) {
        Node conditions = json.member("conditions");
        if (conditions.items().isEmpty()) {
            throw conditions.expected(Phrase.of("expected.condition"));
        }
        Majority majority = new Majority(
                conditions.items().stream().map(JsonRule::condition).toList());
        Rule rule = Rule.of(majority)
                .with(json.member("recusal").constant(RecusalEffect.class))
                .with(tieBreak(json.member("tie")));
        return json.optional("quorum").map(JsonRule::quorum).map(rule::with).orElse(rule);
    }

    private static TieBreak tieBreak(Node json) {
        if (json.isObject()) {
            int seat = json.withOnly("castingVote").member("castingVote").number(1, MOST);
            return new TieBreak.CastingVote(new Seat(seat));
        }
        return json.parsed(Phrase.of("json.tie"), TieBreak::parse);
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

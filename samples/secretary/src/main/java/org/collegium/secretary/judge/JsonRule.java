package org.collegium.secretary.judge;

import java.util.stream.Stream;
import org.collegium.council.Seat;
import org.collegium.reporting.exchange.Node;
import org.collegium.vote.Base;
import org.collegium.vote.Comparison;
import org.collegium.vote.Condition;
import org.collegium.vote.Count;
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
        json.withOnly("conditions", "quorum", "recusal", "tie");
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
        String notation = json.member("count").constant(Count.class)
                + " "
                + json.member("is").constant(Comparison.class)
                + " "
                + bound(json, "count", "is");
        try {
            return Condition.parse(notation);
        } catch (IllegalArgumentException noCondition) {
            throw json.expected(Phrase.of("expected.condition"));
        }
    }

    private static Quorum quorum(Node json) {
        String notation = json.member("is").constant(Comparison.class)
                + " "
                + bound(json, "is", "countsProxies")
                + (json.member("countsProxies").flag() ? " WITH_PROXIES" : "");
        try {
            return Quorum.parse(notation);
        } catch (IllegalArgumentException noQuorum) {
            throw json.expected(Phrase.of("json.quorum"));
        }
    }

    /** What a count is held against: a fraction of a base, a number or another count, and nothing else beside it. */
    private static String bound(Node json, String... beside) {
        if (json.members().containsKey("fraction")) {
            only(json, beside, "fraction", "base");
            return json.member("fraction").text() + " " + json.member("base").constant(Base.class);
        }
        if (json.members().containsKey("number")) {
            only(json, beside, "number");
            return Integer.toString(json.member("number").number(0, MOST));
        }
        only(json, beside, "than");
        return json.member("than").constant(Count.class).name();
    }

    private static void only(Node json, String[] beside, String... names) {
        json.withOnly(Stream.of(beside, names).flatMap(Stream::of).toArray(String[]::new));
    }
}

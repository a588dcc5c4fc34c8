package org.collegium.secretary.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.collegium.reporting.exchange.Node;
import org.collegium.vote.Choice;
import org.collegium.vote.Outcome;

/**
 * What a file says that a vote came to, as far as it says: each value as a text, by its place such as {@code
 * conditions/0/met}.
 */
final class JsonExpectation {

    /** What stands where a verdict has nothing to say. */
    static final String NONE = "null";

    private static final int MOST = 999_999_999;

    private final Map<String, String> values = new TreeMap<>();

    private JsonExpectation() {}

    static Map<String, String> read(Node json) {
        JsonExpectation expectation = new JsonExpectation();
        json.withOnly("outcome", "counts", "conditions", "quorum", "tie", "smallestChange")
                .members()
                .forEach(expectation::read);
        return expectation.values;
    }

    private void read(String name, Node json) {
        switch (name) {
            case "outcome" -> values.put(name, json.constant(Outcome.class).name());
            case "counts" -> counts(json);
            case "conditions" -> conditions(json.items());
            case "quorum" -> orNone(name, json, this::quorum);
            case "tie" -> values.put(name, Boolean.toString(json.flag()));
            default -> orNone(name, json, change -> number(name, change));
        }
    }

    private void counts(Node json) {
        json.withOnly(Arrays.stream(Choice.values()).map(Choice::name).toArray(String[]::new))
                .members()
                .forEach((choice, count) -> number("counts/" + choice, count));
    }

    private void conditions(List<Node> items) {
        // How many there are is held against the rule too.
        values.put("conditions", Integer.toString(items.size()));
        for (int i = 0; i < items.size(); i++) {
            String where = "conditions/" + i + "/";
            items.get(i)
                    .withOnly("count", "base", "needed", "margin", "met")
                    .members()
                    .forEach((name, json) -> {
                        switch (name) {
                            case "base" -> orNone(where + name, json, base -> number(where + name, base));
                            case "met" -> values.put(where + name, Boolean.toString(json.flag()));
                            default -> number(where + name, json);
                        }
                    });
        }
    }

    private void quorum(Node json) {
        json.withOnly("attending", "needed", "met").members().forEach((name, member) -> {
            if (name.equals("met")) {
                values.put("quorum/met", Boolean.toString(member.flag()));
            } else {
                number("quorum/" + name, member);
            }
        });
    }

    private void number(String where, Node json) {
        values.put(where, Integer.toString(json.number(-MOST, MOST)));
    }

    private void orNone(String where, Node json, Consumer<Node> read) {
        if (json.isNull()) {
            values.put(where, NONE);
        } else {
            read.accept(json);
        }
    }
}

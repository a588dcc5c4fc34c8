package org.collegium.secretary.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.collegium.reporting.exchange.Node;
import org.collegium.vote.QuorumReckoning;
import org.collegium.vote.Reckoning;
import org.collegium.vote.SmallestChange;
import org.collegium.vote.Verdict;

/** Votes told seat by seat, one JSON object a line, with everything that a verdict should say. */
final class JsonCases {

    private JsonCases() {}

    static void judge(String file, BufferedReader lines, Consumer<JudgedCase> judged) throws IOException {
        long number = 0;
        String line = lines.readLine();
        while (line != null) {
            number++;
            if (!line.isBlank()) {
                judged.accept(judge(Node.read(file, line, number)));
            }
            line = lines.readLine();
        }
    }

    private static JudgedCase judge(Node json) {
        json.withOnly("id", "seats", "rule", "roll", "expect");
        Map<String, String> expected = JsonExpectation.read(json.member("expect"));
        Verdict verdict = JsonRoll.read(json).judgedBy(JsonRule.read(json.member("rule")));
        return JudgedCase.compared(json.member("id").text(), verdict, expected, computed(verdict));
    }

    private static Map<String, String> computed(Verdict verdict) {
        Map<String, String> computed = new TreeMap<>();
        computed.put("outcome", verdict.outcome().name());
        verdict.tally().byChoice().forEach((choice, count) -> computed.put("counts/" + choice, count.toString()));
        List<Reckoning> lines = verdict.reckonings();
        computed.put("conditions", Integer.toString(lines.size()));
        for (int i = 0; i < lines.size(); i++) {
            put("conditions/" + i, lines.get(i), computed);
        }
        verdict.quorum()
                .ifPresentOrElse(line -> put(line, computed), () -> computed.put("quorum", JsonExpectation.NONE));
        computed.put("tie", Boolean.toString(verdict.isTie()));
        computed.put(
                "smallestChange",
                verdict.smallestChange() instanceof SmallestChange.OtherChoices other
                        ? Integer.toString(other.seats())
                        : JsonExpectation.NONE);
        return computed;
    }

    private static void put(String where, Reckoning line, Map<String, String> computed) {
        computed.put(where + "/count", Long.toString(line.counted()));
        computed.put(
                where + "/base",
                line.base().isPresent() ? Integer.toString(line.base().getAsInt()) : JsonExpectation.NONE);
        computed.put(where + "/needed", Long.toString(line.needed()));
        computed.put(where + "/margin", Long.toString(line.margin()));
        computed.put(where + "/met", Boolean.toString(line.met()));
    }

    private static void put(QuorumReckoning line, Map<String, String> computed) {
        computed.put("quorum/attending", Integer.toString(line.attending()));
        computed.put("quorum/needed", Long.toString(line.needed()));
        computed.put("quorum/met", Boolean.toString(line.met()));
    }
}

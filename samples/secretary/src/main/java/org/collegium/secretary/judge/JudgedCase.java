package org.collegium.secretary.judge;

import java.util.List;
import java.util.Map;
import org.collegium.vote.Verdict;

/**
 * One vote of a file, judged again.
 *
 * @param id how the file calls it
 * @param verdict what is judged here
 * @param differences where that differs from what the file expects
 * @since 0.1
 */
public record JudgedCase(String id, Verdict verdict, List<Difference> differences) {

    private static final String NOTHING = "–";

    public JudgedCase {
        differences = List.copyOf(differences);
    }

    /** The case held against what the file expects; what the file does not mention is not compared. */
    static JudgedCase compared(String id, Verdict verdict, Map<String, String> expected, Map<String, String> computed) {
        return new JudgedCase(
                id,
                verdict,
                expected.entrySet().stream()
                        .map(entry -> new Difference(
                                entry.getKey(), entry.getValue(), computed.getOrDefault(entry.getKey(), NOTHING)))
                        .filter(difference -> !difference.expected().equals(difference.computed()))
                        .toList());
    }

    /** Whether the file expects anything else. */
    public boolean disagrees() {
        return !differences.isEmpty();
    }
}

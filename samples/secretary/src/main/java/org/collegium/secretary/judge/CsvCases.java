package org.collegium.secretary.judge;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.collegium.reporting.csv.Row;
import org.collegium.reporting.csv.Sheet;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.vote.Base;
import org.collegium.vote.Breaking;
import org.collegium.vote.Choice;
import org.collegium.vote.Comparison;
import org.collegium.vote.Electorate;
import org.collegium.vote.Majority;
import org.collegium.vote.Outcome;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.vote.TieBreak;
import org.collegium.vote.Verdict;
import org.collegium.words.Phrase;

/** Votes published as a table: only their arithmetic is judged, without a quorum and without a roll. */
final class CsvCases {

    private static final List<String> COLUMNS = List.of(
            "body",
            "id",
            "date",
            "threshold",
            "comparison",
            "base",
            "entitled",
            "present",
            "in_favour",
            "against",
            "abstain",
            "blank",
            "casting_vote",
            "outcome");
    private static final Map<String, Base> BASES = bases();
    private static final Map<String, Comparison> COMPARISONS = comparisons();
    private static final Map<String, Outcome> OUTCOMES = outcomes();
    private static final Map<String, Choice> CASTING_VOTES = Map.of("for", Choice.FOR, "against", Choice.AGAINST);
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private CsvCases() {}

    static void judge(String file, Reader from, Consumer<JudgedCase> judged) throws IOException {
        Sheet.stream(file, from, COLUMNS, row -> judged.accept(judge(row)), fault -> {
            throw new UnreadableException(fault.phrase());
        });
    }

    private static JudgedCase judge(Row row) {
        Base base = word(row, "base", BASES);
        Verdict verdict = judge(Rule.of(majority(row, base)), electorate(row, base), row);
        return JudgedCase.compared(
                row.text("body") + " " + row.text("id"),
                verdict,
                Map.of("outcome", word(row, "outcome", OUTCOMES).name()),
                Map.of("outcome", verdict.outcome().name()));
    }

    private static Majority majority(Row row, Base base) {
        Comparison comparison = word(row, "comparison", COMPARISONS);
        return row.required("threshold", Phrase.of("expected.threshold"), text -> {
                    try {
                        return Optional.of(Majority.parse("FOR " + comparison + " " + text + " " + base));
                    } catch (IllegalArgumentException noFraction) {
                        return Optional.empty();
                    }
                })
                .orElseThrow();
    }

    /** Those entitled, as many of them present as the row says, or more where it counts guests among them. */
    private static Electorate electorate(Row row, Base base) {
        int present = count(row, "present");
        int entitled = base == Base.IN_OFFICE || base == Base.SEATS ? number(row, "entitled") : count(row, "entitled");
        int there = entitled == 0 ? present : Math.min(present, entitled);
        return new Electorate(0, Math.max(0, entitled - there), there, 0, 0);
    }

    private static Tally tally(Row row) {
        return new Tally(
                number(row, "in_favour"), number(row, "against"), count(row, "abstain"), count(row, "blank"), 0, 0);
    }

    /** The vote of a presiding officer who is no member breaks a tie, and counts for nothing where there is none. */
    private static Verdict judge(Rule rule, Electorate electorate, Row row) {
        if (row.text("casting_vote").isEmpty()) {
            return rule.judge(electorate, tally(row));
        }
        Breaking cast = new Breaking.PresidingVote(word(row, "casting_vote", CASTING_VOTES));
        return rule.with(new TieBreak.PresidingVote()).judge(electorate, tally(row), cast);
    }

    private static int count(Row row, String column) {
        return row.text(column).isEmpty() ? 0 : number(row, column);
    }

    private static int number(Row row, String column) {
        return row.required(
                        column,
                        Phrase.of("expected.number"),
                        text -> WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty())
                .orElseThrow();
    }

    private static <T> T word(Row row, String column, Map<String, T> words) {
        return row.oneOf(column, words).orElseThrow();
    }

    private static Map<String, Base> bases() {
        Map<String, Base> bases = new LinkedHashMap<>(Map.of("ENTITLED", Base.IN_OFFICE));
        for (Base base : Base.values()) {
            bases.put(base.name(), base);
        }
        return bases;
    }

    private static Map<String, Comparison> comparisons() {
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        for (Comparison comparison : Comparison.values()) {
            comparisons.put(comparison.name().toLowerCase(Locale.ROOT).replace('_', '-'), comparison);
        }
        return comparisons;
    }

    private static Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new LinkedHashMap<>(Map.of("REJECTED", Outcome.NOT_ADOPTED));
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.name(), outcome);
        }
        return outcomes;
    }
}

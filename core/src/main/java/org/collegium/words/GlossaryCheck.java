package org.collegium.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Holds the patterns of a language against those of a model. */
final class GlossaryCheck {

    /** Beyond it no rule of plurals known to us looks at anything but the last three digits. */
    private static final int COUNTED = 1000;

    private final Language language;
    private final Map<String, String> model;

    GlossaryCheck(Language language, Map<String, String> model) {
        this.language = language;
        this.model = model;
    }

    List<String> faults(Map<String, String> patterns) {
        List<String> faults = new ArrayList<>();
        wrongNumber().ifPresent(faults::add);
        for (String key : new TreeSet<>(model.keySet())) {
            if (!patterns.containsKey(key)) {
                faults.add(key + " is missing");
            }
        }
        new TreeMap<>(patterns)
                .forEach((key, pattern) -> Optional.ofNullable(model.get(Lexicon.withoutForm(key)))
                        .map(other -> wrong(pattern, other))
                        .orElse(List.of("is unknown"))
                        .forEach(wrong -> faults.add(key + " " + wrong)));
        return faults;
    }

    private List<String> wrong(String pattern, String other) {
        List<String> wrong = new ArrayList<>();
        if (pattern.isBlank()) {
            wrong.add("is blank");
        }
        if (pattern.contains("\ufffd")) {
            wrong.add("is not in UTF-8");
        }
        if (!gaps(pattern).equals(gaps(other))) {
            wrong.add("has the gaps " + gaps(pattern) + ", expected " + gaps(other));
        }
        if (pattern.startsWith(" ") != other.startsWith(" ")) {
            wrong.add((other.startsWith(" ") ? "does not begin" : "begins") + " with a space (\\u0020)");
        }
        if (Lexicon.GAP.matcher(pattern).replaceAll("").matches("(?s).*[{}].*")) {
            wrong.add("has a brace that belongs to no gap");
        }
        Lexicon.GAP
                .matcher(pattern)
                .results()
                .filter(gap -> gap.group(3) != null && Lexicon.forms(gap).size() != language.pluralForms())
                .map(gap -> "gives " + gap.group() + " " + Lexicon.forms(gap).size() + " forms, expected "
                        + language.pluralForms())
                .forEach(wrong::add);
        return wrong;
    }

    private Optional<String> wrongNumber() {
        for (long number = 0; number < COUNTED; number++) {
            int form = language.pluralForm(number);
            if (form < 0 || form >= language.pluralForms()) {
                return Optional.of("the number " + number + " takes the form " + form + ", expected 0 to "
                        + (language.pluralForms() - 1));
            }
        }
        return Optional.empty();
    }

    private static String gaps(String pattern) {
        return Lexicon.GAP
                .matcher(pattern)
                .results()
                .map(GlossaryCheck::number)
                .distinct()
                .sorted()
                .map(number -> "{" + number + "}")
                .collect(Collectors.joining(" ", "“", "”"));
    }

    private static int number(MatchResult gap) {
        return Integer.parseInt(gap.group(1));
    }
}

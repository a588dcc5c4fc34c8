package org.collegium.reporting.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collegium.reporting.paper.Text;

/**
 * A text broken into lines between its words. What no-break spaces join is one word.
 *
 * @param text its words
 * @param first what the first line begins with
 * @param others what the other lines begin with
 */
record Wrapping(Text text, String first, String others) {

    /** The columns of a line, save where one word is longer. */
    static final int WIDTH = 72;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    static Wrapping of(Text text) {
        return new Wrapping(text, "", "");
    }

    Wrapping prefixed(String beginning, String continuation) {
        return new Wrapping(text, beginning, continuation);
    }

    /** How many columns a line takes, a character each. */
    static int columns(String line) {
        return line.codePointCount(0, line.length());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Text line : text.lines()) {
            StringBuilder filled = new StringBuilder(lines.isEmpty() ? first : others);
            boolean isBegun = false;
            for (String word : words(line)) {
                if (isBegun && columns(filled + " " + word) > WIDTH) {
                    lines.add(filled.toString());
                    filled = new StringBuilder(others);
                    isBegun = false;
                }
                filled.append(isBegun ? " " : "").append(word);
                isBegun = true;
            }
            lines.add(filled.toString().stripTrailing());
        }
        return lines;
    }

    /** The words of a text, whatever its lines, each link followed by where it leads. */
    static List<String> words(Text text) {
        String characters = text.runs().stream()
                .map(run -> run.characters()
                        + run.link().map(target -> " <" + target + ">").orElse(""))
                .collect(Collectors.joining());
        return List.of(SPACES.split(characters.strip()));
    }
}

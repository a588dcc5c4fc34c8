package org.collegium.reporting.form;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.reporting.paper.Face;
import org.collegium.reporting.paper.Text;

/**
 * Words as Markdown from which a reader gets the same words back. Bold and italics are left out where Markdown cannot say
 * them, as within a word; languages are left out everywhere.
 */
final class MarkdownText {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&|~#$]");
    private static final Pattern BEGINS_BLOCK = Pattern.compile("^(?:(?=[-+=:])|(\\d{1,9})(?=[.)](?:\\s|$)))");
    private static final Pattern PADDED = Pattern.compile("([\\s\\p{Z}]*)(.*?)([\\s\\p{Z}]*)", Pattern.DOTALL);
    private static final Pattern PLAIN_CODE = Pattern.compile("[^\\s\\p{Z}`|]+");

    private final StringBuilder line = new StringBuilder();

    private MarkdownText() {}

    /** A text as lines of which none begins another block than a paragraph, with an empty one between paragraphs. */
    static List<String> lines(Text text) {
        List<String> lines = new ArrayList<>();
        for (Text line : text.lines()) {
            String inline = BEGINS_BLOCK.matcher(inline(line)).replaceFirst("$1\\\\");
            String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            if (!inline.isEmpty() && !last.isEmpty()) {
                lines.set(lines.size() - 1, last + "\\");
            }
            if (!inline.isEmpty() || !last.isEmpty()) {
                lines.add(inline);
            }
        }
        boolean endsEmpty = !lines.isEmpty() && lines.get(lines.size() - 1).isEmpty();
        return endsEmpty ? lines.subList(0, lines.size() - 1) : lines;
    }

    /** One line as it stands in a heading or a cell, where no block begins. */
    static String inline(Text text) {
        MarkdownText markdown = new MarkdownText();
        List<Text.Run> runs = joined(text.runs());
        for (int i = 0; i < runs.size(); i++) {
            markdown.add(runs.get(i), i + 1 < runs.size() ? runs.get(i + 1).characters() : "");
        }
        return markdown.line.toString().strip();
    }

    /** The runs that are not empty; those that differ in their language alone are one. */
    private static List<Text.Run> joined(List<Text.Run> runs) {
        List<Text.Run> joined = new ArrayList<>();
        for (Text.Run run : runs) {
            int last = joined.size() - 1;
            if (last >= 0
                    && joined.get(last).face() == run.face()
                    && joined.get(last).link().equals(run.link())) {
                Text.Run before = joined.remove(last);
                joined.add(before.saying(before.characters() + run.characters()));
            } else if (!run.characters().isEmpty()) {
                joined.add(run);
            }
        }
        return joined;
    }

    private void add(Text.Run run, String following) {
        String words = run.characters();
        if (run.link().isPresent() && !words.isBlank()) {
            link(words, run.link().get());
        } else if (run.face() == Face.MONO && PLAIN_CODE.matcher(words).matches() && !endsWith('`')) {
            line.append('`').append(words).append('`');
        } else {
            emphasise(words, marks(run.face()), following);
        }
    }

    private void link(String words, URI target) {
        if (endsWith('!')) {
            // It would make an image of the link.
            line.insert(line.length() - 1, '\\');
        }
        line.append('[').append(escaped(words)).append("](<");
        line.append(target.toString().replace("&", "\\&")).append(">)");
    }

    private boolean endsWith(char character) {
        return !line.isEmpty() && line.charAt(line.length() - 1) == character;
    }

    private void emphasise(String words, String marks, String following) {
        Matcher padded = PADDED.matcher(words);
        if (marks.isEmpty() || !padded.matches() || padded.group(2).isEmpty()) {
            line.append(escaped(words));
            return;
        }
        line.append(padded.group(1));
        String inner = padded.group(2);
        String after = padded.group(3) + following;
        boolean canBegin =
                isClear(inner.codePointAt(0)) || line.isEmpty() || parts(line.codePointBefore(line.length()));
        boolean canEnd =
                isClear(inner.codePointBefore(inner.length())) || after.isEmpty() || parts(after.codePointAt(0));
        // Beside the marks of other words these could be taken for part of them.
        boolean marked = canBegin && canEnd && !endsWith('*');
        line.append(marked ? marks + escaped(inner) + marks : escaped(inner)).append(padded.group(3));
    }

    private static String marks(Face face) {
        return switch (face) {
            case BOLD -> "**";
            case ITALIC -> "*";
            case BOLD_ITALIC -> "***";
            case REGULAR, MONO -> "";
        };
    }

    /** Whether a mark may stand beside a character whatever is on the mark's other side. */
    private static boolean isClear(int character) {
        return Character.isLetterOrDigit(character);
    }

    /** Whether a character parts words: by every version of CommonMark a space or a punctuation mark. */
    private static boolean parts(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || switch (Character.getType(character)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static String escaped(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$0");
    }
}

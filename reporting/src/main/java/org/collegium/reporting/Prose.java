package org.collegium.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collegium.words.Languages;

/**
 * A text that people wrote for the record, in its paragraphs and lists. It is read as Markdown of two forms only:
 * paragraphs, parted by empty lines, and lists of lines that begin with {@code - }.
 *
 * @param blocks in order
 * @since 0.1
 */
public record Prose(List<Block> blocks) {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\R(?:\\h*\\R)+");
    private static final Pattern ITEM = Pattern.compile("^- +(.*)$");

    /** A part of a text. */
    public sealed interface Block {

        /**
         * A paragraph, its lines joined.
         *
         * @param text its words
         */
        record Paragraph(String text) implements Block {}

        /**
         * A list.
         *
         * @param items its items, in order
         */
        record Bullets(List<String> items) implements Block {
            public Bullets {
                items = List.copyOf(items);
            }
        }
    }

    public Prose {
        blocks = List.copyOf(blocks);
    }

    /** Reads a text. */
    public static Prose of(String markdown) {
        List<Block> blocks = new ArrayList<>();
        EMPTY_LINES.splitAsStream(markdown.strip()).forEach(part -> readPart(part, blocks));
        return new Prose(blocks);
    }

    /**
     * A text as a language's typography sets it: in French, the spaces that stand before high punctuation and within
     * guillemets do not break, and an apostrophe within a word is curved. Only the form of these characters changes. In a
     * language that nobody speaks here a text stays as it was written.
     */
    public static String typeset(String text, Locale language) {
        return Languages.find(language).map(known -> known.typeset(text)).orElse(text);
    }

    private static void readPart(String part, List<Block> blocks) {
        List<String> paragraph = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : part.lines().toList()) {
            Matcher item = ITEM.matcher(line.strip());
            if (item.matches()) {
                items.add(item.group(1));
            } else if (items.isEmpty()) {
                paragraph.add(line.strip());
            } else {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + line.strip());
            }
        }
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(String.join(" ", paragraph)));
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items));
        }
    }

    /** A written text, its paragraphs and items each on a line of their own. */
    public static String lines(String written) {
        return of(written).blocks().stream()
                .map(block -> block instanceof Block.Bullets bullets
                        ? bullets.items().stream().map(line -> "– " + line).collect(Collectors.joining("\n"))
                        : ((Block.Paragraph) block).text())
                .collect(Collectors.joining("\n"));
    }
}

package org.collegium.reporting.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/** The words of each form, in order, as a reader other than its writer finds them. */
final class Heard {

    /** What plain text draws: edges of banners, underlines, rules of tables, and lines to sign on. */
    private static final Pattern DRAWN = Pattern.compile("(\\*{72}|_{40}|=+|~+|-+( +-+)*)");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Heard() {}

    static List<String> words(String text) {
        return SPACES.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    static List<String> inHtml(String html) {
        return words(Jsoup.parse(html).body().text());
    }

    static Node parsed(String markdown) {
        return Parser.builder()
                .extensions(Set.of(TablesExtension.create()))
                .build()
                .parse(markdown);
    }

    static List<String> inMarkdown(String markdown) {
        Words words = new Words();
        parsed(markdown).accept(words);
        return words(words.text.toString());
    }

    /** Without what is drawn, and without the mark of a quotation. */
    static List<String> inText(String text) {
        return words(Arrays.stream(text.split("\n", -1))
                .filter(line -> !DRAWN.matcher(line).matches())
                .map(line -> line.startsWith("> ") ? line.substring(2) : line)
                .collect(Collectors.joining("\n")));
    }

    private static final class Words extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(org.commonmark.node.Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            text.append('\n');
        }

        @Override
        public void visit(HardLineBreak end) {
            text.append('\n');
        }

        @Override
        public void visit(HtmlInline tag) {
            text.append(tag.getLiteral().equals("<br>") ? "\n" : tag.getLiteral());
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            text.append('\n');
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            text.append('\n');
        }

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
            text.append(node instanceof TableCell ? "\n" : "");
        }
    }
}

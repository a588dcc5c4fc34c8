package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collegium.page.Page;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The links of every Markdown page of the repository. */
class LinksTest {

    private static final Path ROOT = Page.repository();
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "node_modules");
    private static final Pattern ELSEWHERE = Pattern.compile("(https?|mailto):.*");
    private static final Pattern SOURCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Test
    @DisplayName("lead to a file or folder that is there, and to a heading that it has")
    void lead() throws IOException {
        Map<Path, List<String>> broken = new TreeMap<>();
        int links = 0;
        for (Path page : pages()) {
            for (String link : Links.of(page).targets()) {
                links++;
                if (!leads(page, link)) {
                    broken.computeIfAbsent(ROOT.relativize(page), at -> new ArrayList<>())
                            .add(link);
                }
            }
        }

        assertThat(links).isGreaterThan(100);
        assertThat(broken).isEmpty();
    }

    @Test
    @DisplayName("reach every file of docs from the README")
    void reached() throws IOException {
        Set<Path> reached = new HashSet<>();
        List<Path> next = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        while (!next.isEmpty()) {
            Path page = next.remove(0);
            if (reached.add(page) && page.toString().endsWith(".md")) {
                Links.of(page).targets().stream()
                        .filter(link -> !ELSEWHERE.matcher(link).matches())
                        .map(link -> target(page, link))
                        .filter(Files::isRegularFile)
                        .forEach(next::add);
            }
        }
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            assertThat(docs.filter(file -> !reached.contains(file)).map(ROOT::relativize))
                    .isEmpty();
        }
        assertThat(reached).contains(ROOT.resolve("docs/register.md"));
    }

    @Test
    @DisplayName("and no page names a file by where it is on somebody's machine")
    void portable() throws IOException {
        for (Path page : pages()) {
            assertThat(Links.of(page).targets()).as(page.toString()).noneMatch(link -> link.startsWith("/"));
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .doesNotContainPattern("file://|/home/\\w|/Users/\\w|C:\\\\");
        }
    }

    private static boolean leads(Path page, String link) {
        if (ELSEWHERE.matcher(link).matches()) {
            return true;
        }
        Path target = target(page, link);
        int anchor = link.indexOf('#');
        return Files.exists(target)
                && target.startsWith(ROOT)
                && (anchor < 0 || Links.of(target).anchors().contains(link.substring(anchor + 1)));
    }

    private static Path target(Path page, String link) {
        String file = link.replaceFirst("#.*", "");
        return file.isEmpty() ? page : page.resolveSibling(file).normalize();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Stream.of(ROOT.relativize(file).toString().split("/"))
                            .noneMatch(NOT_OURS::contains))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The links of a page, and what others can link to in it.
     *
     * @param targets where its links lead, pictures too
     * @param anchors of its headings, as GitHub makes them
     */
    private record Links(List<String> targets, Set<String> anchors) {

        static Links of(Path page) {
            Links links = new Links(new ArrayList<>(), new TreeSet<>());
            PARSER.parse(Page.of(page).text()).accept(links.visitor());
            return links;
        }

        private AbstractVisitor visitor() {
            Map<String, Integer> seen = new LinkedHashMap<>();
            return new AbstractVisitor() {
                @Override
                public void visit(Link link) {
                    targets.add(link.getDestination());
                    visitChildren(link);
                }

                @Override
                public void visit(Image image) {
                    targets.add(image.getDestination());
                }

                @Override
                public void visit(HtmlBlock html) {
                    sources(html.getLiteral());
                }

                @Override
                public void visit(HtmlInline html) {
                    sources(html.getLiteral());
                }

                @Override
                public void visit(Heading heading) {
                    String anchor = anchor(words(heading));
                    int before = seen.merge(anchor, 1, Integer::sum) - 1;
                    anchors.add(before == 0 ? anchor : anchor + "-" + before);
                    visitChildren(heading);
                }
            };
        }

        private void sources(String html) {
            SOURCE.matcher(html).results().forEach(source -> targets.add(source.group(1)));
        }

        private static String anchor(String heading) {
            return heading.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-');
        }

        private static String words(Node node) {
            StringBuilder words = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    words.append(text.getLiteral());
                }

                @Override
                public void visit(Code code) {
                    words.append(code.getLiteral());
                }
            });
            return words.toString();
        }
    }
}

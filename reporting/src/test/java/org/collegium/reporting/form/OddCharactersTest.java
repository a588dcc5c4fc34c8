package org.collegium.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.commonmark.node.Node;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OddCharactersTest {

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("a reader of HTML gets every character back")
    void html(long seed) {
        OddDocument document = new OddDocument(seed);

        assertThat(Heard.inHtml(Written.as(Form.HTML, document)))
                .containsExactlyElementsOf(new Script("").of(document).words);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("a reader of Markdown gets every character back, and every block as what it is")
    void markdown(long seed) {
        OddDocument document = new OddDocument(seed);
        String markdown = Written.as(Form.MARKDOWN, document);
        Script script = new Script(":").of(document);

        assertThat(Heard.inMarkdown(markdown)).as(markdown).containsExactlyElementsOf(script.words);
        assertThat(kinds(Heard.parsed(markdown))).as(markdown).containsExactlyElementsOf(script.kinds);
    }

    private static List<String> kinds(Node document) {
        List<String> kinds = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            kinds.add(block.getClass().getSimpleName());
        }
        return kinds;
    }
}

package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.collegium.reporting.document.PublishedSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it types lines")
class SittingLinesTest {

    private static final PublishedSchema SCHEMA = new PublishedSchema("docs/command.schema.json");

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        CalledSitting called = new CalledSitting(folder);
        called.begin();
        called.done("meeting", "open", "--facilitator", "Malo", "--secretary", "M001", "--at", "18:32");
    }

    @Test
    @DisplayName("each line is answered to programs by a document of its own")
    void documents() {
        Run run = typed("note 2 Well.\nnonsense\n\narrive Malo --at 18:34\narrive Zorro --at 18:35\n", "--json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Unknown or too many: nonsense", "no member has this number or name: Zorro");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(SCHEMA.errors(line)).as(line).isEmpty())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"command\":\"meeting note\"", "\"meeting.noted\""),
                        line -> assertThat(line).contains("\"command\":\"meeting\"", "\"values\":[\"nonsense"),
                        line -> assertThat(line)
                                .contains("\"command\":\"meeting arrive\"", "\"meeting.arrived\"")
                                .doesNotContain("meeting.noted"),
                        line -> assertThat(line)
                                .contains("\"command\":\"meeting arrive\"", "\"who.unknown\"", "\"exitCode\":2")
                                .doesNotContain("\"answer\""));
    }

    @Test
    @DisplayName("and to people by sentences")
    void sentences() {
        Run run = typed("note 2 Well.\narrive Malo --at 18:34\n");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Noted on item 2.", "arrived: Malo Balcon")
                .doesNotContain("{");
    }

    private Run typed(String lines, String... more) {
        InputStream keyboard = System.in;
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        try {
            return Run.of(
                    Stream.concat(Stream.of("meeting", "--in", folder.toString(), "--lang", "en"), Stream.of(more))
                            .toArray(String[]::new));
        } finally {
            System.setIn(keyboard);
        }
    }
}

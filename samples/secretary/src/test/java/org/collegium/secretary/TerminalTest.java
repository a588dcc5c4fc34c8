package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @Test
    void saysALineAtOnceToWhoeverWatches() {
        Terminal.saying(file, true).println("line 2");

        assertThat(written()).isEqualTo("line 2" + System.lineSeparator());
    }

    @Test
    void saysManyLinesAtOnceToAFile() {
        PrintWriter out = Terminal.saying(file, false);

        out.println("line 2");
        assertThat(written()).isEmpty();
        out.flush();
        assertThat(written()).isEqualTo("line 2" + System.lineSeparator());
    }

    @Test
    void complainsAfterWhatWasSaidBefore() {
        PrintWriter out = Terminal.saying(file, false);

        out.println("line 2");
        Terminal.complaining(file, out).println("refused");

        assertThat(written()).isEqualTo("line 2" + System.lineSeparator() + "refused" + System.lineSeparator());
    }

    private String written() {
        return file.toString(StandardCharsets.UTF_8);
    }
}

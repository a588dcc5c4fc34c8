package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Progress and colours, on a terminal and elsewhere. */
class ProgressTest {

    private static final String BACKUP = "collegium backup saved.zip --db jdbc:h2:file:./collegium";
    private static final String ESCAPE = "\u001b[";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void keep() {
        Run.keep(SampleFolder.original(), folder.resolve("out"), "jdbc:h2:file:" + folder.resolve("collegium"));
    }

    @Test
    @DisplayName("on a terminal it shows what is being done, and takes it off before it answers")
    void terminal() throws IOException, InterruptedException {
        Shell shell = new Shell(folder);

        assertThat(shell.answerOnTerminal(BACKUP, List.of()))
                .containsSubsequence(
                        "Écriture de la sauvegarde…",
                        "Relecture de la sauvegarde…",
                        "\r" + ESCAPE + "K" + "saved.zip",
                        "\r" + ESCAPE + "K");
        assertThat(shell.answerOnTerminal("collegium audit --db jdbc:h2:file:./collegium --out a.zip", List.of()))
                .containsSubsequence("Réunion du registre", "Écriture : minutes/minutes-2025-01-07-council-1-fr.pdf");
        assertThat(shell.answerOnTerminal("collegium --help", List.of())).contains(ESCAPE);
    }

    @Test
    @DisplayName("a pipe, a file of complaints and a program get none of it")
    void elsewhere() throws IOException, InterruptedException {
        Shell shell = new Shell(folder);

        assertThat(shell.answer(BACKUP, List.of())).contains("saved.zip").doesNotContain("\u001b");
        assertThat(shell.answer("collegium --help", List.of()))
                .contains("findings")
                .doesNotContain("\u001b");
        assertThat(shell.answerOnTerminal(BACKUP + " --json", List.of()))
                .contains("{\"answer\":")
                .doesNotContain("\u001b");
        assertThat(shell.answerOnTerminal(
                        "collegium audit --db jdbc:h2:file:./collegium --out b.zip --json", List.of()))
                .contains("{\"answer\":{\"head\":")
                .doesNotContain("\u001b");
        assertThat(shell.answerOnTerminal("collegium audit --db jdbc:h2:file:./none --out b.zip --json", List.of()))
                .contains("\"code\":\"record.not-one\"")
                .doesNotContain("\u001b");
        assertThat(shell.answerOnTerminal(BACKUP + " 2> complaints", List.of())).contains(ESCAPE);
        assertThat(folder.resolve("complaints")).content().doesNotContain("\u001b");
    }
}

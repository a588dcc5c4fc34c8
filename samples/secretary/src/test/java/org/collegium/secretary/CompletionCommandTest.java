package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "mee, meeting",
        "sé, séance",
        "meeting arrivé, arrivée",
        "convene --heu, --heure",
        "rapport pré, présences",
        "report att, attendance"
    })
    @DisplayName("bash completes the names of commands, options and reports, French ones too")
    void completed(String words, String completion) throws IOException, InterruptedException {
        String answer = new Shell(folder)
                .answer(
                        "collegium completion > completion.sh\n"
                                + "bash -c '. ./completion.sh; compopt() { :; }; set -- " + words
                                + "; COMP_WORDS=(collegium \"$@\"); COMP_CWORD=$#; _complete_collegium;"
                                + " printf \"%s\\n\" \"${COMPREPLY[@]}\"'",
                        List.of());

        assertThat(answer.lines()).contains(completion);
    }

    @Test
    @DisplayName("what it prints is a script without a fault")
    void script() throws IOException, InterruptedException {
        assertThat(new Shell(folder).answer("collegium completion > completion.sh && bash -n completion.sh", List.of()))
                .isEmpty();
    }
}

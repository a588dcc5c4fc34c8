package org.collegium.secretary.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.words.Phrase;

/**
 * The votes of a file: {@code .csv} with one a row, or {@code .jsonl} with one a line.
 *
 * @since 0.1
 */
public final class Cases {

    private Cases() {}

    /**
     * Judges the votes of a file, one after the other.
     *
     * @throws UnreadableException at the first that cannot be read, with its place
     * @throws IOException when the file cannot be read at all
     */
    public static void judge(Path file, Consumer<JudgedCase> judged) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            if (name.endsWith(".csv")) {
                CsvCases.judge(name, lines, judged);
            } else if (name.endsWith(".jsonl")) {
                JsonCases.judge(name, lines, judged);
            } else {
                throw new UnreadableException(Phrase.of("judge.no-such-kind").with(name));
            }
        }
    }
}

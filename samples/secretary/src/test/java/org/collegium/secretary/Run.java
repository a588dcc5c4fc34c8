package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * The command run in this process.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int exitCode, String out, String err) {

    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Collegium.commandLine(Locale.ENGLISH, arguments)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int exitCode = command.execute(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }

    /** Keeps a folder in a database, and writes its reports. */
    static void keep(Path folder, Path out, String database, String... more) {
        String[] arguments = {"year", folder.toString(), "--out", out.toString(), "--db", database};
        Run kept = Run.of(Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new));
        assertThat(kept.exitCode()).as(kept.err()).isZero();
    }

    /** The reports in a folder by name, as bytes in Latin-1 so that they can be compared as text. */
    static SortedMap<String, String> reports(Path folder) throws IOException {
        SortedMap<String, String> reports = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".pdf") || name.endsWith(".csv")) {
                    reports.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return reports;
    }
}

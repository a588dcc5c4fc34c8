package org.collegium.secretary.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The command {@code collegium} against a bare program that prints one line: as whole processes under the same JVM
 * options, in turn, by the median of the ratios of their wall times.
 */
final class CommandBench {

    /** Stands among the words for the address of a database that holds the sample year. */
    static final String DATABASE = "{database}";

    /** Stands among the words for a folder that is not there yet, another in each round. */
    static final String OUT = "{out}";

    private static final int ROUNDS = 11;

    private final Programs programs;
    private final List<String> words;

    private CommandBench(Programs programs, List<String> words) {
        this.programs = programs;
        this.words = words;
    }

    /**
     * Measures a command.
     *
     * @param limit the most times that it may take of what the bare program takes
     * @param words what is typed after {@code collegium}
     */
    static Measure run(String name, double limit, String... words) throws IOException, InterruptedException {
        try (Programs programs = new Programs()) {
            return Measure.atMost(name + "-to-bare-line", new CommandBench(programs, List.of(words)).ratio(), limit);
        }
    }

    private double ratio() throws IOException, InterruptedException {
        if (words.contains(DATABASE)) {
            programs.run(List.of(
                    Programs.COMMAND.toString(),
                    "year",
                    Path.of(System.getProperty("basedir", "."), "data").toString(),
                    "--out",
                    kept().toString(),
                    "--form",
                    "json"));
        }
        List<String> bare = Programs.java(alone().toString(), BareLine.class);
        double[] ratios = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double taken = programs.run(command());
            double raw = programs.run(bare);
            if (round >= 0) {
                ratios[round] = taken / raw;
            }
        }
        return Programs.median(ratios);
    }

    /** The bare program by itself: a JVM looks into each jar of a class path before it begins. */
    private Path alone() throws IOException {
        String file = BareLine.class.getName().replace('.', '/') + ".class";
        Path folder = programs.beside("alone");
        Path copy = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        try (InputStream bytes = Objects.requireNonNull(BareLine.class.getResourceAsStream("/" + file))) {
            Files.copy(bytes, copy);
        }
        return folder;
    }

    private Path kept() {
        return programs.beside("kept");
    }

    private List<String> command() throws IOException {
        String out = programs.freshFolder().resolve("out").toString();
        return Stream.concat(Stream.of(Programs.COMMAND.toString()), words.stream())
                .map(word -> word.replace(DATABASE, "jdbc:h2:file:" + kept().resolve("collegium"))
                        .replace(OUT, out))
                .toList();
    }
}

package org.collegium.secretary.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The whole job against a bare program that inserts the same rows and draws the same text: as whole processes under the
 * JVM options of the command {@code collegium}, in turn, by the median of the ratios of their wall times.
 */
final class WholeJobBench {

    private static final int ROUNDS = 7;
    private static final double LIMIT = 3.0;

    private final Path work;
    private final Path data = Path.of(System.getProperty("basedir", "."), "data");
    private final Path command = Path.of(System.getProperty("basedir", "."), "collegium");
    private final Path prepared;
    private int runs;

    private WholeJobBench(Path work) {
        this.work = work;
        this.prepared = work.resolve("prepared");
    }

    static Measure run() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("collegium-bench");
        try {
            return new WholeJobBench(work).measure();
        } finally {
            delete(work);
        }
    }

    private Measure measure() throws IOException, InterruptedException {
        Path once = freshFolder();
        run(job(once));
        Preparation.of(once, prepared);
        double[] ratios = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double job = run(job(freshFolder()));
            double raw = run(bare(freshFolder()));
            if (round >= 0) {
                ratios[round] = job / raw;
            }
        }
        return Measure.atMost("whole-job-to-bare-program", median(ratios), LIMIT);
    }

    private List<String> job(Path out) {
        return List.of(command.toString(), "year", data.toString(), "--out", out.toString());
    }

    private List<String> bare(Path out) throws IOException {
        List<String> bare = new ArrayList<>(List.of(java()));
        bare.addAll(jvmOptions());
        bare.addAll(List.of("-cp", String.valueOf(System.getProperty("java.class.path"))));
        bare.addAll(List.of(BareYear.class.getName(), prepared.toString(), out.toString()));
        return bare;
    }

    /** The options that the command gives to the JVM, read from it so that both programs run under the same. */
    private List<String> jvmOptions() throws IOException {
        Matcher options = Pattern.compile("JVM_OPTIONS='([^']*)'").matcher(Files.readString(command));
        if (!options.find()) {
            throw new IllegalStateException(command + " has no JVM_OPTIONS");
        }
        return List.of(options.group(1).split(" ", -1));
    }

    private Path freshFolder() throws IOException {
        return Files.createDirectories(work.resolve("run" + runs++));
    }

    /** The wall time of a process, in seconds. */
    private double run(List<String> words) throws IOException, InterruptedException {
        Path log = work.resolve("log");
        long start = System.nanoTime();
        ProcessBuilder process =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int exitCode = process.start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exitCode != 0) {
            throw new IllegalStateException(words + " failed with " + exitCode + ": " + Files.readString(log));
        }
        return seconds;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

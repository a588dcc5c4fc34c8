package org.collegium.secretary.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whole programs, run one after another and timed, and the folder in which they leave what they make. */
final class Programs implements AutoCloseable {

    /** The launcher of the command, which also says under which options every program runs. */
    static final Path COMMAND = Path.of(System.getProperty("basedir", "."), "collegium");

    private final Path work = Files.createTempDirectory("collegium-bench");
    private int runs;

    Programs() throws IOException {}

    /** A file or folder beside those of the runs. */
    Path beside(String name) {
        return work.resolve(name);
    }

    Path freshFolder() throws IOException {
        return Files.createDirectories(work.resolve("run" + runs++));
    }

    /** A program of this class path, under the options that the command gives to the JVM. */
    static List<String> java(Class<?> program, String... arguments) throws IOException {
        return java(String.valueOf(System.getProperty("java.class.path")), program, arguments);
    }

    /** A program of another class path, under the options that the command gives to the JVM. */
    static List<String> java(String classPath, Class<?> program, String... arguments) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(jvmOptions());
        words.addAll(List.of("-cp", classPath, program.getName()));
        words.addAll(List.of(arguments));
        return words;
    }

    private static List<String> jvmOptions() throws IOException {
        Matcher options = Pattern.compile("JVM_OPTIONS='([^']*)'").matcher(Files.readString(COMMAND));
        if (!options.find()) {
            throw new IllegalStateException(COMMAND + " has no JVM_OPTIONS");
        }
        return List.of(options.group(1).split(" ", -1));
    }

    /** The wall time of a process, in seconds. */
    double run(List<String> words) throws IOException, InterruptedException {
        return run(words, Map.of());
    }

    /** The wall time of a process, in seconds, which finds these variables. */
    double run(List<String> words, Map<String, String> variables) throws IOException, InterruptedException {
        Path log = work.resolve("log");
        long start = System.nanoTime();
        ProcessBuilder process =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().putAll(variables);
        int exitCode = process.start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exitCode != 0) {
            throw new IllegalStateException(words + " failed with " + exitCode + ": " + Files.readString(log));
        }
        return seconds;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Deletes all that they made. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

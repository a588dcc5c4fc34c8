package org.collegium.secretary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command as people run it: from a shell, in a folder, as a process of its own for each line.
 *
 * @param folder where
 * @param language that of their machine
 */
record Shell(Path folder, String language) {

    /** In French. */
    Shell(Path folder) {
        this(folder, "fr");
    }

    /** Copies what is in a folder into another. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** What a line answers, complaints included; no-break spaces are plain ones. */
    String answer(String line, List<String> typed) throws IOException, InterruptedException {
        return run(List.of("sh", script(line).toString()), typed);
    }

    /** The same on a terminal of its own, on which what is typed is seen as well. */
    String answerOnTerminal(String line, List<String> typed) throws IOException, InterruptedException {
        return run(List.of("script", "-qec", "sh " + script(line), "/dev/null"), typed);
    }

    /** One command that has begun to read what is typed, and can be killed: no shell stands between. */
    Process begin(String command, List<String> typed) throws IOException {
        List<String> words = new ArrayList<>(List.of(java()));
        words.addAll(options());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Collegium.class.getName(), command));
        return new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectInput(Files.write(folder.resolve(".typed"), typed).toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Path script(String line) throws IOException {
        return Files.writeString(
                folder.resolve(".line.sh"),
                "collegium() { \"$COLLEGIUM_JAVA\" " + String.join(" ", options())
                        + " -cp \"$COLLEGIUM_CLASSES\" org.collegium.secretary.Collegium \"$@\"; }\n"
                        + line
                        + "\n");
    }

    private String run(List<String> command, List<String> typed) throws IOException, InterruptedException {
        Path input = Files.write(folder.resolve(".typed"), typed);
        Path output = folder.resolve(".answer");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("COLLEGIUM_JAVA", java());
        builder.environment().put("COLLEGIUM_CLASSES", System.getProperty("java.class.path"));
        builder.start().waitFor();
        return Files.readString(output, StandardCharsets.UTF_8)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    /** With which it starts soonest. */
    private List<String> options() {
        return List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.language=" + language);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

package org.collegium.secretary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command as people run it: from a shell, in a folder, in French, as a process of its own for each line.
 *
 * @param folder where
 */
record Shell(Path folder) {

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

    private Path script(String line) throws IOException {
        return Files.writeString(
                folder.resolve(".line.sh"),
                "collegium() { \"$COLLEGIUM_JAVA\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Duser.language=fr"
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
        builder.environment()
                .put(
                        "COLLEGIUM_JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().put("COLLEGIUM_CLASSES", System.getProperty("java.class.path"));
        builder.start().waitFor();
        return Files.readString(output, StandardCharsets.UTF_8)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}

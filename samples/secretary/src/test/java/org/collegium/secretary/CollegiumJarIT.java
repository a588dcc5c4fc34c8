package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar, as a process of its own. */
class CollegiumJarIT {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path temporary;

    private SortedMap<String, String> here;

    @BeforeEach
    void runHere() throws IOException, InterruptedException {
        here = year(JAVA, "here");
        assertThat(here).hasSize(YearCommandTest.FILES);
    }

    @Test
    @DisplayName("another language, time zone and charset of the machine write the same bytes")
    void anotherMachine() throws IOException, InterruptedException {
        assertThat(year(
                        JAVA,
                        "there",
                        "-Duser.language=tr",
                        "-Duser.timezone=Asia/Tokyo",
                        "-Dfile.encoding=ISO-8859-1"))
                .isEqualTo(here);
    }

    @Test
    @DisplayName("another Java writes the same bytes")
    void anotherJava() throws IOException, InterruptedException {
        Optional<Path> other =
                Optional.ofNullable(System.getenv("COLLEGIUM_OTHER_JAVA")).map(Path::of);
        if (other.isEmpty() && "true".equals(System.getenv("CI"))) {
            fail("COLLEGIUM_OTHER_JAVA must name another Java's program");
        }
        Assumptions.assumeTrue(
                other.isPresent(), "Name another Java's program in COLLEGIUM_OTHER_JAVA to compare with");

        assertThat(year(other.orElseThrow(), "there")).isEqualTo(here);
    }

    private SortedMap<String, String> year(Path java, String out, String... options)
            throws IOException, InterruptedException {
        Path folder = temporary.resolve(out);
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", String.valueOf(System.getProperty("collegium.jar")), "year"));
        command.addAll(List.of(SampleFolder.original().toString(), "--out", folder.toString()));
        Path log = temporary.resolve(out + ".log");
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exitCode)
                .as(Files.readString(log, StandardCharsets.ISO_8859_1))
                .isZero();
        return Run.reports(folder);
    }
}

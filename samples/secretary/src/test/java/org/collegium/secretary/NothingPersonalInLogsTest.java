package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.collegium.member.Member;
import org.collegium.member.Members;
import org.collegium.secretary.folder.Folder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole log of the commands on the sample, every level of it. */
class NothingPersonalInLogsTest {

    @TempDir
    Path temporary;

    @Test
    @DisplayName("no log line says a member's number or name, at any level, not even where somebody is refused")
    void noneAtAll() throws IOException, InterruptedException {
        String db = "jdbc:h2:file:" + temporary.resolve("council");
        Path roll = Files.writeString(
                temporary.resolve("roll.csv"),
                "\"Numéro de membre\",\"Nom\",\"Date d'inscription\"\n12,Riou Yann,01/02/2024\n");
        String log = logOf(
                "year\tdata\t--out\t" + temporary.resolve("out") + "\t--lang\tfr\t--db\t" + db,
                "findings\t--db\t" + db,
                "roll\t" + roll + "\t--by\tM012\t--db\t" + db,
                "person\tM007\t--db\t" + db,
                "forget\tM016\t--by\tM012\t--db\t" + db,
                "forget\tM007\t--by\tM012\t--db\t" + db);

        assertThat(log).as("the log speaks at all").contains("DEBUG", "TRACE", "org.eclipse.persistence");
        Pattern people = Pattern.compile(Stream.concat(
                        members().stream().map(member -> Pattern.quote(member.name())),
                        Stream.of("(?<![\\p{L}\\p{N}-])M\\d{3}(?![\\p{L}\\p{N}])"))
                .collect(Collectors.joining("|")));
        assertThat(log.lines().filter(line -> people.matcher(line).find()).limit(5))
                .isEmpty();
    }

    private String logOf(String... lines) throws IOException, InterruptedException {
        Path log = temporary.resolve("all.log");
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                                "-Dorg.slf4j.simpleLogger.logFile=" + log,
                                LoggedRun.class.getName()),
                        Stream.of(lines))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("[0, 1, ");
        return Files.readString(log);
    }

    private static List<Member> members() {
        Members everybody =
                Folder.read(Path.of("data")).contents().orElseThrow().members();
        return StreamSupport.stream(everybody.spliterator(), false).toList();
    }
}

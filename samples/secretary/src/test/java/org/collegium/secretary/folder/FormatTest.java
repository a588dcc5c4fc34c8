package org.collegium.secretary.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "LISEZMOI.md"})
    @DisplayName("every column of every table is documented, under its table")
    void documented(String document) throws IOException {
        List<String> sections = Pattern.compile("^## ", Pattern.MULTILINE)
                .splitAsStream(Files.readString(SampleFolder.original().resolve(document)))
                .toList();
        List<Path> tables = tables();

        assertThat(tables).hasSize(36);
        for (Path table : tables) {
            String name = String.valueOf(table.getFileName());
            String section = sections.stream()
                    .filter(text -> text.startsWith("`" + name + "`"))
                    .findFirst()
                    .orElse("");
            for (String column : header(table)) {
                assertThat(section).as("%s of %s", column, name).contains("`" + column + "`");
            }
        }
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(SampleFolder.original())) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        }
    }

    private static List<String> header(Path table) throws IOException {
        String first = Files.readAllLines(table).get(0).replace("\uFEFF", "");
        return Pattern.compile(";").splitAsStream(first).toList();
    }
}

package org.collegium.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.words.Language;
import org.collegium.words.Lexicon;
import org.example.Polish;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/languages.md shows is compiled, and its words are read. */
class LanguagesPageTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

    private final String page = read("../docs/languages.md");

    @Test
    @DisplayName("its class is the one that is compiled")
    void compiled() {
        assertThat(block("java")).isEqualTo(read("src/test/java/org/example/Polish.java"));
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 0", "2, 1", "4, 1", "5, 2", "12, 2", "14, 2", "21, 2", "22, 1", "112, 2", "122, 1"})
    @DisplayName("its class counts as Polish does")
    void counts(long number, int form) {
        assertThat(new Polish().pluralForm(number)).isEqualTo(form);
    }

    @Test
    @DisplayName("of its words nothing is wrong, but that they are not all")
    void words() {
        List<String> faults = Lexicon.WORDS.faults(new Shown(new Polish(), block("properties")));

        assertThat(faults)
                .hasSize(Lexicon.english().patterns().size() - 7)
                .allSatisfy(fault -> assertThat(fault).matches("lexicon_pl\\.properties: \\S+ is missing"));
    }

    @Test
    @DisplayName("the files that it points to are there")
    void links() {
        Matcher link = Pattern.compile("]\\(([^)]+)\\)").matcher(page);
        assertThat(link.results().map(found -> MODULE.resolve("../docs").resolve(found.group(1))))
                .hasSize(4)
                .allSatisfy(file -> assertThat(file).exists());
    }

    /** With the words that the page shows. */
    private record Shown(Language language, String words) implements Language {
        @Override
        public Locale locale() {
            return language.locale();
        }

        @Override
        public int pluralForms() {
            return language.pluralForms();
        }

        @Override
        public int pluralForm(long number) {
            return language.pluralForm(number);
        }

        @Override
        public Optional<InputStream> open(String file) {
            return Optional.of(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** The first block of a kind. */
    private String block(String kind) {
        Matcher block = Pattern.compile("(?s)```" + kind + "\\n(.*?)```").matcher(page);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String read(String file) {
        try {
            return Files.readString(MODULE.resolve(file));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}

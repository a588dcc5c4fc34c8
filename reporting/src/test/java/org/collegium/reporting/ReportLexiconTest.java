package org.collegium.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collegium.words.IncompleteLanguageException;
import org.collegium.words.Languages;
import org.collegium.words.Lexicon;
import org.collegium.words.Unfinished;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportLexiconTest {

    private static final Lexicon FRENCH = ReportLexicon.of(Locale.FRENCH);
    private static final Lexicon ENGLISH = ReportLexicon.of(Locale.ENGLISH);
    private static final Pattern LITERAL_KEY =
            Pattern.compile("(?:Phrase\\.of|\\.say|\\.text)\\(\\s*\"([a-z.-]+[a-z])\"\\)");
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+)=");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "qaa"})
    @DisplayName("French, and a language that a host adds, say all that English says, with the same gaps")
    void complete(String language) {
        assertThat(ReportLexicon.WORDS.faults(Languages.of(Locale.forLanguageTag(language))))
                .isEmpty();
        assertThat(FRENCH.patterns().keySet())
                .hasSizeGreaterThan(900)
                .isEqualTo(ENGLISH.patterns().keySet());
    }

    @Test
    @DisplayName("what a language lacks of the domain and of reports is told at once")
    void incomplete() {
        assertThatThrownBy(() -> ReportLexicon.of(Unfinished.LOCALE))
                .isInstanceOfSatisfying(
                        IncompleteLanguageException.class,
                        refused -> assertThat(refused.faults())
                                .contains(
                                        "lexicon_qab.properties: day.first is missing",
                                        "reports_qab.properties: there is no such file"));
    }

    @Test
    @DisplayName("an unknown language is refused by the name of those that are known")
    void unknown() {
        assertThatThrownBy(() -> ReportLexicon.of(Locale.GERMAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No words for the language 'de', only for fr, en, qaa, qab;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports_fr.properties", "reports_en.properties"})
    @DisplayName("no key stands twice in a file, where the last would silently win")
    void noKeyTwice(String file) throws IOException {
        try (InputStream lexicon = ReportLexicon.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(lexicon).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(KEY.matcher(text).results().map(key -> key.group(1)))
                    .hasSizeGreaterThan(100)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("every key that the sources name is in the lexicon")
    void keysOfTheSources() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("basedir", "."), "src", "main", "java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                Matcher literal = LITERAL_KEY.matcher(read(file));
                while (literal.find()) {
                    keys.add(literal.group(1));
                }
            });
        }
        assertThat(keys).hasSizeGreaterThan(30);
        assertThat(FRENCH.patterns().keySet()).containsAll(keys);
    }

    @Test
    @DisplayName("no French pattern has a breaking space before high punctuation")
    void typography() {
        assertThat(FRENCH.patterns().values()).noneMatch(pattern -> pattern.matches("(?s).* [:;?!»].*|.*« .*"));
    }

    @Test
    @DisplayName("in French “de” stands before numbers and hours alone: before a name it might have to be elided")
    void elisions() {
        Pattern elided = Pattern.compile("\\b(de|que|si|jusque|la) \\{\\d}");

        assertThat(FRENCH.patterns().entrySet().stream()
                        .filter(phrase -> elided.matcher(phrase.getValue()).find())
                        .map(Map.Entry::getKey)
                        .filter(key -> !Lexicon.of(Locale.FRENCH).patterns().containsKey(key)))
                .containsExactlyInAnyOrder("json.number", "json.too-deep", "minutes.proxy-until");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

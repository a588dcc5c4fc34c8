package org.collegium.reporting;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.words.Lexicon;
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
    private static final Pattern GAP = Pattern.compile("\\{\\d+");

    @Test
    @DisplayName("French and English say the same, with the same gaps")
    void sameKeys() {
        assertThat(FRENCH.patterns().keySet()).isEqualTo(ENGLISH.patterns().keySet());
        assertThat(FRENCH.patterns().keySet())
                .allSatisfy(key -> assertThat(gaps(FRENCH, key)).as(key).isEqualTo(gaps(ENGLISH, key)));
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

    private static Set<String> gaps(Lexicon lexicon, String key) {
        String pattern = String.valueOf(lexicon.patterns().get(key));
        return GAP.matcher(pattern).results().map(gap -> gap.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

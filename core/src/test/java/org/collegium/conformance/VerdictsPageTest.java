package org.collegium.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.vote.Electorate;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.vote.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictsPageTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "../docs/verdicts.md");
    private static final Rule RULE =
            Bylaws.collegial().provision(Matter.ORDINARY).rule();

    static Stream<Verdict> verdicts() {
        return Stream.of(
                RULE.judge(new Electorate(0, 1, 5, 1, 0), new Tally(3, 2, 0, 1, 0, 0)),
                RULE.judge(new Electorate(0, 2, 3, 1, 1), new Tally(2, 2, 0, 0, 0, 0)),
                RULE.judge(new Electorate(1, 3, 2, 1, 0), new Tally(3, 0, 0, 0, 0, 0)));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    @DisplayName("docs/verdicts.md says what the verdicts say, in both languages")
    void page(Verdict verdict) throws IOException {
        String page = plain(Files.readString(PAGE));

        assertThat(page).contains(plain(verdict.explain(Locale.FRENCH)));
        assertThat(page).contains(plain(verdict.explain(Locale.ENGLISH)));
    }

    /** Without the marks of quotation and the ends of lines. */
    private static String plain(String text) {
        return text.replaceAll("(?m)^> ?", "").replaceAll("\\s+", " ");
    }
}

package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewCommandTest {

    private String database = "";
    private Path folder = Path.of("");

    @BeforeAll
    void keep(@TempDir Path temporary) {
        database = "jdbc:h2:file:" + temporary.resolve("collegium");
        folder = temporary.resolve("out");
        SampleFolder told = SampleFolder.copiedInto(temporary);
        keep(told);
        assertThat(review("2026-01-06-council-1", "en").out())
                .startsWith("Minutes of Tuesday 6\u00a0January 2026: in review.");
        keep(told.replace("textes/2026-01-06-council-1-3.md", "plus solide suffirait", "plus solide irait")
                .append("relectures.csv", "2026-01-06-council-1;3;2026-01-15 18:00;M146"));
    }

    @Test
    @DisplayName("tells each version, what changed in it, who answered what, and who did not")
    void english() {
        Run run = review("2026-01-06-council-1", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "Minutes of Tuesday 6\u00a0January 2026: in review.",
                        "Version 1, sent on Thursday 8\u00a0January 2026 at 18:00 by Inès Da Costa:",
                        "  Hervé Quéméneur, item 4: Personne ne se marie chez moi le 23 mai, mais j'ai vérifié, je n'ai pas"
                                + " fait vérifier.",
                        "  Soazig L'Haridon: nothing to say",
                        "  Ewen Kerñevez, item 3: J'ai dit qu'un crochet plus solide suffirait, pas qu'il suffirait"
                                + " toujours.",
                        "Version 2, sent on Monday 12\u00a0January 2026 at 20:30 by Inès Da Costa:",
                        "  says the same as the one before;",
                        "  Ewen Kerñevez: nothing to say",
                        "  Albane Urvoas: Relu en pleine lumière, cette fois.",
                        "Version 3, sent on Thursday 15\u00a0January 2026 at 18:00 by Inès Da Costa:",
                        "  differs from the one before in item 3;",
                        "  No answer yet: Soazig L'Haridon, Ewen Kerñevez, Naïg Le Goff-Tanguy, Hervé Quéméneur, Fatima"
                                + " Belkacem, Albane Urvoas, Inès Da Costa");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    @DisplayName("and in French, also of minutes that are sealed")
    void french() {
        assertThat(review("2025-12-02-council-1", "fr").out().lines())
                .containsExactly(
                        "Procès-verbal du mardi 2\u00a0décembre 2025\u00a0: scellé au registre.",
                        "Version\u00a01, envoyée le vendredi 5\u00a0décembre 2025 à 19\u00a0h\u00a000 par Fatima Belkacem\u00a0:",
                        "  Soazig L'Haridon\u00a0: rien à dire",
                        "  Naïg Le Goff-Tanguy, point\u00a05\u00a0: Dire que le goûter du 29 est sans ordinateur, c'est tout"
                                + " son intérêt.");
    }

    @Test
    @DisplayName("tells that minutes were not sent to anybody")
    void drafted() {
        assertThat(review("2025-01-07-council-1", "en").out().lines())
                .containsExactly("Minutes of Tuesday 7\u00a0January 2025: sealed in the register.");
    }

    @Test
    @DisplayName("writes out a version as it was sent, whatever the record says since")
    void content() {
        Run sent = review("2026-01-06-council-1", "en", "--version-sent", "2");
        Run corrected = review("2026-01-06-council-1", "en", "--version-sent", "3");

        assertThat(sent.out().lines()).hasSize(8).allMatch(part -> part.startsWith("{") && part.endsWith("}"));
        assertThat(sent.out()).contains("plus solide suffirait").doesNotContain("plus solide irait");
        assertThat(corrected.out()).contains("plus solide irait").doesNotContain("plus solide suffirait");
    }

    @Test
    @DisplayName("refuses a sitting that was not held and a version that was not sent")
    void unknown() {
        Run sitting = review("2026-01-07-council-1", "en");
        assertThat(sitting.exitCode()).isEqualTo(2);
        assertThat(sitting.out()).isEmpty();
        assertThat(sitting.err()).contains("2026-01-07-council-1");

        Run version = review("2026-01-06-council-1", "en", "--version-sent", "4");
        assertThat(version.exitCode()).isEqualTo(2);
        assertThat(version.err())
                .isEqualTo("version 4 of the minutes of the sitting 2026-01-06-council-1 was not sent for review\n");
    }

    private void keep(SampleFolder told) {
        Run.keep(told.path(), folder, database, "--form", "json");
    }

    private Run review(String sitting, String language, String... more) {
        String[] arguments = {"review", sitting, "--db", database, "--lang", language};
        return Run.of(Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new));
    }
}

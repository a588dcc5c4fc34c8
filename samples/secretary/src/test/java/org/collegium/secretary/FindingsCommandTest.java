package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsCommandTest {

    @TempDir
    private Path temporary;

    @Test
    @DisplayName("a record in which nothing is late says so, and the exit code is 0")
    void sound() {
        keep(SampleFolder.original());
        Run run = findings("--on", "2025-04-21", "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("Nothing serious was found." + System.lineSeparator());
        assertThat(run.exitCode()).isZero();
    }

    @Test
    @DisplayName("a month that passed without a sitting is serious, in the language asked for, and the exit code is 1")
    void serious() {
        keep(SampleFolder.original());
        Run run = findings("--on", "2026-03-02", "--lang", "fr");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.contains("Aucune séance")))
                .containsExactly(
                        "Grave\u00a0: Aucune séance ne s’est tenue en février 2026, où il en était dû une (le premier mardi"
                                + " du mois, à 18\u00a0h\u00a030). Règle\u00a0: statuts, art. 8. À faire\u00a0: tenir la"
                                + " prochaine sans attendre et dire à son procès-verbal pourquoi ce mois n’en a pas eu.");
        assertThat(run.out().lines()).last().isEqualTo("Des points graves ont été trouvés.");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("a service that one member alone masters is serious from the day the second one left")
    void alone() {
        keep(SampleFolder.original());
        String alone =
                "Serious: “Carte” (service), on 1\u00a0December 2025: mastered by Goulven Sévellec alone, at least 2"
                        + " members needed.";

        assertThat(findings("--on", "2025-12-01", "--lang", "en").out()).contains(alone);
        assertThat(findings("--on", "2025-11-30", "--lang", "en").out()).doesNotContain("Carte");
    }

    @Test
    @DisplayName("an agreement that was not reviewed on its day is serious, and names nobody")
    void conflict() {
        keep(SampleFolder.original());

        assertThat(findings("--on", "2026-02-17", "--lang", "en").out()).doesNotContain("C-2025-01");
        assertThat(findings("--on", "2026-02-18", "--lang", "en").out())
                .contains("Serious: The agreement of conflict case C-2025-01 was to be reviewed on Tuesday"
                        + " 17\u00a0February 2026")
                .doesNotContain("Hily", "Petit", "M222", "M251", "salle publique");
    }

    @Test
    @DisplayName(
            "a seat that was left is to be noted, a change that was not filed in time is serious, one that was is not")
    void notFiled() {
        keep(SampleFolder.original());

        assertThat(findings("--on", "2025-04-30", "--lang", "fr").out())
                .startsWith("À noter\u00a0: Le siège 6 est vacant depuis le mardi 22\u00a0avril 2025");
        assertThat(findings("--on", "2025-09-15", "--lang", "fr").out()).doesNotContain("Changement du");
        assertThat(findings("--on", "2025-09-16", "--lang", "fr").out())
                .contains("Grave\u00a0: Changement du 15\u00a0juin 2025, statuts\u00a0: à déclarer le 15\u00a0septembre"
                        + " 2025 au plus tard, et non déclaré.")
                .doesNotContain("Changement du 7\u00a0mai", "Changement du 22\u00a0avril");
    }

    @Test
    @DisplayName("without a day it looks on today's, of the association's time zone")
    void today() {
        keep(SampleFolder.original());
        Run run = findings("--lang", "en");

        assertThat(run.out()).contains("Serious: No sitting was held in February 2026, when one was due");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("a database that cannot be opened, or keeps no record, is refused, and the exit code is 2")
    void refused() {
        Run nowhere = Run.of("findings", "--db", "jdbc:nothing:at-all", "--lang", "en");
        Run empty = Run.of("findings", "--db", "jdbc:h2:mem:nothing-kept", "--lang", "en");

        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.out()).isEmpty();
        assertThat(nowhere.err()).startsWith("Failed: ").contains("jdbc:nothing:at-all");
        assertThat(empty.exitCode()).isEqualTo(2);
        assertThat(empty.out()).isEmpty();
        assertThat(empty.err()).startsWith("The database holds 0 associations; exactly one is needed.");
    }

    private void keep(Path folder) {
        Run.keep(folder, temporary.resolve("out"), database());
    }

    private Run findings(String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "findings";
        arguments[1] = "--db";
        arguments[2] = database();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Run.of(arguments);
    }

    private String database() {
        return "jdbc:h2:file:" + temporary.resolve("collegium");
    }
}

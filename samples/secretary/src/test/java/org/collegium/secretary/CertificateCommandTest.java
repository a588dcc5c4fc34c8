package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateCommandTest {

    @TempDir
    private Path temporary;

    @Test
    @DisplayName("it says who represents the association on the day and by what, and what the record does not hold")
    void certifies() {
        keep();
        Run run = certificate("--on", "2025-03-15", "--lang", "fr");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> !line.isEmpty()))
                .hasSize(14)
                .startsWith(
                        "Attestation de représentation. Ar Roued Digor, association régie par la loi du 1er\u00a0juillet"
                                + " 1901, dont le siège est\u00a0: Maison des communs, 12 bis, rue des Octets-Perdus, 29999"
                                + " Porz-Gwiñver, inscrite au répertoire national des associations sous le"
                                + " n°\u00a0W291999999.")
                .contains(
                        "Gwendal Abgrall (membre n°\u00a0M101), siège\u00a06 du conseil collégial depuis le 25\u00a0mai 2024"
                                + " (élection).",
                        "Soazig L'Haridon (membre n°\u00a0M007), mandat spécial (signature), du 5\u00a0février 2025 au"
                                + " 31\u00a0décembre 2025\u00a0: Signer la convention de trois ans avec la Ville de"
                                + " Porz-Gwiñver.")
                .anyMatch(line -> line.startsWith("À compléter à la main pour Soazig L'Haridon, "));
    }

    @Test
    @DisplayName("whoever left the council is no longer named, and whoever came is")
    void onTheDay() {
        keep();

        assertThat(certificate("--on", "2025-05-06", "--lang", "en").out())
                .doesNotContain("Gwendal Abgrall", "Albane Urvoas");
        assertThat(certificate("--on", "2025-05-07", "--lang", "en").out())
                .doesNotContain("Gwendal Abgrall")
                .contains("Albane Urvoas (member no.\u00a0M203), seat 6 of the collegial council since 7\u00a0May 2025"
                        + " (ratified co-optation).");
    }

    @Test
    @DisplayName("bylaws that let only some seats represent are obeyed from their first day, with their article")
    void narrowed() {
        keep(SampleFolder.copiedInto(temporary)
                .replace(
                        "statuts-2025.json",
                        "\"council\": {",
                        "\"council\": { \"representing\": \"SEATS 1 2 UNDER statuts, art. 12\",")
                .path());

        assertThat(certificate("--on", "2025-06-14", "--lang", "en").out())
                .contains("Rule: assumption to confirm", "seat 3 of the collegial council");
        assertThat(certificate("--on", "2025-06-15", "--lang", "en").out())
                .contains("Rule: statuts, art. 12.", "seat 1 of", "seat 2 of")
                .doesNotContain("seat 3 of");
    }

    @Test
    @DisplayName("into a file it writes the same, and where it cannot it says so and ends with 1")
    void intoAFile() throws IOException {
        keep();
        Path file = temporary.resolve("certificate.txt");
        Run run = certificate("--on", "2025-03-15", "--lang", "en", "--out", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(certificate("--on", "2025-03-15", "--lang", "en").out());

        Run nowhere = certificate(
                "--on",
                "2025-03-15",
                "--lang",
                "en",
                "--out",
                temporary.resolve("no/where").toString());
        assertThat(nowhere.exitCode()).isEqualTo(1);
        assertThat(nowhere.err()).contains("could not be read or written");
    }

    @Test
    @DisplayName("a database that keeps no record ends it with 2, one that cannot be opened with 1")
    void refused() {
        Run empty =
                Run.of("certificate", "--db", "jdbc:h2:mem:nothing-to-certify", "--on", "2025-03-15", "--lang", "en");
        Run nowhere = Run.of("certificate", "--db", "jdbc:nothing:at-all", "--on", "2025-03-15", "--lang", "en");

        assertThat(empty.exitCode()).isEqualTo(2);
        assertThat(empty.err()).startsWith("The database holds 0 associations; exactly one is needed.");
        assertThat(nowhere.exitCode()).isEqualTo(1);
        assertThat(nowhere.err()).startsWith("Failed: ").contains("jdbc:nothing:at-all");
    }

    private void keep() {
        keep(SampleFolder.original());
    }

    private void keep(Path folder) {
        Run.keep(folder, temporary.resolve("out"), database());
    }

    private Run certificate(String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "certificate";
        arguments[1] = "--db";
        arguments[2] = database();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Run.of(arguments);
    }

    private String database() {
        return "jdbc:h2:file:" + temporary.resolve("collegium");
    }
}

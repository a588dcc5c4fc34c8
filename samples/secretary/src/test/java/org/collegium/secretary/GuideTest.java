package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideTest {

    private static final Guide GUIDE = Guide.of("guide-secretaire.md");
    private static final int STEPS = 15;

    /** Of somebody who types forty words a minute, of five keys each. */
    private static final int KEYS_A_MINUTE = 200;

    @TempDir
    private static Path begun;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the guide goes from an empty folder to sealed minutes, and every step answers what it shows")
    void everyStep() throws IOException, InterruptedException {
        Shell shell = new Shell(folder);

        assertThat(GUIDE.follow(shell)).isEqualTo(STEPS);
        assertThat(folder.resolve("documents/minutes-2026-01-06-council-1-fr.pdf"))
                .isRegularFile();
        assertThat(shell.answer("collegium register verify --db jdbc:h2:file:./collegium", List.of()))
                .contains("Le registre est intact");
        assertThat(shell.answer("collegium seal", List.of())).contains("rien de nouveau à sceller");
        assertThat(shell.answer("collegium restore sauvegarde.zip", List.of()))
                .as("a database is filled only where it is named")
                .contains("Il manque : --db URL");
    }

    @Test
    @DisplayName(
            "the way from the empty folder to sealed minutes is typed in ten minutes, the list of members included")
    void tenMinutes() {
        assertThat(GUIDE.keysUntil("collegium seal")).isBetween(1000, 10 * KEYS_A_MINUTE);
    }

    @Test
    @DisplayName("on a terminal the meeting asks for line after line, and goes on after one that it refuses")
    void onATerminal() throws IOException, InterruptedException {
        Shell shell = begun();
        List<String> typed = new ArrayList<>(List.of(
                "ouvrir --animation Malo --secrétariat Anna --à 18h32",
                "arrivée Anna, Zorro --à 18h30",
                "arrivée Anna, Malo, Kaelig, Rozenn --à 18h30",
                "voter 2 pour=9 --à 18h40",
                "voter 2 pour=4 --à 18h40"));

        assertThat(shell.answerOnTerminal("collegium meeting", typed))
                .contains("> ")
                .containsSubsequence(
                        "La séance du 6 janvier 2026 est convoquée",
                        "aide énumère les mots d’une séance.",
                        "Son ordre du jour",
                        "Refusé : aucun membre n’a ce numéro ou ce nom : Zorro. Rien n’a été écrit.",
                        "Présents : 4, représentés : 0, sur 7 en fonction.",
                        "Refusé : ",
                        "Proposition adoptée : 4 pour, 0 contre, 0 abstention.");
        assertThat(shell.answer("collegium meeting", List.of("lever --à 19h00")))
                .contains("La séance est levée à 19 h 00.");
    }

    @Test
    @DisplayName("of what several type at once nothing is lost")
    void severalAtOnce() throws IOException, InterruptedException {
        Shell shell = begun();
        shell.answer("collegium meeting ouvrir --animation Malo --secrétariat Anna --à 18h32", List.of());

        shell.answer("for n in 1 2 3 4 5; do collegium meeting noter 1 mot$n & done; wait", List.of());

        assertThat(Files.readString(folder.resolve("textes/2026-01-06-council-1-1.md"))
                        .lines())
                .contains("mot1", "mot2", "mot3", "mot4", "mot5");
    }

    /** The folder as the guide has it once the first sitting is called. */
    private Shell begun() throws IOException {
        Shell.copy(begun, folder);
        return new Shell(folder);
    }

    @BeforeAll
    static void begin() throws IOException, InterruptedException {
        GUIDE.followUntil("collegium meeting", new Shell(begun));
    }
}

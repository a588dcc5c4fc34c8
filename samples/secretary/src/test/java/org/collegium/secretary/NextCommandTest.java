package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NextCommandTest {

    private String database = "";

    @BeforeAll
    void keep(@TempDir Path temporary) {
        database = "jdbc:h2:file:" + temporary.resolve("collegium");
        Run.keep(SampleFolder.original(), temporary.resolve("out"), database);
    }

    @Test
    @DisplayName("after the last sitting of the year, in English")
    void english() {
        Run run = next("2026-01-10", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "Next sitting of the council: Tuesday 3\u00a0February 2026, at 18:30 (Europe/Paris). Rule: statuts, art. 8.",
                        "The convocation is to be sent by Monday 26\u00a0January 2026: at least 7 clear days before. Rule: statuts, art. 8.",
                        "To facilitate, by turns: Hervé Quéméneur.",
                        "To keep the record, by turns: Albane Urvoas.",
                        "To put to approval: the minutes of the sitting of Tuesday 6\u00a0January 2026.",
                        "Overdue, to do by 12\u00a0September 2025: “Déposer la déclaration de la modification des statuts” (Hervé Quéméneur).",
                        "Overdue, to do by 31\u00a0October 2025: “Retrouver l'exemplaire signé des statuts et déposer la déclaration en retard” (Hervé Quéméneur).",
                        "To do by 15\u00a0January 2026: “Porter la convention signée à la médiathèque et convenir des trois dates” (Naïg Le Goff-Tanguy).",
                        "To do by 20\u00a0January 2026: “Publier le calendrier et relancer les personnes qui animent” (Naïg Le Goff-Tanguy).",
                        "To do by 31\u00a0January 2026: “Déplacer les listes par groupes de cinq et prévenir leurs modérateurs” (Fatima Belkacem).",
                        "To do by 31\u00a0January 2026: “Déposer la déclaration de la modification des statuts” (Hervé Quéméneur).");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    @DisplayName("and in French")
    void french() {
        assertThat(next("2026-01-10", "fr").out().lines())
                .containsExactly(
                        "Prochaine séance du conseil\u00a0: le mardi 3\u00a0février 2026, à 18\u00a0h\u00a030 (Europe/Paris). Règle\u00a0: statuts, art. 8.",
                        "La convocation est à envoyer le lundi 26\u00a0janvier 2026 au plus tard\u00a0: au moins 7 jours francs avant. Règle\u00a0: statuts, art. 8.",
                        "À l’animation, à tour de rôle\u00a0: Hervé Quéméneur.",
                        "Au secrétariat, à tour de rôle\u00a0: Albane Urvoas.",
                        "À soumettre à l’approbation\u00a0: le procès-verbal de la séance du mardi 6\u00a0janvier 2026.",
                        "En retard, à faire le 12\u00a0septembre 2025 au plus tard\u00a0: «\u00a0Déposer la déclaration de la modification des statuts\u00a0» (Hervé Quéméneur).",
                        "En retard, à faire le 31\u00a0octobre 2025 au plus tard\u00a0: «\u00a0Retrouver l'exemplaire signé des statuts et déposer la déclaration en retard\u00a0» (Hervé Quéméneur).",
                        "À faire le 15\u00a0janvier 2026 au plus tard\u00a0: «\u00a0Porter la convention signée à la médiathèque et convenir des trois dates\u00a0» (Naïg Le Goff-Tanguy).",
                        "À faire le 20\u00a0janvier 2026 au plus tard\u00a0: «\u00a0Publier le calendrier et relancer les personnes qui animent\u00a0» (Naïg Le Goff-Tanguy).",
                        "À faire le 31\u00a0janvier 2026 au plus tard\u00a0: «\u00a0Déplacer les listes par groupes de cinq et prévenir leurs modérateurs\u00a0» (Fatima Belkacem).",
                        "À faire le 31\u00a0janvier 2026 au plus tard\u00a0: «\u00a0Déposer la déclaration de la modification des statuts\u00a0» (Hervé Quéméneur).");
    }

    @Test
    @DisplayName("what a sitting without quorum left, and the day that it settled on, are said until the next")
    void carriedOver() {
        assertThat(next("2025-03-05", "en").out().lines())
                .containsExactly(
                        "Next sitting of the council: Tuesday 1\u00a0April 2025, at 18:30 (Europe/Paris). Rule: statuts, art. 8.",
                        "The convocation is to be sent by Monday 24\u00a0March 2025: at least 7 clear days before. Rule: statuts, art. 8.",
                        "The last sitting settled on another time: Tuesday 11\u00a0March 2025, at 18:30.",
                        "To facilitate, by turns: Soazig L'Haridon.",
                        "To keep the record, by turns: Gwendal Abgrall.",
                        "To put to approval: the minutes of the sitting of Tuesday 4\u00a0February 2025.",
                        "To put to approval: the minutes of the sitting of Tuesday 4\u00a0March 2025.",
                        "To take up again: “Avertissement puis effacement des pads abandonnés”.",
                        "To take up again: “Déménagement de l'hébergement des courriels”.",
                        "To take up again: “Désignation d'une déléguée auprès du réseau des hébergeurs”.",
                        "To take up again: “Ouverture de la salle publique le samedi, à titre d'essai”.",
                        "To take up again: “Deux personnes au moins par service”.",
                        "To do by 15\u00a0March 2025: “Obtenir la signature de la convention par la Ville” (Fatima Belkacem).",
                        "To do by 31\u00a0March 2025: “Rejouer une restauration complète, chronomètre en main” (Gwendal Abgrall).");
    }

    @Test
    @DisplayName("a database that cannot be opened ends it with 1, one that keeps no record with 2")
    void refused() {
        Run nowhere = Run.of("next", "--db", "jdbc:nothing:at-all", "--lang", "en");
        Run empty = Run.of("next", "--db", "jdbc:h2:mem:nothing-next", "--lang", "en");

        assertThat(nowhere.exitCode()).isEqualTo(1);
        assertThat(nowhere.out()).isEmpty();
        assertThat(nowhere.err()).startsWith("Failed: ").contains("jdbc:nothing:at-all");
        assertThat(empty.exitCode()).isEqualTo(2);
        assertThat(empty.out()).isEmpty();
        assertThat(empty.err()).startsWith("The database holds 0 associations; exactly one is needed.");
    }

    private Run next(String day, String language) {
        return Run.of("next", "--db", database, "--on", day, "--lang", language);
    }
}

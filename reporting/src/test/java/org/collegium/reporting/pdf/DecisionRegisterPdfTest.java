package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Meeting;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Register;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.document.DecisionRegisterDocument;
import org.collegium.story.Evening;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionRegisterPdfTest {

    private static final List<Meeting.Closed> SITTINGS = List.of(ASitting.JANUARYS, ASitting.FEBRUARYS);
    private static final LocalDate BOUGHT = LocalDate.of(2025, 1, 20);

    static DecisionRegisterDocument on(LocalDate day, Locale language) {
        return new DecisionRegisterDocument(
                ASSOCIATION, SITTINGS, List.of(new ActionDone(ASitting.JANUARYS.id(), 1, BOUGHT)), day, language);
    }

    @Test
    @DisplayName("each decision has number, date, text, verdict, state and what was agreed to do, done or not")
    void whatItSays() {
        List<String> rows = rows(Printed.of(on(FEBRUARY, Locale.FRENCH)));

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).isEqualTo("N° et date|Texte|Verdict|État|Suites");
        assertThat(rows.get(1))
                .startsWith("2025-01 7 janvier 2025|Repeindre la porte Repeindre la porte.|Proposition adoptée :"
                        + " 5 pour, 1 contre")
                .endsWith("|en vigueur|Acheter la peinture (Denez Le Gall, fait le 20 janvier 2025)");
        assertThat(rows.get(2))
                .startsWith("2025-02 7 janvier 2025|Déléguer Enora")
                .endsWith("|en vigueur|");
        assertThat(rows.get(3)).startsWith("2025-03 4 février 2025|");
    }

    @Test
    @DisplayName("it knows nothing that came after its day")
    void onTheDay() {
        List<String> rows = rows(Printed.of(on(BOUGHT.minusDays(1), Locale.ENGLISH)));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).endsWith("Acheter la peinture (Denez Le Gall, to be done by 27 January 2025)");
        assertThat(Printed.of(on(JANUARY.minusDays(1), Locale.ENGLISH)).text()).contains("0 decisions.");
    }

    @Test
    @DisplayName("for everybody nothing of a confidential item is in it, and it says that it may not be all")
    void confidential() {
        Meeting.Closed january = Evening.of(
                        JANUARY,
                        motion(1, "Portes ouvertes"),
                        motion(2, "La serrure").confidential())
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .showsHands(1, "20:10", "20:11", 4, 0, 0)
                .showsHands(2, "20:20", "20:21", 3, 0, 0)
                .closes("21:00", DecisionNumber.firstOf(2025));
        Minutes minutes = Minutes.draft(january, Register.empty());

        assertThat(text(MinutesCopy.forEverybody(minutes)))
                .contains("Portes ouvertes", "1 décision.", "Établi d’après ce que tout le monde peut lire")
                .doesNotContain("serrure", "2025-02");
        assertThat(text(MinutesCopy.full(minutes)))
                .contains("serrure", "2025-02")
                .doesNotContain("Établi d’après");
    }

    @Test
    @DisplayName("ten thousand decisions are written in 48 MB, every one of them")
    void tenThousand(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("register.pdf");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TenThousandDecisions.class.getName(),
                        file.toString())
                .inheritIO()
                .start();

        assertThat(writer.waitFor()).isZero();
        List<String> pages = Reading.of(Files.readAllBytes(file)).pages();
        assertThat(pages.stream()
                        .flatMap(page -> page.lines())
                        .filter(line -> line.matches("Décision d’essai n° \\d+\\."))
                        .distinct()
                        .count())
                .isEqualTo(TenThousandDecisions.COUNT);
    }

    private static String text(MinutesCopy copy) {
        return Printed.of(new DecisionRegisterDocument(
                        ASSOCIATION, List.of(copy.sitting()), List.of(), FEBRUARY, Locale.FRENCH))
                .text();
    }

    private static List<String> rows(Printed printed) {
        return printed.reading().all("TR").stream()
                .map(row -> row.children().stream()
                        .map(cell -> cell.text().replace('\u00a0', ' '))
                        .collect(Collectors.joining("|")))
                .toList();
    }
}

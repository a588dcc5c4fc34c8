package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collegium.reporting.document.PublishedSchema;
import org.collegium.reporting.pdf.AttachedData;
import org.collegium.reporting.pdf.Conformance;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintCommandTest {

    @TempDir
    private static Path kept;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void keep() {
        Run.keep(SampleFolder.original(), kept.resolve("out"), database());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("each document is written from the record, conforms, and says what it is about")
    @CsvSource(
            delimiter = '|',
            value = {
                "convocation --sitting 2025-10-07-council-1|Ordre du jour corrigé : version 2, envoyée le 2 octobre 2025.",
                "attendance-sheet --sitting 2025-04-01-council-1|pouvoir à Fatima Belkacem, dès 18 h 33",
                "attendance-sheet --sitting 2025-05-24-general-meeting-1|Liste 300 membres à jour de cotisation",
                "attendance-sheet --sitting 2026-02-03-council-1|Le mardi 3 février 2026 à ____",
                "extract --decision 2025-03 --on 2025-12-31|modifiée par la décision n° 2025-21, à compter du 1er avril 2025",
                "extract --decision 2025-03 --on 2025-03-31|État au 31 mars 2025 • en vigueur Établi",
                "council --on 2025-06-20|4 Hervé Quéméneur 24 mai 2025 remplacement, assemblée générale du 24 mai 2025",
                "certificate --on 2025-03-15|Le 15 mars 2025, ont pouvoir d’agir",
                "filing --on 2025-05-24|Récépissé du 20 juin 2025, n° 2025-R-0417",
                "decisions --on 2025-01-31|5 décisions."
            })
    void written(String asked, String said) throws IOException {
        Path file = temporary.resolve("document.pdf");
        Run run = print(file, asked + " --lang fr");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("document.pdf est écrit.");
        assertThat(words(file)).contains(said);
        assertThat(Conformance.failures(Files.readAllBytes(file))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what the record does not have is told with what there is, and nothing is written")
    @CsvSource(
            delimiter = '|',
            value = {
                "convocation --sitting 2025-01-08-council-1|The record has no sitting 2025-01-08-council-1. There are: 2025-01-07-council-1, 2025-02-04-council-1,",
                "attendance-sheet --sitting 2025-07-22-consultation-1|2025-07-22-consultation-1 is a written consultation: nobody signs",
                "extract --decision 2025-99 --on 2025-01-31|The record has no decision 2025-99 on 31\u00a0January 2025. There are: 2025-01, 2025-02, 2025-03, 2025-04, 2025-05.",
                "filing --on 2025-03-03|Nothing changed on 3\u00a0March 2025 that is to be filed. Changes are noted on these days: 2024-05-25"
            })
    void refused(String asked, String said) {
        Path file = temporary.resolve("document.pdf");
        Run run = print(file, asked + " --lang en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().replace('\u00a0', ' ')).startsWith(said.replace('\u00a0', ' '));
        assertThat(file).doesNotExist();
    }

    @Test
    @DisplayName("only the council reads of an item behind closed doors")
    void readers() throws IOException {
        Path file = temporary.resolve("document.pdf");
        String asked = "convocation --sitting 2025-10-07-council-1 --lang fr";

        print(file, asked);
        assertThat(words(file)).contains("2. Confidentiel").doesNotContain("Suivi des situations de conflit");
        print(file, asked + " --reader members");
        assertThat(words(file)).doesNotContain("Suivi des situations de conflit");
        print(file, asked + " --reader council");
        assertThat(words(file)).contains("2. Suivi des situations de conflit (huis clos)");
    }

    @Test
    @DisplayName("an extract of sealed minutes is verified offline, one of minutes that are not sealed proves nothing")
    void verified() {
        Path file = temporary.resolve("extract.pdf");
        print(file, "extract --decision 2025-03 --on 2025-12-31");
        Run sealed = Run.of("register", "verify", file.toString(), "--lang", "en");
        print(file, "extract --decision 2026-01 --on 2026-01-31");
        Run draft = Run.of("register", "verify", file.toString(), "--lang", "en");

        assertThat(sealed.err()).isEmpty();
        assertThat(sealed.exitCode()).isZero();
        assertThat(sealed.out())
                .startsWith("The proof attached shows that item 4 of 2025-01-07-council-1 belongs to entry 1 of the"
                        + " register, sealed at 2025-02-04T");
        assertThat(draft.exitCode()).isEqualTo(2);
        assertThat(draft.err()).contains("has no entry of a register attached: it can prove nothing");
    }

    @Test
    @DisplayName("the proof attached to an extract fits its published schema")
    void proof() throws IOException {
        Path file = temporary.resolve("extract.pdf");
        print(file, "extract --decision 2025-03 --on 2025-12-31");
        byte[] proof = AttachedData.in("extract.pdf", Files.readAllBytes(file)).get("extract-2025-03.json");

        assertThat(new PublishedSchema("docs/extract.schema.json").errors(new String(proof, StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    @DisplayName("the command certificate writes the same PDF where its file ends in .pdf")
    void certificate() throws IOException {
        Path printed = temporary.resolve("printed.pdf");
        Path certified = temporary.resolve("certified.pdf");
        print(printed, "certificate --on 2025-03-15 --lang en");
        Run run = Run.of(
                "certificate", "--db", database(), "--on", "2025-03-15", "--lang", "en", "--out", certified.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(certified).hasSameBinaryContentAs(printed);
    }

    private static Run print(Path file, String asked) {
        List<String> arguments = new ArrayList<>(List.of("print"));
        arguments.addAll(List.of(asked.split(" ")));
        arguments.addAll(List.of("--db", database(), "--out", file.toString()));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static String words(Path file) throws IOException {
        return PdfWords.of(file).text().replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private static String database() {
        return "jdbc:h2:file:" + kept.resolve("collegium");
    }
}

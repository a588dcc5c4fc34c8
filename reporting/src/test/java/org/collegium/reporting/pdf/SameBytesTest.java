package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.collegium.reporting.paper.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it changes the default locale and time zone")
class SameBytesTest {

    @Test
    void theSameMinutesAreTheSameBytes() {
        assertThat(Specimen.pdf(Specimen::minutes)).isEqualTo(Specimen.pdf(Specimen::minutes));
    }

    @Test
    void neitherLocaleNorTimeZoneShowsInTheBytes() {
        byte[] here = Specimen.pdf(Specimen::minutes);
        byte[] signed = SpecimenToFile.signed("association");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(Specimen.pdf(Specimen::minutes)).isEqualTo(here);
            assertThat(SpecimenToFile.signed("association")).isEqualTo(signed);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Specimen.pdf(Specimen::minutes)).isEqualTo(here);
            assertThat(SpecimenToFile.signed("association")).isEqualTo(signed);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherMachineWithOtherDefaultsMakesTheSameBytes(@TempDir Path directory) throws Exception {
        Process elsewhere = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=Asia/Tokyo",
                        "-Duser.language=tr",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SpecimenToFile.class.getName(),
                        directory.toString())
                .inheritIO()
                .start();

        assertThat(elsewhere.waitFor()).isZero();
        assertThat(directory.resolve("minutes.pdf")).hasBinaryContent(Specimen.pdf(Specimen::minutes));
        assertThat(directory.resolve("signed.pdf")).hasBinaryContent(SpecimenToFile.signed("association"));
        assertThat(directory.resolve("signed-by-curve.pdf")).hasBinaryContent(SpecimenToFile.signed("curve"));
    }

    @Test
    void documentsMadeAtTheSameTimeDoNotInfluenceEachOther() throws Exception {
        byte[] minutes = Specimen.pdf(Specimen::minutes);
        byte[] note = Specimen.pdf(SameBytesTest::note);
        List<Callable<byte[]>> tasks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tasks.add(() -> Specimen.pdf(Specimen::minutes));
            tasks.add(() -> Specimen.pdf(SameBytesTest::note));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<byte[]> made : threads.invokeAll(tasks)) {
                assertThat(made.get()).matches(bytes -> Arrays.equals(bytes, minutes) || Arrays.equals(bytes, note));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anotherIdentifierIsAnotherFile() {
        assertThat(Specimen.pdf(SameBytesTest::note)).isNotEqualTo(Specimen.pdf(Specimen::minutes));
    }

    private static void note(ArchivalPdf pdf) {
        pdf.heading(1, Text.of("Note"));
        pdf.paragraph(Text.of("Quelques ")
                .bold("mots ")
                .boldItalic("d’autres lettres")
                .mono(" 0123"));
    }
}

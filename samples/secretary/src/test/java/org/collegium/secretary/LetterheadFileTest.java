package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collegium.reporting.letterhead.ALetterhead;
import org.collegium.reporting.pdf.Conformance;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterheadFileTest {

    private static final String WHOLE = """
            # Les Amis du halage
            logo = images/logo.png
            logo-alternative = Les Amis du halage
            accent = #1e6637
            address = 3 quai de l’Écluse, 35000 Rennes\\n\\
                      contact@halage.example
            """;

    @TempDir
    private static Path kept;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void keep() {
        Run.keep(SampleFolder.original(), kept.resolve("out"), database(), "--lang", "fr");
    }

    @BeforeEach
    void drawLogo() throws IOException {
        Files.createDirectory(temporary.resolve("images"));
        Files.write(temporary.resolve("images/logo.png"), ALetterhead.png());
    }

    @Test
    @DisplayName("what is printed bears it, and conforms")
    void printed() throws IOException {
        Path file = temporary.resolve("certificate.pdf");
        Run run = print(file, WHOLE, "fr");

        assertThat(run.err()).isEmpty();
        assertThat(PdfWords.of(file).text()).contains("contact@halage.example");
        assertThat(Conformance.failures(Files.readAllBytes(file))).isEmpty();
    }

    @Test
    @DisplayName("a byte order mark before it is none of its words")
    void byteOrderMark() throws IOException {
        assertThat(print(temporary.resolve("certificate.pdf"), "\uFEFF" + WHOLE, "fr")
                        .err())
                .isEmpty();
    }

    @Test
    @DisplayName("minutes and commons sheet bear it in every form, and what is signed still holds")
    void year() throws IOException {
        Path out = temporary.resolve("out");
        Run run = Run.of(
                "year",
                "--db",
                database(),
                "--out",
                out.toString(),
                "--lang",
                "fr",
                "--form",
                "pdf,html,markdown,text",
                "--letterhead",
                letterhead(WHOLE.getBytes(StandardCharsets.UTF_8)).toString());

        assertThat(run.err()).isEmpty();
        for (String document : List.of("minutes-2025-01-07-council-1-fr", "commons-fr")) {
            assertThat(PdfWords.of(out.resolve(document + ".pdf")).text()).contains("contact@halage.example");
            assertThat(out.resolve(document + ".html")).content().contains("<address>", "img-src data:");
            assertThat(out.resolve(document + ".md")).content().startsWith("Les Amis du halage\n\n3 quai");
            assertThat(out.resolve(document + ".txt")).content().startsWith("Les Amis du halage\n\n3 quai");
        }
        Run verified = Run.of(
                "register",
                "verify",
                out.resolve("minutes-2025-01-07-council-1-fr.pdf").toString());
        assertThat(verified.exitCode()).as(verified.out()).isZero();
    }

    @Test
    @DisplayName("the minutes of a bundle bear it, and the bundle holds")
    void audited() throws IOException {
        Path bundle = temporary.resolve("bundle.zip");
        String file = letterhead(WHOLE.getBytes(StandardCharsets.UTF_8)).toString();
        Run plain = Run.of(
                "audit",
                "--db",
                database(),
                "--out",
                temporary.resolve("plain.zip").toString());
        Run run = Run.of("audit", "--db", database(), "--out", bundle.toString(), "--letterhead", file);

        assertThat(plain.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Files.size(bundle)).isGreaterThan(Files.size(temporary.resolve("plain.zip")));
        assertThat(Run.of("register", "verify", bundle.toString()).exitCode()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what is wrong in it is told by its file, what stands there and what was expected; nothing is written")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "colour = #1E6637|“colour” is no key of a letterhead: expected logo, logo-alternative, accent, address.|« colour » n’est pas une clé d’en-tête : il faut logo, logo-alternative, accent, address.",
                "accent = green|“green” is no colour: expected # and six hexadecimal digits, such as #1B3A57.|« green » n’est pas une couleur : il faut # et six chiffres hexadécimaux, comme #1B3A57.",
                "accent = #00ff00|The colour #00FF00 stands out on white by 1.37 to 1: expected 4.5 to 1 or more|La couleur #00FF00 se détache du blanc par 1,37 pour 1 : il faut au moins 4,5 pour 1",
                "address = a\\naddress = b|“address” stands twice: expected one, whose lines are parted by \\n.|« address » est donné deux fois : il en faut un, dont \\n sépare les lignes.",
                "address = a\\\\n\\\\nb|“” in the address: expected lines of 1 to 80 characters.|«  » dans l’adresse : il faut des lignes d’un à 80 caractères.",
                "accent = \\\\u12|“\\u” without four hexadecimal digits after it.|« \\u » sans quatre chiffres hexadécimaux à sa suite.",
                "logo = images/logo.png|“logo” stands without “logo-alternative”: expected both.|« logo » est donné sans « logo-alternative » : il faut les deux.",
                "logo-alternative = Nous|“logo-alternative” stands without “logo”: expected both.|« logo-alternative » est donné sans « logo » : il faut les deux.",
                "logo = none.png\\nlogo-alternative =|There is no file FOLDER/none.png.|Il n’y a pas de fichier FOLDER/none.png.",
                "logo = images\\nlogo-alternative =|There is no file FOLDER/images.|Il n’y a pas de fichier FOLDER/images.",
                "logo = \\\\u0000\\nlogo-alternative =|There is no file |Il n’y a pas de fichier ",
                "logo = letterhead.properties\\nlogo-alternative =|FOLDER/letterhead.properties is no picture that can be a logo: expected a PNG or a JPEG.|FOLDER/letterhead.properties n’est pas une image qui puisse servir de logo : il faut un PNG ou un JPEG."
            })
    void refused(String content, String english, String french) throws IOException {
        String text = content.replaceAll("(?<!\\\\)\\\\n", "\n").replace("\\\\", "\\");

        assertRefused(text, "en", at(english, ": "));
        assertRefused(text, "fr", at(french, " : "));
    }

    private void assertRefused(String text, String language, String why) throws IOException {
        Path file = temporary.resolve("certificate.pdf");
        Run run = print(file, text, language);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().replace('\u00a0', ' ')).startsWith(why.replace('\u00a0', ' '));
        assertThat(run.err()).hasLineCount(1);
        assertThat(file).doesNotExist();
    }

    private String at(String why, String colon) {
        return temporary.resolve("letterhead.properties") + colon + why.replace("FOLDER", temporary.toString());
    }

    @Test
    @DisplayName("a file that is none, or no text, is refused, before the folder is kept")
    void unreadable() throws IOException {
        Path out = temporary.resolve("out");
        Path missing = temporary.resolve("missing.properties");
        Path latin = letterhead("address = Écluse".getBytes(StandardCharsets.ISO_8859_1));

        Run none = year(out, missing);
        Run other = year(out, latin);

        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("There is no file " + missing + ".");
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err()).isEqualTo(latin + ": expected a file in UTF-8." + System.lineSeparator());
        assertThat(out).doesNotExist();
    }

    @Test
    @DisplayName("a logo larger than any is refused without being read to its end")
    void huge() throws IOException {
        Files.write(temporary.resolve("images/logo.png"), new byte[(1 << 20) + 1]);

        assertRefused(WHOLE, "en", at("FOLDER/images/logo.png is too large: expected at most 1024 KiB.", ": "));
    }

    private static Run year(Path out, Path letterhead) {
        return Run.of(
                "year",
                SampleFolder.original().toString(),
                "--lang",
                "en",
                "--out",
                out.toString(),
                "--letterhead",
                letterhead.toString());
    }

    private Run print(Path file, String text, String language) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("print", "certificate", "--on", "2025-03-15"));
        arguments.addAll(List.of("--db", database(), "--out", file.toString(), "--lang", language));
        arguments.add("--letterhead");
        arguments.add(letterhead(text.getBytes(StandardCharsets.UTF_8)).toString());
        return Run.of(arguments.toArray(String[]::new));
    }

    private Path letterhead(byte[] bytes) throws IOException {
        return Files.write(temporary.resolve("letterhead.properties"), bytes);
    }

    private static String database() {
        return "jdbc:h2:file:" + kept.resolve("collegium");
    }
}

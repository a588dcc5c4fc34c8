package org.collegium.reporting.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.People.ASSOCIATION;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.collegium.association.Association;
import org.collegium.reporting.signature.TestKeys;
import org.collegium.words.IncompleteLanguageException;
import org.collegium.words.Language;
import org.collegium.words.Languages;
import org.collegium.words.Transcribed;
import org.collegium.words.Unfinished;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a bundle in a language that a host adds. */
class VerificationPageTest {

    private static final String HEAD =
            ABundle.REGISTER.head().orElseThrow().hash().hex();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("an association with a language of its own is told in it too, and the bundle holds")
    void added() throws IOException {
        Path bundle = write(bundle(Transcribed.LOCALE));

        assertThat(BundleCheck.of(bundle).findings()).isEmpty();
        try (BundleFiles files = BundleFiles.open(bundle)) {
            assertThat(files.names()).contains("README.txt", "LISEZMOI.txt");
            assertThat(files.text("README-qaa.txt"))
                    .hasValueSatisfying(page -> assertThat(page)
                            .startsWith("ХОЩ ТО ВЕРИФЫ ТХИС БУНДЛЕ")
                            .contains(ASSOCIATION.name(), HEAD, "4-е Марцхъ 2025", "Ит ис нот")
                            .doesNotContain("{proof}", "{hash}", "openssl"));
        }
    }

    @Test
    @DisplayName("a signed one says so in it")
    void signed() throws IOException {
        try (BundleFiles files =
                BundleFiles.open(write(bundle(Transcribed.LOCALE).signedBy(TestKeys.signer("association"))))) {
            assertThat(files.text("README-qaa.txt"))
                    .hasValueSatisfying(page -> assertThat(page)
                            .contains("openssl", "Щхат тхис доес нот прове")
                            .doesNotContain("Ит ис нот"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr-CA"})
    @DisplayName(
            "a language without any words, and French in another country, leave it at the two that are always there")
    void without(String language) throws IOException {
        try (BundleFiles files = BundleFiles.open(write(bundle(Locale.forLanguageTag(language))))) {
            assertThat(files.names())
                    .filteredOn(name -> name.endsWith(".txt"))
                    .containsExactlyInAnyOrder("README.txt", "LISEZMOI.txt");
        }
    }

    @Test
    @DisplayName("what a language lacks of it is told by file and gap")
    void faults() {
        Map<String, String> files = Map.of(
                "verify_br.txt", "{association} {entries} {day} {proof}",
                "verify_signed_br.txt", "{hash}");

        assertThat(AuditBundle.faults(new Spoken(files)))
                .containsExactly(
                        "verify_br.txt: has the gaps [{association}, {day}, {entries}, {proof}],"
                                + " expected [{association}, {day}, {entries}, {hash}, {proof}]",
                        "verify_signed_br.txt: has the gaps [{hash}], expected []",
                        "verify_unsigned_br.txt: there is no such file");
        assertThat(AuditBundle.faults(new Transcribed())).isEmpty();
        assertThat(AuditBundle.faults(Languages.of(Locale.FRENCH))).isEmpty();
    }

    @Test
    @DisplayName("a page that is not finished is refused, and so the bundle")
    void unfinished() {
        assertThatThrownBy(() -> bundle(Unfinished.LOCALE).writeTo(OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        IncompleteLanguageException.class,
                        refused -> assertThat(refused.faults())
                                .hasSize(3)
                                .first(InstanceOfAssertFactories.STRING)
                                .startsWith("verify_qab.txt: has the gaps [{hash}], expected "));
    }

    private record Spoken(Map<String, String> files) implements Language {
        @Override
        public Locale locale() {
            return Locale.forLanguageTag("br");
        }

        @Override
        public int pluralForms() {
            return 1;
        }

        @Override
        public int pluralForm(long number) {
            return 0;
        }

        @Override
        public Optional<InputStream> open(String file) {
            return Optional.ofNullable(files.get(file))
                    .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static AuditBundle bundle(Locale language) {
        Association association = new Association(
                ASSOCIATION.id(),
                ASSOCIATION.name(),
                ASSOCIATION.registeredOffice(),
                ASSOCIATION.registration(),
                language,
                ASSOCIATION.zone());
        return new AuditBundle(association, ABundle.REGISTER, List.of());
    }

    private Path write(AuditBundle bundle) throws IOException {
        Path file = folder.resolve("bundle.zip");
        try (OutputStream to = Files.newOutputStream(file)) {
            bundle.writeTo(to);
        }
        return file;
    }
}

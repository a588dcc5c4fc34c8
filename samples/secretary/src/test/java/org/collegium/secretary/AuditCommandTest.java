package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.association.Association;
import org.collegium.association.AssociationId;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.member.MemberId;
import org.collegium.persistence.CouncilStore;
import org.collegium.reporting.document.PublishedSchema;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCommandTest {

    private static final AssociationId ID = new AssociationId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    @TempDir
    private static Path kept;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void keep() {
        Run.keep(SampleFolder.original(), kept.resolve("out"), database(), "--lang", "fr");
        Run audit = Run.of("audit", "--db", database(), "--out", bundle().toString(), "--lang", "fr");
        assertThat(audit.exitCode()).as(audit.err()).isZero();
    }

    @Test
    @DisplayName("the bundle of the sample year holds, and says so in the words of the command that wrote it")
    void whole() {
        Run audit = Run.of(
                "audit", "--db", database(), "--out", temporary.resolve("a.zip").toString(), "--lang", "en");
        Run verify = Run.of("register", "verify", temporary.resolve("a.zip").toString(), "--lang", "en");

        assertThat(audit.out()).contains("the register to entry 16, with the hash " + head(verify.out()));
        assertThat(verify.out())
                .startsWith("The bundle holds: 63 files as they were when it was made, and entries 1 to 16 of the");
        assertThat(verify.exitCode()).isZero();
        assertThat(Run.of("register", "verify", bundle().toString(), "--lang", "fr")
                        .out())
                .startsWith("Le dossier tient");
    }

    @Test
    @DisplayName("the register has the same head in the database, in the bundle and on the minutes of a year")
    void sameHead() {
        String inDatabase = Run.of("register", "verify", "--db", database()).out();
        String inBundle = Run.of("register", "verify", bundle().toString()).out();
        Run last = Run.of(
                "register",
                "verify",
                kept.resolve("out/minutes-2025-11-04-council-1-erratum-1-fr.pdf")
                        .toString(),
                "--lang",
                "en");

        assertThat(head(inDatabase)).isEqualTo(head(inBundle)).isEqualTo(head(last.out()));
        assertThat(last.out()).endsWith("Of the pages nothing is proven." + System.lineSeparator());
        assertThat(last.exitCode()).isZero();
    }

    @Test
    @DisplayName("each seal in the bundle fits its published schema, and each content that of minutes or of errata")
    void schemas() throws IOException {
        PublishedSchema seal = new PublishedSchema("docs/seal.schema.json");
        PublishedSchema minutes = new PublishedSchema("docs/minutes.schema.json");
        PublishedSchema erratum = new PublishedSchema("docs/erratum.schema.json");
        Map<PublishedSchema, Integer> files = new HashMap<>();
        try (ZipFile zip = new ZipFile(bundle().toFile())) {
            for (ZipEntry file : Collections.list(zip.entries())) {
                if (file.getName().endsWith(".json")) {
                    String text = new String(zip.getInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
                    boolean isErratum = text.contains("\"format\":\"collegium-erratum/1\"");
                    PublishedSchema schema =
                            file.getName().endsWith("-seal.json") ? seal : isErratum ? erratum : minutes;
                    assertThat(schema.errors(text)).as(file.getName()).isEmpty();
                    files.merge(schema, 1, Integer::sum);
                }
            }
        }

        assertThat(files).isEqualTo(Map.of(seal, 16, minutes, 15, erratum, 1));
    }

    @Test
    @DisplayName("what the copies for everybody leave out is in the bundle, and both are of the same entry")
    void behindClosedDoors() throws IOException {
        String name = "minutes-2025-10-07-council-1-fr.pdf";
        try (ZipFile zip = new ZipFile(bundle().toFile());
                InputStream in = zip.getInputStream(zip.getEntry("minutes/" + name))) {
            Files.copy(in, temporary.resolve(name));
        }
        Run copy = Run.of("register", "verify", kept.resolve("out/" + name).toString(), "--lang", "en");
        Run full = Run.of("register", "verify", temporary.resolve(name).toString(), "--lang", "en");

        assertThat(copy.out()).startsWith("It is a copy for the public: 1 part of the entry is left out");
        assertThat(full.out()).startsWith("The data attached is what entry 13 of the register sealed");
        assertThat(head(copy.out())).isEqualTo(head(full.out()));
    }

    @Test
    @DisplayName("its tables tell what the council may read, unless they are for others")
    void readers() throws IOException {
        Path forEverybody = temporary.resolve("everybody.zip");
        Run.of("audit", "--db", database(), "--out", forEverybody.toString(), "--reader", "everybody");

        assertThat(file("tables/conflicts.csv", bundle())).contains("C-2025-01;médiation externe;");
        assertThat(file("tables/conflicts.csv", forEverybody))
                .contains("C-2025-01;;;;;;confidentiel;")
                .doesNotContain("médiation");
    }

    private static String file(String name, Path bundle) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("its tables are for a French spreadsheet, or for programs where that is asked for")
    void tablesForPrograms() throws IOException {
        Path forPrograms = temporary.resolve("programs.zip");
        Run run = Run.of("audit", "--db", database(), "--out", forPrograms.toString(), "--csv", "rfc4180");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(file("tables/mandates.csv", forPrograms)).startsWith("Siège,Membre,Nom,");
        assertThat(file("tables/mandates.csv", bundle())).startsWith("\uFEFFSiège;Membre;Nom;");
    }

    @Test
    @DisplayName("minutes that are not sealed are not in it, and prove nothing")
    void draft() throws IOException {
        Path draft = kept.resolve("out/minutes-2026-01-06-council-1-fr.pdf");
        Run run = Run.of("register", "verify", draft.toString(), "--lang", "en");

        assertThat(draft).exists();
        assertThat(run.err()).contains("has no entry of a register attached: it can prove nothing.");
        assertThat(run.exitCode()).isEqualTo(2);
        try (ZipFile zip = new ZipFile(bundle().toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).noneMatch(name -> name.contains("2026-01-06"));
        }
    }

    @Test
    @DisplayName("a database in which nothing is sealed has nothing to hand over, and nothing is written")
    void nothingSealed() {
        String empty = "jdbc:h2:file:" + temporary.resolve("empty");
        Association association =
                new Association(ID, "Les Communs", "Brest", Optional.empty(), Locale.FRENCH, ZoneId.of("Europe/Paris"));
        Deed opening = new Deed.OpenRecord(association, BylawsVersions.from(LocalDate.EPOCH, Bylaws.collegial()));
        try (CouncilStore store = CouncilStore.open(empty)) {
            new Archive(store)
                    .perform(new Act(new ActId(ID.value()), ID, new MemberId("anna"), Instant.EPOCH, opening))
                    .orElseThrow();
        }
        Run audit = Run.of(
                "audit", "--db", empty, "--out", temporary.resolve("a.zip").toString(), "--lang", "en");

        assertThat(audit.err()).startsWith("Nothing is sealed yet");
        assertThat(audit.exitCode()).isEqualTo(2);
        assertThat(temporary.resolve("a.zip")).doesNotExist();
    }

    @Nested
    class WithStandardToolsAlone {

        private Path unpacked = Path.of("");

        @BeforeEach
        void unpack() throws IOException {
            unpacked = temporary.resolve("bundle");
            try (ZipFile zip = new ZipFile(bundle().toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    Path file = unpacked.resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                }
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"README.txt", "LISEZMOI.txt"})
        @DisplayName("whoever types what the page says reads nothing but the hash that the page names")
        void valid(String page) throws Exception {
            String answer = typed(page);

            assertThat(answer).matches("[0-9a-f]{64}\n");
            assertThat(Files.readString(unpacked.resolve(page))).contains("    " + answer);
        }

        @Test
        @DisplayName("whoever changed a byte of an entry is found, and where")
        void changed() throws Exception {
            Path content = unpacked.resolve("register/0003-content.json");
            Files.writeString(content, Files.readString(content).replaceFirst("items", "Items"));

            assertThat(typed("README.txt"))
                    .contains("register/0003-content.json: FAILED")
                    .contains("register/0003-seal.json: another content");
        }

        @Test
        @DisplayName("whoever changed a seal breaks the link after it")
        void seal() throws Exception {
            Path seal = unpacked.resolve("register/0003-seal.json");
            Files.writeString(seal, Files.readString(seal).replaceFirst("council", "Council"));

            assertThat(typed("README.txt"))
                    .contains("register/0003-seal.json: FAILED")
                    .contains("register/0004-seal.json: another entry before");
        }

        /** What a terminal answers to the lines of a page that begin with a dollar. */
        private String typed(String page) throws IOException, InterruptedException {
            String commands = Files.readString(unpacked.resolve(page))
                    .lines()
                    .filter(line -> line.startsWith("    $ "))
                    .map(line -> line.substring(6))
                    .collect(Collectors.joining("\n"));
            assertThat(commands).contains("sha256sum");
            Process terminal = new ProcessBuilder("bash", "-c", commands)
                    .directory(unpacked.toFile())
                    .redirectErrorStream(true)
                    .start();
            terminal.getOutputStream().close();
            String answer = new String(terminal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            terminal.waitFor();
            return answer;
        }
    }

    /** The first hash that is said. */
    private static String head(String said) {
        return said.replaceFirst("(?s).*?([0-9a-f]{64}).*", "$1");
    }

    private static String database() {
        return "jdbc:h2:file:" + kept.resolve("collegium");
    }

    private static Path bundle() {
        return kept.resolve("audit.zip");
    }
}

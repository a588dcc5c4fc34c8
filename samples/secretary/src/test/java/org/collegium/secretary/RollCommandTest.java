package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.association.Association;
import org.collegium.association.AssociationId;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.persistence.CouncilStore;
import org.collegium.reporting.roll.RollFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollCommandTest {

    private static final Association ASSOCIATION = new Association(
            new AssociationId(UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e")),
            "Ti an Holl",
            "1 quai de la Douane, 29200 Brest",
            Optional.empty(),
            Locale.FRENCH,
            ZoneId.of("Europe/Paris"));
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final MemberId ELENA = new MemberId("elena");
    static final String PAHEKO = "Numéro de membre,Nom & prénom,Date d'inscription,Ville\n";

    @TempDir
    private Path temporary;

    @Nested
    class WhenTheFileIsSound {

        @ParameterizedTest
        @CsvSource({"GALETTE,5", "PAHEKO,5", "DOLIBARR,4", "HELLOASSO,3"})
        @DisplayName("it is kept as its tool means it, and a second time it changes nothing and says so")
        void twice(RollFormat format, int members) throws IOException {
            open();
            Path file = export(format);

            Run first = roll(file, "--number", "numéro de carte");
            List<Member> kept = members();
            Run second = roll(file, "--number", "numéro de carte");

            assertThat(first.exitCode()).as(first.err()).isZero();
            assertThat(first.out().lines())
                    .startsWith("Export of " + format.label())
                    .endsWith("Kept: " + members + " members entered or changed.");
            assertThat(kept)
                    .hasSize(members)
                    .allMatch(member ->
                            member.id().value().startsWith(format.label().toLowerCase(Locale.ROOT) + "-"));
            assertThat(second.exitCode()).isZero();
            assertThat(second.out())
                    .contains("To create: 0. To change: 0.")
                    .endsWith(printed("The record says all of this already; nothing changed."));
            assertThat(members()).isEqualTo(kept);
        }

        @Test
        @DisplayName("what is created, changed, set aside and left out is told, line by line")
        void account() throws IOException {
            open();
            roll(file("12,Riou Yann,01/02/2024,\n13,Prigent Naïg,01/02/2024,\n"));

            Run run = roll(file(
                    "12,RIOU Yann,02/02/2024,Brest\n13,Prigent Naïg,01/02/2024,\n14,Kerbrat Enora,01/01/2025,Brest\n"));

            assertThat(run.out().lines().map(said -> said.replace('\u00a0', ' ')))
                    .containsExactly(
                            "Export of Paheko",
                            "line 2: Yann Riou (number paheko-12) changes; name: Riou, Yann → RIOU, Yann; first day:"
                                    + " 1 February 2024 → 2 February 2024",
                            "line 4: Kerbrat, Enora enters under the number paheko-14",
                            "column “Ville”: 2 cells left out",
                            "To create: 1. To change: 1. Unchanged: 1. Refused: 0. Set aside: 0.",
                            "Kept: 2 members entered or changed.");
            assertThat(roll(export(RollFormat.DOLIBARR)).out())
                    .contains("line 5, set aside: cancelled or closed (4, Morvan, Denez,")
                    .contains("line 6, set aside: pending (5, Kerbrat, Enora,");
        }

        @Test
        @DisplayName("a change undone by hand is made again by the same file")
        void again() throws IOException {
            open();
            Path file = file("12,Riou Yann,01/02/2024,\n");
            roll(file);
            List<Member> kept = members();
            perform(new Deed.Enrol(List.of(member("paheko-12"))));

            assertThat(roll(file).exitCode()).isZero();
            assertThat(members()).isEqualTo(kept);
        }

        @Test
        @DisplayName("a dry run tells the same and keeps nothing")
        void dryRun() throws IOException {
            open();
            Run run = roll(file("12,Riou Yann,01/02/2024,\n"), "--dry-run", "--lang", "fr");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .contains("À créer\u00a0: 1.", "ligne 2\u00a0: Riou, Yann entre sous le numéro paheko-12")
                    .endsWith(printed("C’était un essai\u202f; rien n’a été enregistré."));
            assertThat(members()).isEmpty();
        }
    }

    @Nested
    class WhenSomethingIsRefused {

        @Test
        @DisplayName("one line at fault is named with its column, value and what was expected, and nothing is kept")
        void line() throws IOException {
            open();
            Run run = roll(file("12,Riou Yann,01/02/2024,\n13,Prigent Naïg,31/02/2024,\n"));

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out())
                    .contains("To create: 1. To change: 0. Unchanged: 0. Refused: 1.")
                    .contains(
                            "roll.csv, line 3, column “Date d'inscription”, value “31/02/2024”: expected a day such as"
                                    + " 24/06/2025");
            assertThat(run.err()).isEqualTo(printed("1 fault in the file; nothing was kept."));
            assertThat(members()).isEmpty();
        }

        @Test
        @DisplayName("a tool that gives no numbers needs a column that stands for them")
        void noNumber() throws IOException {
            open();
            Run run = roll(export(RollFormat.HELLOASSO));

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).contains("this file gives members no number; name the column that stands for it");
        }

        @Test
        @DisplayName("whoever may not enter members is refused by the archive")
        void stranger() throws IOException {
            open();
            perform(new Deed.Enrol(List.of(member("anna"))));
            perform(new Deed.Appoint(List.of(new Mandate(
                    new Seat(1), new MemberId("anna"), LONG_AGO, Optional.empty(), Mandate.Origin.ELECTED))));
            List<Member> before = members();

            Run run = roll(file("12,Riou Yann,01/02/2024,\n"));

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo(printed(
                            "Refused: elena has no capacity to enter members: only a founder before the first council"
                                    + " or a seat holder may. Nothing was kept."));
            assertThat(members()).isEqualTo(before);
            assertThat(roll(file("12,Riou Yann,01/02/2024,\n"), "--dry-run").err())
                    .as("and by a dry run already")
                    .isEqualTo(run.err());
        }
    }

    @Nested
    class WhenThereIsNothingToWorkOn {

        @Test
        @DisplayName("a database without an association is no place for a roll")
        void noAssociation() throws IOException {
            Run run = roll(file("12,Riou Yann,01/02/2024,\n"));

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).isEqualTo(printed("The database holds 0 associations; exactly one is needed."));
        }

        @Test
        @DisplayName("a file that is not there is named, and no database is made")
        void noFile() {
            Run run = roll(temporary.resolve("none.csv"));

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("none.csv could not be read or written: it does not exist");
            assertThat(temporary).isEmptyDirectory();
        }

        @Test
        @DisplayName("a database that cannot be opened is a failure in one sentence")
        void noDatabase() throws IOException {
            Path file = file("12,Riou Yann,01/02/2024,\n");
            Run run = Run.of("roll", file.toString(), "--db", "jdbc:nothing:at-all", "--by", "elena", "--lang", "en");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).startsWith("Failed: ").contains("jdbc:nothing:at-all");
        }
    }

    private Run roll(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("roll", file.toString(), "--db", database(), "--by", "elena"));
        if (!List.of(more).contains("--lang")) {
            arguments.addAll(List.of("--lang", "en"));
        }
        return Run.of(Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(temporary.resolve("roll.csv"), PAHEKO + lines);
    }

    /** The made-up export with which the reading of a tool's files is tested. */
    private Path export(RollFormat format) throws IOException {
        String name = format.label().toLowerCase(Locale.ROOT) + ".csv";
        try (InputStream in = Objects.requireNonNull(RollFormat.class.getResourceAsStream(name))) {
            return Files.write(temporary.resolve(name), in.readAllBytes());
        }
    }

    /** A record without a council: whoever acts founds it. */
    private void open() {
        open(database());
    }

    static void open(String database) {
        perform(database, new Deed.OpenRecord(ASSOCIATION, BylawsVersions.from(LONG_AGO, Bylaws.collegial())));
    }

    private void perform(Deed deed) {
        perform(database(), deed);
    }

    private static void perform(String database, Deed deed) {
        try (CouncilStore store = CouncilStore.open(database)) {
            new Archive(store)
                    .perform(new Act(new ActId(UUID.randomUUID()), ASSOCIATION.id(), ELENA, Instant.EPOCH, deed))
                    .orElseThrow();
        }
    }

    private List<Member> members() {
        try (CouncilStore store = CouncilStore.open(database())) {
            List<Member> members = new ArrayList<>();
            new Archive(store).read(ASSOCIATION.id(), Holdings::members).forEach(members::add);
            return members;
        }
    }

    private static Member member(String id) {
        return new Member(
                new MemberId(id), new Identity.Person("Anna", "Le Gall"), LONG_AGO, Optional.empty(), List.of());
    }

    private String database() {
        return "jdbc:h2:file:" + temporary.resolve("council");
    }

    private static String printed(String said) {
        return said + System.lineSeparator();
    }
}

package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.secretary.folder.SampleFolder;

/**
 * A folder with a council of five and a sitting that is called for the sixth of January 2026, kept by the command in
 * English.
 *
 * @param folder where
 */
record CalledSitting(Path folder) {

    private static final List<String> PEOPLE = List.of("Anna", "Annick", "Kaelig", "Rozenn", "Malo");
    /** Who holds the seats. */
    static final String COUNCIL = "Anna Balcon, Annick, Kaelig, Rozenn, Malo";

    /** Begins the folder, in an empty one. */
    void begin() throws IOException {
        Path members = folder.resolve("export.csv");
        Files.write(
                members,
                Stream.concat(
                                Stream.of("Membre;Nature;Nom;Prénom;Adhésion;Cotisation du;Cotisation au;Montant"),
                                IntStream.range(0, PEOPLE.size())
                                        .mapToObj(number -> "M00" + (number + 1) + ";personne;Balcon;"
                                                + PEOPLE.get(number) + ";2020-01-01;2026-01-01;2026-12-31;15,00"))
                        .toList());
        Files.writeString(
                folder.resolve("statuts.json"),
                Files.readString(SampleFolder.original().resolve("statuts.json"))
                        .replaceAll("\"tie\": \"\\w+\"", "\"tie\": \"SECOND_BALLOT\""));
        done(
                "init",
                "--name",
                "Ar Roued",
                "--office",
                "1 quai",
                "--keeper",
                "M001",
                "--since",
                "2026-01-01",
                "--bylaws",
                "statuts.json");
        done("import", members.toString());
        done("appoint", COUNCIL, "--from", "2026-01-01");
        done(
                "convene",
                "2026-01-06",
                "--hour",
                "18:30",
                "--place",
                "Salle",
                "--by",
                "M001",
                "--sent",
                "2025-12-28",
                "--item",
                "Bike :: The council buys a bike.",
                "--item",
                "News");
    }

    /** Copies it into another folder, which is empty. */
    CalledSitting copiedInto(Path other) throws IOException {
        Shell.copy(folder, other);
        return new CalledSitting(other);
    }

    /** What a command answers that does its work; no-break spaces are plain ones. */
    String done(String... words) {
        Run run = run(words);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out().replace('\u00a0', ' ');
    }

    /** What a command answers that refuses to. */
    String refused(String... words) {
        Run run = run(words);
        assertThat(run.exitCode()).isEqualTo(2);
        return run.err().replace('\u00a0', ' ');
    }

    /** What comes of a command. */
    Run run(String... words) {
        return Run.of(Stream.concat(Stream.of(words), Stream.of("--in", folder.toString(), "--lang", "en"))
                .toArray(String[]::new));
    }
}

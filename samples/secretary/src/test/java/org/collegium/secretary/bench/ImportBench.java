package org.collegium.secretary.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

/**
 * {@code collegium roll} on 100,000 members with a fee each, its account of every line included, against a bare program
 * that reads the same file and inserts the same rows: as whole processes, each with a heap of 64 megabytes, in turn, by
 * the median of the ratios of their speeds. Twice as many members then must fit into the same heap.
 */
final class ImportBench {

    private static final int MEMBERS = 100_000;
    private static final int ROUNDS = 5;
    private static final double LIMIT = 0.5;
    private static final Map<String, String> SMALL = Map.of("JDK_JAVA_OPTIONS", "-Xmx64m");
    private static final String DATABASE = "record";

    private final Programs programs;
    private final Path roll;
    private final Path prepared;

    private ImportBench(Programs programs) {
        this.programs = programs;
        this.roll = programs.beside("roll.csv");
        this.prepared = programs.beside(DATABASE + ".mv.db");
    }

    static Measure run() throws IOException, InterruptedException {
        try (Programs programs = new Programs()) {
            return new ImportBench(programs).measure();
        }
    }

    private Measure measure() throws IOException, InterruptedException {
        openRecord();
        write(MEMBERS);
        double[] ratios = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            Path ours = database();
            double taken = programs.run(command(ours), SMALL);
            Path bare = database();
            double raw = programs.run(Programs.java(BareImport.class, roll.toString(), url(bare)), SMALL);
            if (round >= 0) {
                ratios[round] = raw / taken;
            } else {
                check(ours, MEMBERS);
                check(bare, MEMBERS);
            }
        }
        write(2 * MEMBERS);
        Path large = database();
        programs.run(command(large), SMALL);
        check(large, 2 * MEMBERS);
        return Measure.atLeast("import-to-bare-program", Programs.median(ratios), LIMIT);
    }

    private List<String> command(Path database) {
        return List.of(
                Programs.COMMAND.toString(),
                "roll",
                roll.toString(),
                "--db",
                url(database),
                "--by",
                "elena",
                "--lang",
                "fr");
    }

    /** A record that holds an association and nobody else. */
    private void openRecord() {
        Association association = new Association(
                new AssociationId(UUID.randomUUID()),
                "Ti an Holl",
                "1 quai de la Douane, 29200 Brest",
                Optional.empty(),
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"));
        Deed opening = new Deed.OpenRecord(association, BylawsVersions.from(LocalDate.EPOCH, Bylaws.collegial()));
        try (CouncilStore store = CouncilStore.open(url(programs.beside(DATABASE)))) {
            new Archive(store)
                    .perform(new Act(
                            new ActId(UUID.randomUUID()),
                            association.id(),
                            new MemberId("elena"),
                            Instant.EPOCH,
                            opening))
                    .orElseThrow();
        }
    }

    private void write(int members) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(roll)) {
            out.write("Membre;Nature;Nom;Prénom;Adhésion;Cotisation du;Cotisation au;Montant\r\n");
            for (int i = 0; i < members; i++) {
                LocalDate joined = LocalDate.of(2000, 1, 1).plusDays(i % 9_000);
                out.write("A" + (1_000_000 + i) + ";personne;Le Gall-" + i % 1_000 + ";Anna " + i % 77 + ";" + joined
                        + ";2025-01-01;2025-12-31;15,00\r\n");
            }
        }
    }

    /** A copy of the record, for one run. */
    private Path database() throws IOException {
        Path folder = programs.freshFolder();
        Files.copy(prepared, folder.resolve(prepared.getFileName()));
        return folder.resolve(DATABASE);
    }

    private static String url(Path database) {
        return "jdbc:h2:file:" + database;
    }

    private static void check(Path database, int members) {
        try (Connection connection = DriverManager.getConnection(url(database));
                Statement statement = connection.createStatement();
                ResultSet counts = statement.executeQuery(
                        "select (select count(*) from member), (select count(*) from dues where cents = 1500)")) {
            counts.next();
            if (counts.getInt(1) != members || counts.getInt(2) != members) {
                throw new IllegalStateException(database + " holds " + counts.getInt(1) + " members");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

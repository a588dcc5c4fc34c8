package org.collegium.persistence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.collegium.archive.Holdings;
import org.collegium.archive.Stored;
import org.collegium.meeting.Meeting;
import org.collegium.words.Answer;

/**
 * The store against JDBC doing the same work in the same run, in turn; one line a measure:
 * {@code name  ratio  <=limit  ok|short}. The ratio is the median of those of the rounds.
 */
public final class StoreBench {

    private static final int ROUNDS = 15;
    private static final int WARMING = 5;
    private static final int SITTINGS = 20;
    private static final int MONTHS = 12;
    private static final int OPENINGS = 20;

    private final String name;
    private final String url;
    private final Database database;

    private StoreBench(String name, String url, Database database) {
        this.name = name;
        this.url = url;
        this.database = database;
    }

    /** Runs all. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("collegium-store");
        try {
            new StoreBench("postgresql", PostgresServer.V18.database("bench"), Database.POSTGRESQL).run(1.3, 1.5, 1.2);
            String file = "jdbc:h2:file:" + folder.resolve("council");
            new StoreBench("h2", file, Database.H2).run(2.0, 2.7, 3.5);
            opening(file);
            Growth.run(folder);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private void run(double toSave, double toLoadAYear, double toLoadOne) throws Exception {
        try (CouncilStore store = CouncilStore.open(url);
                Connection connection = DriverManager.getConnection(url)) {
            connection.setTransactionIsolation(database.isolation());
            connection.setAutoCommit(false);
            RawSittings raw = new RawSittings(connection);
            ARecord ours = ARecord.in(store);
            ARecord theirs = ARecord.in(store);
            say("save-a-sitting", saving(store, ours, raw, connection, theirs), toSave);

            ARecord year = ARecord.in(store);
            for (int month = 0; month < MONTHS; month++) {
                raw.save(year.association().id().value(), Sittings.copy(year, month));
            }
            UUID association = year.association().id().value();
            say(
                    "load-a-year",
                    ratio(
                            20,
                            () -> store.read(year.association().id(), Holdings::sittings),
                            () -> raw.load(association, Optional.empty())),
                    toLoadAYear);
            Meeting.Closed one = Sittings.copy(year, 3);
            say(
                    "load-a-sitting",
                    ratio(
                            200,
                            () -> store.read(
                                    year.association().id(),
                                    holdings -> holdings.sitting(one.id())
                                            .map(Stored::value)
                                            .orElseThrow()),
                            () -> raw.load(association, Optional.of(one.id().toString()))),
                    toLoadOne);
        }
    }

    private double saving(CouncilStore store, ARecord ours, RawSittings raw, Connection connection, ARecord theirs)
            throws Exception {
        int[] next = {0};
        List<Meeting.Closed> forUs = sittings(ours);
        List<Meeting.Closed> forThem = sittings(theirs);
        return ratio(
                1,
                () -> {
                    for (Meeting.Closed sitting : forUs.subList(next[0], next[0] + SITTINGS)) {
                        store.write(ours.association().id(), holdings -> {
                                    holdings.add(sitting);
                                    return Answer.granted(true);
                                })
                                .orElseThrow();
                    }
                    return next[0];
                },
                () -> {
                    for (Meeting.Closed sitting : forThem.subList(next[0], next[0] + SITTINGS)) {
                        raw.save(theirs.association().id().value(), sitting);
                        if (database.writesLate()) {
                            database.sync(connection);
                            connection.commit();
                        }
                    }
                    next[0] += SITTINGS;
                    return next[0];
                });
    }

    private static List<Meeting.Closed> sittings(ARecord record) {
        return IntStream.range(0, (ROUNDS + WARMING) * SITTINGS)
                .mapToObj(number -> Sittings.copy(record, number))
                .toList();
    }

    /** Without the closing, in which H2 makes its file compact, of either. */
    private static void opening(String file) throws Exception {
        double[] ratios = new double[OPENINGS];
        for (int round = -WARMING; round < OPENINGS; round++) {
            long start = System.nanoTime();
            CouncilStore store = CouncilStore.open(file);
            long opened = System.nanoTime();
            store.close();
            long startBare = System.nanoTime();
            Connection bare = DriverManager.getConnection(file);
            long openedBare = System.nanoTime();
            bare.close();
            if (round >= 0) {
                ratios[round] = (double) (opened - start) / (openedBare - startBare);
            }
        }
        print("open-a-store-to-a-bare-h2-connection", median(ratios), 25);
    }

    private void say(String what, double ratio, double limit) {
        print(name + "-" + what + "-to-raw-jdbc", ratio, limit);
    }

    static void print(String what, double ratio, double limit) {
        System.out.println(String.format(
                Locale.ROOT, "%s  %.2f  <=%.2f  %s", what, ratio, limit, ratio <= limit ? "ok" : "short"));
    }

    /** Something that takes time. */
    @FunctionalInterface
    interface Work {
        Object done() throws Exception;
    }

    /** How many times the time of another one takes, by the median of the rounds after some that are not counted. */
    static double ratio(int times, Work one, Work other) throws Exception {
        double[] ratios = new double[ROUNDS];
        for (int round = -WARMING; round < ROUNDS; round++) {
            double taken = seconds(times, one);
            double raw = seconds(times, other);
            if (round >= 0) {
                ratios[round] = taken / raw;
            }
        }
        return median(ratios);
    }

    static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static double seconds(int times, Work work) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            if (work.done() == null) {
                throw new IllegalStateException("nothing came back");
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}

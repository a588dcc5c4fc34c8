package org.collegium.persistence;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.collegium.words.Phrase;

/**
 * Every row of a database in a ZIP file: a CSV file a table, and {@code contents.txt}, which says of which version of the
 * schema they are and what each table holds. It can be restored into either database.
 */
final class Backup {

    private static final String CONTENTS = "contents.txt";
    private static final String SCHEMA = "schema";
    private static final String ENDING = ".csv";

    private final Path file;
    private final int version;
    private final Map<String, String> fingerprints;

    private Backup(Path file, int version, Map<String, String> fingerprints) {
        this.file = file;
        this.version = version;
        this.fingerprints = fingerprints;
    }

    /** Writes what a transaction sees, which is of one moment. */
    static void write(Connection transaction, OutputStream out) throws SQLException, IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        StringBuilder contents = new StringBuilder(SCHEMA + " " + Schema.VERSION + "\n");
        for (String table : TableCopy.tables()) {
            zip.putNextEntry(new ZipEntry(table + ENDING));
            Fingerprint rows = TableCopy.of(table, transaction).write(transaction, text);
            text.flush();
            contents.append(table).append(' ').append(rows).append('\n');
        }
        zip.putNextEntry(new ZipEntry(CONTENTS));
        text.append(contents).flush();
        zip.finish();
    }

    /**
     * What a file says that it holds.
     *
     * @throws StoreException when it is no backup, or one of a newer version
     */
    static Backup in(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Map<String, String> lines = new LinkedHashMap<>();
            new String(bytes(zip, CONTENTS, file), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ", 2))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts -> lines.put(parts[0], parts[1]));
            int version = Optional.ofNullable(lines.remove(SCHEMA))
                    .filter(number -> number.matches("[0-9]{1,6}"))
                    .map(Integer::valueOf)
                    .orElseThrow(() -> notOne(file));
            if (version > Schema.VERSION) {
                throw new StoreException(Phrase.of("store.newer-backup")
                        .with(name(file))
                        .with(version)
                        .with(Schema.VERSION));
            }
            Backup backup = new Backup(file, version, lines);
            backup.check(zip);
            return backup;
        } catch (ZipException noZip) {
            throw notOne(file);
        }
    }

    /** Which version of the schema its tables are of. */
    int version() {
        return version;
    }

    /** Holds what each table of the file is against what the file says of it. */
    private void check(ZipFile zip) throws IOException {
        for (String table : tables()) {
            try (Reader lines = lines(zip, table)) {
                check(table, TableCopy.read(lines));
            }
        }
    }

    /** Enters all of it in a transaction, and holds what is there then against what the file says. */
    void restore(Connection transaction) throws SQLException, IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (String table : tables()) {
                try (Reader lines = lines(zip, table)) {
                    TableCopy.enter(table, lines, transaction);
                }
                check(table, TableCopy.of(table, transaction).fingerprint(transaction));
            }
        }
    }

    private List<String> tables() {
        List<String> tables =
                TableCopy.tables().stream().filter(fingerprints::containsKey).toList();
        if (tables.isEmpty() || tables.size() < fingerprints.size()) {
            throw notOne(file);
        }
        return tables;
    }

    private void check(String table, Fingerprint found) {
        if (!found.toString().equals(fingerprints.get(table))) {
            throw new StoreException(
                    Phrase.of("store.damaged-backup").with(name(file)).with(table));
        }
    }

    private Reader lines(ZipFile zip, String table) throws IOException {
        return new BufferedReader(
                new InputStreamReader(zip.getInputStream(entry(zip, table + ENDING, file)), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(ZipFile zip, String name, Path file) throws IOException {
        try (InputStream in = zip.getInputStream(entry(zip, name, file))) {
            return in.readAllBytes();
        }
    }

    private static ZipEntry entry(ZipFile zip, String name, Path file) {
        return Optional.ofNullable(zip.getEntry(name)).orElseThrow(() -> notOne(file));
    }

    private static StoreException notOne(Path file) {
        return new StoreException(Phrase.of("store.no-backup").with(name(file)));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

package org.collegium.plain;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.collegium.persistence.CouncilStore;
import org.collegium.reporting.csv.CsvFormat;
import org.collegium.reporting.tables.Table;
import org.collegium.reporting.tables.VotesTable;

/** Writes the votes on record as a table, for a spreadsheet in French and for programs. */
public final class ExportedTables {

    private ExportedTables() {}

    /** Runs it: a database with a sitting, and a folder to write to. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        try (CouncilStore store = CouncilStore.open(arguments[0])) {
            Table votes =
                    store.read(store.associations().get(0), kept -> VotesTable.of(kept.sittings(), Locale.ENGLISH));
            try (OutputStream out = Files.newOutputStream(folder.resolve("votes.csv"))) {
                CsvFormat.FRENCH_SPREADSHEET.write(votes, out);
            }
            CsvFormat.RFC_4180.write(votes, System.out);
        }
    }
}

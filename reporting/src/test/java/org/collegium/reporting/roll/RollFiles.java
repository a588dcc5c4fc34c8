package org.collegium.reporting.roll;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collegium.member.HeldFile;
import org.collegium.member.Members;

/** Made-up exports of each tool, as it writes them, and their import. */
final class RollFiles {

    private RollFiles() {}

    static byte[] of(RollFormat format) {
        String name = format.label().toLowerCase(Locale.ROOT) + ".csv";
        try (InputStream in = RollFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No file " + name);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The column that stands for a number in the export of HelloAsso, which gives none. */
    static Optional<String> numberColumn(RollFormat format) {
        return format == RollFormat.HELLOASSO ? Optional.of("numéro de carte") : Optional.empty();
    }

    static RollPlan plan(byte[] content, Members onRecord, Optional<String> numberColumn) {
        try {
            HeldFile file = new HeldFile(onRecord);
            List<RollNote> notes = new ArrayList<>();
            RollCount count =
                    RollImport.takeIn("f.csv", () -> new ByteArrayInputStream(content), file, numberColumn, notes::add);
            return RollPlan.of(notes, count, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

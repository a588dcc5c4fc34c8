package org.collegium.plain;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.persistence.CouncilStore;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.form.Form;
import org.collegium.reporting.letterhead.Accent;
import org.collegium.reporting.letterhead.Letterhead;

/** Prints the minutes of the first sitting on record in every form. */
public final class PrintedMinutes {

    private PrintedMinutes() {}

    /** Runs it: a database with a sitting, and a folder to write to. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Letterhead letterhead =
                new Letterhead(Optional.empty(), List.of("Le Four", "3 place du Four, Quimper"), Accent.of("#7a1f3d"));
        try (CouncilStore store = CouncilStore.open(arguments[0])) {
            Minutes minutes = store.read(
                    store.associations().get(0),
                    kept -> Minutes.of(kept.sittings().get(0), kept.sittings(), kept.register()));
            MinutesDocument document = new MinutesDocument(MinutesCopy.full(minutes), Locale.ENGLISH);
            for (Form form : Form.values()) {
                write(form.file("minutes", document, letterhead), folder);
            }
            write(MinutesDocument.content(MinutesCopy.full(minutes)), folder);
        }
    }

    private static void write(ReportFile file, Path folder) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(file.name()))) {
            file.content().writeTo(out);
        }
        System.out.println(file.name());
    }
}

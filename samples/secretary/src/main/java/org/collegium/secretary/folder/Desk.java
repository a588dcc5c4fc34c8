package org.collegium.secretary.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.collegium.reporting.csv.Fault;

/**
 * Where a folder is written, entry by entry: each is read with the rest of the folder before it is written, and is written
 * whole or not at all. A spreadsheet may write the same tables in between.
 *
 * @since 0.1
 */
public final class Desk {

    private final Path path;

    private Desk(Path path) {
        this.path = path;
    }

    /** The desk of a folder; what was interrupted while it was being written there is finished. */
    public static Desk at(Path path) {
        try {
            Together.finish(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Desk(path);
    }

    /** The folder as it is. */
    public Folder read() {
        return Folder.read(path);
    }

    /**
     * Enters something.
     *
     * @return what is wrong with the folder once it is entered, after which nothing is written; empty where it is
     */
    public List<Fault> enter(Entry entry) {
        Draft draft = entry.in(Draft.of(path));
        List<Fault> faults = Folder.read(draft).faults();
        if (faults.isEmpty()) {
            Together.write(path, draft.files());
        }
        return faults;
    }
}

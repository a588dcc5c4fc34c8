package org.collegium.secretary.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Supplier;
import org.collegium.reporting.csv.Fault;

/**
 * Where a folder is written, entry by entry: each is read with the rest of the folder before it is written, and is written
 * whole or not at all. Of several who enter something at once, one waits for the other; a spreadsheet may write the same
 * tables in between.
 *
 * @since 0.1
 */
public final class Desk {

    private static final String LOCK = ".collegium-lock";

    private final Path path;

    private Desk(Path path) {
        this.path = path;
    }

    /** The desk of a folder that is there. */
    public static Desk at(Path path) {
        return new Desk(path);
    }

    /** The folder as it is; what was interrupted while it was being written there is finished. */
    public Folder read() {
        return alone(() -> Folder.read(path));
    }

    /**
     * Enters something.
     *
     * @return what is wrong with the folder once it is entered, after which nothing is written; empty where it is
     */
    public List<Fault> enter(Entry entry) {
        return alone(() -> {
            Draft draft = entry.in(Draft.of(path));
            List<Fault> faults = Folder.read(draft).faults();
            if (faults.isEmpty()) {
                Together.write(path, draft.files());
            }
            return faults;
        });
    }

    private <T> T alone(Supplier<T> work) {
        // A lock on a file is of the whole process, in which no second one can be asked for.
        synchronized (Desk.class) {
            try (FileChannel file =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                file.lock();
                Together.finish(path);
                return work.get();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}

package org.collegium.secretary.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where a folder is written, entry by entry: each is read with the rest of the folder before it is written, and is written
 * whole or not at all. Of several who enter something at once, one waits for the other; a spreadsheet may write the same
 * tables in between. What a desk has read it does not read anew while every file of it is as it was.
 *
 * @since 0.1
 */
public final class Desk {

    private static final String LOCK = ".collegium-lock";

    private final Path path;
    private Optional<Reading> last = Optional.empty();

    /** A folder as it was read, from files as they were. */
    private record Reading(Snapshot files, Folder folder) {}

    private Desk(Path path) {
        this.path = path;
    }

    /** The desk of a folder that is there. */
    public static Desk at(Path path) {
        return new Desk(path);
    }

    /** Where its folder is. */
    public Path path() {
        return path;
    }

    /** The folder as it is; what was interrupted while it was being written there is finished. */
    public Folder read() {
        return alone(() -> {
            Reading current =
                    last.filter(reading -> reading.files().isStillSo()).orElseGet(() -> reading(Draft.of(path)));
            last = Optional.of(current);
            return current.folder();
        });
    }

    /**
     * Enters something.
     *
     * @param entry what
     * @param wrote is told each file that was written, in order
     * @return the folder once it is entered; where there is a fault in it, nothing was written
     */
    public Folder enter(Entry entry, Consumer<Path> wrote) {
        return alone(() -> {
            Draft draft = entry.in(Draft.of(path));
            Reading entered = reading(draft);
            if (entered.folder().faults().isEmpty()) {
                Together.write(path, LastEntry.withWhatTakesItBack(draft));
                last = Optional.of(entered);
                draft.files().keySet().forEach(file -> wrote.accept(path.resolve(file)));
            }
            return entered.folder();
        });
    }

    /**
     * Takes back what was entered last.
     *
     * @param wrote is told each file that is as before, in order
     * @return the folder without it; empty where there is nothing to take back, a file of it was changed since, or there
     *     would be a fault in the folder without it, and then nothing was written
     */
    public Optional<Folder> takeBack(Consumer<Path> wrote) {
        return alone(() -> {
            Draft now = Draft.of(path);
            return LastEntry.in(now).flatMap(entered -> {
                Draft before = entered.takenBackIn(now);
                Reading taken = reading(before);
                if (!taken.folder().faults().isEmpty()) {
                    return Optional.empty();
                }
                Together.write(path, before.files());
                last = Optional.of(taken);
                entered.after().keySet().forEach(file -> wrote.accept(path.resolve(file)));
                return Optional.of(taken.folder());
            });
        });
    }

    /** What was entered up to now cannot be taken back any more, as something rests on it. */
    public void keepForGood() {
        if (Files.exists(path.resolve(LastEntry.FILE))) {
            alone(() -> {
                Together.write(path, Map.of(LastEntry.FILE, LastEntry.NONE));
                return true;
            });
        }
    }

    private static Reading reading(Draft draft) {
        Folder folder = Folder.read(draft);
        return new Reading(draft.written(), folder);
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

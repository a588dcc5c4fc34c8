package org.collegium.secretary.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files of a folder, each as it was when it was first looked at. */
final class Snapshot {

    private final Path folder;
    private final Map<String, Optional<byte[]>> seen;

    private Snapshot(Path folder, Map<String, Optional<byte[]>> seen) {
        this.folder = folder;
        this.seen = seen;
    }

    /** Of a folder at which nobody looked yet. */
    static Snapshot of(Path folder) {
        return new Snapshot(folder, new HashMap<>());
    }

    /** What a file holds; empty where there is none. */
    Optional<byte[]> content(String file) {
        return seen.computeIfAbsent(file, this::onDisk);
    }

    /** The same once these files are written. */
    Snapshot with(Map<String, byte[]> files) {
        Map<String, Optional<byte[]>> after = new HashMap<>(seen);
        files.forEach((file, content) -> after.put(file, Optional.of(content)));
        return new Snapshot(folder, after);
    }

    /** Whether every file that was looked at holds the same now, byte for byte, and what was missing is. */
    boolean isStillSo() {
        return seen.entrySet().stream().allMatch(file -> areEqual(file.getValue(), onDisk(file.getKey())));
    }

    private static boolean areEqual(Optional<byte[]> one, Optional<byte[]> other) {
        return one.isPresent() == other.isPresent()
                && one.map(content -> Arrays.equals(content, other.orElseThrow()))
                        .orElse(true);
    }

    private Optional<byte[]> onDisk(String file) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}

package org.collegium.secretary.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes files of a folder together, all of them or none, whatever interrupts it, be it a power cut: they are written
 * aside; once all are on disk the place aside gets another name, from which on they count; then each goes to its place.
 */
final class Together {

    private static final String WRITING = ".collegium-writing";
    private static final String WRITTEN = ".collegium-written";

    private Together() {}

    static void write(Path folder, Map<String, byte[]> files) {
        try {
            Path aside = folder.resolve(WRITING);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = aside.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                force(path, file.getValue());
            }
            Files.move(aside, folder.resolve(WRITTEN), StandardCopyOption.ATOMIC_MOVE);
            forceNamesIn(folder);
            finish(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Brings what was written, and was interrupted before it was in its place, there; forgets what was not. */
    static void finish(Path folder) throws IOException {
        Path written = folder.resolve(WRITTEN);
        if (Files.isDirectory(written)) {
            for (Path file : files(written)) {
                Path place = folder.resolve(written.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            remove(written);
        }
        remove(folder.resolve(WRITING));
    }

    private static void force(Path path, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Where a folder can be opened like a file, its names are put on disk, too. */
    private static void forceNamesIn(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private static List<Path> files(Path in) throws IOException {
        try (Stream<Path> all = Files.walk(in)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void remove(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}

package org.collegium.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of H2, under {@code power:}, of which only what was forced is sure to outlive a power cut: what was written since
 * then is there, is not there, or is there in part, as chance has it.
 */
public final class FilePathUnderPower extends FilePathWrapper {

    /** What comes before the name of a file. */
    static final String SCHEME = "power";

    private static final String FORCED = ".forced";

    /** What was written to the one file of a test since it was last forced. */
    private static final List<Write> SINCE = new ArrayList<>();

    private static Watcher watcher = () -> {};

    private record Write(long position, ByteBuffer bytes) {}

    /** What a test does at a moment. */
    interface Watcher {

        /** The moment has come. */
        void watch() throws IOException;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FilePath file = getBase();
        return new Channel(file.open(mode), Path.of(file.toString()));
    }

    /** The file as it is found after a cut now. */
    static synchronized void cut(Path file, Path after, Random chance) throws IOException {
        Files.copy(forced(file), after, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(after, StandardOpenOption.WRITE)) {
            for (Write write : SINCE) {
                int kept = chance.nextInt(3) == 0 ? chance.nextInt(write.bytes.limit() + 1) : 0;
                channel.write(write.bytes.duplicate().limit(kept), write.position);
            }
        }
    }

    /** What happens before each write from now on. */
    static synchronized void beforeEachWrite(Watcher itself) {
        watcher = itself;
    }

    private static synchronized void wrote(long position, byte[] bytes) throws IOException {
        watcher.watch();
        SINCE.add(new Write(position, ByteBuffer.wrap(bytes)));
    }

    private static synchronized void force(FileChannel channel, boolean metadata, Path file) throws IOException {
        channel.force(metadata);
        Files.copy(file, forced(file), StandardCopyOption.REPLACE_EXISTING);
        SINCE.clear();
    }

    private static Path forced(Path file) {
        return file.resolveSibling(file.getFileName() + FORCED);
    }

    private static final class Channel extends WatchedChannel {

        private final FileChannel channel;
        private final Path file;

        private Channel(FileChannel channel, Path file) {
            super(channel);
            this.channel = channel;
            this.file = file;
        }

        @Override
        void beforeWriting(long position, byte[] bytes) throws IOException {
            wrote(position, bytes);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            FilePathUnderPower.force(channel, metadata, file);
        }
    }
}

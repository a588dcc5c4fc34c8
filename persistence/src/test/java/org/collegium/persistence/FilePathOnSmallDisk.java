package org.collegium.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Files of H2, under {@code small:}, on a disk that a test fills up and makes room on. */
public final class FilePathOnSmallDisk extends FilePathWrapper {

    /** What comes before the name of a file. */
    static final String SCHEME = "small";

    private static volatile boolean full;

    /** Has every write fail, as where no place is left, or lets them be again. */
    static void fill(boolean isFull) {
        full = isFull;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FilePath file = getBase();
        return new Channel(file.open(mode));
    }

    private static final class Channel extends WatchedChannel {

        private Channel(FileChannel channel) {
            super(channel);
        }

        @Override
        void beforeWriting(long position, byte[] bytes) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
        }
    }
}

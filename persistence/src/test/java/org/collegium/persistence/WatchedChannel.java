package org.collegium.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/** A file of H2's, of which a test may watch each write. */
abstract class WatchedChannel extends FileBase {

    private final FileChannel channel;

    WatchedChannel(FileChannel channel) {
        this.channel = channel;
    }

    /** What happens before these bytes are written at a place; a failure keeps them from it. */
    abstract void beforeWriting(long position, byte[] bytes) throws IOException;

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        byte[] bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        beforeWriting(position, bytes);
        return channel.write(source, position);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        int written = write(source, position());
        position(position() + written);
        return written;
    }

    @Override
    public void force(boolean metadata) throws IOException {
        channel.force(metadata);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return channel.read(target);
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
        return channel.read(target, position);
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        channel.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        channel.truncate(size);
        return this;
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return channel.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        channel.close();
    }
}

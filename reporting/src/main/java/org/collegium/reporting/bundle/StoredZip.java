package org.collegium.reporting.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file of which the names and bytes of its files determine every byte: nothing in it is compressed, for compressors
 * differ, and every file bears the same hour.
 */
final class StoredZip {

    /** ZIP knows nothing earlier than 1980, and its first hour is taken for none. */
    private static final LocalDateTime HOUR = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    StoredZip(OutputStream to) {
        this.zip = new ZipOutputStream(to);
    }

    void add(String name, byte[] bytes) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(HOUR);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Writes what remains; the stream is left open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}

package org.collegium.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A report that becomes a file.
 *
 * @param name of the file, with the folder it belongs in where there is one, such as {@code tables/votes.csv}
 * @param content what is in it
 * @since 0.1
 */
public record ReportFile(String name, Content content) {

    /** What a report writes. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes all of it.
         *
         * @param out where to; it is left open
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** The same report in a folder. */
    public ReportFile in(String folder) {
        return new ReportFile(folder + "/" + name, content);
    }

    /** All its bytes. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        return bytes.toByteArray();
    }
}

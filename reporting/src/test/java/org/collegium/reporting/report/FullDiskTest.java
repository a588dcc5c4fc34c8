package org.collegium.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.csv.CsvFormat;
import org.collegium.reporting.form.Form;
import org.collegium.reporting.letterhead.ALetterhead;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a report that its stream does not take. */
class FullDiskTest {

    static Stream<ReportFile> files() {
        Report report = AScope.in(Locale.FRENCH).report(StandardReport.ATTENDANCE);
        return Stream.concat(
                Stream.of(report.json(), report.csv(CsvFormat.RFC_4180).get(0)),
                Stream.of(Form.values()).map(form -> form.file("a", report.document(), ALetterhead.whole())));
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("whoever writes it is told what the stream said, wherever that was")
    void told(ReportFile file) throws IOException {
        int length = file.bytes().length;
        for (int room : new int[] {0, length / 2, length - 1}) {
            FullDisk disk = new FullDisk(room);

            assertThat(catchThrowable(() -> file.content().writeTo(disk)))
                    .as("%s after %d bytes", file.name(), room)
                    .isSameAs(disk.full);
        }
    }

    @Test
    @DisplayName("no temporary file is left, whether it was taken or not")
    void nothingLeft(@TempDir Path temporary) throws Exception {
        Process writing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDiskTest.class.getName())
                .inheritIO()
                .start();

        assertThat(writing.waitFor()).isZero();
        assertThat(temporary).isEmptyDirectory();
    }

    /** Writes each file whole, and then half. */
    public static void main(String[] arguments) throws IOException {
        for (ReportFile file : files().toList()) {
            FullDisk disk = new FullDisk(file.bytes().length / 2);
            try {
                file.content().writeTo(disk);
                throw new IllegalStateException(file.name() + " fits into half of its length");
            } catch (IOException failure) {
                if (failure != disk.full) {
                    throw failure;
                }
            }
        }
    }

    /** A stream with room for so many bytes. */
    private static final class FullDisk extends FilterOutputStream {

        private final IOException full = new IOException("no space left");
        private int room;

        FullDisk(int room) {
            super(OutputStream.nullOutputStream());
            this.room = room;
        }

        @Override
        public void write(int value) throws IOException {
            if (room == 0) {
                throw full;
            }
            room--;
        }
    }
}

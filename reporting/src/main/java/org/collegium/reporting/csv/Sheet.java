package org.collegium.reporting.csv;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.collegium.words.Phrase;

/**
 * A file that a spreadsheet wrote, read line by line. Its encoding and delimiter are found by looking; its columns are
 * known by their names, whatever their order, capitals, accents and spaces.
 *
 * @param file the file's name, for faults
 * @param isReadable whether it is such a table; where it is not, none of its lines counts
 * @param rows its lines, without the header and wholly empty ones
 * @since 0.1
 */
public record Sheet(String file, boolean isReadable, List<Row> rows) {

    private static final int LONGEST_HEADER = 8192;

    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file that must have exactly these columns. A byte that is not of the encoding of the rest, a missing,
     * unknown or doubled column, a line with too few or too many cells and broken quotes are faults; lines with faults
     * are left out.
     *
     * @param file its name
     * @param bytes its content
     * @param columns the names of its columns
     * @param faults takes what is wrong
     */
    public static Sheet read(String file, byte[] bytes, List<String> columns, Consumer<Fault> faults) {
        List<Row> rows = new ArrayList<>();
        SheetReading reading = new SheetReading(file, new HeaderLine.Exactly(columns), rows::add, faults);
        try {
            boolean readable = read(file, () -> new ByteArrayInputStream(bytes), reading, faults);
            return new Sheet(file, readable, readable ? rows : List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Reads a file too large to hold, in UTF-8, and hands its lines on one by one; otherwise as {@link #read}.
     *
     * @param from its content, closed at the end
     * @param rows takes its lines
     * @throws IOException when the reader does
     */
    public static void stream(
            String file, Reader from, List<String> columns, Consumer<Row> rows, Consumer<Fault> faults)
            throws IOException {
        read(from, new SheetReading(file, new HeaderLine.Exactly(columns), rows, faults));
    }

    /**
     * Reads a file too large to hold, whatever its columns are, and hands its lines on one by one. A byte that is not of
     * the encoding of the rest, a doubled column, a line with too few or too many cells and broken quotes are faults. A
     * column without a name is known by its place, as {@code #3}.
     *
     * @param file its name
     * @param content opens its content, twice: to find its encoding, and to read it
     * @param header takes the names of the columns, and tells whether this is such a table
     * @param rows takes its lines, whose cells are asked for by the names that the header gave
     * @param faults takes what is wrong
     * @throws IOException when the content does
     */
    public static void stream(
            String file, Content content, Predicate<List<String>> header, Consumer<Row> rows, Consumer<Fault> faults)
            throws IOException {
        read(file, content, new SheetReading(file, new HeaderLine.Any(header), rows, faults), faults);
    }

    private static boolean read(String file, Content content, SheetReading reading, Consumer<Fault> faults)
            throws IOException {
        Encoding encoding;
        try (InputStream in = content.open()) {
            encoding = Encoding.of(in);
        }
        encoding.damagedLines()
                .forEach(line -> faults.accept(new Fault(file, line, "", "", Phrase.of("fault.not-utf8"))));
        if (!encoding.damagedLines().isEmpty()) {
            return false;
        }
        try (InputStream in = content.open()) {
            return read(new InputStreamReader(in, encoding.charset()), reading);
        }
    }

    private static boolean read(Reader from, SheetReading reading) throws IOException {
        BufferedReader lines = new BufferedReader(from);
        lines.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER];
        int length = Math.max(0, lines.read(start));
        lines.reset();
        int mark = length > 0 && start[0] == CsvText.BYTE_ORDER_MARK ? 1 : 0;
        lines.skip(mark);
        return reading.read(lines, CsvText.delimiterOf(new String(start, mark, length - mark)));
    }

    /** The bytes of a file, opened as often as they are to be read. */
    @FunctionalInterface
    public interface Content {

        /** Opens them at their beginning; whoever does so closes them. */
        InputStream open() throws IOException;
    }
}

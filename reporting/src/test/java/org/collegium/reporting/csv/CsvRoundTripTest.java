package org.collegium.reporting.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.reporting.tables.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written is read back to the same cells, and nothing of it is taken for a fault. */
class CsvRoundTripTest {

    private static final int TABLES = 2_500;
    private static final long SEED = 20250107;
    private static final int SURROGATES = Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1;

    /** What files and spreadsheets take for something else than text. */
    private static final List<String> ODD = List.of(
            "\"", "\"\"", "'", "''", "\r", "\n", "\r\n", "\t", ";", ",", "|", "=", "+", "-", "@", "=1+1", "'=x", " ",
            "\u00a0", "\u202f", "\uFEFF", "\u0000", "\u0085", "\u2028", "\uFFFD", "\uFFFE", "\uFFFF", "\\", "#", "\\N");

    private static final List<String> SYLLABLES =
            List.of("é", "à", "ç", "ï", "œ", "€", "’", "« ", " »", "l'été ", "Naïg", "ker", "; ", "\n", "\"");

    private final Random random = new Random(SEED);

    private interface Writing {
        void write(Table table, OutputStream to) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("in each preset")
    void presets(CsvFormat format) throws IOException {
        check(format::write);
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t', '|'})
    @DisplayName("with each delimiter")
    void delimiters(char delimiter) throws IOException {
        check((table, to) -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
            new SheetWriting(table, writer, delimiter).write();
            writer.flush();
        });
    }

    @Test
    @DisplayName("French is read from Windows-1252 as it is from UTF-8")
    void windows1252() throws IOException {
        for (int number = 0; number < TABLES; number++) {
            Table table = table(() -> text(SYLLABLES) + "é.");
            String text = bytes(CsvFormat.RFC_4180::write, table).toString(StandardCharsets.UTF_8);

            assertThat(read(text.getBytes(Charset.forName("windows-1252")), table.titles()))
                    .as("table %s of seed %s", number, SEED)
                    .isEqualTo(rows(table));
        }
    }

    private void check(Writing writing) throws IOException {
        for (int number = 0; number < TABLES; number++) {
            Table table = table(this::cell);
            byte[] bytes = bytes(writing, table).toByteArray();

            assertThat(read(bytes, table.titles()))
                    .as("table %s of seed %s: %s", number, SEED, new String(bytes, StandardCharsets.UTF_8))
                    .isEqualTo(rows(table));
        }
    }

    private static ByteArrayOutputStream bytes(Writing writing, Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(table, out);
        return out;
    }

    private static List<List<String>> read(byte[] bytes, List<String> columns) {
        List<Fault> faults = new ArrayList<>();
        Sheet sheet = Sheet.read("x.csv", bytes, columns, faults::add);
        assertThat(faults).isEmpty();
        return sheet.rows().stream()
                .map(row -> columns.stream().map(row::cell).toList())
                .toList();
    }

    private static List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(rows::add);
        return rows;
    }

    private interface Cells {
        String next();
    }

    /** Columns are told apart by what ends their names, since capitals, accents and spaces do not count there. */
    private Table table(Cells cells) {
        List<String> columns = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(column -> cells.next() + "c" + column)
                .toList();
        List<List<String>> rows = Stream.generate(
                        () -> Stream.generate(cells::next).limit(columns.size()).toList())
                .limit(random.nextInt(6))
                .toList();
        return Table.of(columns, rows);
    }

    private String cell() {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> text(List.of(" ", "\u00a0", "\u202f", "\t", "'"));
            default -> text(ODD);
        };
    }

    private String text(List<String> parts) {
        return random.ints(random.nextInt(5), 0, parts.size() + 3)
                .mapToObj(part -> part < parts.size() ? parts.get(part) : letter(parts))
                .collect(Collectors.joining());
    }

    /** Any letter of any plane among the odd parts, else a plain one. */
    private String letter(List<String> parts) {
        if (parts != ODD) {
            return "a";
        }
        int plane = random.nextInt(3) == 0 ? random.nextInt(17) << 16 : 0;
        int letter = plane + random.nextInt(0x10000);
        return Character.toString(
                letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE ? letter - SURROGATES : letter);
    }
}

package org.collegium.reporting.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.collegium.reporting.tables.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

    @Test
    @DisplayName("a French spreadsheet gets a byte order mark, semicolons and CRLF")
    void frenchSpreadsheet() throws IOException {
        Table table = Table.of(List.of("Nom", "Siège"), List.of(List.of("Kerñevez", "2")));

        assertThat(written(CsvFormat.FRENCH_SPREADSHEET, table)).isEqualTo("\uFEFFNom;Siège\r\nKerñevez;2\r\n");
    }

    @Test
    @DisplayName("programs get commas and no byte order mark")
    void rfc4180() throws IOException {
        Table table = Table.of(List.of("a", "b"), List.of(List.of("1,5", "say \"so\"")));

        assertThat(written(CsvFormat.RFC_4180, table)).isEqualTo("a,b\r\n\"1,5\",\"say \"\"so\"\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 2 98", "-5", "@SUM(A1)", "\tx", "'=x", "''-x"})
    @DisplayName("a cell that a spreadsheet would run is neutralised, and restored on reading")
    void formulas(String cell) throws IOException {
        String text = written(CsvFormat.RFC_4180, Table.of(List.of("x", "y"), List.of(List.of(cell, "z"))));

        assertThat(text).contains("'" + cell);
        assertThat(Formula.restored(Formula.neutralised(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "'quoted'", "l'heure", "5-3"})
    @DisplayName("a cell that nothing would run is written as it is")
    void harmless(String cell) {
        assertThat(Formula.neutralised(cell)).isEqualTo(cell);
        assertThat(Formula.restored(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("whatever is written is read back to the same values")
    void roundTrip(CsvFormat format) throws IOException {
        long seed = 20250107;
        Random random = new Random(seed);
        List<List<String>> rows = IntStream.range(0, 500)
                .mapToObj(row -> List.of("row" + row, cell(random), cell(random)))
                .toList();
        List<Fault> faults = new ArrayList<>();

        byte[] bytes = written(format, Table.of(List.of("id", "a", "b"), rows)).getBytes(StandardCharsets.UTF_8);
        Sheet sheet = Sheet.read("x.csv", bytes, List.of("id", "a", "b"), faults::add);

        assertThat(faults).as("seed %s", seed).isEmpty();
        assertThat(sheet.rows().stream()
                        .map(row -> List.of(row.text("id"), row.text("a"), row.text("b")))
                        .toList())
                .as("seed %s", seed)
                .isEqualTo(rows);
    }

    private static String cell(Random random) {
        String alphabet = "aé=+-@';,\"|\nñ€ \u00a0'";
        String cell = random.ints(random.nextInt(8), 0, alphabet.length())
                .mapToObj(index -> alphabet.substring(index, index + 1))
                .reduce("", String::concat);
        return CsvText.strip(cell);
    }

    private static String written(CsvFormat format, Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(table, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

package org.collegium.reporting.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.collegium.reporting.tables.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(strings = {"\uD83D", "a\uDE00b", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"})
    @DisplayName("half of a surrogate pair is refused with its place, and neither written as a question mark")
    void halves(String cell) {
        Table table = Table.of(List.of("Nom", "Siège"), List.of(List.of("Kerñevez", "1"), List.of("x", cell)));

        assertThatThrownBy(() -> written(CsvFormat.RFC_4180, table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 2, column 'Siège': half of a surrogate pair is no text: '" + cell + "'");
    }

    private static String written(CsvFormat format, Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(table, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

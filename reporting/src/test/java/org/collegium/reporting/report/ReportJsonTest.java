package org.collegium.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.collegium.register.Json;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.tables.Cell;
import org.collegium.reporting.tables.Column;
import org.collegium.reporting.tables.Table;
import org.collegium.story.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportJsonTest {

    private static final String ODD = "\" \\ / \b\t\n\f\r \u0001 \u001f \u007f \u00e9 \u2028 \ufb33 \ud83d\ude00 <&>";

    @ParameterizedTest
    @EnumSource
    @DisplayName("each report is written as what is sealed is: canonically")
    void standard(StandardReport kind) throws IOException {
        requireCanonical(AScope.in(Locale.FRENCH).report(kind).json());
    }

    @Test
    @DisplayName("so is one of odd names and words")
    void odd() throws IOException {
        List<String> names = List.of("z", "Z", ODD, "\ud83d\ude00", "\ufb33", "a", "");

        requireCanonical(report(Table.of(
                        names,
                        List.of(names, names.stream().map(name -> ODD + name).toList())))
                .json());
    }

    @Test
    @DisplayName("what no reader would read back as it was is refused")
    void refused() {
        assertThatThrownBy(() -> report(Table.of(List.of("a"), List.of(List.of("\ud83d"))))
                        .json()
                        .bytes())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("surrogate");
        Table large = new Table(List.of(new Column("a", "a", true)), List.of(List.of(new Cell.Count(Long.MAX_VALUE))));
        assertThatThrownBy(() -> report(large).json().bytes())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2^53");
    }

    private static Report report(Table table) {
        return new Report(
                "odd",
                ODD,
                People.ASSOCIATION,
                Period.year(2025),
                Locale.FRENCH,
                List.of(Part.of("odd", "Odd", table).remarking(ODD)));
    }

    private static void requireCanonical(ReportFile file) throws IOException {
        try (JsonReader reader = JsonProvider.provider().createReader(new ByteArrayInputStream(file.bytes()))) {
            assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                    .isEqualTo(json(reader.readValue()).canonical());
        }
    }

    private static Json json(JsonValue value) {
        if (value instanceof JsonObject object) {
            TreeMap<String, Json> members = new TreeMap<>();
            object.forEach((name, member) -> members.put(name, json(member)));
            return Json.object(members);
        }
        if (value instanceof JsonArray array) {
            return Json.array(array.stream().map(ReportJsonTest::json));
        }
        if (value instanceof JsonNumber number) {
            return new Json.Whole(number.longValueExact());
        }
        return value instanceof JsonString text
                ? new Json.Text(text.getString())
                : new Json.Flag(value == JsonValue.TRUE);
    }
}

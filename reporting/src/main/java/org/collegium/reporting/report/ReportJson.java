package org.collegium.reporting.report;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.collegium.register.Json;
import org.collegium.reporting.tables.Cell;
import org.collegium.reporting.tables.Column;

/**
 * A report as canonical JSON (RFC 8785), each row written as soon as it is made: members stand in the order of their
 * names. Cells are numbers, booleans or words, and those that say nothing are left out of their row.
 */
final class ReportJson {

    private final JsonGenerator json;

    private ReportJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a report; the stream is flushed and left open.
     *
     * @throws IllegalArgumentException when half of a surrogate pair or a number of 2<sup>53</sup> stands in a cell
     */
    static void write(Report report, OutputStream to) throws IOException {
        try {
            // Not closed, for it would close the stream.
            JsonGenerator json = JsonProvider.provider().createGenerator(to);
            new ReportJson(json).whole(report);
            json.flush();
        } catch (JsonException failure) {
            if (failure.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    private void whole(Report report) {
        json.writeStartObject();
        text("association", report.association().id().toString());
        text("first", report.period().first().toString());
        text("language", report.language().toLanguageTag());
        text("last", report.period().last().toString());
        json.writeStartArray("parts");
        report.parts().forEach(this::part);
        json.writeEnd();
        text("report", report.name());
        text("title", report.title());
        json.writeEnd();
    }

    private void part(Part part) {
        json.writeStartObject();
        json.writeStartArray("columns");
        part.table().columns().forEach(this::column);
        json.writeEnd();
        text("name", part.name());
        json.writeStartArray("remarks");
        part.remarks().forEach(remark -> json.write(unbroken(remark)));
        json.writeEnd();
        json.writeStartArray("rows");
        SortedMap<String, Integer> places = places(part.table().columns());
        part.table().cells().forEach(cells -> row(places, cells));
        json.writeEnd();
        text("title", part.title());
        json.writeEnd();
    }

    private void column(Column column) {
        json.writeStartObject();
        text("name", column.name());
        text("title", column.title());
        json.writeEnd();
    }

    /** Where each column stands, in the order of their names. */
    private static SortedMap<String, Integer> places(List<Column> columns) {
        SortedMap<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            places.put(unbroken(columns.get(i).name()), i);
        }
        return places;
    }

    private void row(SortedMap<String, Integer> places, List<Cell> cells) {
        json.writeStartObject();
        for (Map.Entry<String, Integer> place : places.entrySet()) {
            cell(place.getKey(), cells.get(place.getValue()));
        }
        json.writeEnd();
    }

    private void cell(String column, Cell cell) {
        if (cell instanceof Cell.Count count) {
            json.write(column, new Json.Whole(count.value()).value());
        } else if (cell instanceof Cell.Truth truth) {
            json.write(column, truth.value());
        } else if (cell != Cell.Nothing.HERE) {
            text(column, cell.said());
        }
    }

    private void text(String name, String words) {
        json.write(name, unbroken(words));
    }

    /** The words, refused where a surrogate stands alone. */
    private static String unbroken(String words) {
        return new Json.Text(words).value();
    }
}

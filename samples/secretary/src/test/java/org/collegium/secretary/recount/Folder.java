package org.collegium.secretary.recount;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables of the folder: each row maps its column, without accents and capitals, to its cell. */
final class Folder {
    final List<Map<String, String>> sittings;
    final List<Map<String, String>> mandates;
    final List<Map<String, String>> attendance;
    final List<Map<String, String>> proxies;
    final List<Map<String, String>> amendments;
    final List<Map<String, String>> votes;
    final List<Map<String, String>> agenda;
    final List<Map<String, String>> motions;
    final List<Map<String, String>> recusals;
    final List<Map<String, String>> ballots;
    final List<Map<String, String>> consensus;
    final List<Map<String, String>> positions;
    final List<Map<String, String>> bylaws;
    final List<Map<String, String>> members;
    final List<Map<String, String>> dues;
    final Map<String, String> familyNames = new HashMap<>();

    Folder(Path folder) {
        sittings = table(folder, "seances");
        mandates = table(folder, "mandats");
        attendance = table(folder, "presences");
        proxies = table(folder, "pouvoirs");
        amendments = table(folder, "amendements");
        votes = table(folder, "votes");
        agenda = table(folder, "ordre-du-jour");
        motions = table(folder, "propositions");
        recusals = table(folder, "deports");
        ballots = table(folder, "bulletins");
        consensus = table(folder, "consensus");
        positions = table(folder, "positions");
        bylaws = table(folder, "statuts");
        members = table(folder, "membres");
        dues = table(folder, "cotisations");
        members.forEach(row -> familyNames.put(row.get("membre"), row.get("nom")));
    }

    static List<Map<String, String>> table(Path folder, String name) {
        List<Map<String, String>> table = new ArrayList<>();
        for (Map<String, String> row : rows(folder.resolve(name + ".csv"))) {
            Map<String, String> folded = new HashMap<>();
            row.forEach((column, cell) -> folded.put(fold(column), cell));
            table.add(folded);
        }
        return table;
    }

    static String fold(String column) {
        return Normalizer.normalize(column, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    static List<Map<String, String>> where(List<Map<String, String>> rows, String column, String cell) {
        return rows.stream().filter(row -> cell.equals(row.get(column))).toList();
    }

    static List<Map<String, String>> where(
            List<Map<String, String>> rows, String column, String cell, String column2, String cell2) {
        return where(where(rows, column, cell), column2, cell2);
    }

    static Map<String, String> only(
            List<Map<String, String>> rows, String column, String cell, String column2, String cell2) {
        List<Map<String, String>> found = where(rows, column, cell, column2, cell2);
        if (found.size() != 1) {
            throw new IllegalStateException(
                    found.size() + " rows where " + column + " is " + cell + " and " + column2 + " is " + cell2);
        }
        return found.get(0);
    }

    /** The rows of a table in UTF-8 separated by semicolons, each as column and cell in their order. */
    static List<Map<String, String>> rows(Path file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try {
            String text = Files.readString(file).replaceFirst("^\uFEFF", "");
            List<Map<String, String>> rows = new ArrayList<>();
            try (CSVParser parser = CSVParser.parse(text, format)) {
                for (CSVRecord record : parser) {
                    Map<String, String> row = new LinkedHashMap<>();
                    parser.getHeaderNames().forEach(column -> row.put(column, record.get(column)));
                    rows.add(row);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collegium.association.AssociationId;
import org.collegium.minutes.RegisterCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an earlier version of the library kept is all there when this one opens it. */
class EarlierDatabasesTest {

    private static final String HISTORY = "collegium_schema_history";

    @ParameterizedTest
    @ValueSource(ints = {22, 25})
    void nothingIsLostOnTheWay(int version) throws SQLException, IOException {
        String url = "jdbc:h2:mem:earlier-" + version;
        try (Connection connection = DriverManager.getConnection(url)) {
            Dump.restore(version, connection);
            Map<String, List<Map<String, String>>> before = tables(connection);
            assertThat(before.values()).as("every table has rows").isNotEmpty().noneMatch(List::isEmpty);

            try (CouncilStore store = CouncilStore.open(url)) {
                Map<String, List<Map<String, String>>> after = tables(connection);
                before.forEach((table, rows) -> assertThat(withoutNewColumns(after.get(table), rows))
                        .as(table)
                        .containsExactlyElementsOf(rows));
                assertThat(store.associations())
                        .hasSize(2)
                        .allSatisfy(association ->
                                assertThat(faults(store, association)).isEmpty());
            }
        }
    }

    private static List<?> faults(CouncilStore store, AssociationId association) {
        return store.read(association, holdings -> RegisterCheck.of(holdings.register(), holdings.sittings()));
    }

    /** What a script adds to a table is not in the dump. */
    private static List<Map<String, String>> withoutNewColumns(
            List<Map<String, String>> after, List<Map<String, String>> before) {
        return after.stream()
                .map(row -> {
                    Map<String, String> known = new TreeMap<>(row);
                    known.keySet().retainAll(before.get(0).keySet());
                    return known;
                })
                .toList();
    }

    /** Every table by its name: its rows in the order of its key, each value by the name of its column. */
    private static Map<String, List<Map<String, String>>> tables(Connection connection) throws SQLException {
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet result = statement.executeQuery("select table_name from information_schema.tables"
                    + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")) {
                while (result.next()) {
                    names.add(result.getString(1));
                }
            }
            names.remove(HISTORY);
            for (String name : names) {
                tables.put(name, rows(statement, name));
            }
        }
        return tables;
    }

    private static List<Map<String, String>> rows(Statement statement, String table) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery("select * from " + table + " order by _rowid_")) {
            ResultSetMetaData columns = result.getMetaData();
            while (result.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnName(i), String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}

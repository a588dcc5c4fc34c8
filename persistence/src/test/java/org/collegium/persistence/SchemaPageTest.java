package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.collegium.page.DerivedPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SchemaPageTest {

    private static final DerivedPage PAGE = new DerivedPage("schema.md", "<!-- what the database says of itself -->\n");
    private static final String URL = "jdbc:h2:mem:schema-page";

    @Test
    @DisplayName("docs/schema.md has every view and table, with what the database says of them and of their columns")
    void page() throws IOException, SQLException {
        PAGE.assertEndsIn(tables());
    }

    @Test
    @DisplayName("its example is answered")
    void example() throws IOException, SQLException {
        String sql = Files.readString(PAGE.file()).split("```sql\n|```", -1)[1];
        try (CouncilStore store = CouncilStore.open(URL);
                Connection connection = DriverManager.getConnection(URL);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            ARecord record = ARecord.in(store);
            record.with(record.association().january());
            statement.setObject(1, record.association().id().value());

            try (ResultSet decisions = statement.executeQuery()) {
                assertThat(decisions.next()).isTrue();
                assertThat(decisions.getInt("decision_number")).isEqualTo(1);
                assertThat(decisions.getInt("in_favour")).isEqualTo(2);
            }
        }
    }

    private static String tables() throws SQLException {
        StringBuilder text = new StringBuilder();
        try (CouncilStore store = CouncilStore.open(URL);
                Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement();
                ResultSet columns =
                        statement.executeQuery("select lower(t.table_name), t.remarks, lower(c.column_name),"
                                + " lower(c.data_type), c.character_maximum_length, c.is_nullable, c.remarks"
                                + " from information_schema.tables t join information_schema.columns c"
                                + " on c.table_schema = t.table_schema and c.table_name = t.table_name"
                                + " where t.table_schema = 'PUBLIC' and t.remarks is not null"
                                + " order by t.table_type desc, t.table_name, c.ordinal_position")) {
            assertThat(store.associations()).isEmpty();
            String table = "";
            while (columns.next()) {
                if (!table.equals(columns.getString(1))) {
                    table = columns.getString(1);
                    text.append("\n### `%s`\n\n%s\n\n| Column | Type | |\n|---|---|---|\n"
                            .formatted(table, columns.getString(2)));
                }
                text.append(line(columns));
            }
        }
        return text.toString();
    }

    private static String line(ResultSet column) throws SQLException {
        String optional =
                column.getString(6).equals("YES") && !column.getString(1).startsWith("v_") ? ", may be null" : "";
        String what = column.getString(7) == null ? "" : column.getString(7);
        return "| `%s` | %s%s | %s |\n".formatted(column.getString(3), type(column), optional, what);
    }

    private static String type(ResultSet column) throws SQLException {
        String type = column.getString(4);
        if (!type.equals("character varying")) {
            return type;
        }
        int most = column.getInt(5);
        return most > Short.MAX_VALUE ? "text" : String.format(Locale.ROOT, "text of at most %d", most);
    }
}

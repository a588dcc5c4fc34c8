package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema holds against somebody with an SQL prompt: a line of {@code refused.sql} is what they try. */
class EveryCheckTest {

    private static final String URL = "jdbc:h2:mem:every-check";
    private static final String INTEGRITY = "23";
    private static final Pattern CHECK = Pattern.compile("Check constraint violation: \"(\\w+)");

    private static CouncilStore store;
    private static Connection prompt;

    @BeforeAll
    static void keepARecord() throws SQLException {
        store = CouncilStore.open(URL);
        prompt = DriverManager.getConnection(URL);
        ARecord.ofEverything(store);
    }

    @AfterAll
    static void close() throws SQLException {
        prompt.close();
        store.close();
    }

    static List<String> statements() throws IOException {
        try (InputStream in = EveryCheckTest.class.getResourceAsStream("refused.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void isRefused(String statement) {
        assertThat(refusal(statement).map(SQLException::getSQLState).orElse("done"))
                .startsWith(INTEGRITY);
    }

    @Test
    void everyCheckIsTried() throws IOException, SQLException {
        Map<String, String> untried = checks();
        for (String statement : statements()) {
            refusal(statement).map(SQLException::getMessage).map(CHECK::matcher).filter(Matcher::find).stream()
                    .forEach(named -> untried.remove(named.group(1)));
        }

        assertThat(untried).isEmpty();
    }

    /** The checks that H2 has, each with its table and what it asks. */
    private static Map<String, String> checks() throws SQLException {
        Map<String, String> checks = new TreeMap<>();
        try (Statement statement = prompt.createStatement();
                ResultSet result = statement.executeQuery("select c.constraint_name, t.table_name, c.check_clause"
                        + " from information_schema.check_constraints c"
                        + " join information_schema.table_constraints t on t.constraint_schema = c.constraint_schema"
                        + " and t.constraint_name = c.constraint_name")) {
            while (result.next()) {
                checks.put(result.getString(1), result.getString(2) + ": " + result.getString(3));
            }
        }
        return checks;
    }

    /** What the database answers; nothing where it does what is asked. */
    private static Optional<SQLException> refusal(String sql) {
        try (Statement statement = prompt.createStatement()) {
            statement.execute(sql);
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(refused);
        }
    }
}

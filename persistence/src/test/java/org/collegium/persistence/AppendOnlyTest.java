package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.collegium.archive.Holdings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role with which a store works may not do in PostgreSQL, though the tables are its own. */
class AppendOnlyTest {

    private static final String PERMISSION_DENIED = "42501";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update act set actor = 'M001'",
                "delete from act",
                "truncate act",
                "update register_entry set content = ''",
                "delete from register_entry",
                "truncate register_entry"
            })
    void isRefused(String statement) throws SQLException {
        String admin = PostgresServer.V18.database("append_only");
        try (Connection connection = DriverManager.getConnection(admin);
                Statement prompt = connection.createStatement()) {
            prompt.execute("drop role if exists council_store");
            prompt.execute("create role council_store login");
            prompt.execute("alter database append_only owner to council_store");
        }
        String url = admin.replace("user=postgres", "user=council_store");

        try (CouncilStore store = CouncilStore.open(url);
                Connection connection = DriverManager.getConnection(url);
                Statement prompt = connection.createStatement()) {
            ARecord record = ARecord.in(store);
            record.with(record.association().january());

            assertThatThrownBy(() -> prompt.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo(PERMISSION_DENIED));
            assertThat(store.read(record.association().id(), Holdings::trail).verify())
                    .isEmpty();
        }
    }
}

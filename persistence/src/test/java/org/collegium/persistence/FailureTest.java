package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.SQLException;
import org.collegium.archive.StaleRevisionException;
import org.collegium.words.Phrase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller is told of an answer of the database that no test can bring about. */
class FailureTest {

    private static final Phrase RECORD = Phrase.of("store.associations");

    @ParameterizedTest
    @CsvSource({
        "53100, the disk of the database is full",
        "XX001, the database is damaged",
        "XX002, the database is damaged",
        "90030, the database is damaged",
        "57014, the database answered with SQL state 57014"
    })
    void tellsByTheStateWhatIsToBeDone(String state, String told) {
        assertThat(Failure.of(RECORD, answered(state)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @CsvSource({"40001", "40P01", "90131", "HYT00", "55P03"})
    void tellsThatSomebodyElseWrote(String state) {
        assertThat(Failure.of(RECORD, answered(state))).isInstanceOf(StaleRevisionException.class);
    }

    @ParameterizedTest
    @CsvSource({"08006", "08003"})
    void aBrokenConnectionIsNoFullDisk(String state) {
        PersistenceException broken = new PersistenceException(new SQLException("", state, new IOException("reset")));

        assertThat(Failure.of(RECORD, broken)).hasMessageContaining("SQL state " + state);
        assertThat(Failure.ofCommit(RECORD, broken)).hasMessageContaining("whether the change was kept is not known");
    }

    private static PersistenceException answered(String state) {
        return new PersistenceException(new SQLException("", state));
    }
}

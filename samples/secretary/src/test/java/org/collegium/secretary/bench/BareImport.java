package org.collegium.secretary.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The bare program: reads the roll with Commons CSV and inserts members and dues in batches, in one transaction. */
public final class BareImport {

    private static final int TOGETHER = 1000;

    private BareImport() {}

    /** Runs it: a roll, into a database that has the tables and an association. */
    public static void main(String[] arguments) throws IOException, SQLException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().get();
        try (Connection connection = DriverManager.getConnection(arguments[1]);
                Reader reader = Files.newBufferedReader(Path.of(arguments[0]));
                CSVParser parser = CSVParser.parse(reader, format)) {
            UUID association = association(connection);
            connection.setAutoCommit(false);
            insert(connection, association, parser);
            connection.commit();
        }
    }

    private static void insert(Connection connection, UUID association, CSVParser rows) throws SQLException {
        try (PreparedStatement member = connection.prepareStatement(
                        "insert into member (association_id, member, given_name, family_name, joined_on)"
                                + " values (?, ?, ?, ?, ?)");
                PreparedStatement dues = connection.prepareStatement(
                        "insert into dues (association_id, member, line, first_day, end_day, cents)"
                                + " values (?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (CSVRecord row : rows) {
                addMember(member, association, row);
                addDues(dues, association, row);
                if (++waiting == TOGETHER) {
                    member.executeBatch();
                    dues.executeBatch();
                    waiting = 0;
                }
            }
            member.executeBatch();
            dues.executeBatch();
        }
    }

    private static void addMember(PreparedStatement member, UUID association, CSVRecord row) throws SQLException {
        member.setObject(1, association);
        member.setString(2, row.get("Membre"));
        member.setString(3, row.get("Prénom"));
        member.setString(4, row.get("Nom"));
        member.setObject(5, LocalDate.parse(row.get("Adhésion")));
        member.addBatch();
    }

    private static void addDues(PreparedStatement dues, UUID association, CSVRecord row) throws SQLException {
        dues.setObject(1, association);
        dues.setString(2, row.get("Membre"));
        dues.setInt(3, 1);
        dues.setObject(4, LocalDate.parse(row.get("Cotisation du")));
        dues.setObject(5, LocalDate.parse(row.get("Cotisation au")).plusDays(1));
        dues.setLong(6, Long.parseLong(row.get("Montant").replace(",", "")));
        dues.addBatch();
    }

    private static UUID association(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet only = statement.executeQuery("select association_id from association")) {
            only.next();
            return only.getObject(1, UUID.class);
        }
    }
}

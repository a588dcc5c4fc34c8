package org.collegium.secretary.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The bare program: makes the tables, inserts the rows by JDBC, and draws the text with plain OpenPDF. */
public final class BareYear {

    private BareYear() {}

    /** Runs it: from a folder that was prepared, into an empty one. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path prepared = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + out.resolve("bare"))) {
            for (String statement : Files.readAllLines(prepared.resolve("schema.sql"))) {
                execute(connection, statement);
            }
            execute(connection, "SET REFERENTIAL_INTEGRITY FALSE");
            connection.setAutoCommit(false);
            for (String table : Files.readAllLines(prepared.resolve("tables"))) {
                insert(connection, table, prepared.resolve(table + ".csv"));
            }
            connection.commit();
        }
        try (Stream<Path> files = Files.list(prepared)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".txt"))::iterator) {
                draw(Files.readString(file), out.resolve(file.getFileName() + ".pdf"));
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void insert(Connection connection, String table, Path rows) throws IOException, SQLException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setHeader().setNullString("").get();
        try (Reader reader = Files.newBufferedReader(rows);
                CSVParser parser = CSVParser.parse(reader, format)) {
            int columns = parser.getHeaderNames().size();
            String sql = "INSERT INTO \"" + table + "\" VALUES (" + String.join(", ", Collections.nCopies(columns, "?"))
                    + ")";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (CSVRecord row : parser) {
                    for (int column = 0; column < columns; column++) {
                        statement.setString(column + 1, row.get(column));
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    private static void draw(String text, Path file) throws IOException {
        Font body = new Font(liberation(), 10);
        try (OutputStream out = Files.newOutputStream(file)) {
            Document document = new Document(PageSize.A4);
            PdfWriter.getInstance(document, out).setFullCompression();
            document.open();
            for (String line : text.lines().toList()) {
                document.add(new Paragraph(14, line, body));
            }
            document.close();
        }
    }

    private static BaseFont liberation() throws IOException {
        String name = "LiberationSans-Regular.ttf";
        try (InputStream in = Objects.requireNonNull(BareYear.class.getResourceAsStream("/liberation/" + name))) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, true, true, in.readAllBytes(), null);
        }
    }
}

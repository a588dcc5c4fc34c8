package org.collegium.secretary.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the bare program starts from: the schema, the rows and the text that one run of the whole job left. */
final class Preparation {

    private Preparation() {}

    static void of(Path out, Path prepared) throws IOException {
        Files.createDirectories(prepared);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + out.resolve("collegium"))) {
            schema(connection, prepared);
            rows(connection, prepared);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        texts(out, prepared);
    }

    private static void schema(Connection connection, Path prepared) throws SQLException, IOException {
        List<String> script = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("SCRIPT NODATA NOSETTINGS")) {
            while (lines.next()) {
                String line = lines.getString(1).replaceAll("\\s+", " ");
                if (!line.startsWith("CREATE USER") && !line.startsWith("--")) {
                    script.add(line);
                }
            }
        }
        Files.write(prepared.resolve("schema.sql"), script);
    }

    private static void rows(Connection connection, Path prepared) throws SQLException, IOException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (!name.toLowerCase(Locale.ROOT).contains("schema")) {
                    tables.add(name);
                }
            }
        }
        Files.write(prepared.resolve("tables"), tables);
        for (String table : tables) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CALL CSVWRITE('" + prepared.resolve(table + ".csv") + "', 'SELECT * FROM \"" + table
                        + "\"', 'charset=UTF-8')");
            }
        }
    }

    private static void texts(Path out, Path prepared) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".pdf"))::iterator) {
                try (PDDocument document = Loader.loadPDF(file.toFile())) {
                    Files.writeString(
                            prepared.resolve(file.getFileName() + ".txt"), new PDFTextStripper().getText(document));
                }
            }
        }
    }
}

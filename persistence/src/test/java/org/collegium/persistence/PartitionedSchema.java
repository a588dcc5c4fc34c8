package org.collegium.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;

/** The schema of the library in PostgreSQL, each table spread over partitions by its association. */
final class PartitionedSchema {

    static final int PARTITIONS = 4;

    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\(\n(.*?)\n\\);", Pattern.DOTALL);

    private PartitionedSchema() {}

    /** Makes it in a database that is empty yet, from the scripts of the library. */
    static void make(String url, Path scripts) throws IOException {
        for (String name : names()) {
            Files.writeString(scripts.resolve(name), partitioned(script(name)));
        }
        Flyway.configure()
                .dataSource(url, null, null)
                .table("collegium_schema_history")
                .locations("filesystem:" + scripts)
                .javaMigrations(new ChainTheTrail())
                .load()
                .migrate();
    }

    private static List<String> names() throws IOException {
        try (InputStream names = Schema.class.getResourceAsStream("migrations")) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream script = Schema.class.getResourceAsStream("migrations/" + name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String partitioned(String script) {
        Matcher table = TABLE.matcher(script);
        return table.replaceAll(found -> {
            StringBuilder text = new StringBuilder("create table %s (\n%s\n) partition by hash (association_id);"
                    .formatted(found.group(1), Matcher.quoteReplacement(found.group(2))));
            for (int i = 0; i < PARTITIONS; i++) {
                text.append("\ncreate table %s_%d partition of %s for values with (modulus %d, remainder %d);"
                        .formatted(found.group(1), i, found.group(1), PARTITIONS, i));
            }
            return text.toString();
        });
    }
}

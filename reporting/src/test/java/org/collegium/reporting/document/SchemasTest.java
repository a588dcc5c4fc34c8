package org.collegium.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every published schema has in common. */
class SchemasTest {

    private static final Schema OF_SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));

    static Stream<String> schemas() throws IOException {
        try (Stream<Path> docs = Files.list(PublishedSchema.ROOT.resolve("docs"))) {
            return docs
                    .map(file -> "docs/" + file.getFileName())
                    .filter(name -> name.endsWith(".schema.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    @DisplayName("there are nine, each told in the list of all files")
    void listed() throws IOException {
        String page = PublishedSchema.read("docs/files.md");

        assertThat(schemas())
                .hasSize(9)
                .allSatisfy(schema -> assertThat(page).contains("(" + schema.substring("docs/".length()) + ")"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    @DisplayName("each is a schema by the schema of schemas")
    void isSchema(String name) {
        assertThat(OF_SCHEMAS.validate(PublishedSchema.read(name), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    @DisplayName("each closes its objects, and says of every member what it is")
    void closedAndDescribed(String name) {
        List<String> faults = new ArrayList<>();
        JsonObject schema = new PublishedSchema(name).json();
        inspect(schema, schema, "", faults);

        assertThat(faults).isEmpty();
    }

    private static void inspect(JsonObject whole, JsonValue value, String pointer, List<String> faults) {
        if (value instanceof JsonObject schema && !pointer.matches(".*/(if|then|else)")) {
            if (schema.get("properties") instanceof JsonObject members && !pointer.matches(".*/oneOf/\\d+")) {
                if (schema.get("additionalProperties") != JsonValue.FALSE) {
                    faults.add(pointer + " is open");
                }
                members.forEach((member, described) -> {
                    if (!isDescribed(whole, described.asJsonObject())) {
                        faults.add(pointer + "/properties/" + member + " is not described");
                    }
                });
            }
            schema.forEach((keyword, member) -> inspect(whole, member, pointer + "/" + keyword, faults));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                inspect(whole, array.get(i), pointer + "/" + i, faults);
            }
        }
    }

    private static boolean isDescribed(JsonObject whole, JsonObject member) {
        return member.containsKey("description")
                || (member.containsKey("$ref")
                        && isDescribed(
                                whole,
                                whole.getValue(member.getString("$ref").substring(1))
                                        .asJsonObject()));
    }
}

package org.collegium.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collegium.minutes.ErratumCopy;
import org.collegium.reporting.Copies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema of the content of errata, held against what an erratum writes. */
class ErratumSchemaTest {

    private static final PublishedSchema SCHEMA = new PublishedSchema("docs/erratum.schema.json");

    /** The only member that may be missing. */
    private static final Pattern OPTIONAL = Pattern.compile("/association/registration");

    /** As the files have it: two errata, one of them confidential, each whole and as everybody may read it. */
    static Stream<String> contents() {
        return Stream.of("mended", "mended for everybody")
                .flatMap(copy -> Copies.all().get(copy).errata().stream())
                .map(ErratumSchemaTest::content);
    }

    @ParameterizedTest
    @MethodSource("contents")
    @DisplayName("the content of errata, whole or for everybody, fits it")
    void fits(String content) {
        assertThat(SCHEMA.errors(content)).isEmpty();
    }

    @Test
    @DisplayName("what a copy for everybody leaves out is among what fits")
    void leftOut() {
        assertThat(contents())
                .hasSize(4)
                .filteredOn(content -> content.contains("\"leftOut\""))
                .hasSize(1);
    }

    @Test
    @DisplayName("wherever a member is added, left out that must be there, or given another type, it is refused")
    void strict() {
        assertThat(SCHEMA.holdStrict(contents(), OPTIONAL)).isEqualTo(27);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "collegium-erratum/1>collegium-erratum/2",
                "\"number\":1>\"number\":0",
                "\"number\":1>\"number\":1.5",
                "-council-1\">-board-1\"",
                "\"decision\":\"2025-0>\"decision\":\"2025-",
                "T20:00:00Z>T21:00:00+01:00",
                "\"hash\":\">\"hash\":\"x",
                "\"salt\":\">\"salt\":\"x",
                "\"confidential\":false>\"confidential\":0",
            })
    @DisplayName("what is malformed is refused, not only what is of another type")
    void malformed(String change) {
        String content = contents().findFirst().orElseThrow();
        String[] parts = change.split(">", -1);

        assertThat(content).contains(parts[0]);
        assertThat(SCHEMA.errors(content.replace(parts[0], parts[1]))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[ITEM,ITEM]"})
    @DisplayName("it has one part to leave out, neither none nor two")
    void oneItem(String items) {
        String content = contents().findFirst().orElseThrow();
        Matcher item = Pattern.compile("\"items\":\\[(.*?})]").matcher(content);

        assertThat(item.find()).isTrue();
        assertThat(SCHEMA.errors(content.replace("[" + item.group(1) + "]", items.replace("ITEM", item.group(1)))))
                .isNotEmpty();
    }

    @Test
    @DisplayName("it names every member that an erratum can write, and no other")
    void members() {
        Set<String> written = new TreeSet<>(List.of("items", "salt", "leftOut"));
        written.addAll(PublishedSchema.writtenBy(
                PublishedSchema.read("core/src/main/java/org/collegium/minutes/Erratum.java")));
        written.addAll(PublishedSchema.writtenBy(shared("association")));
        written.addAll(PublishedSchema.writtenBy(shared("approval")));

        assertThat(written).hasSize(22);
        assertThat(SCHEMA.members()).isEqualTo(written);
    }

    @Test
    @DisplayName("what it has in common with the schema of minutes means the same")
    void sameAsInMinutes() {
        JsonObject minutes =
                new PublishedSchema("docs/minutes.schema.json").json().getJsonObject("$defs");
        JsonObject here = SCHEMA.json().getJsonObject("$defs");
        Set<String> common = new TreeSet<>(here.keySet());
        common.removeAll(Set.of("item", "itemLeftOut"));

        assertThat(common)
                .hasSize(8)
                .allSatisfy(name -> assertThat(here.get(name)).isEqualTo(minutes.get(name)));
    }

    /** A method that writes what errata have in common with minutes. */
    private static String shared(String method) {
        String code = PublishedSchema.read("core/src/main/java/org/collegium/minutes/MinutesContent.java");
        Matcher found = Pattern.compile("(?s)static Json\\.Fields " + method + "\\(.*?\n    }\n")
                .matcher(code);
        assertThat(found.find()).as(method).isTrue();
        return found.group();
    }

    private static String content(ErratumCopy copy) {
        try {
            return new String(ErratumDocument.content(copy).bytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}

package org.collegium.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.collegium.attendance.Movement;
import org.collegium.attendance.SeatState;
import org.collegium.bylaws.Matter;
import org.collegium.consensus.Accord;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Consent;
import org.collegium.consensus.Position;
import org.collegium.election.GoingOn;
import org.collegium.election.OneRound;
import org.collegium.election.Spoiling;
import org.collegium.election.TieRule;
import org.collegium.minutes.MinutesCopy;
import org.collegium.motion.Motion;
import org.collegium.reporting.Copies;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Base;
import org.collegium.vote.Choice;
import org.collegium.vote.Comparison;
import org.collegium.vote.Condition;
import org.collegium.vote.Count;
import org.collegium.vote.Otherwise;
import org.collegium.vote.Outcome;
import org.collegium.vote.RecusalEffect;
import org.collegium.vote.TieBreak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema of the content of minutes, held against what the minutes write. */
class MinutesSchemaTest {

    private static final Path ROOT =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath().resolve("..");
    private static final String PUBLISHED = read("docs/minutes.schema.json");
    private static final JsonObject SCHEMA = parsed(PUBLISHED);
    private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PUBLISHED, InputFormat.JSON);

    /** Members that may be missing, by the name of what they are in and their own. */
    private static final Pattern OPTIONAL = Pattern.compile(
            "/(nextAt|approval|openingQuorum|registerHead|salt)|.*/(association/registration|convocation/(revisedOn|means)"
                    + "|seats/\\*/holder|proxies/\\*/until|items/\\*/(motion|approves|mends|summary|consensus|setAside|salt)"
                    + "|motion/(changes|effectiveFrom|mastery)|rule/(quorum|article)|consensus/decision|stages/\\*/askedBy"
                    + "|rounds/\\*/quorum|positions/\\*/words|votes/\\*/(announced|decision)|verdict/(brokenBy|quorum)"
                    + "|conditions/\\*/base|roll/\\*/proxy|elections/\\*/article|spoiled/[A-Z_]+|tieRule/drawn)");

    static Stream<Arguments> contents() {
        Stream<Arguments> copies =
                Copies.all().entrySet().stream().map(copy -> Arguments.of(copy.getKey(), content(copy.getValue())));
        Arguments golden =
                Arguments.of("february", read("core/src/test/resources/org/collegium/minutes/february.json"));
        return Stream.concat(copies, Stream.of(golden));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    @DisplayName("the content of minutes of every kind and in every state fits it")
    void fits(String name, String content) {
        assertThat(errors(content)).isEmpty();
    }

    @Test
    @DisplayName("wherever a member is added, left out that must be there, or given another type, it is refused")
    void strict() {
        Map<String, Runnable> places = new LinkedHashMap<>();
        contents().forEach(content -> {
            JsonObject whole = parsed((String) content.get()[1]);
            Map<String, String> pointers = new LinkedHashMap<>();
            collect(whole, "", pointers);
            pointers.forEach((kind, pointer) -> places.putIfAbsent(kind, () -> strict(whole, kind, pointer)));
        });

        assertThat(places).hasSizeGreaterThan(170);
        places.values().forEach(Runnable::run);
    }

    private static void strict(JsonObject whole, String kind, String pointer) {
        JsonValue value = whole.getValue(pointer);
        if (value instanceof JsonObject) {
            assertThat(errors(patched(whole, "add", pointer + "/another", JsonValue.NULL)))
                    .as("another member in %s", pointer)
                    .isNotEmpty();
        }
        JsonValue other = value instanceof JsonString ? Json.createValue(7) : Json.createValue("");
        assertThat(errors(patched(whole, "replace", pointer, other)))
                .as("%s instead of %s", other, pointer)
                .isNotEmpty();
        if (!kind.endsWith("*")) {
            assertThat(errors(patched(whole, "remove", pointer, JsonValue.NULL)).isEmpty())
                    .as("without %s", pointer)
                    .isEqualTo(OPTIONAL.matcher(kind).matches());
        }
    }

    @Test
    @DisplayName("what is malformed is refused, not only what is of another type")
    void malformed() {
        String content = content(Copies.all().get("sealed"));

        assertThat(errors(content.replace("collegium-minutes/2", "collegium-minutes/1")))
                .isNotEmpty();
        assertThat(errors(content.replaceFirst("T19:00:00Z", "T20:00:00+01:00")))
                .isNotEmpty();
        assertThat(errors(content.replaceFirst("\"mode\":\"SECRET\"", "\"mode\":\"ROLL_CALL\"")))
                .isNotEmpty();
        assertThat(errors(content.replaceFirst("\"mode\":\"ROLL_CALL\"", "\"mode\":\"SECRET\"")))
                .isNotEmpty();
        assertThat(errors(content.replaceFirst("\"mode\":\"ROLL_CALL\"", "\"mode\":\"SHOW_OF_HANDS\"")))
                .isNotEmpty();
        assertThat(errors(content.replaceFirst("\"FOR MORE_THAN 1/2", "\"FOR MORE_THAN HALF")))
                .isNotEmpty();
        assertThat(errors(content.replaceFirst("\"seat\":1,", "\"seat\":0,"))).isNotEmpty();
    }

    @Test
    @DisplayName("it names every member that the minutes can write, and no other")
    void members() {
        Set<String> named = new TreeSet<>();
        collectProperties(SCHEMA, named);
        Set<String> written = new TreeSet<>(List.of("items", "salt", "leftOut"));
        Matcher member = Pattern.compile("\\.with\\(\\s*\"(\\w+)\"")
                .matcher(read("core/src/main/java/org/collegium/minutes/MinutesContent.java"));
        while (member.find()) {
            written.add(member.group(1));
        }
        written.addAll(names(Choice.values()));
        written.addAll(names(Spoiling.values()));

        assertThat(written).hasSizeGreaterThan(100);
        assertThat(named).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("its enumerations are those of the domain")
    void enumerations(String pointer, Enum<?>[] values) {
        assertThat(((JsonArray) SCHEMA.getValue("/$defs" + pointer + "/enum")).getValuesAs(JsonString::getString))
                .containsExactlyElementsOf(names(values));
    }

    static Stream<Arguments> enumerations() {
        return Stream.of(
                Arguments.of("/organ", Organ.values()),
                Arguments.of("/choice", Choice.values()),
                Arguments.of("/outcome", Outcome.values()),
                Arguments.of("/recusal", RecusalEffect.values()),
                Arguments.of("/roll/items/properties/state", SeatState.values()),
                Arguments.of("/attendance/properties/movements/items/properties/kind", Movement.Kind.values()),
                Arguments.of("/item/properties/setAside/properties/kind", Motion.SetAside.Kind.values()),
                Arguments.of("/motion/properties/matter", Matter.values()),
                Arguments.of("/consensus/properties/rule/properties/accord", Accord.values()),
                Arguments.of("/consensus/properties/stages/items/properties/step", ConsensusStep.values()),
                Arguments.of("/round/properties/positions/items/properties/position", Position.values()),
                Arguments.of("/round/properties/outcome", Consent.Outcome.values()),
                Arguments.of("/vote/properties/mode", BallotMode.values()),
                Arguments.of("/verdict/properties/rule/properties/otherwise", Otherwise.values()),
                Arguments.of("/election/properties/method/properties/counting", OneRound.values()),
                Arguments.of("/election/properties/method/properties/goingOn", GoingOn.values()),
                Arguments.of("/election/properties/tieRule/properties/kind", TieRule.Kind.values()));
    }

    @Test
    @DisplayName("its notations are those of the domain")
    void notations() {
        for (Count count : Count.values()) {
            for (Comparison comparison : Comparison.values()) {
                for (Base base : Base.values()) {
                    String condition =
                            Condition.share(count, comparison, 2, 3, base).toString();
                    assertThat(condition).matches(pattern("/condition")).matches(pattern("/majority"));
                }
            }
        }
        for (TieBreak.Step step : TieBreak.Step.values()) {
            assertThat(step.toString()).matches(pattern("/verdict/properties/rule/properties/tieBreak"));
        }
        assertThat(new TieBreak.PresidingVote().toString())
                .matches(pattern("/verdict/properties/rule/properties/tieBreak"));
        assertThat("FOR MORE_THAN HALF").doesNotMatch(pattern("/condition"));
    }

    private static String pattern(String pointer) {
        return ((JsonString) SCHEMA.getValue("/$defs" + pointer + "/pattern")).getString();
    }

    private static List<Error> errors(String content) {
        return VALIDATOR.validate(content, InputFormat.JSON);
    }

    private static String content(MinutesCopy copy) {
        return copy.parts().whole().canonical();
    }

    private static String patched(JsonObject whole, String operation, String pointer, JsonValue value) {
        JsonPatch patch = Json.createPatch(Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("op", operation)
                        .add("path", pointer)
                        .add("value", value))
                .build());
        return patch.apply(whole).toString();
    }

    /** The first place of each kind, below a value, by what it is of whatever elements of arrays. */
    private static void collect(JsonValue value, String pointer, Map<String, String> pointers) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> found(member, pointer + "/" + name, pointers));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                found(array.get(i), pointer + "/" + i, pointers);
            }
        }
    }

    private static void found(JsonValue value, String pointer, Map<String, String> pointers) {
        pointers.putIfAbsent(pointer.replaceAll("/\\d+(?=/|$)", "/*"), pointer);
        collect(value, pointer, pointers);
    }

    private static void collectProperties(JsonValue value, Set<String> names) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                if (name.equals("properties")) {
                    names.addAll(member.asJsonObject().keySet());
                }
                collectProperties(member, names);
            });
        } else if (value instanceof JsonArray array) {
            array.forEach(item -> collectProperties(item, names));
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toList());
    }

    private static JsonObject parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file)).strip();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}

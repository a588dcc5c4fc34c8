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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A JSON Schema of {@code docs}, and how what it describes is held against it. */
public final class PublishedSchema {

    static final Path ROOT = root();
    private static final Pattern WRITTEN = Pattern.compile("\\.with\\(\\s*\"(\\w+)\"");

    private final JsonObject json;
    private final Schema validator;

    /**
     * Reads one.
     *
     * @param file from the root of the repository
     */
    public PublishedSchema(String file) {
        String text = read(file);
        this.json = parsed(text);
        this.validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    /** The schema itself. */
    public JsonObject json() {
        return json;
    }

    /**
     * The words of an enumeration, in its order, without the null that some take.
     *
     * @param pointer where it stands, without its last step
     */
    public List<String> words(String pointer) {
        return json.getValue(pointer + "/enum").asJsonArray().stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    /** Why a document does not fit it. */
    public List<Error> errors(String content) {
        return validator.validate(content, InputFormat.JSON);
    }

    /** The members that it names, wherever. */
    public Set<String> members() {
        Set<String> named = new TreeSet<>();
        collectProperties(json, named);
        return named;
    }

    /** The places in the schema of the members that occur in none of these contents. */
    public Set<String> unseen(Stream<String> contents) {
        Set<String> places = new TreeSet<>();
        collectPlaces(json, "", places);
        contents.forEach(content -> see(parsed(content), json, "", places));
        return places;
    }

    private static void collectPlaces(JsonValue value, String pointer, Set<String> places) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                if (name.equals("properties") && !isCondition(pointer)) {
                    member.asJsonObject().keySet().forEach(each -> places.add(pointer + "/properties/" + each));
                }
                collectPlaces(member, pointer + "/" + name, places);
            });
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                collectPlaces(array.get(i), pointer + "/" + i, places);
            }
        }
    }

    /** Whether a schema only says more of members that are described elsewhere. */
    private static boolean isCondition(String pointer) {
        return pointer.matches(".*/(if|then|else)(/.*)?");
    }

    /** Takes off the places that a value has in a schema, whichever of several alternatives it is. */
    private void see(JsonValue value, JsonObject schema, String pointer, Set<String> places) {
        if (schema.containsKey("$ref")) {
            String defined = schema.getString("$ref").substring(1);
            see(value, (JsonObject) json.getValue(defined), defined, places);
        }
        JsonArray alternatives =
                schema.getOrDefault("oneOf", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        for (int i = 0; i < alternatives.size(); i++) {
            see(value, alternatives.getJsonObject(i), pointer + "/oneOf/" + i, places);
        }
        if (value instanceof JsonObject object && schema.containsKey("properties")) {
            schema.getJsonObject("properties").forEach((name, member) -> {
                if (object.containsKey(name)) {
                    String place = pointer + "/properties/" + name;
                    places.remove(place);
                    see(object.get(name), member.asJsonObject(), place, places);
                }
            });
        } else if (value instanceof JsonArray array && schema.containsKey("items")) {
            array.forEach(item -> see(item, schema.getJsonObject("items"), pointer + "/items", places));
        }
    }

    /** The members that Java code writes. */
    public static Set<String> writtenBy(String code) {
        Set<String> written = new TreeSet<>();
        Matcher member = WRITTEN.matcher(code);
        while (member.find()) {
            written.add(member.group(1));
        }
        return written;
    }

    /**
     * Holds that wherever in these contents a member is added, left out that must be there, or given another type, it is
     * refused.
     *
     * @param optional the places of members that may be missing
     * @return how many places there are
     */
    public int holdStrict(Stream<String> contents, Pattern optional) {
        Map<String, Runnable> places = new LinkedHashMap<>();
        contents.forEach(content -> {
            JsonObject whole = parsed(content);
            places.putIfAbsent("", () -> holdClosed(whole, ""));
            Map<String, String> pointers = new LinkedHashMap<>();
            collect(whole, "", pointers);
            pointers.forEach((shape, pointer) -> places.putIfAbsent(shape, () -> holdStrict(whole, pointer, optional)));
        });
        places.values().forEach(Runnable::run);
        return places.size();
    }

    /**
     * Holds that of a document changed in one place, wherever and however, a reader takes what the schema takes.
     *
     * @param reader whether it takes a document
     * @param byWhatItSays changes that leave a document well formed, which the reader refuses for what it then says
     * @return how many changes there are
     */
    public int holdAgreement(String document, Predicate<String> reader, Pattern byWhatItSays) {
        List<String> refusedAlone = new ArrayList<>();
        List<String> takenAlone = new ArrayList<>();
        Map<String, String> changes = Alterations.of(document);
        changes.forEach((change, changed) -> {
            boolean isTaken = errors(changed).isEmpty();
            if (isTaken != reader.test(changed)) {
                (isTaken ? takenAlone : refusedAlone).add(change);
            }
        });
        assertThat(refusedAlone).as("what is read and the schema refuses").isEmpty();
        assertThat(takenAlone).as("what is refused, and not by the schema").allMatch(byWhatItSays.asMatchPredicate());
        return changes.size();
    }

    private void holdClosed(JsonObject whole, String pointer) {
        assertThat(errors(patched(whole, "add", pointer + "/another", JsonValue.NULL)))
                .as("another member in %s", pointer)
                .isNotEmpty();
    }

    private void holdStrict(JsonObject whole, String pointer, Pattern optional) {
        JsonValue value = whole.getValue(pointer);
        if (value instanceof JsonObject) {
            holdClosed(whole, pointer);
        }
        JsonValue other = value instanceof JsonString ? Json.createValue(7) : Json.createValue("");
        assertThat(errors(patched(whole, "replace", pointer, other)))
                .as("%s instead of %s", other, pointer)
                .isNotEmpty();
        String kind = kind(pointer);
        if (!kind.endsWith("*")) {
            assertThat(errors(patched(whole, "remove", pointer, JsonValue.NULL)).isEmpty())
                    .as("without %s", pointer)
                    .isEqualTo(optional.matcher(kind).matches());
        }
    }

    /** A document with another string in one place. */
    public static String replaced(String document, String pointer, String text) {
        return patched(parsed(document), "replace", pointer, Json.createValue(text));
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

    /** The first place of each kind below a value, and of each shape that objects have there. */
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
        String shape = value instanceof JsonObject object ? " " + object.keySet() : "";
        pointers.putIfAbsent(kind(pointer) + shape, pointer);
        collect(value, pointer, pointers);
    }

    /** A place, whatever the elements of arrays that it is in. */
    private static String kind(String pointer) {
        return pointer.replaceAll("/\\d+(?=/|$)", "/*");
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

    private static JsonObject parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** The root of the repository, whichever module is tested. */
    private static Path root() {
        return Stream.iterate(Path.of(System.getProperty("basedir", ".")).toAbsolutePath(), Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("DECISIONS.md")))
                .findFirst()
                .orElseThrow();
    }

    /** A file of the repository. */
    public static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file)).strip();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}

package org.collegium.reporting.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A JSON document changed in one place, in every place and in many ways. */
public final class Alterations {

    /** Looked up once: each call of {@link jakarta.json.Json} looks for it anew. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final List<JsonValue> OTHERS = List.of(
            JsonValue.NULL,
            JsonValue.TRUE,
            JsonValue.EMPTY_JSON_OBJECT,
            JsonValue.EMPTY_JSON_ARRAY,
            JSON.createValue(""),
            JSON.createValue("?"),
            JSON.createValue(-1),
            JSON.createValue(0),
            JSON.createValue(1),
            JSON.createValue(1.5),
            JSON.createValue(7_000_000_000_000L));

    private final JsonObject whole;
    private final Set<Map.Entry<String, JsonValue>> met = new HashSet<>();
    private final Map<String, String> altered = new LinkedHashMap<>();

    private Alterations(JsonObject whole) {
        this.whole = whole;
    }

    /**
     * The changed documents by what was changed: a member more or fewer, another value in the place of one, a string that
     * lacks one of its characters, has one twice, or begins or ends with another. What stands in several places under one
     * name is changed in the first.
     */
    public static Map<String, String> of(String document) {
        try (JsonReader reader = JSON.createReader(new StringReader(document))) {
            Alterations alterations = new Alterations(reader.readObject());
            alterations.alter("", alterations.whole);
            return alterations.altered;
        }
    }

    private void alter(String pointer, JsonValue value) {
        if (value instanceof JsonObject object) {
            put("add", pointer + "/another", JsonValue.NULL);
            object.forEach((name, member) -> alterMember(pointer + "/" + name, name, member));
        } else if (value instanceof JsonArray array) {
            put("add", pointer + "/-", JsonValue.NULL);
            String name = pointer.substring(pointer.lastIndexOf('/') + 1);
            for (int i = 0; i < array.size(); i++) {
                alterMember(pointer + "/" + i, name, array.get(i));
            }
        } else if (value instanceof JsonString string) {
            alter(pointer, string.getString());
        }
    }

    /** Alters what was not met yet under such a name. */
    private void alterMember(String pointer, String name, JsonValue value) {
        if (met.add(Map.entry(name, value))) {
            put("remove", pointer, JsonValue.NULL);
            OTHERS.forEach(other -> put("replace", pointer, other));
            alter(pointer, value);
        }
    }

    private void alter(String pointer, String text) {
        for (int i = 0; i < text.length(); i++) {
            put("replace", pointer, JSON.createValue(text.substring(0, i) + text.substring(i + 1)));
            put("replace", pointer, JSON.createValue(text.substring(0, i + 1) + text.substring(i)));
        }
        for (String more : List.of(" ", "\n", "X", "0", "\u00e9")) {
            put("replace", pointer, JSON.createValue(text + more));
            put("replace", pointer, JSON.createValue(more + text));
        }
        put("replace", pointer, JSON.createValue(text.toLowerCase(Locale.ROOT)));
    }

    private void put(String how, String pointer, JsonValue value) {
        JsonPointer place = JSON.createPointer(pointer);
        JsonObject changed = switch (how) {
            case "add" -> place.add(whole, value);
            case "remove" -> place.remove(whole);
            default -> place.replace(whole, value);
        };
        altered.put(how + " " + pointer + " " + value, changed.toString());
    }
}

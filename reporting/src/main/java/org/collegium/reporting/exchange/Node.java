package org.collegium.reporting.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collegium.register.Json;
import org.collegium.words.Phrase;

/**
 * A value of a JSON file that knows its place. Each way of reading it throws an {@link UnreadableException} that names
 * the place where the file holds something else.
 *
 * @since 0.1
 */
public final class Node {

    /** JSON's own {@code null}. */
    enum Nothing {
        NULL
    }

    private static final int LONGEST_SHOWN = 60;

    private final Place place;
    private final Object content;

    Node(Place place, Object content) {
        this.place = place;
        this.content = content;
    }

    /** Reads a JSON text. */
    public static Node read(String file, String text) {
        return read(file, text, 1);
    }

    /** Reads a JSON text that begins on a later line of its file. */
    public static Node read(String file, String text, long firstLine) {
        return new NodeReading(file, text, firstLine).read();
    }

    /** This object, once sure that it has no other members than these. */
    public Node withOnly(String... known) {
        List<String> names = List.of(known);
        members().forEach((name, member) -> {
            if (!names.contains(name)) {
                throw member.place.wrong(
                        Phrase.of("json.unknown-member").with(name).with(String.join(", ", names)));
            }
        });
        return this;
    }

    /** The members of this object, in the order of the file. */
    @SuppressWarnings("unchecked")
    public Map<String, Node> members() {
        require(content instanceof Map<?, ?>, "json.object");
        return (Map<String, Node>) content;
    }

    /** A member of this object that must be there. */
    public Node member(String name) {
        return optional(name)
                .orElseThrow(() -> place.wrong(Phrase.of("json.missing-member").with(name)));
    }

    /** A member of this object that may be missing or {@code null}. */
    public Optional<Node> optional(String name) {
        return Optional.ofNullable(members().get(name)).filter(member -> member.content != Nothing.NULL);
    }

    /** The items of this array. */
    @SuppressWarnings("unchecked")
    public List<Node> items() {
        require(content instanceof List<?>, "json.array");
        return (List<Node>) content;
    }

    /** Whether this is an object. */
    public boolean isObject() {
        return content instanceof Map<?, ?>;
    }

    /** Whether this is {@code null}. */
    public boolean isNull() {
        return content == Nothing.NULL;
    }

    /** Whether this is an array. */
    public boolean isArray() {
        return content instanceof List<?>;
    }

    /** This string. */
    public String text() {
        require(content instanceof String, "json.string");
        return (String) content;
    }

    /** This whole number, from a least to a most. */
    public int number(int least, int most) {
        Phrase expected = Phrase.of("json.number").with(least).with(most);
        if (!(content instanceof Long number) || number < least || number > most) {
            throw place.expected(expected, shown());
        }
        return Math.toIntExact(number);
    }

    /** This truth value. */
    public boolean flag() {
        require(content instanceof Boolean, "json.flag");
        return (Boolean) content;
    }

    /** The constant that this string names. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        String names = List.of(type.getEnumConstants()).stream().map(Enum::name).collect(Collectors.joining(", "));
        return parsed(Phrase.of("expected.one-of").with(names), text -> Enum.valueOf(type, text));
    }

    /** What this string says in a notation whose reader throws {@link IllegalArgumentException} at anything else. */
    public <T> T parsed(Phrase expected, Function<String, T> reader) {
        try {
            return reader.apply(text());
        } catch (IllegalArgumentException malformed) {
            throw place.expected(expected, shown());
        }
    }

    /** The complaint that something else was expected here. */
    public UnreadableException expected(Phrase expected) {
        return place.expected(expected, shown());
    }

    /** This value as one that has a canonical text, in which there is no fraction and no {@code null}. */
    Json value() {
        try {
            if (isObject()) {
                return Json.object(fields());
            }
            if (isArray()) {
                return Json.array(items().stream().map(Node::value));
            }
            if (content instanceof String text) {
                return new Json.Text(text);
            }
            if (content instanceof Long number) {
                return new Json.Whole(number);
            }
        } catch (IllegalArgumentException notCanonical) {
            throw expected(Phrase.of("json.canonical"));
        }
        require(content instanceof Boolean, "json.canonical");
        return new Json.Flag(flag());
    }

    /** The members of this object as such values. */
    Map<String, Json> fields() {
        Map<String, Json> fields = new LinkedHashMap<>();
        members().forEach((name, member) -> fields.put(name, member.value()));
        return fields;
    }

    private void require(boolean held, String kind) {
        if (!held) {
            throw expected(Phrase.of(kind));
        }
    }

    /** The value as the file has it, shortened. */
    private String shown() {
        String all = content instanceof Map<?, ?> ? "{…}" : content instanceof List<?> ? "[…]" : toString();
        return all.length() <= LONGEST_SHOWN ? all : all.substring(0, LONGEST_SHOWN) + "…";
    }

    /** The value as it stands in the file, a string without its quotes. */
    @Override
    public String toString() {
        return content == Nothing.NULL ? "null" : content.toString();
    }
}

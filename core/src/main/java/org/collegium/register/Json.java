package org.collegium.register;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JSON value that has exactly one canonical text, so that its hash means its content.
 *
 * <p>It holds strings, booleans, whole numbers below 2<sup>53</sup>, arrays and objects. Fractions are written as
 * strings; absence is a missing member.
 *
 * @since 0.1
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization Scheme</a>
 */
public sealed interface Json {

    /** The canonical text. */
    default String canonical() {
        StringBuilder text = new StringBuilder();
        CanonicalText.append(this, text);
        return text.toString();
    }

    /** A string of valid Unicode. */
    record Text(String value) implements Json {

        /** @throws IllegalArgumentException when a surrogate stands alone */
        public Text {
            CanonicalText.requireWholeCharacters(value);
        }
    }

    /** A whole number. */
    record Whole(long value) implements Json {

        private static final long LIMIT = 1L << 53;

        /** @throws IllegalArgumentException when the number is not exact in every JSON reader */
        public Whole {
            if (value <= -LIMIT || value >= LIMIT) {
                throw new IllegalArgumentException(value + " is not below 2^53, so JSON readers would round it");
            }
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Json {}

    /** An array. */
    record Array(List<Json> items) implements Json {

        public Array {
            items = List.copyOf(items);
        }
    }

    /** An object; its members are in the order of their names' UTF-16 code units. */
    record Fields(SortedMap<String, Json> members) implements Json {

        public Fields {
            members.keySet().forEach(CanonicalText::requireWholeCharacters);
            // As a plain map: a sorted one would bring its own order along.
            members = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Json>) members));
        }

        /** This object with one more member, or with the member replaced. */
        public Fields with(String name, Json value) {
            SortedMap<String, Json> more = new TreeMap<>(members);
            more.put(name, value);
            return new Fields(more);
        }

        /** This object with one more text. */
        public Fields with(String name, String text) {
            return with(name, new Text(text));
        }

        /** This object with one more text or other value, if there is one. */
        public Fields with(String name, Optional<?> value) {
            return value.map(present -> with(name, present instanceof Json json ? json : new Text((String) present)))
                    .orElse(this);
        }

        /** This object with one more number. */
        public Fields with(String name, long number) {
            return with(name, new Whole(number));
        }

        /** This object with one more array. */
        public Fields with(String name, Stream<? extends Json> items) {
            return with(name, array(items));
        }
    }

    /** The empty object, to begin with. */
    static Fields object() {
        return new Fields(new TreeMap<>());
    }

    /** The object with these members. */
    static Fields object(Map<String, ? extends Json> members) {
        return new Fields(new TreeMap<>(members));
    }

    /** An array of these items. */
    static Array array(Stream<? extends Json> items) {
        return new Array(items.collect(Collectors.toUnmodifiableList()));
    }

    /** An array of texts. */
    static Array texts(String... texts) {
        return array(Arrays.stream(texts).map(Text::new));
    }
}

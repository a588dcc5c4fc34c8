package org.collegium.register;

import java.util.HexFormat;
import java.util.Map;

/** Writes a {@link Json} value as RFC 8785 section 3.2 prescribes. */
final class CanonicalText {

    private static final HexFormat HEX = HexFormat.of();

    private CanonicalText() {}

    static void append(Json json, StringBuilder to) {
        if (json instanceof Json.Text text) {
            appendQuoted(text.value(), to);
        } else if (json instanceof Json.Whole number) {
            to.append(number.value());
        } else if (json instanceof Json.Flag flag) {
            to.append(flag.value());
        } else if (json instanceof Json.Array array) {
            appendArray(array, to);
        } else if (json instanceof Json.Fields object) {
            appendObject(object, to);
        }
    }

    static void requireWholeCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean pair = Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                throw new IllegalArgumentException(
                        "A surrogate stands alone at index " + i + ": U+" + HEX.toHexDigits(unit));
            }
        }
    }

    private static void appendArray(Json.Array array, StringBuilder to) {
        String separator = "";
        to.append('[');
        for (Json item : array.items()) {
            to.append(separator);
            append(item, to);
            separator = ",";
        }
        to.append(']');
    }

    private static void appendObject(Json.Fields object, StringBuilder to) {
        String separator = "";
        to.append('{');
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            to.append(separator);
            appendQuoted(member.getKey(), to);
            to.append(':');
            append(member.getValue(), to);
            separator = ",";
        }
        to.append('}');
    }

    private static void appendQuoted(String text, StringBuilder to) {
        to.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || unit == '"' || unit == '\\') {
                to.append(text, done, i);
                appendEscaped(unit, to);
                done = i + 1;
            }
        }
        to.append(text, done, text.length()).append('"');
    }

    private static void appendEscaped(char unit, StringBuilder to) {
        switch (unit) {
            case '"' -> to.append("\\\"");
            case '\\' -> to.append("\\\\");
            case '\b' -> to.append("\\b");
            case '\t' -> to.append("\\t");
            case '\n' -> to.append("\\n");
            case '\f' -> to.append("\\f");
            case '\r' -> to.append("\\r");
            default -> to.append("\\u").append(HEX.toHexDigits(unit));
        }
    }
}

package org.collegium.reporting.exchange;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.collegium.words.Phrase;

/** One reading of a JSON text, which notes where each value begins. */
final class NodeReading {

    /** Looked up once: to do it for each line of a file takes longer than to read the line. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String BETWEEN_VALUES = " \t\r\n,:";

    private static final int DEEPEST = 100;

    private final String file;
    private final String text;
    private final long firstLine;
    private final int[] lineStarts;

    NodeReading(String file, String text, long firstLine) {
        this.file = file;
        this.text = text;
        this.firstLine = firstLine;
        this.lineStarts = IntStream.rangeClosed(0, text.length())
                .filter(offset -> offset == 0 || text.charAt(offset - 1) == '\n')
                .toArray();
    }

    Node read() {
        try (JsonParser parser = JSON.createParser(new StringReader(text))) {
            Node whole = next(parser, "", 0);
            if (parser.hasNext()) {
                parser.next();
            }
            return whole;
        } catch (JsonParsingException broken) {
            int offset = Math.toIntExact(broken.getLocation().getStreamOffset());
            throw at(Math.max(0, Math.min(offset, text.length())), "").wrong(Phrase.of("json.broken"));
        } catch (JsonException unreadable) {
            throw new Place(file, firstLine, 1, "").wrong(Phrase.of("json.broken"));
        }
    }

    private Node next(JsonParser parser, String pointer, int depth) {
        int before = Math.toIntExact(parser.getLocation().getStreamOffset());
        JsonParser.Event event = parser.next();
        Place place = startAfter(before, pointer);
        if (depth > DEEPEST) {
            throw place.wrong(Phrase.of("json.too-deep").with(DEEPEST));
        }
        return switch (event) {
            case START_OBJECT -> new Node(place, members(parser, pointer, depth + 1));
            case START_ARRAY -> new Node(place, items(parser, pointer, depth + 1));
            case VALUE_STRING -> new Node(place, parser.getString());
            case VALUE_NUMBER -> new Node(place, number(parser));
            case VALUE_TRUE -> new Node(place, true);
            case VALUE_FALSE -> new Node(place, false);
            case VALUE_NULL -> new Node(place, Node.Nothing.NULL);
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw place.wrong(Phrase.of("json.broken"));
        };
    }

    private Map<String, Node> members(JsonParser parser, String pointer, int depth) {
        Map<String, Node> members = new LinkedHashMap<>();
        int before = Math.toIntExact(parser.getLocation().getStreamOffset());
        while (parser.next() == JsonParser.Event.KEY_NAME) {
            String name = parser.getString();
            String inside = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            Place key = startAfter(before, inside);
            if (members.put(name, next(parser, inside, depth)) != null) {
                throw key.wrong(Phrase.of("json.doubled-member"));
            }
            before = Math.toIntExact(parser.getLocation().getStreamOffset());
        }
        return Collections.unmodifiableMap(members);
    }

    private List<Node> items(JsonParser parser, String pointer, int depth) {
        List<Node> items = new ArrayList<>();
        while (!endsHere(parser)) {
            items.add(next(parser, pointer + "/" + items.size(), depth));
        }
        parser.next();
        return Collections.unmodifiableList(items);
    }

    /** Whether the array ends: the parser itself can only say so by going on. */
    private boolean endsHere(JsonParser parser) {
        int next = startOffset(Math.toIntExact(parser.getLocation().getStreamOffset()));
        return next < text.length() && text.charAt(next) == ']';
    }

    /** A whole number that fits as such, any other as it is written. */
    private static Object number(JsonParser parser) {
        try {
            return parser.getBigDecimal().longValueExact();
        } catch (ArithmeticException fractionOrTooLarge) {
            return parser.getBigDecimal();
        }
    }

    private Place startAfter(int offset, String pointer) {
        return at(startOffset(offset), pointer);
    }

    private int startOffset(int offset) {
        int start = offset;
        while (start < text.length() && BETWEEN_VALUES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private Place at(int offset, String pointer) {
        int found = Arrays.binarySearch(lineStarts, offset);
        // Inside a line, the search tells where its start would go: after that of the line.
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, firstLine + line, offset - lineStarts[line] + 1, pointer);
    }
}

package org.collegium.reporting.exchange;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collegium.register.Content;
import org.collegium.register.Extract;
import org.collegium.register.Hash;
import org.collegium.register.InclusionProof;
import org.collegium.register.Json;
import org.collegium.register.Seal;
import org.collegium.words.Phrase;

/**
 * Entries of a register, read from the canonical texts that are hashed. Whether a text is the canonical one is for the
 * reader to compare: what was read writes it again.
 *
 * @since 0.1
 */
public final class RegisterJson {

    private static final Phrase HASH = Phrase.of("expected.hash");
    private static final Phrase INSTANT = Phrase.of("expected.instant");

    private RegisterJson() {}

    /**
     * Reads what the hash of an entry is taken of.
     *
     * @throws UnreadableException where it is something else, with the place
     */
    public static Seal seal(String file, String text) {
        return seal(Node.read(file, text));
    }

    private static Seal seal(Node object) {
        Node node = object.withOnly("content", "number", "parts", "previous", "root", "sealedAt", "subject");
        return new Seal(
                node.member("number").number(1, Integer.MAX_VALUE),
                node.member("subject").text(),
                node.member("sealedAt").parsed(INSTANT, RegisterJson::instant),
                node.member("content").parsed(HASH, Hash::new),
                node.member("root").parsed(HASH, Hash::new),
                node.member("parts").number(1, Integer.MAX_VALUE),
                node.member("previous").parsed(HASH, Hash::new));
    }

    /**
     * Reads what an entry seals.
     *
     * @throws UnreadableException where it is something else, with the place
     */
    public static Content content(String file, String text) {
        Node node = Node.read(file, text);
        Map<String, Json> head = new LinkedHashMap<>();
        List<Json.Fields> items = new ArrayList<>();
        node.members().forEach((name, member) -> {
            if (name.equals(Content.ITEMS)) {
                member.items().forEach(item -> items.add(Json.object(item.fields())));
            } else {
                head.put(name, member.value());
            }
        });
        return new Content(Json.object(head), items);
    }

    /**
     * Reads one part of what an entry seals, with what shows that it belongs there.
     *
     * @throws UnreadableException where it is something else, with the place
     */
    public static Extract extract(String file, String text) {
        Node node = Node.read(file, text).withOnly("part", "proof", "seal");
        Node proof = node.member("proof").withOnly("index", "path", "size");
        int size = proof.member("size").number(1, Integer.MAX_VALUE);
        return new Extract(
                seal(node.member("seal")),
                node.member("part").text(),
                new InclusionProof(
                        proof.member("index").number(0, size - 1),
                        size,
                        proof.member("path").items().stream()
                                .map(hash -> hash.parsed(HASH, Hash::new))
                                .toList()));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}

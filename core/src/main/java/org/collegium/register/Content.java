package org.collegium.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an entry seals: one JSON object, whose items can each be shown alone.
 *
 * @param head everything but the items
 * @param items in their order, none or more; in the whole object they are its member {@code items}
 * @since 0.1
 */
public record Content(Json.Fields head, List<Json.Fields> items) {

    /** The member of the whole object that holds its items. */
    public static final String ITEMS = "items";

    private static final String SALT = "salt";

    public Content {
        if (head.members().containsKey(ITEMS)) {
            throw new IllegalArgumentException("The head has items of its own");
        }
        items = List.copyOf(items);
    }

    /** The whole object. */
    public Json.Fields whole() {
        return head.with(ITEMS, items.stream());
    }

    /** The parts that are hashed each: the head, then the items. */
    public List<Json.Fields> parts() {
        return Stream.concat(Stream.of(head), items.stream()).toList();
    }

    /** This content with the salt of each part in it. */
    public Content with(Salt salt) {
        List<Json.Fields> salted = new ArrayList<>();
        for (Json.Fields item : items) {
            salted.add(item.with(SALT, salt.of(salted.size() + 1).hex()));
        }
        return new Content(head.with(SALT, salt.of(0).hex()), salted);
    }

    /** The tree over the canonical texts of the parts. */
    public MerkleTree tree() {
        return MerkleTree.over(parts().stream().map(Json::canonical).toList());
    }
}

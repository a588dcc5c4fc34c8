package org.collegium.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final String LEFT_OUT = "leftOut";

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

    /**
     * What stands in a copy for a part that is left out of it: the commitment to its text, which nobody can guess as long
     * as the part is salted.
     */
    public static Json.Fields leftOut(Json.Fields salted) {
        return Json.object().with(LEFT_OUT, MerkleTree.leaf(salted.canonical()).hex());
    }

    /** How many parts are left out. */
    public int countLeftOut() {
        return Math.toIntExact(
                parts().stream().filter(part -> commitment(part).isPresent()).count());
    }

    /** The tree over the canonical texts of the parts; it is the same for a copy that leaves some out. */
    public MerkleTree tree() {
        return MerkleTree.ofLeaves(parts().stream()
                .map(part -> commitment(part).orElseGet(() -> MerkleTree.leaf(part.canonical())))
                .toList());
    }

    private static Optional<Hash> commitment(Json.Fields part) {
        return part.members().size() == 1
                        && part.members().get(LEFT_OUT) instanceof Json.Text hex
                        && Hash.isHash(hex.value())
                ? Optional.of(new Hash(hex.value()))
                : Optional.empty();
    }
}

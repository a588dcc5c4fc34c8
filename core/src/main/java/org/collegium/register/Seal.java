package org.collegium.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * What the hash of an entry is taken of. It stands for the whole content and says nothing of it.
 *
 * @param number the number of the entry, from 1 without gaps
 * @param subject what it is about, as a reference of the caller's
 * @param sealedAt when it was sealed
 * @param content the hash of the content, as {@code sha256sum} of its UTF-8 bytes prints it
 * @param root the root of the tree over the parts of the content, its head and its items
 * @param parts how many parts there are
 * @param previous the hash of the entry before, or {@link Hash#NONE} for the first
 * @since 0.1
 */
public record Seal(int number, String subject, Instant sealedAt, Hash content, Hash root, int parts, Hash previous) {

    /** The canonical text that is hashed. */
    public String canonical() {
        return json().canonical();
    }

    /** The same as a part of a larger text. */
    Json.Fields json() {
        return Json.object(Map.of(
                "content", new Json.Text(content.hex()),
                "number", new Json.Whole(number),
                "parts", new Json.Whole(parts),
                "previous", new Json.Text(previous.hex()),
                "root", new Json.Text(root.hex()),
                "sealedAt", new Json.Text(sealedAt.toString()),
                "subject", new Json.Text(subject)));
    }

    /**
     * What does not hold of it in a register.
     *
     * @param place where it stands there, from 1
     * @param before the hash of the entry before
     * @param whole whether what it seals is there unchanged
     */
    List<Finding> faultsAs(int place, Hash before, boolean whole) {
        List<Finding> faults = new ArrayList<>();
        if (number != place) {
            faults.add(Finding.serious(
                    Phrase.of("register.wrong-number").with(place).with(number)));
        }
        if (!previous.equals(before)) {
            faults.add(Finding.serious(Phrase.of("register.broken-link").with(number)));
        }
        if (!whole) {
            faults.add(Finding.serious(Phrase.of("register.changed-entry").with(number)));
        }
        return faults;
    }

    /** What the hash of the entry must be. */
    public Hash hash() {
        return Hash.of(canonical());
    }
}

package org.collegium.meeting;

import java.util.Comparator;

/**
 * Why minutes may be approved although the record contradicts itself on an item: the contradiction stays on record, and
 * beside it the reason for which it stands. It is entered as a correction of the sitting, and sealed with it.
 *
 * @param item the agenda item
 * @param contradiction all contradictions of this kind on the item
 * @param reason in words
 * @since 0.1
 */
public record Overruling(int item, ContradictionKind contradiction, String reason) implements Comparable<Overruling> {

    private static final Comparator<Overruling> ORDER = Comparator.comparingInt(Overruling::item)
            .thenComparing(Overruling::contradiction)
            .thenComparing(Overruling::reason);

    /**
     * An overruling with its reason.
     *
     * @throws IllegalArgumentException when no reason is given
     */
    public Overruling {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A contradiction is overruled with a reason: item " + item);
        }
    }

    /** Whether it is about the same contradictions as another. */
    public boolean isAbout(int otherItem, ContradictionKind other) {
        return item == otherItem && contradiction == other;
    }

    @Override
    public int compareTo(Overruling other) {
        return ORDER.compare(this, other);
    }
}

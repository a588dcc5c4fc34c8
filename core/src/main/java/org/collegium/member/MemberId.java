package org.collegium.member;

import org.collegium.association.Reference;

/**
 * The number or short name under which the association keeps a member, never given to anybody else.
 *
 * @param value a {@link Reference}, such as {@code 0042}
 * @since 0.1
 */
public record MemberId(String value) implements Comparable<MemberId> {

    public MemberId {
        Reference.wellFormed(value);
    }

    @Override
    public int compareTo(MemberId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

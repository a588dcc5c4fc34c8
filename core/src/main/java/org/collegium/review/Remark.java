package org.collegium.review;

import java.time.Instant;
import java.util.Optional;
import org.collegium.member.MemberId;

/**
 * What a council member answers to minutes that were sent for review: that something should read otherwise, or that they
 * were read and nothing is to be said.
 *
 * @param version the number of the version that was read
 * @param item the agenda item it is about; empty where it is about the whole
 * @param by who
 * @param at when
 * @param words what should be said; empty where nothing is to be said
 * @since 0.1
 */
public record Remark(int version, Optional<Integer> item, MemberId by, Instant at, Optional<String> words) {

    /**
     * An answer.
     *
     * @throws IllegalArgumentException when it names an item and says nothing about it, or its words are blank
     */
    public Remark {
        if (words.filter(String::isBlank).isPresent() || (item.isPresent() && words.isEmpty())) {
            throw new IllegalArgumentException("A remark on an item says something: version " + version + " " + item);
        }
    }

    /** Whether it says the same as another one, whenever that was made. */
    boolean repeats(Remark other) {
        return version == other.version && item.equals(other.item) && by.equals(other.by) && words.equals(other.words);
    }
}

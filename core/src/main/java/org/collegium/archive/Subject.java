package org.collegium.archive;

import java.util.List;
import java.util.stream.Stream;
import org.collegium.meeting.MeetingId;
import org.collegium.member.MemberId;

/**
 * What an act is about.
 *
 * @param kind what kind of thing
 * @param reference which of them, as the record names it: the number of a member, the identifier of a sitting
 * @since 0.1
 */
public record Subject(Kind kind, String reference) {

    /** Kinds of things that have a history. */
    public enum Kind {
        /** The association, by its identifier. */
        ASSOCIATION,
        /** A version of the bylaws, by its first day. */
        BYLAWS,
        /** Who is or was a member, by their number: their membership, mandates, special mandates, acts and exclusion. */
        MEMBER,
        /** All members at once, {@code roll}, where a roll too long to hold was taken in. */
        ROLL,
        /** What is shared, all of it: {@code commons}. */
        COMMONS,
        /** A sitting, by its identifier: its actions, the review of its minutes and what was sealed, too. */
        SITTING,
        /** A conflict, by its reference. */
        CONFLICT,
        /** A change to be filed, by its kind and its day. */
        FILING
    }

    static List<Subject> one(Kind kind, String reference) {
        return List.of(new Subject(kind, reference));
    }

    static List<Subject> members(Stream<MemberId> numbers) {
        return all(Kind.MEMBER, numbers.map(MemberId::value));
    }

    static List<Subject> sittings(Stream<MeetingId> sittings) {
        return all(Kind.SITTING, sittings.map(MeetingId::toString));
    }

    static List<Subject> all(Kind kind, Stream<String> references) {
        return references
                .distinct()
                .map(reference -> new Subject(kind, reference))
                .toList();
    }

    /** Kind and reference, such as {@code SITTING 2025-01-07-council-1}. */
    @Override
    public String toString() {
        return kind + " " + reference;
    }
}

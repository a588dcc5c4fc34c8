package org.collegium.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.collegium.member.MemberId;
import org.collegium.register.Content;
import org.collegium.register.Json;

/**
 * Draft minutes as they were sent for review, kept whatever becomes of the record.
 *
 * @param number from 1, in the order in which they were sent
 * @param sentAt when
 * @param sentBy who sent them
 * @param content what they said, in no language: the canonical JSON of what concerns the whole sitting, then, each on a
 *     line of its own, that of each item
 * @since 0.1
 */
public record Version(int number, Instant sentAt, MemberId sentBy, String content) {

    private static final String LINE = "\n";

    static Version of(int number, Instant sentAt, MemberId sentBy, Content draft) {
        return new Version(number, sentAt, sentBy, lines(draft));
    }

    /** Whether a draft still says the same. */
    public boolean says(Content draft) {
        return content.equals(lines(draft));
    }

    /** Where another version says something else: 0 for what concerns the whole sitting, else the number of the item. */
    public List<Integer> partsUnlike(Version other) {
        List<String> ours = parts();
        List<String> theirs = other.parts();
        return IntStream.range(0, Math.max(ours.size(), theirs.size()))
                .filter(part -> !at(part, ours).equals(at(part, theirs)))
                .boxed()
                .toList();
    }

    /** Whether it has an item of this number. */
    boolean hasItem(int item) {
        return item >= 1 && item < parts().size();
    }

    private List<String> parts() {
        return List.of(content.split(LINE, -1));
    }

    private static Optional<String> at(int part, List<String> parts) {
        return part < parts.size() ? Optional.of(parts.get(part)) : Optional.empty();
    }

    private static String lines(Content draft) {
        return draft.parts().stream().map(Json::canonical).collect(Collectors.joining(LINE));
    }
}

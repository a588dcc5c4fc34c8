package org.collegium.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.collegium.meeting.MeetingId;
import org.collegium.review.Review;

/** The reviews of minutes as rows. */
final class ReviewRows {

    private ReviewRows() {}

    /** The rows that keep a review, each version before what was said about it. */
    static List<SittingPart> of(UUID association, Review review) {
        List<SittingPart> rows = new ArrayList<>();
        review.versions().forEach(version -> rows.add(MinutesVersionRow.of(association, review.sitting(), version)));
        for (int i = 0; i < review.remarks().size(); i++) {
            rows.add(MinutesRemarkRow.of(
                    association, review.sitting(), i + 1, review.remarks().get(i)));
        }
        return rows;
    }

    /** The review of one sitting's minutes, or all of them, by as many statements in either case. */
    static Stream<Review> read(Rows rows, UUID association, Optional<MeetingId> which) {
        Map<String, List<MinutesVersionRow>> versions = rows.bySitting(MinutesVersionRow.class, association, which);
        if (versions.isEmpty()) {
            return Stream.empty();
        }
        Map<String, List<MinutesRemarkRow>> remarks = rows.bySitting(MinutesRemarkRow.class, association, which);
        return versions.entrySet().stream()
                .map(sent -> new Review(
                        SittingPart.meeting(sent.getKey()),
                        sent.getValue().stream().map(MinutesVersionRow::value).toList(),
                        remarks.getOrDefault(sent.getKey(), List.of()).stream()
                                .map(MinutesRemarkRow::value)
                                .toList()));
    }
}

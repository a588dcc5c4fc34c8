package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.collegium.meeting.MeetingId;
import org.collegium.member.MemberId;
import org.collegium.review.Remark;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** What a council member answered to minutes that were sent for review. */
@Entity
@Table(name = "minutes_remark")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "sitting"), @Column(name = "line")})
@SuppressWarnings("NullAway.Init")
class MinutesRemarkRow extends SittingPart {

    @Column(name = "line")
    int line;

    @Column(name = "version")
    int version;

    @Column(name = "item")
    @Nullable
    Integer item;

    @Column(name = "member")
    String member;

    @Column(name = "remarked_at")
    OffsetDateTime remarkedAt;

    @Column(name = "words")
    @Nullable
    String words;

    static MinutesRemarkRow of(UUID association, MeetingId sitting, int line, Remark remark) {
        MinutesRemarkRow row = new MinutesRemarkRow();
        row.association = association;
        row.sitting = sitting.toString();
        row.line = line;
        row.version = remark.version();
        row.item = remark.item().orElse(null);
        row.member = remark.by().value();
        row.remarkedAt = Moment.column(remark.at());
        row.words = remark.words().orElse(null);
        return row;
    }

    Remark value() {
        return new Remark(
                version,
                Optional.ofNullable(item),
                new MemberId(member),
                remarkedAt.toInstant(),
                Optional.ofNullable(words));
    }
}

package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.collegium.meeting.MeetingId;
import org.collegium.member.MemberId;
import org.collegium.review.Version;
import org.eclipse.persistence.annotations.PrimaryKey;

/** Draft minutes as they were sent for review. */
@Entity
@Table(name = "minutes_version")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "sitting"), @Column(name = "version")})
@SuppressWarnings("NullAway.Init")
class MinutesVersionRow extends SittingPart {

    @Column(name = "version")
    int version;

    @Column(name = "sent_at")
    OffsetDateTime sentAt;

    @Column(name = "sent_by")
    String sentBy;

    @Column(name = "content")
    String content;

    static MinutesVersionRow of(UUID association, MeetingId sitting, Version version) {
        MinutesVersionRow row = new MinutesVersionRow();
        row.association = association;
        row.sitting = sitting.toString();
        row.version = version.number();
        row.sentAt = Moment.column(version.sentAt());
        row.sentBy = version.sentBy().value();
        row.content = version.content();
        return row;
    }

    Version value() {
        return new Version(version, sentAt.toInstant(), new MemberId(sentBy), content);
    }
}

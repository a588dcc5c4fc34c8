package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import org.collegium.bylaws.Matter;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.MeetingId;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** An item of the agenda with its motion, if it has one, and what was said on it. */
@Entity
@Table(name = "agenda_item")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "sitting"), @Column(name = "item")})
@SuppressWarnings("NullAway.Init")
class AgendaItemRow extends SittingPart {

    @Column(name = "item")
    int item;

    @Column(name = "title")
    String title;

    @Column(name = "motion")
    @Nullable
    String motion;

    @Column(name = "motion_version")
    @Nullable
    Integer motionVersion;

    @Column(name = "motion_title")
    @Nullable
    String motionTitle;

    @Column(name = "matter")
    @Enumerated(EnumType.STRING)
    @Nullable
    Matter matter;

    @Column(name = "motion_text")
    @Nullable
    String motionText;

    @Column(name = "approves")
    @Nullable
    String approves;

    @Column(name = "summary")
    @Nullable
    String summary;

    static AgendaItemRow of(AgendaItem item, @Nullable String summary) {
        AgendaItemRow row = new AgendaItemRow();
        row.item = item.number();
        row.title = item.title();
        item.motion().ifPresent(row::put);
        row.approves = item.approves().map(MeetingId::toString).orElse(null);
        row.summary = summary;
        return row;
    }

    private void put(Motion.Proposed proposed) {
        motion = proposed.id().value();
        motionVersion = proposed.version();
        motionTitle = proposed.title();
        matter = proposed.matter();
        motionText = proposed.text();
    }

    AgendaItem value() {
        return new AgendaItem(
                item, title, motion(), Optional.ofNullable(approves).map(SittingPart::meeting));
    }

    Optional<Motion.Proposed> motion() {
        return Optional.ofNullable(motion)
                .map(id -> new Motion.Proposed(
                        new MotionId(id),
                        Objects.requireNonNull(motionVersion),
                        Objects.requireNonNull(motionTitle),
                        Objects.requireNonNull(matter),
                        Objects.requireNonNull(motionText)));
    }
}

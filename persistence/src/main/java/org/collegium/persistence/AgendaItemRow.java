package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collegium.bylaws.Matter;
import org.collegium.council.Holder;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.Sitting;
import org.collegium.meeting.TakenOff;
import org.collegium.member.MemberId;
import org.collegium.motion.Change;
import org.collegium.motion.Mastery;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** An item of the agenda with its motion, if it has one, what was said on it, and why the motion was set aside. */
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

    @Column(name = "changes")
    @Nullable
    String changes;

    @Column(name = "effective_from")
    @Nullable
    LocalDate effectiveFrom;

    @Column(name = "mastery")
    @Nullable
    String mastery;

    @Column(name = "conflict")
    @Nullable
    String conflict;

    @Column(name = "approves")
    @Nullable
    String approves;

    @Column(name = "mends")
    @Nullable
    String mends;

    @Column(name = "confidential")
    boolean confidential;

    @Column(name = "summary")
    @Nullable
    String summary;

    @Column(name = "set_aside")
    @Enumerated(EnumType.STRING)
    Motion.SetAside.@Nullable Kind setAside;

    @Column(name = "set_aside_line")
    @Nullable
    Integer setAsideLine;

    @Column(name = "set_aside_at")
    @Nullable
    OffsetDateTime setAsideAt;

    @Column(name = "set_aside_why")
    @Nullable
    String setAsideWhy;

    static AgendaItemRow of(AgendaItem item, Sitting held) {
        AgendaItemRow row = new AgendaItemRow();
        row.item = item.number();
        row.title = item.title();
        item.motion().ifPresent(row::put);
        row.approves = item.approves().map(MeetingId::toString).orElse(null);
        row.mends = item.mends().map(MeetingId::toString).orElse(null);
        row.confidential = item.isConfidential();
        row.summary = held.summaries().get(item.number());
        held.takenOff(item.number()).ifPresent(taken -> row.put(held.takenOff().indexOf(taken) + 1, taken));
        return row;
    }

    private void put(Motion.Proposed proposed) {
        motion = proposed.id().value();
        motionVersion = proposed.version();
        motionTitle = proposed.title();
        matter = proposed.matter();
        motionText = proposed.text();
        changes = proposed.changes().map(Change::toString).orElse(null);
        effectiveFrom = proposed.effectiveFrom().orElse(null);
        mastery = proposed.mastery().map(AgendaItemRow::lines).orElse(null);
        conflict = proposed.conflict().orElse(null);
    }

    private static String lines(Mastery people) {
        return people.people().stream().map(who -> who.id() + " " + who.name()).collect(Collectors.joining("\n"));
    }

    private static Mastery mastery(String lines) {
        return new Mastery(lines.lines()
                .map(line -> line.split(" ", 2))
                .map(parts -> new Holder(new MemberId(parts[0]), parts[1]))
                .toList());
    }

    private void put(int line, TakenOff taken) {
        setAside = taken.motion().kind();
        setAsideLine = line;
        setAsideAt = Moment.column(taken.at());
        setAsideWhy = taken.motion().why();
    }

    AgendaItem value() {
        return new AgendaItem(
                item,
                title,
                motion(),
                Optional.ofNullable(approves).map(SittingPart::meeting),
                Optional.ofNullable(mends).map(SittingPart::meeting),
                confidential);
    }

    Optional<Motion.Proposed> motion() {
        return Optional.ofNullable(motion)
                .map(id -> new Motion.Proposed(
                        new MotionId(id),
                        Objects.requireNonNull(motionVersion),
                        Objects.requireNonNull(motionTitle),
                        Objects.requireNonNull(matter),
                        Objects.requireNonNull(motionText),
                        Optional.ofNullable(changes).map(Change::parse),
                        Optional.ofNullable(effectiveFrom),
                        Optional.ofNullable(mastery).map(AgendaItemRow::mastery),
                        Optional.ofNullable(conflict)));
    }

    /**
     * The motion as it was set aside, if it was.
     *
     * @param amended the motion, as the votes of the sitting left it
     */
    Optional<TakenOff> takenOff(Optional<Motion.Proposed> amended) {
        return Optional.ofNullable(setAside)
                .flatMap(kind ->
                        amended.map(motion -> new Motion.SetAside(motion, kind, Objects.requireNonNull(setAsideWhy))))
                .map(taken ->
                        new TakenOff(item, Objects.requireNonNull(setAsideAt).toInstant(), taken));
    }

    /** Its place among the motions set aside; 0 where it is none of them. */
    int placeAmongThoseSetAside() {
        return Objects.requireNonNullElse(setAsideLine, 0);
    }
}

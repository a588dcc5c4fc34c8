package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.Movement;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.member.MemberId;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** A line of the attendance: somebody came, left, was excused, gave a proxy or stood back. */
@Entity
@Table(name = "attendance")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "sitting"), @Column(name = "line")})
@SuppressWarnings("NullAway.Init")
class AttendanceRow extends SittingPart {

    /** What a line says. */
    enum Kind {
        ARRIVAL,
        DEPARTURE,
        EXCUSE,
        PROXY,
        RECUSAL
    }

    @Column(name = "line")
    int line;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    Kind kind;

    @Column(name = "member")
    String member;

    @Column(name = "from_at")
    @Nullable
    OffsetDateTime fromAt;

    @Column(name = "until_at")
    @Nullable
    OffsetDateTime untilAt;

    @Column(name = "proxy_holder")
    @Nullable
    String proxyHolder;

    @Column(name = "item")
    @Nullable
    Integer item;

    static List<AttendanceRow> of(Attendance attendance) {
        List<AttendanceRow> rows = new ArrayList<>();
        attendance.movements().forEach(movement -> rows.add(of(movement)));
        attendance.excused().forEach(member -> rows.add(of(Kind.EXCUSE, member)));
        attendance.proxies().forEach(proxy -> rows.add(of(proxy)));
        attendance.recusals().forEach(recusal -> rows.add(of(recusal)));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).line = i + 1;
        }
        return rows;
    }

    private static AttendanceRow of(Kind kind, MemberId member) {
        AttendanceRow row = new AttendanceRow();
        row.kind = kind;
        row.member = member.value();
        return row;
    }

    private static AttendanceRow of(Movement movement) {
        AttendanceRow row = of(Kind.valueOf(movement.kind().name()), movement.member());
        row.fromAt = Moment.column(movement.at());
        return row;
    }

    private static AttendanceRow of(Proxy proxy) {
        AttendanceRow row = of(Kind.PROXY, proxy.grantor());
        row.fromAt = Moment.column(proxy.from());
        row.untilAt = Moment.columnOrNull(proxy.until().orElse(null));
        row.proxyHolder = proxy.holder().value();
        return row;
    }

    private static AttendanceRow of(Recusal recusal) {
        AttendanceRow row = of(Kind.RECUSAL, recusal.member());
        row.item = recusal.item();
        return row;
    }

    static Attendance values(List<AttendanceRow> rows) {
        List<Movement> movements = new ArrayList<>();
        List<MemberId> excused = new ArrayList<>();
        List<Proxy> proxies = new ArrayList<>();
        List<Recusal> recusals = new ArrayList<>();
        for (AttendanceRow row : rows) {
            switch (row.kind) {
                case ARRIVAL, DEPARTURE -> movements.add(row.movement());
                case EXCUSE -> excused.add(row.who());
                case PROXY -> proxies.add(row.proxy());
                case RECUSAL -> recusals.add(new Recusal(row.who(), Objects.requireNonNull(row.item)));
            }
        }
        return new Attendance(movements, excused, proxies, recusals);
    }

    private MemberId who() {
        return new MemberId(member);
    }

    private Movement movement() {
        return new Movement(from(), who(), Movement.Kind.valueOf(kind.name()));
    }

    private Proxy proxy() {
        return new Proxy(
                who(),
                new MemberId(Objects.requireNonNull(proxyHolder)),
                from(),
                Optional.ofNullable(untilAt).map(OffsetDateTime::toInstant));
    }

    private Instant from() {
        return Objects.requireNonNull(fromAt).toInstant();
    }
}

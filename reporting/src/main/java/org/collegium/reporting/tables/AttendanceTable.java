package org.collegium.reporting.tables;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.Movement;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Roll;
import org.collegium.council.Holder;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Sitting;
import org.collegium.member.MemberId;
import org.collegium.reporting.Clock;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Phrase;

/**
 * The attendance: one row a seat of each sitting.
 *
 * @since 0.1
 */
public final class AttendanceTable {

    private AttendanceTable() {}

    /** A seat of a sitting, and how it stood when the sitting opened. */
    private record Row(Meeting.Closed meeting, Roll.Standing atOpening) {

        private Attendance attendance() {
            return meeting.sitting().attendance();
        }

        private Optional<MemberId> member() {
            return atOpening.holder().map(Holder::id);
        }

        private boolean excused() {
            return member().filter(attendance().excused()::contains).isPresent();
        }

        private String hours(Movement.Kind kind) {
            return listed(member().stream()
                    .flatMap(member -> attendance().movementsOf(member).stream())
                    .filter(movement -> movement.kind() == kind)
                    .map(movement -> hour(movement.at())));
        }

        private String proxies() {
            return listed(attendance().proxies().stream()
                    .filter(proxy -> member().equals(Optional.of(proxy.grantor())))
                    .map(this::proxy));
        }

        private String proxy(Proxy proxy) {
            String until = proxy.until().map(this::hour).orElse("");
            return proxy.holder() + " (" + hour(proxy.from()) + "-" + until + ")";
        }

        private String recusals() {
            return listed(attendance().recusals().stream()
                    .filter(recusal -> member().equals(Optional.of(recusal.member())))
                    .map(recusal -> Integer.toString(recusal.item())));
        }

        private String hour(Instant at) {
            return Clock.of(meeting.sitting().convocation().association())
                    .hour(at)
                    .toString();
        }

        private static String listed(Stream<String> parts) {
            return parts.collect(Collectors.joining(", "));
        }
    }

    /** The table in a language. */
    public static Table of(List<Meeting.Closed> meetings, Locale language) {
        return new Columns<Row>(ReportLexicon.of(language))
                .add("sitting", row -> row.meeting().id())
                .add("seat", row -> row.atOpening().seat().number())
                .add("member", Row::member)
                .add("name", row -> row.atOpening().holder().map(Holder::name))
                .add("at-opening", row -> Phrase.of("state", row.atOpening().state()))
                .add("arrival", row -> row.hours(Movement.Kind.ARRIVAL))
                .add("departure", row -> row.hours(Movement.Kind.DEPARTURE))
                .add("excused", Row::excused)
                .add("proxy-to", Row::proxies)
                .add("recused-from", Row::recusals)
                .over(() -> meetings.stream().flatMap(AttendanceTable::rows).iterator());
    }

    private static Stream<Row> rows(Meeting.Closed meeting) {
        Sitting sitting = meeting.sitting();
        return sitting.attendance().rollAt(sitting.composition(), sitting.openedAt()).standings().stream()
                .map(standing -> new Row(meeting, standing));
    }
}

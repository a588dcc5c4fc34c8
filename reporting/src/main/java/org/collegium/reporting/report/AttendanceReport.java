package org.collegium.reporting.report;

import static org.collegium.reporting.report.Part.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collegium.attendance.Absences;
import org.collegium.attendance.Attendance;
import org.collegium.council.Holder;
import org.collegium.meeting.Meeting;
import org.collegium.member.MemberId;
import org.collegium.reporting.paper.BarChart;
import org.collegium.reporting.tables.AttendanceTable;
import org.collegium.vote.QuorumReckoning;
import org.collegium.words.Phrase;

/** Who came to the sittings of the council: by member, by sitting, and seat by seat. */
final class AttendanceReport {

    private AttendanceReport() {}

    /** In what way somebody who held a seat stood to a sitting; each stands in exactly one. */
    private enum Way {
        ATTENDED,
        REPRESENTED,
        EXCUSED,
        UNEXCUSED;

        static Way of(MemberId member, Attendance attendance) {
            if (attendance.attended(member)) {
                return ATTENDED;
            }
            if (attendance.isUnexcused(member)) {
                return UNEXCUSED;
            }
            boolean entrusted = attendance.proxies().stream()
                    .anyMatch(proxy -> proxy.grantor().equals(member));
            return entrusted ? REPRESENTED : EXCUSED;
        }
    }

    /** A member, and the attendance of the sittings at which they held a seat, in order. */
    private record Line(Holder who, List<Attendance> sittings) {

        int count(Way way) {
            return (int) sittings.stream()
                    .filter(sitting -> Way.of(who.id(), sitting) == way)
                    .count();
        }

        Absences absences() {
            return Absences.of(who.id(), sittings);
        }
    }

    /** A sitting, and how many stood to it in each way. */
    private record Evening(Meeting.Closed sitting) {

        int seats() {
            return sitting.sitting().composition().places().size();
        }

        int vacant() {
            return seats() - sitting.sitting().composition().holders().size();
        }

        int count(Way way) {
            return (int) sitting.sitting().composition().holders().stream()
                    .filter(holder -> Way.of(holder.id(), sitting.sitting().attendance()) == way)
                    .count();
        }

        Optional<QuorumReckoning> quorum() {
            return sitting.sitting().openingQuorum();
        }
    }

    static List<Part> parts(Scope scope) {
        return List.of(
                byMember(scope),
                bySitting(scope),
                scope.part("attendance", AttendanceTable.of(scope.ofCouncil(), scope.language()))
                        .printing(
                                col("sitting", 3.9f),
                                col("name", 3),
                                col("at-opening", 2.4f),
                                col("arrival", 1.6f),
                                col("departure", 1.6f),
                                col("excused", 1.6f),
                                col("proxy-to", 3)));
    }

    private static Part byMember(Scope scope) {
        return scope.part(
                        "attendance-by-member",
                        scope.<Line>columns()
                                .add("member", line -> line.who().id())
                                .add("name", line -> line.who().name())
                                .count("sittings", line -> line.sittings().size())
                                .count("attended", line -> line.count(Way.ATTENDED))
                                .count("represented", line -> line.count(Way.REPRESENTED))
                                .count("excused", line -> line.count(Way.EXCUSED))
                                .count("unexcused", line -> line.count(Way.UNEXCUSED))
                                .count("longest", line -> line.absences().longest())
                                .count("in-a-row", line -> line.absences().last())
                                .over(lines(scope)))
                .remarking(scope.say("part.attendance-by-member.remark"))
                .printing(
                        col("name", 4),
                        col("sittings", 1.7f),
                        col("attended", 1.7f),
                        col("represented", 2.2f),
                        col("excused", 1.8f),
                        col("unexcused", 2.1f),
                        col("longest", 2.1f),
                        col("in-a-row", 2.1f));
    }

    /** The sittings of the council with how many came, as a table and as bars. */
    static Part bySitting(Scope scope) {
        List<Evening> evenings = scope.ofCouncil().stream().map(Evening::new).toList();
        return scope.part(
                        "attendance-by-sitting",
                        scope.<Evening>columns()
                                .add("sitting", evening -> evening.sitting().id())
                                .add("date", evening -> evening.sitting().id().date())
                                .count("seats-count", Evening::seats)
                                .count("vacant", Evening::vacant)
                                .count("attended", evening -> evening.count(Way.ATTENDED))
                                .count("represented", evening -> evening.count(Way.REPRESENTED))
                                .count("excused", evening -> evening.count(Way.EXCUSED))
                                .count("unexcused", evening -> evening.count(Way.UNEXCUSED))
                                .count(
                                        "quorum-needed",
                                        evening -> evening.quorum().map(QuorumReckoning::needed))
                                .count(
                                        "quorum-counted",
                                        evening -> evening.quorum().map(QuorumReckoning::attending))
                                .add("quorum-met", evening -> evening.quorum().map(QuorumReckoning::met))
                                .over(evenings))
                .drawing(new BarChart(
                        scope.say("chart.attendance"),
                        List.of(
                                scope.say("chart.attended"),
                                scope.say("chart.represented"),
                                scope.say("chart.excused"),
                                scope.say("chart.unexcused")),
                        evenings.stream().map(evening -> bar(evening, scope)).toList()))
                .printing(
                        col("date", 3),
                        col("attended", 1.7f),
                        col("represented", 2.2f),
                        col("excused", 1.8f),
                        col("unexcused", 2.1f),
                        col("vacant", 1.6f),
                        col("quorum-needed", 1.9f),
                        col("quorum-met", 1.8f));
    }

    private static BarChart.Bar bar(Evening evening, Scope scope) {
        return new BarChart.Bar(
                scope.say(Phrase.of("day").with(evening.sitting().id().date())),
                List.of(Way.values()).stream().map(evening::count).toList());
    }

    private static List<Line> lines(Scope scope) {
        Map<MemberId, Line> lines = new TreeMap<>(Comparator.comparing(MemberId::value));
        for (Meeting.Closed sitting : scope.ofCouncil()) {
            for (Holder holder : sitting.sitting().composition().holders()) {
                lines.computeIfAbsent(holder.id(), id -> new Line(holder, new ArrayList<>()))
                        .sittings()
                        .add(sitting.sitting().attendance());
            }
        }
        return List.copyOf(lines.values());
    }
}

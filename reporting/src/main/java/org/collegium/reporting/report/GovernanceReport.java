package org.collegium.reporting.report;

import static org.collegium.reporting.report.Part.col;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.calendar.Rhythm;
import org.collegium.conflict.Reader;
import org.collegium.consensus.Accord;
import org.collegium.findings.Findings;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Decision;
import org.collegium.meeting.Meeting;
import org.collegium.motion.MotionId;
import org.collegium.reporting.paper.BarChart;
import org.collegium.reporting.tables.Cell;
import org.collegium.reporting.tables.Columns;
import org.collegium.reporting.tables.DecisionsTable;
import org.collegium.vote.Condition;
import org.collegium.vote.Outcome;
import org.collegium.vote.Rule;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/** The council's account of a period: who sat, whether it met, how it decided, and what is left to do. */
final class GovernanceReport {

    private final Scope scope;

    private GovernanceReport(Scope scope) {
        this.scope = scope;
    }

    static List<Part> parts(Scope scope) {
        GovernanceReport report = new GovernanceReport(scope);
        List<Part> parts = new ArrayList<>(List.of(
                MandatesReport.mandates(scope),
                report.meetings(),
                AttendanceReport.bySitting(scope),
                report.decisionsByRule(),
                report.deliberation(),
                ConflictsReport.byState(scope),
                ActionsReport.byMember(scope),
                MembersReport.byMonth(scope)));
        if (scope.reader() == Reader.Audience.COUNCIL) {
            parts.add(report.findings());
        }
        return parts;
    }

    /** A month, by which rhythm the council was to sit in it, and when it sat. */
    private record Month(YearMonth month, Optional<Rhythm> rhythm, List<Meeting.Closed> held, Scope scope) {

        Optional<LocalDate> fixed() {
            return rhythm.flatMap(rule -> rule.dueIn(month, scope.holidays())).map(at -> at.toLocalDate());
        }

        Optional<LocalDate> dueBy() {
            return rhythm.flatMap(rule -> rule.dueBy(month, scope.holidays()));
        }

        /** Whether it was to be held by the last day of the period. */
        boolean isDue() {
            return dueBy().filter(by -> !by.isAfter(scope.period().last())).isPresent();
        }

        Phrase state() {
            String without = dueBy().isEmpty() ? "not-due" : isDue() ? "missed" : "to-come";
            return Phrase.of("month-state." + (held.isEmpty() ? without : "held"));
        }
    }

    private Part meetings() {
        List<Month> months = MembersReport.months(scope.period()).stream()
                .filter(month -> !month.isBefore(firstMonth()))
                .map(this::month)
                .toList();
        long due = months.stream().filter(Month::isDue).count();
        long held = months.stream()
                .filter(month -> month.isDue() && !month.held().isEmpty())
                .count();
        return scope.part(
                        "meetings",
                        scope.<Month>columns()
                                .add("month", Month::month)
                                .add("due-on", Month::fixed)
                                .add(
                                        "held",
                                        month -> month.held().stream()
                                                .map(sitting -> sitting.id().toString())
                                                .collect(Collectors.joining(", ")))
                                .add("month-state", Month::state)
                                .over(months))
                .remarking(scope.say(Phrase.of("part.meetings.count").with(held).with(due)))
                .printing(col("month", 2), col("due-on", 3), col("held", 5), col("month-state", 2.4f));
    }

    /** From the first sitting on record on, because bylaws may be much older than the record. */
    private YearMonth firstMonth() {
        return scope.told().stream()
                .map(sitting -> YearMonth.from(sitting.id().date()))
                .findFirst()
                .orElse(YearMonth.from(scope.period().last()).plusMonths(1));
    }

    private Month month(YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        LocalDate day = end.isAfter(scope.period().last()) ? scope.period().last() : end;
        return new Month(
                month,
                scope.record()
                        .bylaws()
                        .inForceOn(day)
                        .flatMap(rules -> rules.convening().rhythm()),
                scope.ofCouncilIn(month),
                scope);
    }

    private Part decisionsByRule() {
        Map<String, Map<Outcome, Integer>> counts = new LinkedHashMap<>();
        for (Meeting.Closed sitting : scope.sittings()) {
            sitting.sitting().votes().stream()
                    .filter(vote -> vote.question().isOnText())
                    .forEach(vote -> add(
                            counts, rule(vote.question().rule()), vote.verdict().outcome()));
            sitting.sitting().consensuses().stream()
                    .filter(search -> search.decision().isPresent())
                    .forEach(search -> add(counts, scope.say(Phrase.of("accord", Accord.CONSENT)), Outcome.ADOPTED));
        }
        List<Map.Entry<String, Map<Outcome, Integer>>> lines = List.copyOf(counts.entrySet());
        Columns<Map.Entry<String, Map<Outcome, Integer>>> columns = scope.columns();
        columns.add("rule", line -> new Cell.Said(line.getKey()));
        for (Outcome outcome : Outcome.values()) {
            columns.count("outcome." + outcome.name(), line -> line.getValue().getOrDefault(outcome, 0));
        }
        return scope.part("decisions-by-rule", columns.over(lines))
                .drawing(new BarChart(
                        scope.say("chart.decisions"),
                        Stream.of(Outcome.values())
                                .map(outcome -> scope.say(Phrase.of("outcome", outcome)))
                                .toList(),
                        lines.stream()
                                .map(line -> new BarChart.Bar(
                                        line.getKey(),
                                        Stream.of(Outcome.values())
                                                .map(outcome -> line.getValue().getOrDefault(outcome, 0))
                                                .toList()))
                                .toList()))
                .printing(
                        col("rule", 5),
                        col("outcome.ADOPTED", 1.7f),
                        col("outcome.NOT_ADOPTED", 1.9f),
                        col("outcome.NO_QUORUM", 1.9f),
                        col("outcome.TIED", 1.6f));
    }

    private static void add(Map<String, Map<Outcome, Integer>> counts, String rule, Outcome outcome) {
        counts.computeIfAbsent(rule, none -> new LinkedHashMap<>()).merge(outcome, 1, Integer::sum);
    }

    private String rule(Rule rule) {
        return rule.majority().conditions().stream()
                .map(Condition::phrase)
                .map(scope::say)
                .collect(Collectors.joining(", "));
    }

    /** A decision, when it was first proposed, and how many agendas carried it. */
    private record Deliberated(Decision decision, LocalDate proposed, long sittings) {

        LocalDate decided() {
            return decision.sitting().date();
        }

        int days() {
            return (int) ChronoUnit.DAYS.between(proposed, decided());
        }
    }

    private Part deliberation() {
        List<Deliberated> lines = scope.sittings().stream()
                .flatMap(sitting -> sitting.decisions().stream())
                .flatMap(number -> scope.decisions().decision(number).stream())
                .flatMap(decision -> deliberated(decision).stream())
                .toList();
        return scope.part(
                        "deliberation",
                        scope.<Deliberated>columns()
                                .add(
                                        "decision",
                                        line -> DecisionsTable.number(
                                                line.decision().number()))
                                .add("title", line -> title(line.decision()))
                                .add("proposed-on", Deliberated::proposed)
                                .add("decided-on", Deliberated::decided)
                                .count("days", Deliberated::days)
                                .count("agendas", Deliberated::sittings)
                                .over(lines))
                .remarking(scope.say("part.deliberation.remark"))
                .drawing(new BarChart(
                        scope.say("chart.deliberation"),
                        List.of(scope.say("chart.days")),
                        lines.stream()
                                .map(line -> new BarChart.Bar(title(line.decision()), List.of(line.days())))
                                .toList()))
                .printing(
                        col("decision", 2.2f),
                        col("title", 4.4f),
                        col("proposed-on", 3),
                        col("decided-on", 3),
                        col("days", 1.3f));
    }

    /** From the first convocation that carried the motion; none for the approval of minutes, which nobody proposes. */
    private Optional<Deliberated> deliberated(Decision decision) {
        MotionId motion = decision.motion().proposed().id();
        List<Meeting.Closed> carrying = scope.told().stream()
                .filter(sitting -> carries(sitting, motion)
                        && !sitting.id().date().isAfter(decision.sitting().date()))
                .toList();
        return carrying.stream()
                .map(sitting -> sitting.sitting().convocation().sentOn())
                .min(LocalDate::compareTo)
                .map(proposed -> new Deliberated(decision, proposed, carrying.size()));
    }

    private static boolean carries(Meeting.Closed sitting, MotionId motion) {
        return sitting.sitting().convocation().agenda().stream()
                .filter(item -> item.approves().isEmpty())
                .flatMap((AgendaItem item) -> item.motion().stream())
                .anyMatch(proposed -> proposed.id().equals(motion));
    }

    private static String title(Decision decision) {
        return decision.motion().proposed().title();
    }

    private Part findings() {
        List<Finding> found = Findings.on(scope.period().last(), scope.record(), scope.holidays());
        return scope.part(
                        "findings",
                        scope.<Finding>columns()
                                .add("gravity", finding -> Phrase.of("gravity", finding.gravity()))
                                .add("finding", Finding::says)
                                .over(found))
                .printing(col("gravity", 1.5f), col("finding", 8));
    }
}

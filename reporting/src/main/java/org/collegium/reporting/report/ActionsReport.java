package org.collegium.reporting.report;

import static org.collegium.reporting.report.Part.col;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.collegium.council.Holder;

/** The actions that were open at some time of a period, and how they stand on its last day. */
final class ActionsReport {

    private ActionsReport() {}

    static List<Part> parts(Scope scope) {
        List<Undertaking> actions = actions(scope);
        return List.of(
                byMember(scope),
                scope.part(
                                "actions",
                                scope.<Undertaking>columns()
                                        .add("sitting", Undertaking::sitting)
                                        .count("item", action -> action.item().item())
                                        .add("what", action -> action.item().what())
                                        .add(
                                                "member",
                                                action -> action.item().who().id())
                                        .add(
                                                "name",
                                                action -> action.item().who().name())
                                        .add("due", action -> action.item().due())
                                        .add("done-on", Undertaking::done)
                                        .add("action-state", Undertaking::state)
                                        .count("days-late", ActionsReport::daysLate)
                                        .over(actions))
                        .printing(
                                col("what", 4.4f),
                                col("name", 2.6f),
                                col("due", 2.7f),
                                col("done-on", 2.7f),
                                col("action-state", 1.8f),
                                col("days-late", 1.5f)));
    }

    /** How many actions stand in each state, member by member. */
    static Part byMember(Scope scope) {
        Map<Holder, List<Undertaking>> byWho = actions(scope).stream()
                .collect(Collectors.groupingBy(
                        action -> action.item().who(),
                        () -> new TreeMap<>(
                                Comparator.comparing((Holder who) -> who.id().value())
                                        .thenComparing(Holder::name)),
                        Collectors.toList()));
        return scope.part(
                        "actions-by-member",
                        scope.<Map.Entry<Holder, List<Undertaking>>>columns()
                                .add("member", line -> line.getKey().id())
                                .add("name", line -> line.getKey().name())
                                .count("done-count", line -> count(line.getValue(), Undertaking.State.DONE))
                                .count("open-count", line -> count(line.getValue(), Undertaking.State.OPEN))
                                .count("overdue-count", line -> count(line.getValue(), Undertaking.State.OVERDUE))
                                .over(byWho.entrySet()))
                .printing(col("name", 4), col("done-count", 2), col("open-count", 2), col("overdue-count", 2));
    }

    private static List<Undertaking> actions(Scope scope) {
        return Undertaking.until(scope).stream()
                .filter(action -> action.isOpenSince(scope.period().first()))
                .toList();
    }

    private static int count(List<Undertaking> actions, Undertaking.State state) {
        return (int)
                actions.stream().filter(action -> action.standing() == state).count();
    }

    /** From its last day to the day it was done, or to the last day of the period; empty where it is not late. */
    private static Optional<Long> daysLate(Undertaking action) {
        long days = ChronoUnit.DAYS.between(action.item().due(), action.done().orElse(action.on()));
        return days > 0 ? Optional.of(days) : Optional.empty();
    }
}

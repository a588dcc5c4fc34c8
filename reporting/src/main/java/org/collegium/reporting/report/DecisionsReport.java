package org.collegium.reporting.report;

import static org.collegium.reporting.report.Part.col;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.meeting.Decision;
import org.collegium.meeting.Decisions;
import org.collegium.meeting.Meeting;
import org.collegium.reporting.tables.DecisionsTable;
import org.collegium.words.Phrase;

/** The votes with their verdicts, and of each decision what was agreed to do about it. */
final class DecisionsReport {

    private DecisionsReport() {}

    /** A decision, and one of the actions agreed under its item; empty where none was. */
    private record FollowUp(Decision decision, Optional<Undertaking> action) {}

    static List<Part> parts(Scope scope) {
        Decisions decisions = scope.decisions();
        return List.of(
                scope.part("decisions", DecisionsTable.of(scope.sittings(), decisions, scope.language()))
                        .printing(
                                col("date", 2.7f),
                                col("title", 3.6f),
                                col("mode", 2.1f),
                                col("choice.FOR", 1.1f),
                                col("choice.AGAINST", 1.3f),
                                col("choice.ABSTAIN", 2),
                                col("outcome", 1.9f),
                                col("decision", 2)),
                scope.part(
                                "follow-up",
                                scope.<FollowUp>columns()
                                        .add(
                                                "decision",
                                                line -> DecisionsTable.number(
                                                        line.decision().number()))
                                        .add(
                                                "title",
                                                line -> line.decision()
                                                        .motion()
                                                        .proposed()
                                                        .title())
                                        .add(
                                                "decision-state",
                                                line -> Phrase.of(
                                                        "decision-state",
                                                        line.decision().state()))
                                        .add(
                                                "what",
                                                line -> line.action()
                                                        .map(action ->
                                                                action.item().what()))
                                        .add(
                                                "name",
                                                line -> line.action()
                                                        .map(action -> action.item()
                                                                .who()
                                                                .name()))
                                        .add(
                                                "due",
                                                line -> line.action()
                                                        .map(action ->
                                                                action.item().due()))
                                        .add(
                                                "action-state",
                                                line -> line.action().map(action -> action.state()))
                                        .over(followUps(decisions, scope)))
                        .printing(
                                col("decision", 2.1f),
                                col("title", 3.2f),
                                col("decision-state", 1.9f),
                                col("what", 3.2f),
                                col("name", 2.2f),
                                col("action-state", 1.8f)));
    }

    private static List<FollowUp> followUps(Decisions decisions, Scope scope) {
        List<Undertaking> all = Undertaking.until(scope);
        return scope.sittings().stream()
                .flatMap(sitting -> sitting.decisions().stream()
                        .flatMap(number -> decisions.decision(number).stream())
                        .flatMap(decision -> followUps(decision, sitting, all)))
                .toList();
    }

    private static Stream<FollowUp> followUps(Decision decision, Meeting.Closed sitting, List<Undertaking> all) {
        List<FollowUp> agreed = all.stream()
                .filter(action -> action.sitting().equals(sitting.id())
                        && sitting.sitting().decisionOn(action.item().item()).equals(Optional.of(decision.number())))
                .map(action -> new FollowUp(decision, Optional.of(action)))
                .toList();
        return agreed.isEmpty() ? Stream.of(new FollowUp(decision, Optional.empty())) : agreed.stream();
    }
}

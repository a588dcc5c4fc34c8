package org.collegium.reporting.report;

import static org.collegium.reporting.report.Part.col;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.collegium.commons.Partner;
import org.collegium.commons.Resource;
import org.collegium.commons.Steward;
import org.collegium.member.Member;
import org.collegium.member.Members;
import org.collegium.words.Phrase;

/** What the association shares, who masters it on the last day of a period and who did before, and its partners. */
final class ResourcesReport {

    private ResourcesReport() {}

    private record Mastering(Resource resource, Steward steward) {}

    static List<Part> parts(Scope scope) {
        LocalDate day = scope.period().last();
        Members members = scope.record().members();
        List<Resource> resources = scope.record().commons().resources().stream()
                .filter(resource -> scope.period().meets(resource.from(), resource.until()))
                .toList();
        return List.of(
                scope.part(
                                "resources",
                                scope.<Resource>columns()
                                        .add("resource", Resource::name)
                                        .add("kind", resource -> Phrase.of("resource-kind", resource.kind()))
                                        .add("access", resource -> Phrase.of("access", resource.access()))
                                        .add("from", Resource::from)
                                        .add(
                                                "last-day",
                                                resource -> resource.until().map(until -> until.minusDays(1)))
                                        .count(
                                                "mastered-by-count",
                                                resource -> resource.masteredBy(day, members)
                                                        .size())
                                        .add(
                                                "mastered-by",
                                                resource -> resource.masteredBy(day, members).stream()
                                                        .map(Member::name)
                                                        .collect(Collectors.joining(", ")))
                                        .add(
                                                "is-shared",
                                                resource -> resource.finding(day, members)
                                                        .isEmpty())
                                        .over(resources))
                        .remarking(scope.say("part.resources.remark"))
                        .printing(
                                col("resource", 3.2f),
                                col("kind", 1.8f),
                                col("access", 2.2f),
                                col("mastered-by", 4),
                                col("is-shared", 1.5f)),
                scope.part(
                                "mastery",
                                scope.<Mastering>columns()
                                        .add("resource", line -> line.resource().name())
                                        .add("member", line -> line.steward().member())
                                        .add(
                                                "name",
                                                line -> members.member(
                                                                line.steward().member())
                                                        .map(Member::name))
                                        .add("from", line -> line.steward().from())
                                        .add(
                                                "last-day",
                                                line -> line.steward().until().map(until -> until.minusDays(1)))
                                        .over(resources.stream()
                                                .flatMap(resource -> resource.stewards().stream()
                                                        .filter(steward ->
                                                                scope.period().meets(steward.from(), steward.until()))
                                                        .map(steward -> new Mastering(resource, steward)))
                                                .toList()))
                        .printing(col("resource", 3), col("name", 3), col("from", 2.4f), col("last-day", 2.4f)),
                scope.part(
                        "partners",
                        scope.<Partner>columns()
                                .add("name", Partner::name)
                                .add("what", Partner::what)
                                .over(scope.record().commons().partners())));
    }
}

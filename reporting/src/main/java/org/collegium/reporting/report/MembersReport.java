package org.collegium.reporting.report;

import static org.collegium.reporting.report.Part.col;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.collegium.member.Member;
import org.collegium.member.Members;
import org.collegium.reporting.tables.MembersTable;
import org.collegium.words.Phrase;

/** The members of a period, and how many there were from month to month. */
final class MembersReport {

    private MembersReport() {}

    static List<Part> parts(Scope scope) {
        Members members = ofPeriod(scope);
        return List.of(
                byMonth(scope),
                scope.part("members", MembersTable.of(members, scope.language()))
                        .remarking(scope.say(Phrase.of("part.members.count").with(members.size())))
                        .printing(
                                col("member", 1.4f),
                                col("family-name", 2.6f),
                                col("given-name", 2),
                                col("joined", 2.4f),
                                col("left", 2.4f),
                                col("paid-until", 2.4f)));
    }

    /** How many joined and left in each month within the period, and how many there were, and had paid, on its last day. */
    static Part byMonth(Scope scope) {
        Members members = scope.record().members();
        return scope.part(
                "membership",
                scope.<YearMonth>columns()
                        .add("month", month -> month)
                        .count("joined-count", month -> count(members, joinedIn(month, scope)))
                        .count("left-count", month -> count(members, leftIn(month, scope)))
                        .count(
                                "members-count",
                                month -> members.roll(lastDay(month, scope)).size())
                        .count(
                                "paid-count",
                                month -> members.inGoodStanding(lastDay(month, scope))
                                        .size())
                        .over(months(scope.period())));
    }

    static List<YearMonth> months(Period period) {
        YearMonth last = YearMonth.from(period.last());
        return Stream.iterate(
                        YearMonth.from(period.first()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    private static Members ofPeriod(Scope scope) {
        return Members.of(all(scope.record().members())
                .filter(member ->
                        scope.period().meets(member.joined(), member.departure().map(left -> left.on())))
                .toList());
    }

    private static int count(Members members, Predicate<Member> counted) {
        return (int) all(members).filter(counted).count();
    }

    private static Predicate<Member> joinedIn(YearMonth month, Scope scope) {
        return member -> isIn(month, member.joined(), scope);
    }

    private static Predicate<Member> leftIn(YearMonth month, Scope scope) {
        return member ->
                member.departure().filter(left -> isIn(month, left.on(), scope)).isPresent();
    }

    private static boolean isIn(YearMonth month, LocalDate day, Scope scope) {
        return YearMonth.from(day).equals(month) && scope.period().holds(day);
    }

    private static LocalDate lastDay(YearMonth month, Scope scope) {
        LocalDate end = month.atEndOfMonth();
        return end.isAfter(scope.period().last()) ? scope.period().last() : end;
    }

    private static Stream<Member> all(Members members) {
        return StreamSupport.stream(members.spliterator(), false);
    }
}

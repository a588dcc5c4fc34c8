package org.collegium.reporting.report;

import static org.collegium.reporting.report.Part.col;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.reporting.tables.ActsTable;
import org.collegium.reporting.tables.FilingsTable;
import org.collegium.reporting.tables.MandatesTable;
import org.collegium.reporting.tables.SpecialMandatesTable;

/** Who held which seat, which seats were vacant, what was filed, and what was done in the association's name. */
final class MandatesReport {

    private MandatesReport() {}

    /** Days of a period on which nobody held a seat, the last included. */
    private record Vacancy(Seat seat, LocalDate from, LocalDate last) {}

    static List<Part> parts(Scope scope) {
        Dealings dealings = dealings(scope);
        return List.of(
                mandates(scope),
                scope.part(
                                "vacancies",
                                scope.<Vacancy>columns()
                                        .count("seat", vacancy -> vacancy.seat().number())
                                        .add("from", Vacancy::from)
                                        .add("last-day", Vacancy::last)
                                        .count(
                                                "days",
                                                vacancy -> ChronoUnit.DAYS.between(vacancy.from(), vacancy.last()) + 1)
                                        .over(vacancies(scope)))
                        .remarking(scope.say("part.vacancies.remark")),
                scope.part("filings", FilingsTable.of(dealings, scope.language()))
                        .printing(
                                col("filing-change", 3),
                                col("since", 2.2f),
                                col("filing-due", 2.2f),
                                col("filed-on", 2.2f),
                                col("receipt-on", 2.2f)),
                scope.part("special-mandates", SpecialMandatesTable.of(dealings, scope.language())),
                scope.part("acts", ActsTable.of(dealings, scope.language())));
    }

    /** The mandates that ran at some time of the period. */
    static Part mandates(Scope scope) {
        Council council = scope.record().council();
        Council ofPeriod = new Council(
                council.seats(),
                council.mandates().stream()
                        .filter(mandate -> scope.period().meets(mandate.from(), mandate.until()))
                        .toList());
        return scope.part("mandates", MandatesTable.of(ofPeriod, scope.record().members(), scope.language()))
                .printing(
                        col("seat", 1.1f),
                        col("name", 3.2f),
                        col("from", 2.4f),
                        col("last-day", 2.4f),
                        col("origin", 2),
                        col("ending", 2.2f));
    }

    private static Dealings dealings(Scope scope) {
        Dealings all = scope.record().dealings();
        Period period = scope.period();
        return new Dealings(
                all.filings().stream()
                        .filter(filing -> period.holds(filing.on()))
                        .toList(),
                all.specialMandates().stream()
                        .filter(mandate -> period.meets(mandate.from(), Optional.of(mandate.until())))
                        .toList(),
                all.acts().stream().filter(act -> period.holds(act.on())).toList());
    }

    /** From the first mandate on record on, before which the council may have sat without any. */
    private static List<Vacancy> vacancies(Scope scope) {
        Council council = scope.record().council();
        Optional<LocalDate> begin = council.mandates().stream()
                .map(Mandate::from)
                .min(LocalDate::compareTo)
                .map(first ->
                        first.isBefore(scope.period().first()) ? scope.period().first() : first);
        return begin.stream()
                .flatMap(from -> IntStream.rangeClosed(1, council.seats())
                        .mapToObj(Seat::new)
                        .flatMap(seat -> vacancies(seat, from, scope)))
                .toList();
    }

    private static Stream<Vacancy> vacancies(Seat seat, LocalDate begin, Scope scope) {
        LocalDate last = scope.period().last();
        List<Vacancy> found = new ArrayList<>();
        LocalDate free = begin;
        for (Mandate mandate : scope.record().council().mandates()) {
            if (mandate.seat().equals(seat) && scope.period().meets(mandate.from(), mandate.until())) {
                if (mandate.from().isAfter(free)) {
                    found.add(new Vacancy(seat, free, mandate.from().minusDays(1)));
                }
                free = mandate.until().orElse(last.plusDays(1));
            }
        }
        if (!free.isAfter(last)) {
            found.add(new Vacancy(seat, free, last));
        }
        return found.stream();
    }
}

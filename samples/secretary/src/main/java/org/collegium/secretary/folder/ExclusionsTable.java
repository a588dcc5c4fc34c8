package org.collegium.secretary.folder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.member.Exclusion;
import org.collegium.member.ExclusionRule;
import org.collegium.member.ExclusionStep;
import org.collegium.member.Member;
import org.collegium.motion.DecisionNumber;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Phrase;

/**
 * The exclusions of members, a line a procedure. A step that is missing or out of order is no fault: it may be what
 * happened, and the findings tell it.
 */
final class ExclusionsTable {

    private final BylawsVersions bylaws;
    private final People people;
    private final Map<String, Exclusion> procedures = new LinkedHashMap<>();

    private ExclusionsTable(BylawsVersions bylaws, People people) {
        this.bylaws = bylaws;
        this.people = people;
    }

    static List<Exclusion> read(Tables tables, BylawsVersions bylaws, People people) {
        ExclusionsTable reading = new ExclusionsTable(bylaws, people);
        String[] columns = Stream.concat(
                        Stream.of("procédure", "membre", "griefs", "accompagné par", "décision"),
                        Stream.of(ExclusionStep.values()).map(ExclusionsTable::column))
                .toArray(String[]::new);
        tables.rowsIfAny("exclusions.csv", columns).forEach(reading::procedure);
        return List.copyOf(reading.procedures.values());
    }

    private void procedure(Row row) {
        Optional<String> reference = Cells.reference(row, "procédure");
        Optional<Member> member = people.member(row, "membre");
        Optional<String> grievances = Cells.words(row, "griefs");
        Optional<DecisionNumber> decision = Cells.optionalDecision(row, "décision");
        Optional<String> companion = filled(row, "accompagné par");
        SortedMap<ExclusionStep, LocalDate> steps = steps(row);
        if (!Found.all(reference, member, grievances) || !agree(row, steps)) {
            return;
        }
        Exclusion told = new Exclusion(
                reference.get(),
                member.get().id(),
                grievances.get(),
                ruleFor(steps),
                steps,
                companion,
                decision.map(DecisionNumber::toString));
        if (procedures.putIfAbsent(told.reference(), told) != null) {
            row.fault("procédure", Phrase.of("folder.doubled"));
        }
    }

    /** Whether the days and what belongs to them are told together. A cell that cannot be read was told already. */
    private static boolean agree(Row row, Map<ExclusionStep, LocalDate> steps) {
        boolean isRead = Stream.of(ExclusionStep.values())
                        .allMatch(step -> steps.containsKey(step)
                                || row.text(column(step)).isEmpty())
                && (row.text("décision").isEmpty()
                        || DecisionNumber.parse(row.text("décision")).isPresent());
        return isRead
                && needs(row, steps.isEmpty(), column(ExclusionStep.GRIEVANCES), "expected.day")
                && needs(
                        row,
                        !row.text("accompagné par").isBlank() && !steps.containsKey(ExclusionStep.HEARING),
                        column(ExclusionStep.HEARING),
                        "expected.day")
                && needs(
                        row,
                        !row.text("décision").isEmpty() && !steps.containsKey(ExclusionStep.DECISION),
                        column(ExclusionStep.DECISION),
                        "expected.day")
                && needs(
                        row,
                        row.text("décision").isEmpty() && steps.containsKey(ExclusionStep.DECISION),
                        "décision",
                        "expected.decision")
                && needs(
                        row,
                        steps.containsKey(ExclusionStep.CONFIRMED) && steps.containsKey(ExclusionStep.SET_ASIDE),
                        column(ExclusionStep.SET_ASIDE),
                        "folder.not-confirmed");
    }

    private static boolean needs(Row row, boolean missing, String column, String expected) {
        if (missing) {
            row.faultExpecting(column, Phrase.of(expected));
        }
        return !missing;
    }

    /** The rule of the day on which a procedure began; the assumed one where no bylaws were in force. */
    private ExclusionRule ruleFor(SortedMap<ExclusionStep, LocalDate> steps) {
        return steps.values().stream()
                .findFirst()
                .flatMap(bylaws::inForceOn)
                .map(Bylaws::exclusion)
                .orElse(ExclusionRule.ASSUMED);
    }

    private static SortedMap<ExclusionStep, LocalDate> steps(Row row) {
        SortedMap<ExclusionStep, LocalDate> steps = new TreeMap<>();
        for (ExclusionStep step : ExclusionStep.values()) {
            Cells.optionalDay(row, column(step)).ifPresent(day -> steps.put(step, day));
        }
        return steps;
    }

    private static Optional<String> filled(Row row, String column) {
        return Optional.of(row.text(column)).filter(text -> !text.isBlank());
    }

    private static String column(ExclusionStep step) {
        return switch (step) {
            case GRIEVANCES -> "griefs notifiés le";
            case SUMMONS -> "convoqué le";
            case HEARING -> "entendu le";
            case DECISION -> "décidée le";
            case NOTIFICATION -> "notifiée le";
            case APPEAL -> "recours le";
            case CONFIRMED -> "confirmée le";
            case SET_ASIDE -> "annulée le";
        };
    }
}

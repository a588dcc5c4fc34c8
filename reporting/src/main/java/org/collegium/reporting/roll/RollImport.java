package org.collegium.reporting.roll;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collegium.member.Intake;
import org.collegium.member.Members;
import org.collegium.member.RollEffect;
import org.collegium.member.RollEntry;
import org.collegium.reporting.csv.Fault;
import org.collegium.reporting.csv.Row;
import org.collegium.reporting.csv.Sheet;
import org.collegium.words.Answer;

/**
 * The import of a roll that another tool exported. It reads the file line by line and changes nothing: what comes of it
 * is a {@link RollPlan}.
 *
 * @since 0.1
 */
public final class RollImport {

    private final String file;
    private final Members onRecord;
    private final Optional<String> numberColumn;
    private final List<RollPlan.Step> steps = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<RollPlan.SetAside> setAside = new ArrayList<>();
    private final Map<String, Integer> unmapped = new LinkedHashMap<>();
    private Optional<Reading> reading = Optional.empty();

    private RollImport(String file, Members onRecord, Optional<String> numberColumn) {
        this.file = file;
        this.onRecord = onRecord;
        this.numberColumn = numberColumn;
    }

    /**
     * Plans the import of a file. Members are known again by the number that the tool gave them; who is missing from the
     * file stays as on record.
     *
     * @param file its name, for faults
     * @param content its content
     * @param onRecord who is or was a member
     * @param numberColumn the column that stands for the number where the tool gives none, never one of names or
     *     e-mail addresses
     * @throws IOException when the content does
     */
    public static RollPlan plan(String file, Sheet.Content content, Members onRecord, Optional<String> numberColumn)
            throws IOException {
        RollImport planning = new RollImport(file, onRecord, numberColumn);
        Sheet.stream(file, content, planning::open, planning::take, planning.faults::add);
        return planning.plan();
    }

    /** The columns of the file, how its lines are read, and where they go. */
    private record Reading(RollColumns columns, EntryReading entries, Intake intake) {}

    private boolean open(List<String> header) {
        reading = RollColumns.of(file, header, numberColumn, faults::add)
                .map(columns -> new Reading(
                        columns,
                        new EntryReading(columns),
                        columns.numberIsNamed() ? Intake.byColumn(onRecord) : Intake.byNumber(onRecord)));
        return reading.isPresent();
    }

    private void take(Row row) {
        Reading to = reading.orElseThrow();
        RollLine line = new RollLine(row, to.columns());
        Optional<Standing> standing = to.entries().standing(line);
        if (standing.filter(counted -> counted != Standing.CONFIRMED).isPresent()) {
            setAside.add(new RollPlan.SetAside(line.number(), standing.get(), line.cells()));
        } else if (standing.isPresent()) {
            to.entries().entry(line).ifPresent(entry -> take(line, entry, to.intake()));
        }
    }

    private void take(RollLine line, RollEntry entry, Intake intake) {
        Answer<RollEffect> answer = intake.take(line.number(), entry);
        if (answer instanceof Answer.Granted<RollEffect> granted) {
            steps.add(new RollPlan.Step(line.number(), granted.value()));
            line.unread().forEach(column -> unmapped.merge(column, 1, Integer::sum));
        }
        answer.refusal().ifPresent(refusal -> line.fault(Field.NUMBER, refusal.reason()));
    }

    private RollPlan plan() {
        return new RollPlan(
                reading.map(to -> to.columns().format()),
                steps,
                faults,
                setAside,
                unmapped,
                reading.filter(to -> faults.isEmpty()).flatMap(to -> to.intake().result()));
    }
}

package org.collegium.reporting.roll;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.collegium.member.Intake;
import org.collegium.member.MemberFile;
import org.collegium.member.RollEffect;
import org.collegium.reporting.csv.Fault;
import org.collegium.reporting.csv.Row;
import org.collegium.reporting.csv.Sheet;
import org.collegium.words.Answer;

/**
 * The import of a roll that another tool exported. It reads the file line by line, enters what it says in the member
 * file a thousand lines at a time, and notes what each line does; it holds no more of a file than that.
 *
 * @since 0.1
 */
public final class RollImport {

    /** Lines taken in together: enough that a database is asked seldom, few enough to be held. */
    static final int TOGETHER = 1000;

    private final String file;
    private final MemberFile members;
    private final Optional<String> numberColumn;
    private final Consumer<? super RollNote> notes;
    private final List<Waiting> waiting = new ArrayList<>();
    private final Map<String, Integer> unmapped = new LinkedHashMap<>();
    private Optional<Reading> reading = Optional.empty();
    private int created;
    private int changed;
    private int unchanged;
    private int refused;
    private int setAside;

    private RollImport(
            String file, MemberFile members, Optional<String> numberColumn, Consumer<? super RollNote> notes) {
        this.file = file;
        this.members = members;
        this.numberColumn = numberColumn;
        this.notes = notes;
    }

    /**
     * Takes a file in. Members are known again by the number that the tool gave them; who is missing from the file stays
     * as on record. Where something is refused, the caller has what was entered undone.
     *
     * @param file its name, for faults
     * @param content its content
     * @param members where its members are entered
     * @param numberColumn the column that stands for the number where the tool gives none, never one of names or
     *     e-mail addresses
     * @param notes takes what is noted, nearly in the order of the file: of lines taken in together, those that cannot
     *     be read and those set aside come first
     * @throws IOException when the content does
     */
    public static RollCount takeIn(
            String file,
            Sheet.Content content,
            MemberFile members,
            Optional<String> numberColumn,
            Consumer<? super RollNote> notes)
            throws IOException {
        RollImport taking = new RollImport(file, members, numberColumn, notes);
        Sheet.stream(file, content, taking::open, taking::take, taking::refuse);
        return taking.close();
    }

    /** The columns of the file, how its lines are read, and where they go. */
    private record Reading(RollColumns columns, EntryReading entries, Intake intake) {}

    /** A line that was read, until it is taken in. */
    private record Waiting(RollLine line, Intake.Line says) {}

    private boolean open(List<String> header) {
        reading = RollColumns.of(file, header, numberColumn, this::refuse)
                .map(columns -> new Reading(
                        columns,
                        new EntryReading(columns),
                        columns.numberIsNamed() ? Intake.byColumn(members) : Intake.byNumber(members)));
        reading.ifPresent(to -> notes.accept(new RollNote.Tool(to.columns().format())));
        return reading.isPresent();
    }

    private void take(Row row) {
        Reading to = reading.orElseThrow();
        RollLine line = new RollLine(row, to.columns());
        Optional<Standing> standing = to.entries().standing(line);
        if (standing.filter(counted -> counted != Standing.CONFIRMED).isPresent()) {
            setAside++;
            notes.accept(new RollNote.SetAside(line.number(), standing.get(), line.cells()));
        } else if (standing.isPresent()) {
            to.entries()
                    .entry(line)
                    .ifPresent(entry -> waiting.add(new Waiting(line, new Intake.Line(line.number(), entry))));
        }
        if (waiting.size() == TOGETHER) {
            takeWaiting(to.intake());
        }
    }

    private void takeWaiting(Intake intake) {
        List<Answer<RollEffect>> answers =
                intake.take(waiting.stream().map(Waiting::says).toList());
        for (int i = 0; i < answers.size(); i++) {
            RollLine line = waiting.get(i).line();
            if (answers.get(i) instanceof Answer.Granted<RollEffect> granted) {
                count(granted.value());
                line.unread().forEach(column -> unmapped.merge(column, 1, Integer::sum));
                notes.accept(new RollNote.Step(line.number(), granted.value()));
            }
            answers.get(i).refusal().ifPresent(refusal -> line.fault(Field.NUMBER, refusal.reason()));
        }
        waiting.clear();
    }

    private void count(RollEffect effect) {
        if (effect instanceof RollEffect.Created) {
            created++;
        } else if (effect instanceof RollEffect.Changed) {
            changed++;
        } else {
            unchanged++;
        }
    }

    private void refuse(Fault fault) {
        refused++;
        notes.accept(new RollNote.Refused(fault));
    }

    private RollCount close() {
        reading.ifPresent(to -> takeWaiting(to.intake()));
        unmapped.forEach((column, cells) -> notes.accept(new RollNote.Unmapped(column, cells)));
        int enrolled = reading.map(to -> to.intake().enrolled()).orElse(0);
        return new RollCount(created, changed, unchanged, refused, setAside, enrolled);
    }
}

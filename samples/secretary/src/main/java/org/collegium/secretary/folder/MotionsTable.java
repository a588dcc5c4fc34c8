package org.collegium.secretary.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collegium.bylaws.Matter;
import org.collegium.council.Holder;
import org.collegium.motion.Change;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Mastery;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Phrase;

/** The motions in all their versions. */
final class MotionsTable {

    private static final Map<String, Matter> MATTERS = Vocabulary.of("matter", Matter.class);

    private static final Map<String, Change.Kind> EFFECTS = Vocabulary.of("motion-change", Change.Kind.class);

    private final Map<Key, Motion.Proposed> motions = new LinkedHashMap<>();

    private final List<Row> aboutConflicts = new ArrayList<>();

    private boolean allKnown;

    private record Key(MotionId id, int version) {}

    private MotionsTable() {}

    static MotionsTable read(Tables tables, People people) {
        MotionsTable table = new MotionsTable();
        List<Row> rows = tables.rows(TableFile.MOTIONS);
        rows.forEach(row -> table.add(row, tables));
        table.allKnown = tables.isSound("propositions.csv");
        table.readSolutions(tables.rowsIfAny("solutions.csv", "proposition", "version", "membre"), people);
        return table;
    }

    /** Who will master what a motion adopts, one line a person. */
    private void readSolutions(List<Row> rows, People people) {
        Map<Key, List<Row>> byMotion = new LinkedHashMap<>();
        for (Row row : rows) {
            Optional<MotionId> id = Cells.motion(row, "proposition");
            Optional<Integer> version = Cells.numberFrom1(row, "version");
            if (Found.all(id, version)) {
                byMotion.computeIfAbsent(new Key(id.get(), version.get()), first -> new ArrayList<>())
                        .add(row);
            }
        }
        byMotion.forEach((key, lines) -> master(key, lines, people));
    }

    private void master(Key key, List<Row> lines, People people) {
        List<Holder> masters = lines.stream()
                .flatMap(row -> people.holder(row, "membre").stream())
                .toList();
        Row last = lines.get(lines.size() - 1);
        long different = masters.stream().distinct().count();
        if (!motions.containsKey(key)) {
            if (allKnown) {
                last.fault(
                        "version", Phrase.of("folder.no-motion").with(key.id().value()));
            }
        } else if (masters.size() == lines.size() && different < masters.size()) {
            last.fault("membre", Phrase.of("folder.doubled"));
        } else if (different >= Mastery.LEAST) {
            motions.computeIfPresent(key, (same, motion) -> motion.masteredBy(new Mastery(masters)));
        } else if (masters.size() == lines.size()) {
            last.fault("membre", Phrase.of("mastery.too-few").with(different).with(Mastery.LEAST));
        }
    }

    /** Whether every line could be read, so that a version that is not found is missing indeed. */
    boolean areAllKnown() {
        return allKnown;
    }

    /** The lines of those that name the conflict that they are about. */
    List<Row> aboutConflicts() {
        return List.copyOf(aboutConflicts);
    }

    Optional<Motion.Proposed> motion(MotionId id, int version) {
        return Optional.ofNullable(motions.get(new Key(id, version)));
    }

    private void add(Row row, Tables tables) {
        Optional<MotionId> id = Cells.motion(row, "proposition");
        Optional<Integer> version = Cells.numberFrom1(row, "version");
        Optional<String> title = Cells.words(row, "intitulé");
        Optional<Matter> matter = row.oneOf("matière", MATTERS);
        Optional<String> text = tables.text(row, "texte");
        Optional<String> conflict = Cells.optionalReference(row, "conflit");
        conflict.ifPresent(named -> aboutConflicts.add(row));
        if (!Found.all(id, version, title, matter, text)) {
            return;
        }
        if (text.get().isBlank()) {
            row.faultExpecting("texte", Phrase.of("expected.words"));
        } else if (motion(id.get(), version.get()).isPresent()) {
            row.fault("version", Phrase.of("folder.doubled"));
        } else {
            motions.put(
                    new Key(id.get(), version.get()),
                    new Motion.Proposed(
                            id.get(),
                            version.get(),
                            title.get(),
                            matter.get(),
                            text.get(),
                            change(row),
                            Cells.optionalDay(row, "prend effet le"),
                            Optional.empty(),
                            conflict));
        }
    }

    /** What the motion does to an earlier decision: both cells say it, or neither. */
    private static Optional<Change> change(Row row) {
        if (row.text("effet").isEmpty() && row.text("décision").isEmpty()) {
            return Optional.empty();
        }
        Optional<Change.Kind> kind = row.oneOf("effet", EFFECTS);
        Optional<DecisionNumber> decision = Cells.decision(row, "décision");
        return Found.all(kind, decision) ? Optional.of(new Change(kind.get(), decision.get())) : Optional.empty();
    }
}

package org.collegium.secretary.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collegium.bylaws.Matter;
import org.collegium.motion.Change;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Phrase;

/** The motions in all their versions. */
final class MotionsTable {

    private static final Map<String, Matter> MATTERS = Vocabulary.of("matter", Matter.class);

    private static final Map<String, Change.Kind> EFFECTS = Vocabulary.of("motion-change", Change.Kind.class);

    private final Map<Key, Motion.Proposed> motions = new LinkedHashMap<>();

    private boolean allKnown;

    private record Key(MotionId id, int version) {}

    private MotionsTable() {}

    static MotionsTable read(Tables tables) {
        MotionsTable table = new MotionsTable();
        List<Row> rows = tables.rows(
                "propositions.csv",
                "proposition",
                "version",
                "intitulé",
                "matière",
                "texte",
                "effet",
                "décision",
                "prend effet le");
        rows.forEach(row -> table.add(row, tables));
        table.allKnown = tables.isSound("propositions.csv");
        return table;
    }

    /** Whether every line could be read, so that a version that is not found is missing indeed. */
    boolean areAllKnown() {
        return allKnown;
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
                            Cells.optionalDay(row, "prend effet le")));
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

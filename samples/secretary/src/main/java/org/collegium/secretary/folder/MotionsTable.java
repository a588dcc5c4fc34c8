package org.collegium.secretary.folder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.collegium.bylaws.Matter;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Phrase;

/** The motions in all their versions. */
final class MotionsTable {

    private static final Map<String, Matter> MATTERS = Vocabulary.of("matter", Matter.class);

    private final Map<Key, Motion.Proposed> motions = new LinkedHashMap<>();

    private record Key(MotionId id, int version) {}

    private MotionsTable() {}

    static MotionsTable read(Tables tables) {
        MotionsTable table = new MotionsTable();
        for (Row row : tables.rows("propositions.csv", "proposition", "version", "intitulé", "matière", "texte")) {
            table.add(row, tables);
        }
        return table;
    }

    Optional<Motion.Proposed> motion(MotionId id, int version) {
        return Optional.ofNullable(motions.get(new Key(id, version)));
    }

    private void add(Row row, Tables tables) {
        Optional<MotionId> id = Cells.motion(row, "proposition");
        Optional<Integer> version = Cells.number(row, "version");
        Optional<String> title = Cells.words(row, "intitulé");
        Optional<Matter> matter = row.oneOf("matière", MATTERS);
        Optional<String> text = tables.text(row, "texte");
        if (!Found.all(id, version, title, matter, text)) {
            return;
        }
        if (text.get().isBlank()) {
            row.fault("texte", Phrase.of("expected.words"));
        } else if (motion(id.get(), version.get()).isPresent()) {
            row.fault("version", Phrase.of("folder.doubled"));
        } else if (version.get() < 1
                || (version.get() > 1 && motion(id.get(), version.get() - 1).isEmpty())) {
            row.fault("version", Phrase.of("folder.version-order"));
        } else {
            motions.put(
                    new Key(id.get(), version.get()),
                    new Motion.Proposed(id.get(), version.get(), title.get(), matter.get(), text.get()));
        }
    }
}

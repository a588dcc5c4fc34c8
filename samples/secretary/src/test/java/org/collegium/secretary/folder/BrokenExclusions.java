package org.collegium.secretary.folder;

import static org.collegium.words.Finding.Gravity.SERIOUS;

import java.util.stream.Stream;
import org.collegium.secretary.folder.FindingFoldersTest.Kind;

/** Folders in which the exclusion of Kaelig Balcon, decided in January 2026, is not what it must be. */
final class BrokenExclusions {

    private static final String JANUARY = "2026-01-06-council-1";
    private static final String HEADER = "procédure;membre;griefs;griefs notifiés le;convoqué le;entendu le;"
            + "accompagné par;décision;décidée le;notifiée le;recours le;confirmée le;annulée le\n";
    private static final String BELONGS = "M003;personne;Balcon;Kaelig;;2009-09-19;;";
    private static final String EXCLUDED = "M003;personne;Balcon;Kaelig;;2009-09-19;2026-01-09;exclusion";

    private BrokenExclusions() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        "finding.exclusion-missing",
                        SERIOUS,
                        "nobody noted the call to the hearing",
                        folder -> procedure(decided(folder), "", "2026-01-05", "2026-07"),
                        folder -> procedure(folder, "2025-12-15", "2026-01-05", "2026-07")),
                new Kind(
                        "finding.exclusion-order",
                        SERIOUS,
                        "the member was heard the day after the decision",
                        folder -> procedure(decided(folder), "2025-12-15", "2026-01-07", "2026-07"),
                        folder -> procedure(folder, "2025-12-15", "2026-01-05", "2026-07")),
                new Kind(
                        "finding.exclusion-notice",
                        SERIOUS,
                        "the member was called fourteen days before the hearing, when the bylaws ask for fifteen",
                        folder -> procedure(decided(folder), "2025-12-22", "2026-01-05", "2026-07"),
                        folder -> procedure(folder, "2025-12-21", "2026-01-05", "2026-07")),
                new Kind(
                        "finding.exclusion-none",
                        SERIOUS,
                        "the council decided, and no procedure is on record",
                        BrokenExclusions::decided,
                        folder -> procedure(folder, "2025-12-15", "2026-01-05", "2026-07")),
                new Kind(
                        "finding.exclusion-decision",
                        SERIOUS,
                        "the procedure names a decision about another matter",
                        folder -> procedure(folder, "2025-12-15", "2026-01-05", "2026-05"),
                        folder -> procedure(decided(folder), "2025-12-15", "2026-01-05", "2026-07")),
                new Kind(
                        "finding.exclusion-left",
                        SERIOUS,
                        "a departure is noted as an exclusion, and no procedure is on record",
                        folder -> folder.replace("membres.csv", BELONGS, EXCLUDED),
                        folder -> procedure(decided(folder), "2025-12-15", "2026-01-05", "2026-07")));
    }

    /** The folder with the procedure, and with no other. */
    private static SampleFolder procedure(SampleFolder folder, String called, String heard, String decision) {
        return folder.write(
                "exclusions.csv",
                HEADER + "E-2025-01;M003;Clés non rendues;2025-12-02;" + called + ";" + heard + ";;" + decision
                        + ";2026-01-06;2026-01-08;;;\n");
    }

    /** The folder with the decision, the last of January's sitting. */
    private static SampleFolder decided(SampleFolder folder) {
        return folder.write(
                        "textes/exclusion.md", "Kaelig Balcon est exclu pour les griefs notifiés le 2 décembre 2025.\n")
                .append(
                        "propositions.csv",
                        "exclusion-e-2025-01;1;Suite de la procédure E-2025-01;exclusion;exclusion.md;;;;")
                .append("ordre-du-jour.csv", JANUARY + ";8;Suite de la procédure E-2025-01;exclusion-e-2025-01;1;;;")
                .append("votes.csv", JANUARY + ";8;;;main levée;20:46;20:47;6;;;;;;adoptée");
    }
}

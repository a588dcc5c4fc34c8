package org.collegium.secretary.folder;

import static org.collegium.words.Finding.Gravity.SERIOUS;

import java.util.stream.Stream;
import org.collegium.secretary.folder.FindingFoldersTest.Kind;

/** Folders in which mandates and elections tell of different holders. */
final class BrokenElections {

    private static final String COUNT = "2025-05-24-general-meeting-1;6;;";
    private static final String TO_THE_TERM = "7;M146;2024-05-25;2026-05-24;élection;;\n";
    private static final String ELECTED_AGAIN = """
            7;M146;2024-05-25;2025-06-13;élection;démission;2026-05-24
            7;M146;2025-06-14;2026-05-24;remplacement;;
            """;

    private BrokenElections() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        "finding.elected-without-mandate",
                        SERIOUS,
                        "the count elects another than who took seat 4",
                        folder -> folder.replace("depouillement.csv", COUNT + "M034;11", COUNT + "M034;4")
                                .replace("depouillement.csv", COUNT + "M173;4", COUNT + "M173;11"),
                        folder -> folder.replace("depouillement.csv", COUNT + "M034;4", COUNT + "M034;11")
                                .replace("depouillement.csv", COUNT + "M173;11", COUNT + "M173;4")),
                new Kind(
                        "finding.mandate-without-election",
                        SERIOUS,
                        "seat 7 was left and taken again on the day of a general meeting that elected nobody",
                        folder -> folder.replace("mandats.csv", TO_THE_TERM, ELECTED_AGAIN)
                                .append("declarations.csv", "représentation;2025-06-14;;2025-06-20;2025-06-30;"),
                        folder -> folder.replace("mandats.csv", ELECTED_AGAIN, TO_THE_TERM)
                                .removeLine("declarations.csv", "représentation;2025-06-14;")));
    }
}

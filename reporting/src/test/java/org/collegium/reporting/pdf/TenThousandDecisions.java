package org.collegium.reporting.pdf;

import static org.collegium.story.Evening.convocation;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.collegium.bylaws.Matter;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Meeting;
import org.collegium.motion.DecisionNumber;
import org.collegium.reporting.document.DecisionRegisterDocument;
import org.collegium.story.Evening;

/** Writes a register of ten thousand decisions to a file: what they take in memory is for whoever runs it to limit. */
final class TenThousandDecisions {

    static final int COUNT = 10_000;

    private static final int A_SITTING = 20;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 4);

    private TenThousandDecisions() {}

    public static void main(String[] arguments) throws IOException {
        List<Meeting.Closed> sittings = new ArrayList<>();
        for (int i = 0; i < COUNT / A_SITTING; i++) {
            sittings.add(sitting(FIRST.plusWeeks(i), i * A_SITTING));
        }
        DecisionRegisterDocument register =
                new DecisionRegisterDocument(ASSOCIATION, sittings, List.of(), FIRST.plusWeeks(COUNT), Locale.FRENCH);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            ArchivalPdf.write(register, out);
        }
    }

    private static Meeting.Closed sitting(LocalDate day, int before) {
        AgendaItem[] agenda = IntStream.rangeClosed(1, A_SITTING)
                .mapToObj(item -> Evening.motion(
                        item,
                        Evening.propose(
                                "M-" + (before + item), "Décision d’essai n° " + (before + item), Matter.ORDINARY)))
                .toArray(AgendaItem[]::new);
        Evening evening = Evening.of(convocation(day, agenda)).attendedBy(AICHA, BENOIT, CHLOE, DENEZ);
        for (int item = 1; item <= A_SITTING; item++) {
            evening.showsHands(item, "20:%02d".formatted(item), "20:%02d".formatted(item), 4, 0, 0);
        }
        return evening.closes("21:00", new DecisionNumber(day.getYear(), before + 1));
    }
}

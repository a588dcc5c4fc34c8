package org.collegium.secretary.folder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collegium.meeting.ContradictionKind;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Overruling;
import org.collegium.minutes.Contradiction;
import org.collegium.minutes.Minutes;
import org.collegium.register.Register;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Phrase;

/** Why a sitting stands although its record contradicts itself. */
final class OverrulingLines {

    private static final Map<String, ContradictionKind> KINDS =
            Vocabulary.of("contradiction-kind", ContradictionKind.class);

    private OverrulingLines() {}

    /** The sitting with the reasons of its lines; a line about what does not contradict itself is a fault. */
    static Meeting.Closed in(Meeting.Closed sitting, List<Row> lines) {
        Meeting.Closed overruled = sitting;
        for (Row line : lines) {
            Optional<Integer> item = Cells.number(line, "point");
            Optional<ContradictionKind> kind = line.oneOf("contradiction", KINDS);
            Optional<String> reason = Cells.words(line, "motif");
            if (Found.all(item, kind, reason)) {
                Overruling overruling = new Overruling(item.get(), kind.get(), reason.get());
                overruled = isAboutAny(overruling, sitting)
                        ? overruled.overruling(overruling)
                        : refused(line, kind.get(), overruled);
            }
        }
        return overruled;
    }

    private static boolean isAboutAny(Overruling overruling, Meeting.Closed sitting) {
        List<Contradiction> found = Minutes.draft(sitting, Register.empty()).contradictions();
        return found.stream().anyMatch(each -> overruling.isAbout(each.item(), each.kind()));
    }

    private static Meeting.Closed refused(Row line, ContradictionKind kind, Meeting.Closed sitting) {
        line.fault("contradiction", Phrase.of("folder.no-contradiction").with(Phrase.of("contradiction-kind", kind)));
        return sitting;
    }
}

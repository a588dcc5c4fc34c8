package org.collegium.secretary.folder;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collegium.meeting.MeetingId;
import org.collegium.vote.Outcome;

/**
 * That something is put to the vote, and when.
 *
 * @param sitting at which
 * @param item under which item
 * @param amendment the number of the amendment that is voted on; empty where it is the text, or persons
 * @param round 1 for the first on the same question
 * @param opened the hour at which it opens
 * @param closed the hour at which it closes
 * @param announced what was announced in the room; empty where nothing was, or nobody wrote it down
 * @since 0.1
 */
public record Polling(
        MeetingId sitting,
        int item,
        Optional<Integer> amendment,
        int round,
        LocalTime opened,
        LocalTime closed,
        Optional<Outcome> announced) {

    /** The cells that tell which vote it is; a round is not told where it is the first. */
    Map<String, String> question() {
        Map<String, String> cells = new TreeMap<>();
        cells.put("séance", sitting.toString());
        cells.put("point", String.valueOf(item));
        cells.put("amendement", amendment.map(String::valueOf).orElse(""));
        cells.put("tour", round == 1 ? "" : String.valueOf(round));
        return cells;
    }

    /** The same with its hours. */
    Map<String, String> cells() {
        Map<String, String> cells = question();
        cells.put("ouvert", opened.toString());
        cells.put("clos", closed.toString());
        return cells;
    }
}

package org.collegium.meeting;

import java.util.Optional;
import org.collegium.motion.Motion;

/**
 * An item of the agenda (<i>point de l'ordre du jour</i>).
 *
 * @param number from 1, in order
 * @param title in one line
 * @param motion what is put to the vote under it, if anything
 * @param approves the sitting whose minutes the motion approves, if it does
 * @since 0.1
 */
public record AgendaItem(int number, String title, Optional<Motion.Proposed> motion, Optional<MeetingId> approves) {

    public AgendaItem {
        if (approves.isPresent() && motion.isEmpty()) {
            throw new IllegalArgumentException("Item " + number + " approves minutes, so it needs a motion");
        }
    }
}

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
 * @param mends the sitting whose sealed minutes the motion mends by an erratum, if it does
 * @param isConfidential whether it is treated behind closed doors (<i>huis clos</i>), so that copies for the public leave
 *     it out; an approval of minutes never is
 * @since 0.1
 */
public record AgendaItem(
        int number,
        String title,
        Optional<Motion.Proposed> motion,
        Optional<MeetingId> approves,
        Optional<MeetingId> mends,
        boolean isConfidential) {

    public AgendaItem {
        if (approves.isPresent() && motion.isEmpty()) {
            throw new IllegalArgumentException("Item " + number + " approves minutes, so it needs a motion");
        }
        if (mends.isPresent() && (motion.isEmpty() || approves.isPresent())) {
            throw new IllegalArgumentException(
                    "Item " + number + " mends minutes, so it needs a motion that does no more");
        }
        if (approves.isPresent() && isConfidential) {
            throw new IllegalArgumentException("Item " + number + " approves minutes, so everybody may know it");
        }
    }

    /** An item that everybody may know. */
    public AgendaItem(int number, String title, Optional<Motion.Proposed> motion, Optional<MeetingId> approves) {
        this(number, title, motion, approves, Optional.empty(), false);
    }

    /** The same item as one whose motion is an erratum to sealed minutes: its text says what to read in place of what. */
    public AgendaItem mending(MeetingId sitting) {
        return new AgendaItem(number, title, motion, approves, Optional.of(sitting), isConfidential);
    }

    /** The same item behind closed doors. */
    public AgendaItem confidential() {
        return new AgendaItem(number, title, motion, approves, mends, true);
    }

    /** What everybody may know of it: all, or its number and that it is confidential. */
    AgendaItem publicly() {
        return isConfidential
                ? new AgendaItem(number, "", Optional.empty(), Optional.empty(), Optional.empty(), true)
                : this;
    }
}

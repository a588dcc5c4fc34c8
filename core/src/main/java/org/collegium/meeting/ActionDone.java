package org.collegium.meeting;

import java.time.LocalDate;

/**
 * That something which a sitting agreed to do was done. It stands beside the sitting, whose minutes may be sealed long
 * before.
 *
 * @param sitting which sitting agreed on it
 * @param line which of its actions, from 1 in their order
 * @param on the day on which it was done
 * @since 0.1
 */
public record ActionDone(MeetingId sitting, int line, LocalDate on) {

    public ActionDone {
        if (line < 1) {
            throw new IllegalArgumentException("Actions are numbered from 1, not " + line);
        }
    }

    /** Whether it is about the same action. */
    public boolean concernsSameAs(ActionDone other) {
        return sitting.equals(other.sitting) && line == other.line;
    }
}

package org.collegium.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The day on which an action was done, where it is noted. */
    public static Optional<LocalDate> dayOf(MeetingId sitting, int line, Collection<ActionDone> done) {
        return done.stream()
                .filter(noted -> noted.sitting.equals(sitting) && noted.line == line)
                .map(ActionDone::on)
                .findFirst();
    }

    /**
     * The notes beside copies for the public: those about confidential items are left out, and the lines of the others are
     * those that their actions have in the copies.
     *
     * @param sittings as they are on record
     */
    public static List<ActionDone> publicly(Collection<ActionDone> done, Collection<Meeting.Closed> sittings) {
        Map<MeetingId, Sitting> known =
                sittings.stream().collect(Collectors.toMap(Meeting.Closed::id, Meeting.Closed::sitting));
        return done.stream()
                .flatMap(noted -> Optional.ofNullable(known.get(noted.sitting)).flatMap(noted::inCopyOf).stream())
                .toList();
    }

    private Optional<ActionDone> inCopyOf(Sitting whole) {
        List<Integer> hidden =
                whole.confidentialItems().stream().map(AgendaItem::number).toList();
        List<Integer> items = whole.actions().stream().map(ActionItem::item).toList();
        if (hidden.contains(items.get(line - 1))) {
            return Optional.empty();
        }
        long told = items.stream()
                .limit(line)
                .filter(item -> !hidden.contains(item))
                .count();
        return Optional.of(new ActionDone(sitting, Math.toIntExact(told), on));
    }
}

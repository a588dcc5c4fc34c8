package org.collegium.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.words.Phrase;

/**
 * What a sitting agreed to do, and how it stands on a day.
 *
 * @param sitting that agreed
 * @param item what, who and by when
 * @param done when it was done, by that day
 * @param on the day
 */
record Undertaking(MeetingId sitting, ActionItem item, Optional<LocalDate> done, LocalDate on) {

    /** How it stands. */
    enum State {
        DONE,
        OPEN,
        OVERDUE
    }

    /** All that was agreed until the last day of a period, as it stands on it. */
    static List<Undertaking> until(Scope scope) {
        return scope.told().stream().flatMap(sitting -> of(sitting, scope)).toList();
    }

    private static Stream<Undertaking> of(Meeting.Closed sitting, Scope scope) {
        List<ActionItem> actions = sitting.sitting().actions();
        LocalDate on = scope.period().last();
        return IntStream.range(0, actions.size())
                .mapToObj(i -> new Undertaking(
                        sitting.id(),
                        actions.get(i),
                        ActionDone.dayOf(sitting.id(), i + 1, scope.done()).filter(day -> !day.isAfter(on)),
                        on));
    }

    State standing() {
        if (done.isPresent()) {
            return State.DONE;
        }
        return item.due().isBefore(on) ? State.OVERDUE : State.OPEN;
    }

    Phrase state() {
        return Phrase.of("action-state", standing());
    }

    /** Whether it was to be done on a day or after it. */
    boolean isOpenSince(LocalDate first) {
        return done.map(day -> !day.isBefore(first)).orElse(true);
    }
}

package org.collegium.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.Meeting;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/** What sittings agreed to do by a day that has passed, and that is not noted as done. */
final class OverdueActions {

    private final LocalDate day;
    private final List<ActionDone> done;

    OverdueActions(LocalDate day, List<ActionDone> done) {
        this.day = day;
        this.done = done;
    }

    /** Minor: it breaks no rule, and it may only not have been noted. */
    List<Finding> findings(List<Meeting.Closed> sittings) {
        return Sittings.until(day, sittings).stream()
                .flatMap(sitting -> open(sitting)
                        .filter(action -> action.due().isBefore(day))
                        .map(action -> finding(action, sitting)))
                .toList();
    }

    /** What a sitting agreed to do and is not done on the day. */
    Stream<ActionItem> open(Meeting.Closed sitting) {
        List<ActionItem> actions = sitting.sitting().actions();
        return IntStream.range(0, actions.size())
                .filter(i -> !isDone(sitting, i + 1))
                .mapToObj(actions::get);
    }

    private boolean isDone(Meeting.Closed sitting, int line) {
        ActionDone asked = new ActionDone(sitting.id(), line, day);
        return done.stream()
                .anyMatch(noted -> noted.concernsSameAs(asked) && !noted.on().isAfter(day));
    }

    private static Finding finding(ActionItem action, Meeting.Closed sitting) {
        return Finding.minor(Phrase.of("finding.action-overdue")
                .with(action.what())
                .with(action.who().name())
                .with(action.due())
                .with(sitting.id().date()));
    }
}

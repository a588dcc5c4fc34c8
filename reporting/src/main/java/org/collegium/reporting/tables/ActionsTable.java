package org.collegium.reporting.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.Meeting;
import org.collegium.reporting.ReportLexicon;

/**
 * What the sittings agreed to do: who, by when, and when it was done, if that is noted.
 *
 * @since 0.1
 */
public final class ActionsTable {

    private ActionsTable() {}

    private record Row(Meeting.Closed sitting, ActionItem action, Optional<LocalDate> done) {}

    /** The table in a language. */
    public static Table of(List<Meeting.Closed> meetings, List<ActionDone> done, Locale language) {
        return new Columns<Row>(ReportLexicon.of(language))
                .add("sitting", row -> row.sitting().id())
                .add("item", row -> row.action().item())
                .add("what", row -> row.action().what())
                .add("member", row -> row.action().who().id())
                .add("name", row -> row.action().who().name())
                .add("due", row -> row.action().due())
                .add("done-on", Row::done)
                .over(() -> meetings.stream()
                        .flatMap(meeting -> rows(meeting, done))
                        .iterator());
    }

    private static Stream<Row> rows(Meeting.Closed meeting, List<ActionDone> done) {
        List<ActionItem> actions = meeting.sitting().actions();
        return IntStream.range(0, actions.size())
                .mapToObj(i -> new Row(meeting, actions.get(i), ActionDone.dayOf(meeting.id(), i + 1, done)));
    }
}

package org.collegium.secretary;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Meeting;
import org.collegium.secretary.folder.Contents;
import org.collegium.words.Phrase;

/** What somebody is told who sits down to keep a sitting: which one it is, who is there, and what of its agenda is decided. */
final class WhereItStands {

    private WhereItStands() {}

    /** Of the one in session, or of the next that is called. */
    static List<Phrase> of(Contents contents) {
        if (contents.pending().stream().anyMatch(Meeting.Open.class::isInstance)) {
            return inSession(LiveSitting.standing(contents)).toList();
        }
        return contents.called().stream()
                .findFirst()
                .map(WhereItStands::called)
                .orElseGet(() -> Stream.of(Phrase.of("meeting.nothing-called")))
                .toList();
    }

    private static Stream<Phrase> called(Convocation convocation) {
        return Stream.concat(
                Stream.of(Phrase.of("meeting.called").with(convocation.id().date())),
                convocation.agenda().stream().map(WhereItStands::item));
    }

    /** With who is there after all that was entered so far. */
    private static Stream<Phrase> inSession(LiveSitting.Standing standing) {
        List<AgendaItem> left = standing.open().sitting().itemsNotReached();
        return Stream.concat(
                Stream.of(
                        Phrase.of("meeting.in-session").with(standing.id().date()),
                        LiveSitting.there(standing.rollAt(LocalTime.MAX))),
                standing.agenda().stream().map(item -> left.contains(item) ? item(item) : dealtWith(item)));
    }

    private static Phrase dealtWith(AgendaItem item) {
        return Phrase.of("meeting.item-dealt-with").with(item.number()).with(item.title());
    }

    private static Phrase item(AgendaItem item) {
        return Phrase.of("meeting.item").with(item.number()).with(item.title());
    }
}

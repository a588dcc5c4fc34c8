package org.collegium.secretary;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Meeting;
import org.collegium.reporting.calendar.MeetingCalendar;
import org.collegium.secretary.folder.Contents;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all sittings of a folder, held and to come, for calendars. */
@Command(name = "calendar", aliases = "calendrier", mixinStandardHelpOptions = true)
final class CalendarCommand implements Callable<Integer> {

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    @Mixin
    private DeskFolder folder = new DeskFolder();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        Contents contents = folder.contents();
        List<Convocation> called = Stream.concat(
                        contents.sittings().stream().map(held -> held.sitting().convocation()),
                        contents.pending().stream().flatMap(CalendarCommand::convocation))
                .toList();
        telling.write(out, MeetingCalendar.of(called, telling.lexicon().language())::write);
        telling.say(Phrase.of("calendar.done").with(called.size()).with(out.toString()));
        return telling.done();
    }

    private static Stream<Convocation> convocation(Meeting pending) {
        if (pending instanceof Meeting.Convened called) {
            return Stream.of(called.convocation());
        }
        return pending instanceof Meeting.Open open ? Stream.of(open.sitting().convocation()) : Stream.empty();
    }
}

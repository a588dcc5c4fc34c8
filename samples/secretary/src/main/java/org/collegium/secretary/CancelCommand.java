package org.collegium.secretary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.meeting.Convocation;
import org.collegium.reporting.calendar.MeetingCalendar;
import org.collegium.secretary.folder.AgendaEntries;
import org.collegium.secretary.folder.Contents;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a sitting back that was called and is not held. */
@Command(name = "cancel", aliases = "annuler", mixinStandardHelpOptions = true)
final class CancelCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SITTING", descriptionKey = "sitting")
    private Optional<SittingName> asked = Optional.empty();

    @Option(names = "--ics", paramLabel = "FILE", descriptionKey = "desk.ics")
    private Optional<Path> ics = Optional.empty();

    @Mixin
    private DeskFolder folder = new DeskFolder();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        Contents contents = folder.contents();
        Convocation called = asked.flatMap(named -> named.in(contents.called(), Convocation::id))
                .orElseThrow(() -> new NotNowException(Phrase.of("meeting.none-called")));
        folder.enter(AgendaEntries.cancellation(called.id()), telling);
        LocalDate today = LocalDate.now(contents.association().zone());
        ics.ifPresent(file -> telling.write(
                file,
                MeetingCalendar.cancelling(called, today, telling.lexicon().language())::write));
        telling.say(Phrase.of("cancel.done").with(called.id().toString()));
        return telling.done();
    }
}

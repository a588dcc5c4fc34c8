package org.collegium.secretary;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.archive.Archive;
import org.collegium.archive.Holdings;
import org.collegium.archive.MemoryStore;
import org.collegium.meeting.Meeting;
import org.collegium.minutes.MinutesCopy;
import org.collegium.register.Register;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.secretary.folder.Contents;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the minutes of a sitting from its folder, as they stand. */
@Command(name = "minutes", aliases = "pv", mixinStandardHelpOptions = true)
final class MinutesCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "SITTING", descriptionKey = "sitting")
    private Optional<SittingName> asked = Optional.empty();

    @Mixin
    private Printed printed = new Printed();

    @Mixin
    private DeskFolder folder = new DeskFolder();

    @Mixin
    private FolderDatabase database = new FolderDatabase();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        printed.tell(
                new MinutesDocument(
                        minutes(folder.contents()), telling.lexicon().language()),
                telling);
        return telling.done();
    }

    /** What is sealed is so in the database: a folder may say what it likes. */
    private MinutesCopy minutes(Contents contents) {
        Register sealed = database.sealed(folder.path(), contents.association().id());
        List<MinutesCopy> all = MinutesCopy.of(sittings(contents), sealed, false);
        return asked.map(named -> named.in(all, copy -> copy.sitting().id()))
                .orElseGet(() -> all.stream().reduce((earlier, later) -> later))
                .orElseThrow(() -> new NotNowException(Phrase.of("minutes.none")));
    }

    /** As the record would have them. */
    private static List<Meeting.Closed> sittings(Contents contents) {
        Archive archive = new Archive(new MemoryStore());
        contents.keepIn(archive).refusal().ifPresent(refusal -> {
            throw new NotNowException(refusal.reason());
        });
        return archive.read(contents.association().id(), Holdings::sittings);
    }
}

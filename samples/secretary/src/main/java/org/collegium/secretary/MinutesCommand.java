package org.collegium.secretary;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.archive.Archive;
import org.collegium.archive.MemoryStore;
import org.collegium.conflict.Reader;
import org.collegium.meeting.MeetingId;
import org.collegium.minutes.MinutesCopy;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.secretary.folder.Contents;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the minutes of a sitting from its folder, as they stand. */
@Command(name = "minutes", aliases = "pv", mixinStandardHelpOptions = true)
final class MinutesCommand implements Callable<Integer> {

    private static final int DONE = 0;

    @Parameters(arity = "0..1", paramLabel = "SITTING", descriptionKey = "sitting")
    private Optional<MeetingId> asked = Optional.empty();

    @Mixin
    private Printed printed = new Printed();

    @Mixin
    private DeskFolder folder = new DeskFolder();

    @Mixin
    private Speech speech = new Speech();

    @Override
    public Integer call() throws IOException {
        printed.tell(
                new MinutesDocument(minutes(folder.contents()), speech.lexicon().language()), speech);
        return DONE;
    }

    private MinutesCopy minutes(Contents contents) {
        Archive archive = new Archive(new MemoryStore());
        Answer<Integer> kept = contents.keepIn(archive);
        kept.refusal().ifPresent(refusal -> {
            throw new NotNowException(refusal.reason());
        });
        List<MinutesCopy> all = archive.read(
                contents.association().id(), holdings -> Reports.minutes(holdings, Reader.Audience.COUNCIL));
        return all.stream()
                .filter(copy ->
                        asked.isEmpty() || asked.get().equals(copy.sitting().id()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotNowException(Phrase.of("minutes.none")));
    }
}

package org.collegium.secretary;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.archive.Holdings;
import org.collegium.conflict.Reader;
import org.collegium.meeting.Meeting;
import org.collegium.minutes.Minutes;
import org.collegium.register.Register;
import org.collegium.reporting.exchange.Popolo;
import org.collegium.reporting.exchange.PopoloJson;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the council, its sittings and its votes as Popolo JSON, for those who compare councils. */
@Command(name = "popolo", mixinStandardHelpOptions = true)
final class PopoloCommand implements Callable<Integer> {

    @Mixin
    private OneRecord record = new OneRecord();

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--reader", defaultValue = "everybody", paramLabel = "council|members|everybody")
    private Readers readers = Readers.everybody;

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        Popolo document = record.read(holdings ->
                document(holdings, readers.audience(), telling.lexicon().language()));
        String json = PopoloJson.write(document);
        if (out.isPresent()) {
            telling.write(out.get(), to -> to.write(json.getBytes(StandardCharsets.UTF_8)));
            telling.say(Phrase.of("popolo.done")
                    .with(document.persons().size())
                    .with(document.events().size())
                    .with(document.voteEvents().size())
                    .with(out.get().toString()));
        } else {
            telling.show(json.stripTrailing());
        }
        return telling.done();
    }

    /** What a reader may know of a record. */
    static Popolo document(Holdings holdings, Reader reader, Locale language) {
        List<Meeting.Closed> sittings = holdings.sittings();
        Register register = holdings.register();
        return Popolo.of(
                holdings.association().orElseThrow(),
                holdings.members(),
                holdings.council(),
                sittings.stream()
                        .map(sitting -> Minutes.of(sitting, sittings, register))
                        .toList(),
                reader,
                language);
    }
}

package org.collegium.secretary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.archive.Holdings;
import org.collegium.calendar.Holidays;
import org.collegium.findings.NextSitting;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says when the council sits next, who serves it and what it has to take up, by the record in a database. */
@Command(name = "next", mixinStandardHelpOptions = true)
final class NextCommand implements Callable<Integer> {

    private static final int DONE = 0;

    @Mixin
    private OneRecord record = new OneRecord();

    @Option(names = "--on", paramLabel = "DATE")
    private Optional<LocalDate> day = Optional.empty();

    @Mixin
    private Speech speech = new Speech();

    @Override
    public Integer call() {
        record.read(this::ahead).forEach(sentence -> speech.say(speech.lexicon().say(sentence)));
        return DONE;
    }

    private List<Phrase> ahead(Holdings holdings) {
        ZoneId zone = holdings.association().orElseThrow().zone();
        LocalDate asked = day.orElseGet(() -> LocalDate.now(zone));
        return NextSitting.after(asked, holdings.record(), Holidays.french()).phrases(zone);
    }
}

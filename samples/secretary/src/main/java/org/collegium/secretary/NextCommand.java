package org.collegium.secretary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.archive.Archive;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.collegium.calendar.Holidays;
import org.collegium.findings.NextSitting;
import org.collegium.persistence.CouncilStore;
import org.collegium.persistence.StoreException;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says when the council sits next, who serves it and what it has to take up, by the record in a database. */
@Command(name = "next", mixinStandardHelpOptions = true)
final class NextCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int UNREADABLE = 2;

    @Option(names = "--db", required = true, paramLabel = "URL")
    private String database = "";

    @Option(names = "--on", paramLabel = "DATE")
    private Optional<LocalDate> day = Optional.empty();

    @Mixin
    private Speech speech = new Speech();

    @Override
    public Integer call() {
        try (CouncilStore store = CouncilStore.open(database)) {
            return tell(new Archive(store));
        } catch (StoreException failure) {
            speech.complain(Phrase.of("record.failed")
                    .with(failure.explain(speech.lexicon().language())));
            return UNREADABLE;
        }
    }

    private int tell(Archive archive) {
        List<AssociationId> associations = archive.associations();
        if (associations.size() != 1) {
            speech.complain(Phrase.of("record.not-one").with(associations.size()));
            return UNREADABLE;
        }
        archive.read(associations.get(0), this::ahead)
                .forEach(sentence -> speech.say(speech.lexicon().say(sentence)));
        return DONE;
    }

    private List<Phrase> ahead(Holdings holdings) {
        ZoneId zone = holdings.association().orElseThrow().zone();
        LocalDate asked = day.orElseGet(() -> LocalDate.now(zone));
        return NextSitting.after(asked, holdings.record(), Holidays.french()).phrases(zone);
    }
}

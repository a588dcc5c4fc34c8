package org.collegium.secretary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.archive.Archive;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.collegium.calendar.Holidays;
import org.collegium.findings.Findings;
import org.collegium.findings.KeptRecord;
import org.collegium.minutes.BrokenSealException;
import org.collegium.persistence.CouncilStore;
import org.collegium.persistence.StoreException;
import org.collegium.words.Finding;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks through the record in a database and says what is late, missing or contradictory. */
@Command(name = "findings", mixinStandardHelpOptions = true)
final class FindingsCommand implements Callable<Integer> {

    private static final int NOTHING_SERIOUS = 0;
    private static final int SERIOUS = 1;
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
            return look(new Archive(store));
        } catch (StoreException failure) {
            speech.complain(Phrase.of("record.failed")
                    .with(failure.explain(speech.lexicon().language())));
            return UNREADABLE;
        } catch (BrokenSealException broken) {
            speech.complain(Phrase.of("record.broken-seal")
                    .with(broken.sitting().toString())
                    .with(broken.entry()));
            return SERIOUS;
        }
    }

    private int look(Archive archive) {
        List<AssociationId> associations = archive.associations();
        if (associations.size() != 1) {
            speech.complain(Phrase.of("record.not-one").with(associations.size()));
            return UNREADABLE;
        }
        List<Finding> findings = archive.read(associations.get(0), this::found);
        Lexicon lexicon = speech.lexicon();
        findings.forEach(finding -> speech.say(lexicon.say(Phrase.of("findings.finding")
                .with(Phrase.of("gravity", finding.gravity()))
                .with(finding.says()))));
        boolean serious = findings.stream().anyMatch(finding -> finding.gravity() == Finding.Gravity.SERIOUS);
        speech.say(lexicon.say(serious ? "check.trouble" : "check.sound"));
        return serious ? SERIOUS : NOTHING_SERIOUS;
    }

    private List<Finding> found(Holdings holdings) {
        return found(
                day.orElseGet(
                        () -> LocalDate.now(holdings.association().orElseThrow().zone())),
                holdings);
    }

    /** What is found on a day in all that is kept. */
    static List<Finding> found(LocalDate day, Holdings holdings) {
        KeptRecord record = new KeptRecord(
                holdings.bylaws(),
                holdings.members(),
                holdings.council(),
                holdings.sittings(),
                holdings.register(),
                holdings.actionsDone(),
                holdings.dealings(),
                holdings.commons(),
                holdings.conflicts());
        return Findings.on(day, record, Holidays.french());
    }
}

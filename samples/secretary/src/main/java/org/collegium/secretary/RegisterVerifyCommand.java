package org.collegium.secretary;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.archive.Archive;
import org.collegium.archive.Holdings;
import org.collegium.association.Association;
import org.collegium.association.AssociationId;
import org.collegium.minutes.RegisterCheck;
import org.collegium.persistence.CouncilStore;
import org.collegium.persistence.StoreException;
import org.collegium.register.Entry;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the register in a database against itself and against the record. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class RegisterVerifyCommand implements Callable<Integer> {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    @Option(names = "--db", required = true, paramLabel = "URL")
    private String database = "";

    @Mixin
    private Speech speech = new Speech();

    @Override
    public Integer call() {
        try (CouncilStore store = CouncilStore.open(database)) {
            return verify(new Archive(store));
        } catch (StoreException failure) {
            speech.complain(Phrase.of("record.failed")
                    .with(failure.explain(speech.lexicon().language())));
            return UNREADABLE;
        }
    }

    private int verify(Archive archive) {
        List<AssociationId> associations = archive.associations();
        if (associations.size() != 1) {
            speech.complain(Phrase.of("record.not-one").with(associations.size()));
            return UNREADABLE;
        }
        return archive.read(associations.get(0), this::verify);
    }

    private int verify(Holdings holdings) {
        List<Finding> found = RegisterCheck.of(holdings.register(), holdings.sittings());
        found.forEach(finding -> speech.say(speech.lexicon().say(finding.says())));
        if (!found.isEmpty()) {
            speech.say(speech.lexicon().say("register.broken"));
            return BROKEN;
        }
        speech.say(speech.lexicon().say(whole(holdings)));
        return WHOLE;
    }

    /** The head is for whoever holds minutes that print one. */
    private static Phrase whole(Holdings holdings) {
        Association association = holdings.association().orElseThrow();
        Optional<Entry> head = holdings.register().head();
        return head.map(entry -> Phrase.of("register.whole")
                        .with(entry.number())
                        .with(entry.sealedAt().atZone(association.zone()).toLocalDate())
                        .with(entry.hash().hex()))
                .orElse(Phrase.of("register.empty"));
    }
}

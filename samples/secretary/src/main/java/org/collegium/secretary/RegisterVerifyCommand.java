package org.collegium.secretary;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.archive.Holdings;
import org.collegium.association.Association;
import org.collegium.minutes.RegisterCheck;
import org.collegium.register.Entry;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds the register in a database against itself and against the record. */
@Command(name = "verify", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2)
final class RegisterVerifyCommand implements Callable<Integer> {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;

    @Mixin
    private OneRecord record = new OneRecord();

    @Mixin
    private Speech speech = new Speech();

    @Override
    public Integer call() {
        return record.read(this::verify);
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

package org.collegium.secretary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.archive.StaleRevisionException;
import org.collegium.association.AssociationId;
import org.collegium.member.MemberId;
import org.collegium.member.Retention;
import org.collegium.persistence.CouncilStore;
import org.collegium.persistence.StoreException;
import org.collegium.words.Phrase;
import org.collegium.words.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the name of somebody who left long ago off the record. */
@Command(name = "forget", mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int REFUSED = 2;

    @Parameters(paramLabel = "MEMBER", descriptionKey = "member")
    private Optional<MemberId> member = Optional.empty();

    @Option(names = "--db", required = true, paramLabel = "URL")
    private String database = "";

    @Option(names = "--by", required = true, paramLabel = "MEMBER")
    private Optional<MemberId> actor = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE")
    private Optional<LocalDate> day = Optional.empty();

    @Mixin
    private Speech speech = new Speech();

    @Override
    public Integer call() {
        try (CouncilStore store = CouncilStore.open(database)) {
            Archive archive = new Archive(store);
            List<AssociationId> associations = archive.associations();
            return associations.size() == 1
                    ? forget(archive, associations.get(0))
                    : complain(Phrase.of("record.not-one").with(associations.size()), REFUSED);
        } catch (StoreException failure) {
            String why = failure.explain(speech.lexicon().language());
            return complain(Phrase.of("record.failed").with(why), FAILED);
        } catch (StaleRevisionException conflict) {
            return complain(Phrase.of("record.conflict"), FAILED);
        }
    }

    private int forget(Archive archive, AssociationId association) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        LocalDate on = day.orElseGet(() -> archive.read(association, Holdings::association)
                .map(kept -> now.atZone(kept.zone()).toLocalDate())
                .orElseThrow());
        MemberId who = member.orElseThrow();
        Deed deed = new Deed.Pseudonymise(who, on, Retention.shortest());
        Optional<Refusal> refusal = archive.perform(
                        new Act(new ActId(UUID.randomUUID()), association, actor.orElseThrow(), now, deed))
                .refusal();
        if (refusal.isPresent()) {
            return complain(Phrase.of("record.refused").with(refusal.get().reason()), REFUSED);
        }
        speech.say(speech.lexicon().say(Phrase.of("forget.done").with(who.value())));
        return DONE;
    }

    private int complain(Phrase sentence, int exitCode) {
        speech.complain(sentence);
        return exitCode;
    }
}

package org.collegium.secretary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.collegium.member.MemberId;
import org.collegium.member.Retention;
import org.collegium.words.Phrase;
import org.collegium.words.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the name of somebody who left long ago off the record. */
@Command(name = "forget", mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Parameters(paramLabel = "MEMBER", descriptionKey = "member")
    private Optional<MemberId> member = Optional.empty();

    @Mixin
    private OneRecord record = new OneRecord();

    @Option(names = "--by", required = true, paramLabel = "MEMBER")
    private Optional<MemberId> actor = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE")
    private Optional<LocalDate> day = Optional.empty();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        return record.use(this::forget);
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
            return telling.refuse(
                    REFUSED, Phrase.of("record.refused").with(refusal.get().reason()));
        }
        telling.say(Phrase.of("forget.done").with(who.value()));
        return telling.done();
    }
}

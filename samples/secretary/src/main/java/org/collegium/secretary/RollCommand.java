package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
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
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.persistence.CouncilStore;
import org.collegium.persistence.StoreException;
import org.collegium.reporting.roll.RollImport;
import org.collegium.reporting.roll.RollPlan;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import org.collegium.words.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the members that another tool exported into a record, all or nothing, and says what that changes. */
@Command(name = "roll", mixinStandardHelpOptions = true)
final class RollCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int REFUSED = 2;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--db", required = true, paramLabel = "URL")
    private String database = "";

    @Option(names = "--by", required = true, paramLabel = "MEMBER")
    private Optional<MemberId> actor = Optional.empty();

    @Option(names = "--number", paramLabel = "COLUMN")
    private Optional<String> numberColumn = Optional.empty();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private Speech speech = new Speech();

    @Override
    public Integer call() {
        try {
            return openAndTakeIn();
        } catch (IOException failure) {
            return complain(FileTrouble.of(failure), REFUSED);
        } catch (StoreException failure) {
            String why = failure.explain(speech.lexicon().language());
            return complain(Phrase.of("record.failed").with(why), FAILED);
        } catch (StaleRevisionException conflict) {
            return complain(Phrase.of("record.conflict"), FAILED);
        }
    }

    private int openAndTakeIn() throws IOException {
        if (!Files.exists(file)) {
            // Before the database is opened, which may make one.
            throw new NoSuchFileException(file.toString());
        }
        try (CouncilStore store = CouncilStore.open(database)) {
            Archive archive = new Archive(store);
            List<AssociationId> associations = archive.associations();
            return associations.size() == 1
                    ? takeIn(archive, associations.get(0))
                    : complain(Phrase.of("record.not-one").with(associations.size()), REFUSED);
        }
    }

    private int takeIn(Archive archive, AssociationId association) throws IOException {
        Members onRecord = archive.read(association, Holdings::members);
        String name = String.valueOf(file.getFileName());
        RollPlan plan = RollImport.plan(name, () -> Files.newInputStream(file), onRecord, numberColumn);
        Lexicon lexicon = speech.lexicon();
        plan.phrases().forEach(line -> speech.say(lexicon.say(line)));
        if (!plan.refused().isEmpty()) {
            return complain(Phrase.of("enrolment.faults").with(plan.refused().size()), REFUSED);
        }
        if (plan.enrolled().isEmpty()) {
            return say(Phrase.of("enrolment.unchanged"));
        }
        return dryRun ? say(Phrase.of("enrolment.dry-run")) : keep(plan.enrolled(), archive, association);
    }

    private int keep(List<Member> members, Archive archive, AssociationId association) {
        // Its identifier does not follow from what it does: what was changed since may have to be entered again.
        Act act = new Act(
                new ActId(UUID.randomUUID()),
                association,
                actor.orElseThrow(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                new Deed.Enrol(members));
        Optional<Refusal> refusal = archive.perform(act).refusal();
        return refusal.isPresent()
                ? complain(Phrase.of("record.refused").with(refusal.get().reason()), REFUSED)
                : say(Phrase.of("enrolment.kept").with(members.size()));
    }

    private int say(Phrase sentence) {
        speech.say(speech.lexicon().say(sentence));
        return DONE;
    }

    private int complain(Phrase sentence, int exitCode) {
        speech.complain(sentence);
        return exitCode;
    }
}

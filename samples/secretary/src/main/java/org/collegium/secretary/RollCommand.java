package org.collegium.secretary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.association.AssociationId;
import org.collegium.member.MemberFile;
import org.collegium.member.MemberId;
import org.collegium.reporting.roll.RollCount;
import org.collegium.reporting.roll.RollImport;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the members that another tool exported into a record, all or nothing, and says what that changes. */
@Command(name = "roll", mixinStandardHelpOptions = true)
final class RollCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int REFUSED = 2;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Mixin
    private OneRecord record = new OneRecord();

    @Option(names = "--by", required = true, paramLabel = "MEMBER")
    private Optional<MemberId> actor = Optional.empty();

    @Option(names = "--number", paramLabel = "COLUMN")
    private Optional<String> numberColumn = Optional.empty();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        if (!Files.exists(file)) {
            // Before the database is opened, which may make one.
            return telling.refuse(REFUSED, FileTrouble.of(new NoSuchFileException(file.toString())));
        }
        return record.use(this::takeIn);
    }

    private int takeIn(Archive archive, AssociationId association) {
        List<RollCount> counted = new ArrayList<>();
        Enrolment enrolment = new Enrolment(telling, dryRun);
        // Its identifier does not follow from what it does: what was changed since may have to be entered again.
        Act act = new Act(
                new ActId(UUID.randomUUID()),
                association,
                actor.orElseThrow(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                new Deed.TakeIn(members -> {
                    RollCount count = read(members, enrolment);
                    counted.add(count);
                    return count.refused() > 0
                            ? Answer.refused(Enrolment.faults(count))
                            : Answer.granted(count.enrolled());
                }));
        Answer<Integer> answer = dryRun ? archive.rehearse(act) : archive.perform(act);
        return counted.stream()
                .findFirst()
                .map(count -> tell(count, enrolment))
                .orElseGet(() -> telling.refuse(
                        REFUSED,
                        Phrase.of("record.refused")
                                .with(answer.refusal().orElseThrow().reason())));
    }

    private RollCount read(MemberFile members, Enrolment enrolment) {
        try {
            return RollImport.takeIn(
                    String.valueOf(file.getFileName()),
                    () -> Files.newInputStream(file),
                    members,
                    numberColumn,
                    enrolment::note);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int tell(RollCount count, Enrolment enrolment) {
        telling.say(count.phrase());
        if (count.refused() > 0) {
            telling.complain(Enrolment.faults(count));
        } else {
            telling.say(enrolment.outcome(count));
        }
        return telling.answer(count.refused() > 0 ? REFUSED : DONE, enrolment.facts(count));
    }
}

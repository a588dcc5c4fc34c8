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
import org.collegium.register.Json;
import org.collegium.reporting.roll.RollCount;
import org.collegium.reporting.roll.RollImport;
import org.collegium.reporting.roll.RollNote;
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

    private final List<Json> notes = new ArrayList<>();

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
        // Its identifier does not follow from what it does: what was changed since may have to be entered again.
        Act act = new Act(
                new ActId(UUID.randomUUID()),
                association,
                actor.orElseThrow(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                new Deed.TakeIn(members -> {
                    RollCount count = read(members);
                    counted.add(count);
                    return count.refused() > 0 ? Answer.refused(faults(count)) : Answer.granted(count.enrolled());
                }));
        Answer<Integer> answer = dryRun ? archive.rehearse(act) : archive.perform(act);
        return counted.stream()
                .findFirst()
                .map(this::tell)
                .orElseGet(() -> telling.refuse(
                        REFUSED,
                        Phrase.of("record.refused")
                                .with(answer.refusal().orElseThrow().reason())));
    }

    private RollCount read(MemberFile members) {
        try {
            return RollImport.takeIn(
                    String.valueOf(file.getFileName()),
                    () -> Files.newInputStream(file),
                    members,
                    numberColumn,
                    this::note);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void note(RollNote note) {
        Optional<Phrase> sentence = note.phrase();
        sentence.ifPresent(telling::say);
        if (telling.isToPrograms()) {
            sentence.map(telling.sentences()::of).ifPresent(notes::add);
        }
        if (note instanceof RollNote.Step step && step.line() % Progress.SHOWN_EVERY == 0) {
            telling.working(Phrase.of("roll.at-line").with(step.line()));
        }
    }

    private int tell(RollCount count) {
        telling.say(count.phrase());
        if (count.refused() > 0) {
            telling.complain(faults(count));
        } else if (count.enrolled() == 0) {
            telling.say(Phrase.of("enrolment.unchanged"));
        } else {
            telling.say(
                    dryRun
                            ? Phrase.of("enrolment.dry-run")
                            : Phrase.of("enrolment.kept").with(count.enrolled()));
        }
        return telling.answer(count.refused() > 0 ? REFUSED : DONE, facts(count));
    }

    private Json.Fields facts(RollCount count) {
        return Json.object()
                .with("dryRun", new Json.Flag(dryRun))
                .with("created", count.created())
                .with("changed", count.changed())
                .with("unchanged", count.unchanged())
                .with("refused", count.refused())
                .with("setAside", count.setAside())
                .with("enrolled", count.enrolled())
                .with("notes", notes.stream());
    }

    private static Phrase faults(RollCount count) {
        return Phrase.of("enrolment.faults").with(count.refused());
    }
}

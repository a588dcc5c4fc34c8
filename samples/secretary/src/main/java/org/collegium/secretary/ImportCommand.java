package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.member.Member;
import org.collegium.member.MemberFile;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.reporting.roll.RollCount;
import org.collegium.reporting.roll.RollImport;
import org.collegium.secretary.folder.FolderEntries;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the members that another tool exported, or a spreadsheet, into a folder, all or nothing. */
@Command(name = "import", aliases = "importer", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final int DONE = 0;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Mixin
    private DeskFolder folder = new DeskFolder();

    @Option(names = "--number", paramLabel = "COLUMN")
    private Optional<String> numberColumn = Optional.empty();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private Speech speech = new Speech();

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        InHand members = new InHand(folder.contents().members());
        Lexicon lexicon = speech.lexicon();
        RollCount count = RollImport.takeIn(
                String.valueOf(file.getFileName()),
                () -> Files.newInputStream(file),
                members,
                numberColumn,
                note -> note.phrase().map(lexicon::say).ifPresent(speech::say));
        speech.say(lexicon.say(count.phrase()));
        if (count.refused() > 0) {
            throw new NotNowException(Phrase.of("enrolment.faults").with(count.refused()));
        }
        if (!dryRun && count.enrolled() > 0) {
            folder.enter(FolderEntries.members(members.members));
        }
        speech.say(lexicon.say(outcome(count)));
        return DONE;
    }

    private Phrase outcome(RollCount count) {
        if (count.enrolled() == 0) {
            return Phrase.of("enrolment.unchanged");
        }
        return dryRun
                ? Phrase.of("enrolment.dry-run")
                : Phrase.of("enrolment.kept").with(count.enrolled());
    }

    /** The members of the folder, and those who come. */
    private static final class InHand implements MemberFile {

        private Members members;

        private InHand(Members members) {
            this.members = members;
        }

        @Override
        public Members members(Collection<MemberId> numbers) {
            return members.only(numbers);
        }

        @Override
        public void enrol(Collection<Member> more) {
            members = members.enrol(more);
        }
    }
}

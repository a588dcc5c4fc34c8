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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the members that another tool exported, or a spreadsheet, into a folder, all or nothing. */
@Command(name = "import", aliases = "importer", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int REFUSED = 2;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Mixin
    private DeskFolder folder = new DeskFolder();

    @Option(names = "--number", paramLabel = "COLUMN")
    private Optional<String> numberColumn = Optional.empty();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        InHand members = new InHand(folder.contents().members());
        Enrolment enrolment = new Enrolment(telling, dryRun);
        RollCount count = RollImport.takeIn(
                String.valueOf(file.getFileName()),
                () -> Files.newInputStream(file),
                members,
                numberColumn,
                enrolment::note);
        telling.say(count.phrase());
        boolean isRefused = count.refused() > 0;
        if (isRefused) {
            telling.complain(Enrolment.faults(count));
        } else {
            if (!dryRun && count.enrolled() > 0) {
                folder.enter(FolderEntries.members(members.members), telling);
            }
            telling.say(enrolment.outcome(count));
        }
        return telling.answer(isRefused ? REFUSED : DONE, telling.written(enrolment.facts(count)));
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

package org.collegium.secretary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.member.Member;
import org.collegium.secretary.folder.Contents;
import org.collegium.secretary.folder.Entry;
import org.collegium.secretary.folder.FolderEntries;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters who was elected to the council: one seat each, from the first that is free. */
@Command(name = "appoint", aliases = "élire", mixinStandardHelpOptions = true)
final class AppointCommand implements Callable<Integer> {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "WHO", descriptionKey = "who")
    private List<String> who = List.of();

    @Option(
            names = {"--from", "--du"},
            required = true,
            paramLabel = "DATE")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = {"--until", "--au"},
            paramLabel = "DATE")
    private Optional<LocalDate> until = Optional.empty();

    @Mixin
    private DeskFolder folder = new DeskFolder();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        LocalDate first = from.orElseThrow();
        Contents contents = folder.contents();
        List<Member> elected = new Who(contents.members()).all(who);
        List<Seat> free = contents.council().vacancies(first);
        if (free.size() < elected.size()) {
            throw new NotNowException(
                    Phrase.of("appoint.no-seat").with(free.size()).with(first));
        }
        Entry entry = mandate(free.get(0), elected.get(0), first);
        for (int i = 1; i < elected.size(); i++) {
            entry = entry.and(mandate(free.get(i), elected.get(i), first));
        }
        folder.enter(entry, telling);
        for (int i = 0; i < elected.size(); i++) {
            telling.say(Phrase.of("appoint.done")
                    .with(free.get(i).number())
                    .with(elected.get(i).name()));
        }
        return telling.done();
    }

    private Entry mandate(Seat seat, Member member, LocalDate first) {
        return FolderEntries.mandate(
                new Mandate(seat, member.id(), first, until.map(last -> last.plusDays(1)), Mandate.Origin.ELECTED));
    }
}

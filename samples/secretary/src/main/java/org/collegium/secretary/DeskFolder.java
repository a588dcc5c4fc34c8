package org.collegium.secretary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.collegium.member.Members;
import org.collegium.secretary.folder.Contents;
import org.collegium.secretary.folder.Desk;
import org.collegium.secretary.folder.Entry;
import org.collegium.secretary.folder.Folder;
import org.collegium.words.Phrase;
import picocli.CommandLine.Option;

/** The folder in which a command enters something. */
final class DeskFolder {

    @Option(names = "--in", defaultValue = ".", paramLabel = "FOLDER", descriptionKey = "desk.in")
    private Desk desk = Desk.at(Path.of("."));

    /** Where it is. */
    Path path() {
        return desk.path();
    }

    /** Where it is written. */
    Desk desk() {
        return desk;
    }

    /** What it tells. */
    Contents contents() {
        if (!Files.isRegularFile(path().resolve("association.csv"))) {
            throw new NotNowException(Phrase.of("desk.no-folder").with(path().toString()));
        }
        Folder read = desk.read();
        return read.contents().orElseThrow(() -> new FaultyFolderException(read.faults()));
    }

    /** Enters something, and tells what the folder says then. */
    Contents enter(Entry entry, Speech speech) {
        Folder entered = desk.enter(entry, speech::wrote);
        return entered.contents()
                .orElseThrow(
                        () -> new NotNowException(named(entered.faults().get(0).why())));
    }

    /** Takes back what was entered last, and tells what the folder says then. */
    Contents takeBack(Speech speech) {
        Folder before = desk.takeBack(speech::wrote)
                .orElseThrow(() -> new NotNowException(Phrase.of("meeting.nothing-to-undo")));
        return before.contents().orElseThrow(() -> new FaultyFolderException(before.faults()));
    }

    /** The same with names in the place of members' numbers. */
    private Phrase named(Phrase why) {
        Members members = contents().members();
        return new Phrase(
                why.key(),
                why.arguments().stream()
                        .map(argument -> named(argument, members))
                        .toList());
    }

    private static Phrase.Argument named(Phrase.Argument argument, Members members) {
        return StreamSupport.stream(members.spliterator(), false)
                .filter(member ->
                        argument.equals(new Phrase.Argument.Verbatim(member.id().value())))
                .<Phrase.Argument>map(member -> new Phrase.Argument.Verbatim(member.name()))
                .findFirst()
                .orElse(argument);
    }
}

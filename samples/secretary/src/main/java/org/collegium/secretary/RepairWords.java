package org.collegium.secretary;

import org.collegium.secretary.folder.Contents;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The word by which somebody who mistyped goes back. */
final class RepairWords {

    private RepairWords() {}

    @Command(aliases = "annuler", mixinStandardHelpOptions = true)
    static int undo(@Mixin LiveSitting live) {
        Telling telling = live.telling();
        Contents contents = live.folder().takeBack(telling);
        telling.say(Phrase.of("meeting.undone"));
        WhereItStands.of(contents).forEach(telling::say);
        return telling.done();
    }
}

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
        Contents contents = live.folder().takeBack();
        live.say(Phrase.of("meeting.undone"));
        WhereItStands.of(contents).forEach(live::say);
        return LiveSitting.DONE;
    }
}

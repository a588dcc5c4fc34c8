package org.collegium.secretary;

import java.io.PrintWriter;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/** What is being done just now, on one line that is written over; nothing where nobody watches. */
final class Progress {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final Lexicon lexicon;
    private final boolean watched;

    Progress(PrintWriter terminal, Lexicon lexicon) {
        this.terminal = terminal;
        this.lexicon = lexicon;
        this.watched = Terminal.isWatched();
    }

    void at(String step) {
        show(lexicon.say(step));
    }

    void writing(String file) {
        show(lexicon.say(Phrase.of("year.writing").with(file)));
    }

    void done() {
        show("");
    }

    private void show(String line) {
        if (watched) {
            terminal.print(CLEAR_LINE + line);
            terminal.flush();
        }
    }
}

package org.collegium.secretary;

import java.io.PrintWriter;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/** What is being done just now, on one line that is written over; nothing where nobody watches. */
final class Progress {

    /** Of steps that are many and quick, one in so many is shown. */
    static final int SHOWN_EVERY = 1000;

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final Lexicon lexicon;
    private final boolean watched;

    /**
     * Progress on a terminal.
     *
     * @param terminal where the command answers: of it alone is known whether somebody watches, complaints may go to a
     *     file
     */
    Progress(PrintWriter terminal, Lexicon lexicon) {
        this.terminal = terminal;
        this.lexicon = lexicon;
        this.watched = Terminal.isWatched();
    }

    void at(Phrase step) {
        show(lexicon.say(step));
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

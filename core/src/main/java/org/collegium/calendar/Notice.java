package org.collegium.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.collegium.words.Article;

/**
 * How long before a sitting its convocation must be sent (<i>délai de convocation</i>). What counts is the day on which
 * it is sent, not the day on which it arrives.
 *
 * @param delay from the day of sending to the day of the sitting
 * @param article where it is written; empty where it is an assumption to confirm
 * @since 0.1
 */
public record Notice(Delay delay, Optional<Article> article) {

    /** A notice without an article. */
    public static Notice of(Delay delay) {
        return new Notice(delay, Optional.empty());
    }

    /** This notice under an article. */
    public Notice under(Article source) {
        return new Notice(delay, Optional.of(source));
    }

    /** The last day on which to send the convocation of a sitting. */
    public LocalDate lastDay(LocalDate sitting) {
        return delay.latestStart(sitting);
    }

    /** Works out whether a convocation is in time. */
    public NoticeReckoning reckon(LocalDate sentOn, LocalDate sitting) {
        return new NoticeReckoning(this, sentOn, sitting);
    }
}

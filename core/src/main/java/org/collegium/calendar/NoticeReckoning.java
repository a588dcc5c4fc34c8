package org.collegium.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.collegium.words.Article;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * Whether a convocation was sent in time, and why.
 *
 * @param notice what was required
 * @param sentOn the day on which it was sent
 * @param sitting the day for which it calls
 * @since 0.1
 */
public record NoticeReckoning(Notice notice, LocalDate sentOn, LocalDate sitting) {

    /** Whether it was sent in time. */
    public boolean isInTime() {
        return notice.delay().isKept(sentOn, sitting);
    }

    /** The reckoning in a sentence, with the last day on which to send it and the article. */
    public Phrase phrase() {
        return Phrase.of(isInTime() ? "notice.in-time" : "notice.late")
                .with(sentOn)
                .with(sitting)
                .with(notice.delay().elapsed(sentOn, sitting).phrase())
                .with(notice.delay().days())
                .with(notice.lastDay(sitting))
                .with(Article.source(notice.article()));
    }

    /** The late convocation, where it is one, and what to do about it. */
    public Optional<Finding> finding() {
        if (isInTime()) {
            return Optional.empty();
        }
        return Optional.of(Finding.serious(
                Phrase.of("notice.late-so").with(phrase()).with(notice.delay().earliestEnd(sentOn))));
    }
}

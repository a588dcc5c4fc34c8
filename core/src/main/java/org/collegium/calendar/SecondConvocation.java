package org.collegium.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.words.Article;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * How an organ is called again after a sitting without quorum.
 *
 * @param interval from the sitting without quorum to the second one
 * @param notice how long before the second sitting its own convocation must be sent; its article is that of both
 * @since 0.1
 */
public record SecondConvocation(Delay interval, Notice notice) {

    /** The first day on which the second sitting may be held. */
    public LocalDate firstDay(LocalDate withoutQuorum) {
        return interval.earliestEnd(withoutQuorum);
    }

    /**
     * What is wrong with a second convocation: too soon after the sitting without quorum, or sent too late.
     *
     * @param withoutQuorum the day of the sitting without quorum
     * @param sentOn the day on which the second convocation was sent
     * @param sitting the day for which it calls
     */
    public List<Finding> findings(LocalDate withoutQuorum, LocalDate sentOn, LocalDate sitting) {
        return Stream.concat(
                        tooSoon(withoutQuorum, sitting).stream(), notice.reckon(sentOn, sitting).finding().stream())
                .toList();
    }

    private Optional<Finding> tooSoon(LocalDate withoutQuorum, LocalDate sitting) {
        if (interval.isKept(withoutQuorum, sitting)) {
            return Optional.empty();
        }
        return Optional.of(Finding.serious(Phrase.of("notice.second-too-soon")
                .with(sitting)
                .with(withoutQuorum)
                .with(interval.elapsed(withoutQuorum, sitting).phrase())
                .with(interval.days())
                .with(Article.source(notice.article()))
                .with(firstDay(withoutQuorum))));
    }
}

package org.collegium.attendance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.council.Holder;
import org.collegium.words.Article;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * After how many absences in a row the council may hold somebody to have resigned (<i>démission d'office</i>). It is
 * proposed, never automatic: the council decides.
 *
 * @param absences how many sittings in a row, 2 or more, without coming, an excuse or a proxy
 * @param article where it is written; empty where it is an assumption to confirm
 * @since 0.1
 */
public record DeemedResignation(int absences, Optional<Article> article) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,3}) ABSENCES(?: UNDER (.+))?", Pattern.DOTALL);

    public DeemedResignation {
        if (absences < 2) {
            throw new IllegalArgumentException("Absences in a row are two or more, not " + absences);
        }
    }

    /**
     * The proposal to hold a seat holder to have resigned; empty where the last absences in a row are too few. Whoever
     * came back in the meantime is not proposed.
     *
     * @param sittings those since the mandate began, in order
     */
    public Optional<Finding> proposal(Holder holder, List<Attendance> sittings) {
        int inARow = Absences.of(holder.id(), sittings).last();
        return inARow < absences
                ? Optional.empty()
                : Optional.of(Finding.minor(Phrase.of("attendance.deemed-resigned")
                        .with(holder.name())
                        .with(inARow)
                        .with(absences)
                        .with(Article.source(article))));
    }

    /** The rule as it is stored and exchanged, such as {@code 3 ABSENCES UNDER art. 9}. */
    @Override
    public String toString() {
        return absences + " ABSENCES" + Article.ending(article);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text is no such rule
     */
    public static DeemedResignation parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' counts no absences, such as 3 ABSENCES UNDER art. 9");
        }
        return new DeemedResignation(
                Integer.parseInt(form.group(1)),
                Optional.ofNullable(form.group(2)).map(Article::new));
    }
}

package org.collegium.bylaws;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.words.Article;
import org.collegium.words.Phrase;

/**
 * Within which an article puts the number of seats of the council.
 *
 * @param least the fewest seats, 1 or more
 * @param most the most seats, no fewer than the least
 * @param article where it is written
 * @since 0.1
 */
public record SeatRange(int least, int most, Article article) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,4}) TO (\\d{1,4}) UNDER (.+)");

    public SeatRange {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException("A range of seats begins at 1 or more: " + least + " to " + most);
        }
        if (article.reference().lines().count() != 1) {
            throw new IllegalArgumentException("A range of seats stands on one line: " + article.reference());
        }
    }

    /** Whether so many seats are within it. */
    public boolean includes(int seats) {
        return least <= seats && seats <= most;
    }

    /** Whether it says something else than another, wherever both are written. */
    public boolean contradicts(SeatRange other) {
        return least != other.least || most != other.most;
    }

    /** The range in words, with its article. */
    Phrase phrase() {
        return Phrase.of("seats.range").with(least).with(most).with(article.reference());
    }

    /** The range as it is stored and exchanged, such as {@code 3 TO 11 UNDER art. 7}. */
    @Override
    public String toString() {
        return least + " TO " + most + " UNDER " + article.reference();
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text is no range
     */
    public static SeatRange parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no range of seats, such as 3 TO 11 UNDER art. 7");
        }
        return new SeatRange(
                Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), new Article(form.group(3)));
    }
}

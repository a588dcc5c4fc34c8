package org.collegium.member;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.words.Article;

/**
 * What the bylaws ask of the exclusion of a member. A procedure keeps to the rule of the day on which it began.
 *
 * @param noticeDays how many days at least lie between the call to the hearing and the hearing, 0 or more
 * @param appealSuspends whether the member stays one until the appeal is decided
 * @param article where it is written; empty where it is an assumption to confirm
 * @since 0.1
 */
public record ExclusionRule(int noticeDays, boolean appealSuspends, Optional<Article> article) {

    /** For bylaws that say nothing: fifteen days, and an appeal that suspends nothing. An assumption to confirm. */
    public static final ExclusionRule ASSUMED = new ExclusionRule(15, false, Optional.empty());

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,4}) DAYS(, APPEAL SUSPENDS)?(?: UNDER (.+))?", Pattern.DOTALL);

    public ExclusionRule {
        if (noticeDays < 0) {
            throw new IllegalArgumentException("A notice of " + noticeDays + " days");
        }
    }

    /** The rule as it is stored and exchanged, such as {@code 15 DAYS, APPEAL SUSPENDS UNDER art. 6}. */
    @Override
    public String toString() {
        return noticeDays + " DAYS" + (appealSuspends ? ", APPEAL SUSPENDS" : "") + Article.ending(article);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text is no such rule
     */
    public static ExclusionRule parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no rule of exclusion, such as 15 DAYS, APPEAL SUSPENDS UNDER art. 6");
        }
        return new ExclusionRule(
                Integer.parseInt(form.group(1)),
                form.group(2) != null,
                Optional.ofNullable(form.group(3)).map(Article::new));
    }
}

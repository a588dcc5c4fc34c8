package org.collegium.member;

import java.util.Optional;
import org.collegium.words.Article;

/**
 * What the bylaws ask of the exclusion of a member, as they did when the procedure began.
 *
 * @param noticeDays how many days at least lie between the call to the hearing and the hearing, 0 or more
 * @param appealSuspends whether the member stays one until the appeal is decided
 * @param article where it is written
 * @since 0.1
 */
public record ExclusionRule(int noticeDays, boolean appealSuspends, Optional<Article> article) {

    /** For bylaws that say nothing: fifteen days, and an appeal that suspends nothing. An assumption to confirm. */
    public static final ExclusionRule ASSUMED = new ExclusionRule(15, false, Optional.empty());

    public ExclusionRule {
        if (noticeDays < 0) {
            throw new IllegalArgumentException("A notice of " + noticeDays + " days");
        }
    }
}

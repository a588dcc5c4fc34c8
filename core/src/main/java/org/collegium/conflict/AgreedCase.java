package org.collegium.conflict;

import java.time.LocalDate;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * A case that ended in an agreement, which is looked at again from its day on.
 *
 * @since 0.1
 */
public final class AgreedCase extends ConflictCase {

    AgreedCase(CaseFile file) {
        super(file);
    }

    /** A member of the council who is no party notes that the agreement is kept. Refused before its review is due. */
    public Answer<ClosedCase> keep(Council council, Stamp stamp) {
        return byCouncil(council, stamp)
                .then(held -> due(stamp))
                .map(held -> new ClosedCase(held.with(new Fact.Kept(stamp))));
    }

    /**
     * The agreement does not hold: the case is back on the step on which it was made, for as long as the ladder says.
     * Refused before its review is due.
     *
     * @param why the reason
     * @param keeper who holds the step from now on; refused where that is a party
     * @param council the council
     * @param stamp at the wish of which party or member of the council, and when
     */
    public Answer<OpenCase> reopen(String why, Holder keeper, Council council, Stamp stamp) {
        return byPartyOrCouncil(council, stamp)
                .then(held -> due(stamp))
                .then(held -> notAParty(keeper, held.grievance()))
                .map(holder -> new OpenCase(
                        file.with(new Fact.Reopened(why, stamp)).with(Fact.Reached.onto(rung(), holder, stamp))));
    }

    private Answer<CaseFile> due(Stamp stamp) {
        LocalDate reviewOn = file.reviewOn().orElseThrow();
        return stamp.on().isBefore(reviewOn)
                ? Answer.refused(Phrase.of("conflict.review-not-due").with(reviewOn))
                : Answer.granted(file);
    }

    private ConflictLadder.Rung rung() {
        return file.ladder().rung(file.stage().step()).orElseThrow();
    }
}

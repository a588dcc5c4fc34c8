package org.collegium.election;

import java.util.Collection;
import org.collegium.words.Phrase;

/**
 * The methods in which those with the most votes are elected (<i>majorité relative</i>). They differ only in how many
 * names a paper may bear.
 *
 * @since 0.1
 */
public enum OneRound implements CountedMethod {
    /** One name a paper (<i>scrutin uninominal</i>). */
    PLURALITY {
        @Override
        int mostNames(Contest contest) {
            return 1;
        }
    },
    /** As many names as seats at most (<i>scrutin plurinominal</i>, plurality-at-large). */
    BLOCK_VOTE {
        @Override
        int mostNames(Contest contest) {
            return contest.seats();
        }
    },
    /**
     * As many names as the voter approves of: S. J. Brams and P. C. Fishburn, "Approval Voting", American Political
     * Science Review 72 (1978), 831–847.
     */
    APPROVAL {
        @Override
        int mostNames(Contest contest) {
            return contest.candidates().size();
        }
    };

    /** How many names a paper may bear. */
    abstract int mostNames(Contest contest);

    @Override
    public OneRound counting() {
        return this;
    }

    @Override
    public Result judge(Contest contest, BallotCount count) {
        return Result.ofMost(contest, Phrase.of("election-method", this), count).withOpenTieGoingTo(this);
    }

    BallotCount count(Contest contest, Collection<Ballot> papers) {
        return BallotCount.of(contest.candidates(), mostNames(contest), papers);
    }
}

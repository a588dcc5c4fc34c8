package org.collegium.election;

import java.util.Collection;
import java.util.Optional;
import org.collegium.words.Phrase;

/**
 * A method whose result follows from how often each candidate was named, which is all that minutes say of the papers. An
 * election on record is held by one of these.
 *
 * @since 0.1
 */
public sealed interface CountedMethod extends ElectionMethod permits OneRound, TwoRounds {

    /** How the papers are marked and counted, in each round. */
    OneRound counting();

    /** What comes of one round, given what was found in the box. */
    Result judge(Contest contest, BallotCount count);

    @Override
    default Result elect(Contest contest, Collection<Ballot> papers) {
        return judge(contest, counting().count(contest, papers));
    }

    /**
     * Why a count cannot be that of this election: it counts others than those who stand, somebody has more votes than
     * papers were expressed, or the votes are fewer than these papers or more than they can bear.
     */
    default Optional<Phrase> objectionTo(Contest contest, BallotCount count) {
        if (!count.votes().keySet().equals(contest.candidates())) {
            return Optional.of(Phrase.of("election.other-candidates"));
        }
        int votes = count.votes().values().stream().mapToInt(Integer::intValue).sum();
        boolean outOfRange = count.votes().values().stream().anyMatch(each -> each < 0 || each > count.expressed());
        int most = count.expressed() * counting().mostNames(contest);
        return outOfRange || votes < count.expressed() || votes > most
                ? Optional.of(Phrase.of("election.votes-differ").with(votes).with(count.expressed()))
                : Optional.empty();
    }
}

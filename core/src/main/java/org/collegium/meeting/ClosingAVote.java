package org.collegium.meeting;

import java.time.Instant;
import java.util.Optional;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Permission;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Ballots;
import org.collegium.vote.Breaking;
import org.collegium.vote.OpenBallot;
import org.collegium.vote.Outcome;
import org.collegium.vote.TieBreak;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * The close of a vote, which is judged by what was cast.
 *
 * @param voting the vote that is open
 * @param at when it closes
 * @param announced the outcome that was announced, where it is noted
 */
record ClosingAVote(Meeting.Voting voting, Instant at, Optional<Outcome> announced) {

    Answer<Sitting> by(Ballots ballots) {
        return judge(ballots, Optional.empty(), false);
    }

    Answer<Sitting> by(Ballots ballots, Breaking breaking) {
        TieBreak tieBreak = voting.question().rule().tieBreak();
        boolean inSecret = ballots.mode() == BallotMode.SECRET && tieBreak.isCastingVote();
        boolean besideTheBallots = breaking instanceof Breaking.CastingVote;
        return inSecret || besideTheBallots || !tieBreak.admits(breaking)
                ? Answer.refused(Phrase.of("meeting.no-such-breaking").with(item()))
                : judge(ballots, Optional.of(breaking), false);
    }

    Answer<Sitting> early(OpenBallot ballot, Bylaws bylaws) {
        if (!ballot.rule().equals(voting.question().rule()) || !ballot.roll().equals(voting.roll())) {
            throw new IllegalArgumentException("The ballot is not that of the vote on item " + item() + ": " + ballot);
        }
        return ballot.closeEarly(bylaws.allow(Permission.EARLY_CLOSE))
                .then(ballots -> judge(ballots, Optional.empty(), ballot.out() > 0));
    }

    private Answer<Sitting> judge(Ballots ballots, Optional<Breaking> breaking, boolean early) {
        return new Chronology(voting.sitting())
                .duringVote(item(), voting.openedAt(), at)
                .then(still -> ballots.heldAgainst(voting.roll()))
                .map(held -> voting.sitting()
                        .with(HeldVote.judged(
                                voting.question(),
                                voting.openedAt(),
                                at,
                                early,
                                voting.roll(),
                                held,
                                breaking,
                                announced)));
    }

    private int item() {
        return voting.question().item();
    }
}

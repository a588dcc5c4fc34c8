package org.collegium.consensus;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long a consensus is sought, and what follows where none is found.
 *
 * @param rounds how many at each sitting; with none, a text goes straight to the last resort
 * @param postponements how often it is put off to the next sitting, before the last resort
 * @param lastResort {@code VOTE} or {@code GENERAL_MEETING}
 * @param voteOnDemand whether any seat present may ask for the vote after the first round
 * @param timeBoxes how long a step should last, where that is settled
 * @since 0.1
 */
public record ConsensusLadder(
        int rounds,
        int postponements,
        ConsensusStep lastResort,
        boolean voteOnDemand,
        Map<ConsensusStep, Duration> timeBoxes) {

    public ConsensusLadder {
        timeBoxes = Map.copyOf(timeBoxes);
        if (rounds < 0 || postponements < 0 || (rounds == 0 && postponements > 0)) {
            throw new IllegalArgumentException("Rounds and postponements are counted from 0, and nothing is put off"
                    + " without a round: " + rounds + ", " + postponements);
        }
        if (lastResort != ConsensusStep.VOTE && lastResort != ConsensusStep.GENERAL_MEETING) {
            throw new IllegalArgumentException("The last resort is VOTE or GENERAL_MEETING, not " + lastResort);
        }
        if (timeBoxes.values().stream().anyMatch(box -> box.isZero() || box.isNegative())) {
            throw new IllegalArgumentException("A time-box lasts some time: " + timeBoxes);
        }
    }

    /** This ladder with a time-box for a step. */
    public ConsensusLadder allotting(ConsensusStep step, Duration timeBox) {
        Map<ConsensusStep, Duration> more = new EnumMap<>(ConsensusStep.class);
        more.putAll(timeBoxes);
        more.put(step, timeBox);
        return new ConsensusLadder(rounds, postponements, lastResort, voteOnDemand, more);
    }

    /** What follows where no round is left, after so many postponements. */
    ConsensusStep fallback(int postponed) {
        return postponed < postponements ? ConsensusStep.POSTPONED : lastResort;
    }
}

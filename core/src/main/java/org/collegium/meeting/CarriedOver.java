package org.collegium.meeting;

import java.util.List;
import java.util.Optional;
import org.collegium.consensus.ConsensusStep;
import org.collegium.motion.Motion;

/**
 * What a sitting leaves to the next.
 *
 * @param sitting what is on record
 */
record CarriedOver(Sitting sitting) {

    List<AgendaItem> items() {
        List<AgendaItem> notReached = sitting.itemsNotReached();
        return sitting.convocation().agenda().stream()
                .filter(item -> notReached.contains(item) || isPutOff(item.number()))
                .toList();
    }

    private boolean isPutOff(int item) {
        Optional<Boolean> voted = sitting.votesOn(item).stream()
                .filter(vote -> vote.question().isOnText())
                .reduce((earlier, later) -> later)
                .map(vote -> vote.verdict().isPostponed() || !vote.isFinal());
        boolean setAside = sitting.takenOff(item)
                .filter(taken -> taken.motion().kind() == Motion.SetAside.Kind.POSTPONED)
                .isPresent();
        boolean sought = sitting.consensusOn(item)
                .filter(search -> search.consensus().step() == ConsensusStep.POSTPONED)
                .isPresent();
        return setAside || sought || voted.orElse(false);
    }
}

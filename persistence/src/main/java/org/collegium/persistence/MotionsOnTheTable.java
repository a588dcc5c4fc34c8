package org.collegium.persistence;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.motion.Amendment;
import org.collegium.motion.Motion;
import org.collegium.words.Phrase;

/** The motions of a sitting while its votes are read in order: each as the search for
 * consensus and the amendments adopted so far have made it. */
final class MotionsOnTheTable {

    private final String sitting;
    private final SortedMap<Integer, Motion.Proposed> motions = new TreeMap<>();

    MotionsOnTheTable(String sitting, List<AgendaItemRow> items, List<SoughtConsensus> sought) {
        this.sitting = sitting;
        items.forEach(row -> row.motion().ifPresent(motion -> motions.put(row.item, motion)));
        sought.forEach(search -> motions.put(search.item(), search.onTheTable()));
    }

    /** The motion of an item, if it has one. */
    Optional<Motion.Proposed> on(int item) {
        return Optional.ofNullable(motions.get(item));
    }

    /** A vote was held. */
    void after(HeldVote vote) {
        if (vote.verdict().isAdopted()) {
            vote.question()
                    .amendment()
                    .ifPresent(adopted ->
                            motions.computeIfPresent(vote.item(), (item, motion) -> amended(item, motion, adopted)));
        }
    }

    private Motion.Proposed amended(int item, Motion.Proposed motion, Amendment adopted) {
        if (motion.amend(adopted).refusal().isPresent()) {
            throw new StoreException(Phrase.of("store.other-text")
                    .with(adopted.number())
                    .with(item)
                    .with(sitting));
        }
        return motion.amend(adopted).orElseThrow();
    }
}

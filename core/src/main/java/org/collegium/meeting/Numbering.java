package org.collegium.meeting;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collegium.motion.DecisionNumber;

/** The numbers that a sitting gives to what it adopted, in the order of time. */
final class Numbering {

    private final Map<Integer, DecisionNumber> byItem = new HashMap<>();

    private Numbering() {}

    static Numbering of(Sitting sitting, DecisionNumber first) {
        Numbering numbering = new Numbering();
        DecisionNumber free = first;
        for (int item : adopted(sitting)) {
            numbering.byItem.put(item, free);
            free = free.next();
        }
        return numbering;
    }

    private static List<Integer> adopted(Sitting sitting) {
        Map<Integer, Instant> adoptedAt = new LinkedHashMap<>();
        sitting.consensuses().stream()
                .filter(search -> search.consensus().isAdopted())
                .forEach(search -> adoptedAt.put(search.item(), search.reachedAt()));
        sitting.votes().stream()
                .filter(HeldVote::takesDecision)
                .forEach(vote -> adoptedAt.put(vote.item(), vote.closedAt()));
        return adoptedAt.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    SoughtConsensus number(SoughtConsensus search) {
        return search.consensus().isAdopted() ? search.numbered(of(search.item())) : search;
    }

    HeldVote number(HeldVote vote) {
        return vote.takesDecision() ? vote.numbered(of(vote.item())) : vote;
    }

    private DecisionNumber of(int item) {
        return Objects.requireNonNull(byItem.get(item));
    }
}

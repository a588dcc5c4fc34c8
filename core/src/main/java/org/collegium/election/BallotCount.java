package org.collegium.election;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What was found in the box, counted. The papers are the blank, the spoiled and those expressed.
 *
 * @param expressed papers that count for somebody (<i>suffrages exprimés</i>)
 * @param blank papers without any name
 * @param spoiled papers that count for nobody, by what is wrong with them
 * @param votes what each candidate has, 0 included
 * @since 0.1
 */
public record BallotCount(
        int expressed, int blank, Map<Spoiling, Integer> spoiled, SortedMap<Candidate, Integer> votes) {

    public BallotCount {
        spoiled = Collections.unmodifiableMap(new TreeMap<>(spoiled));
        // As a plain map: a sorted one would bring its own order along.
        votes = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Candidate, Integer>) votes));
    }

    /**
     * Counts papers; their order does not matter.
     *
     * @param candidates those who stand
     * @param mostNames how many names a paper may bear
     */
    public static BallotCount of(SortedSet<Candidate> candidates, int mostNames, Collection<Ballot> papers) {
        int expressed = 0;
        int blank = 0;
        Map<Spoiling, Integer> spoiled = new EnumMap<>(Spoiling.class);
        SortedMap<Candidate, Integer> votes = new TreeMap<>();
        candidates.forEach(candidate -> votes.put(candidate, 0));
        for (Ballot paper : papers) {
            Optional<Spoiling> fault = fault(paper, candidates, mostNames);
            if (fault.isPresent()) {
                spoiled.merge(fault.get(), 1, Integer::sum);
            } else if (paper instanceof Ballot.Marked marked) {
                expressed++;
                marked.names().forEach(name -> votes.merge(name, 1, Integer::sum));
            } else {
                blank++;
            }
        }
        return new BallotCount(expressed, blank, spoiled, votes);
    }

    private static Optional<Spoiling> fault(Ballot paper, SortedSet<Candidate> candidates, int mostNames) {
        if (paper instanceof Ballot.Spoiled spoiled) {
            return Optional.of(spoiled.why());
        }
        return paper instanceof Ballot.Marked marked
                ? Spoiling.of(marked.names(), candidates, mostNames)
                : Optional.empty();
    }

    /** What somebody has; 0 for somebody who does not stand. */
    public int of(Candidate candidate) {
        return votes.getOrDefault(candidate, 0);
    }

    /** Papers that count for nobody though they are not blank. */
    public int spoiledPapers() {
        return spoiled.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All papers in the box (<i>votants</i>). */
    public int papers() {
        return expressed + blank + spoiledPapers();
    }

    /** The candidates, most votes first; those with as many votes share a rank, and stand there by name. */
    public List<Standing> ranking() {
        return votes.keySet().stream()
                .map(candidate -> new Standing(1 + aheadOf(candidate), candidate, of(candidate)))
                .sorted()
                .toList();
    }

    private int aheadOf(Candidate candidate) {
        return (int)
                votes.values().stream().filter(count -> count > of(candidate)).count();
    }
}

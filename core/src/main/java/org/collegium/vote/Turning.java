package org.collegium.vote;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The search for the fewest choices that turn a verdict. */
final class Turning {

    /** Most votes are as close as this, and then trying the other choices is the quickest. */
    private static final int CLOSE = 2;

    private final Verdict verdict;
    private final Tally cast;

    Turning(Verdict verdict) {
        this.verdict = verdict;
        this.cast = verdict.tally().filledUpTo(verdict.electorate().mayVote());
    }

    SmallestChange change() {
        return byTrying(CLOSE)
                .or(this::bySolving)
                .<SmallestChange>map(found -> found)
                .orElseGet(SmallestChange.Impossible::new);
    }

    /** Tries every other way in which up to so many voters can choose. */
    Optional<SmallestChange.OtherChoices> byTrying(int most) {
        return IntStream.rangeClosed(1, Math.min(most, cast.total()))
                .boxed()
                .flatMap(seats -> Redistribution.of(cast, seats).stream()
                        .filter(this::turns)
                        .map(other -> new SmallestChange.OtherChoices(seats, other)))
                .findFirst();
    }

    private boolean turns(Tally other) {
        return new Verdict(verdict.rule(), verdict.electorate(), other, verdict.breaking()).isAdopted()
                != verdict.isAdopted();
    }

    /** Solves what the rule asks; the same answer, and as quick for a million voters. */
    Optional<SmallestChange.OtherChoices> bySolving() {
        boolean tieAdopts =
                verdict.breaking().filter(broke -> broke.choice() == Choice.FOR).isPresent();
        Demands adoption = tieAdopts
                ? Demands.ofAdoptionOrTie(verdict.rule(), verdict.electorate())
                : Demands.ofAdoption(verdict.rule(), verdict.electorate());
        List<Demands> turning = verdict.isAdopted() ? adoption.eachMissed().toList() : List.of(adoption);
        return NearestTally.to(cast, turning);
    }
}

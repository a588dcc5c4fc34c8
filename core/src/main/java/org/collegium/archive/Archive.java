package org.collegium.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.collegium.association.AssociationId;
import org.collegium.member.MemberId;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * The one door to the record. Each act is refused with a reason, or done wholly: checked against who may, carried out,
 * and entered in the trail.
 *
 * @since 0.1
 */
public final class Archive {

    /** The no after which a store keeps nothing; nobody hears it. */
    private static final Answer<Integer> REHEARSAL = Answer.refused(Phrase.of("archive.rehearsal"));

    private final Store store;
    private final BiPredicate<AssociationId, MemberId> audits;
    private final int attempts;

    /** The archive whose records lie in a store. Nobody audits them. */
    public Archive(Store store) {
        this(store, (association, actor) -> false);
    }

    /**
     * The archive whose records lie in a store.
     *
     * @param store where
     * @param audits whether somebody audits an association's record, which only the host knows: whoever does enters
     *     nothing in it
     */
    public Archive(Store store, BiPredicate<AssociationId, MemberId> audits) {
        this(store, audits, 1);
    }

    private Archive(Store store, BiPredicate<AssociationId, MemberId> audits, int attempts) {
        this.store = store;
        this.audits = audits;
        this.attempts = attempts;
    }

    /**
     * The same archive, which acts again at once where somebody else acted at the same time. Each attempt is judged anew by
     * what is on record then; an act that was done is never done twice. Within a transaction of the host's it is of no
     * use: what is stale there stays so until the host begins another.
     *
     * @param most how often it tries, at least once
     * @throws IllegalArgumentException when {@code most} is less than 1
     */
    public Archive retrying(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("Whoever acts tries at least once, not " + most + " times");
        }
        return new Archive(store, audits, most);
    }

    /** The associations that have a record. */
    public List<AssociationId> associations() {
        return store.associations();
    }

    /** Does one act. The answer tells how many changes were new: 0 when it was done before. */
    public Answer<Integer> perform(Act act) {
        return perform(List.of(act));
    }

    /**
     * Does acts that stand or fall together, in their order.
     *
     * @param acts all in one association's record
     * @return how many of them were new, or the first refusal, after which nothing is kept
     * @throws IllegalArgumentException when they concern more than one association
     * @throws StaleRevisionException when somebody else acted at the same time; it says who did what
     */
    public Answer<Integer> perform(List<Act> acts) {
        List<AssociationId> concerned =
                acts.stream().map(Act::association).distinct().toList();
        if (concerned.size() > 1) {
            throw new IllegalArgumentException(
                    "Acts that stand or fall together concern one association: " + concerned);
        }
        return acts.isEmpty() ? Answer.granted(0) : perform(acts, concerned.get(0));
    }

    private Answer<Integer> perform(List<Act> acts, AssociationId association) {
        for (int attempt = 1; attempt < attempts; attempt++) {
            Optional<Answer<Integer>> done = performUnlessStale(acts, association);
            if (done.isPresent()) {
                return done.get();
            }
        }
        return performOnce(acts, association);
    }

    /** The answer, or nothing where somebody else acted at the same time. */
    private Optional<Answer<Integer>> performUnlessStale(List<Act> acts, AssociationId association) {
        try {
            return Optional.of(store.write(association, holdings -> performAll(acts, holdings)));
        } catch (StaleRevisionException conflict) {
            return Optional.empty();
        }
    }

    private Answer<Integer> performOnce(List<Act> acts, AssociationId association) {
        AtomicInteger seen = new AtomicInteger();
        try {
            return store.write(association, holdings -> {
                seen.set(holdings.trailHead().lines());
                return performAll(acts, holdings);
            });
        } catch (StaleRevisionException conflict) {
            throw conflict.because(since(association, seen.get()));
        }
    }

    private List<Trace> since(AssociationId association, int lines) {
        return store.read(association, Holdings::trail).traces().stream()
                .filter(trace -> trace.number() > lines)
                .toList();
    }

    /** Tries an act: answers as {@link #perform(Act)} would, and keeps nothing. */
    public Answer<Integer> rehearse(Act act) {
        List<Answer<Integer>> outcome = new ArrayList<>();
        store.write(act.association(), holdings -> {
            outcome.add(performOne(act, holdings));
            return REHEARSAL;
        });
        return outcome.get(0);
    }

    /** Reads one association's record, all of it as of one moment. */
    public <T> T read(AssociationId association, Function<? super Holdings, T> reading) {
        return store.read(association, reading);
    }

    private Answer<Integer> performAll(List<Act> acts, WritableHoldings holdings) {
        Answer<Integer> done = Answer.granted(0);
        for (Act act : acts) {
            done = done.then(count -> performOne(act, holdings).map(more -> count + more));
        }
        return done;
    }

    private Answer<Integer> performOne(Act act, WritableHoldings holdings) {
        if (holdings.knows(act.id())) {
            return Answer.granted(0);
        }
        Optional<Phrase> objection = Capacity.objection(
                act.actor(), capacities(act, holdings), act.deed().getClass());
        if (objection.isPresent()) {
            return Answer.refused(objection.get());
        }
        return new Execution(act, holdings).carryOut().map(done -> {
            if (done) {
                holdings.append(Trace.after(
                        holdings.trailHead(),
                        act.id(),
                        act.actor(),
                        act.at(),
                        act.deed().name(),
                        act.deed().about()));
            }
            return done ? 1 : 0;
        });
    }

    private Set<Capacity> capacities(Act act, Holdings holdings) {
        Set<Capacity> capacities = Capacity.of(act, holdings);
        if (audits.test(act.association(), act.actor())) {
            capacities.add(Capacity.AUDITOR);
        }
        return capacities;
    }
}

package org.collegium.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        this.store = store;
        this.audits = audits;
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
     * @throws StaleRevisionException when somebody else acted at the same time
     */
    public Answer<Integer> perform(List<Act> acts) {
        List<AssociationId> concerned =
                acts.stream().map(Act::association).distinct().toList();
        if (concerned.size() > 1) {
            throw new IllegalArgumentException(
                    "Acts that stand or fall together concern one association: " + concerned);
        }
        return acts.isEmpty()
                ? Answer.granted(0)
                : store.write(concerned.get(0), holdings -> performAll(acts, holdings));
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
        Execution execution = new Execution(act, holdings);
        return execution.carryOut().map(done -> {
            if (done) {
                holdings.append(Trace.after(
                        holdings.trailHead(),
                        act.id(),
                        act.actor(),
                        act.at(),
                        act.deed().name(),
                        execution.about()));
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

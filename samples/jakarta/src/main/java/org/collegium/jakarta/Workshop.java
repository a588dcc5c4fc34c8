package org.collegium.jakarta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.collegium.archive.Act;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.collegium.commons.Commons;
import org.collegium.commons.Resource;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.persistence.CouncilStore;
import org.collegium.words.Answer;

/** Gives keys to those who have learned to use a thing, and says so in the record: both, or neither. */
@ApplicationScoped
@Transactional
@SuppressWarnings("NullAway.Init")
public class Workshop {

    private static final int KEYS = 2;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Gives a key to whoever learned to use a thing.
     *
     * @throws org.collegium.words.RefusedException when the record refuses it
     * @throws NoKeyLeftException when all its keys are given
     */
    public void teach(Request request, MemberId learner) {
        entities.persist(new Key(request.thing(), learner.value()));
        Change learning = (thing, record) -> thing.learn(learner, request.day(), record.members());
        enter(request, learning).orElseThrow();
        if (keys(request.thing()).size() > KEYS) {
            throw new NoKeyLeftException(request.thing());
        }
    }

    /**
     * Takes the key back from whoever gives a thing up.
     *
     * @throws org.collegium.words.RefusedException when the record refuses it
     */
    public void takeBack(Request request, MemberId holder) {
        keys(request.thing()).stream()
                .filter(key -> key.holder().equals(holder.value()))
                .forEach(entities::remove);
        enter(request, (thing, record) -> thing.leave(holder, request.day())).orElseThrow();
    }

    /** The keys to a thing. */
    public List<Key> keys(String thing) {
        return entities.createQuery("select k from Key k where k.thing = :thing order by k.tag", Key.class)
                .setParameter("thing", thing)
                .getResultList();
    }

    /** Who masters a thing on a day, by the record. */
    public List<MemberId> masters(AssociationId association, String thing, LocalDate day) {
        return CouncilStore.joining(entities)
                .read(
                        association,
                        record -> shared(thing, record.commons()).masteredBy(day, record.members()).stream()
                                .map(Member::id)
                                .toList());
    }

    /** What becomes of a thing. */
    @FunctionalInterface
    private interface Change {
        Answer<Resource> of(Resource thing, Holdings record);
    }

    private Answer<Integer> enter(Request request, Change change) {
        Answer<Commons> changed = CouncilStore.joining(entities)
                .read(
                        request.association(),
                        record -> change.of(shared(request.thing(), record.commons()), record)
                                .map(record.commons()::with));
        return changed.then(commons -> perform(request.act(new Deed.KeepCommons(commons))));
    }

    private Answer<Integer> perform(Act act) {
        // Within the transaction that the server has begun.
        return new Archive(CouncilStore.joining(entities)).perform(act);
    }

    private static Resource shared(String thing, Commons commons) {
        return commons.resource(thing).orElseThrow(() -> new IllegalArgumentException("Nobody shares " + thing));
    }
}

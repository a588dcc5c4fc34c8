package org.collegium.calendar;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.member.MemberId;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * How facilitator and secretary take turns, so that each seat holder learns both. It looks only at who served before.
 *
 * <p>Give it the turns since the council was last renewed: whoever is new makes up for all those that it knows.
 *
 * @param turns who served, in the order of the sittings
 * @since 0.1
 */
public record Rotation(List<Turn> turns) {

    public Rotation {
        turns = List.copyOf(turns);
    }

    /** Nobody has served yet. */
    public static Rotation none() {
        return new Rotation(List.of());
    }

    /** This rotation after one more sitting. */
    public Rotation after(Turn turn) {
        List<Turn> more = new ArrayList<>(turns);
        more.add(turn);
        return new Rotation(more);
    }

    /**
     * Who serves next. Whoever facilitated least does so, then whoever did it longest ago, then by seat. Secretary is
     * whoever was it least of the others; of several, the next who would facilitate, for ordering them by their own last
     * time could leave the same person last in both lists.
     *
     * <p>Refused where fewer than two are left.
     *
     * @param composition who holds each seat
     * @param leftOut who is excused, or does not want to
     */
    public Answer<Turn> next(Composition composition, Set<MemberId> leftOut) {
        List<MemberId> queue = composition.holders().stream()
                .map(Holder::id)
                .filter(id -> !leftOut.contains(id))
                .sorted(comparing(this::timesFacilitator).thenComparing(this::lastFacilitated))
                .toList();
        if (queue.size() < 2) {
            return Answer.refused(Phrase.of("rotation.too-few").with(queue.size()));
        }
        List<MemberId> others = queue.stream()
                .skip(1)
                .sorted(comparing(id -> times(Turn::secretary, id)))
                .toList();
        return Answer.granted(new Turn(queue.get(0), others.get(0)));
    }

    private long timesFacilitator(MemberId id) {
        return times(Turn::facilitator, id);
    }

    private int lastFacilitated(MemberId id) {
        return turns.stream().map(Turn::facilitator).toList().lastIndexOf(id);
    }

    private long times(Function<Turn, MemberId> role, MemberId id) {
        return turns.stream().map(role).filter(id::equals).count();
    }
}

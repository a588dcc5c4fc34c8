package org.collegium.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * Everybody who is or was a member, in the order of their numbers.
 *
 * @since 0.1
 */
public final class Members implements Iterable<Member> {

    private final SortedMap<MemberId, Member> byId;
    /** The same, to go through them quickly. */
    private final List<Member> inOrder;

    /** The first day of each and the first day after, as days of the epoch: a roll looks at no member to leave it out. */
    private final long[] from;

    private final long[] until;

    private Members(SortedMap<MemberId, Member> byId) {
        this.byId = byId;
        this.inOrder = List.copyOf(byId.values());
        this.from = inOrder.stream()
                .mapToLong(member -> member.joined().toEpochDay())
                .toArray();
        this.until = inOrder.stream()
                .mapToLong(member ->
                        member.departure().map(left -> left.on().toEpochDay()).orElse(Long.MAX_VALUE))
                .toArray();
    }

    /** Nobody yet. */
    public static Members none() {
        return new Members(new TreeMap<>());
    }

    /** These members; of two with the same number, the later one. */
    public static Members of(Collection<Member> members) {
        return none().enrol(members);
    }

    /** These members and more; whoever has a number that is already there takes its place. */
    public Members enrol(Collection<Member> more) {
        SortedMap<MemberId, Member> all = new TreeMap<>(byId);
        more.forEach(member -> all.put(member.id(), member));
        return new Members(all);
    }

    /** The member of a number. */
    public Optional<Member> member(MemberId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those of these numbers. */
    public Members only(Collection<MemberId> numbers) {
        return of(numbers.stream().flatMap(number -> member(number).stream()).toList());
    }

    /** Somebody who is a member on a day; refused where nobody has the number, or where the day is before or after. */
    public Answer<Member> belonging(MemberId id, LocalDate day) {
        Optional<Member> known = member(id);
        if (known.isEmpty()) {
            return Answer.refused(Phrase.of("member.unknown").with(id.value()));
        }
        return known.get().belongsOn(day)
                ? Answer.granted(known.get())
                : Answer.refused(Phrase.of("member.not-that-day")
                        .with(known.get().name())
                        .with(day));
    }

    /** The roll: the members on a day. */
    public List<Member> roll(LocalDate day) {
        long on = day.toEpochDay();
        List<Member> roll = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            if (from[i] <= on && on < until[i]) {
                roll.add(inOrder.get(i));
            }
        }
        return Collections.unmodifiableList(roll);
    }

    /** The members who have paid for a day (<i>à jour de cotisation</i>). */
    public List<Member> inGoodStanding(LocalDate day) {
        return byId.values().stream()
                .filter(member -> member.inGoodStandingOn(day))
                .toList();
    }

    /** How many there are or were. */
    public int size() {
        return byId.size();
    }

    @Override
    public Iterator<Member> iterator() {
        return inOrder.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Members that && byId.equals(that.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return byId.values().toString();
    }
}

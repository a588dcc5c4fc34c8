package org.collegium.motion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.collegium.council.Holder;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * Who will master a solution that is proposed: two different members or more. Without it a solution is not shared,
 * however good it is.
 *
 * @param people who, under the names they bore when it was proposed
 * @since 0.1
 */
public record Mastery(List<Holder> people) {

    /** How many must master a solution, at least. */
    public static final int LEAST = 2;

    public Mastery {
        people = List.copyOf(people);
        long different = people.stream().map(Holder::id).distinct().count();
        if (different < LEAST || different < people.size()) {
            throw new IllegalArgumentException("Mastery takes two or more different members, not " + people);
        }
    }

    /**
     * Mastery by members; whoever is named twice counts once. Refused where somebody is no member that day, and where
     * they are fewer than two.
     *
     * @param day on which it is proposed
     */
    public static Answer<Mastery> by(Collection<MemberId> who, Members members, LocalDate day) {
        List<Holder> people = new ArrayList<>();
        for (MemberId id : who.stream().distinct().toList()) {
            Answer<Member> member = members.belonging(id, day);
            if (member instanceof Answer.Refused<Member> no) {
                return new Answer.Refused<>(no.why());
            }
            people.add(Holder.of(member.orElseThrow()));
        }
        return people.size() < LEAST
                ? Answer.refused(
                        Phrase.of("mastery.too-few").with(people.size()).with(LEAST))
                : Answer.granted(new Mastery(people));
    }

    /** The sentence that says so, to stand in a motion. */
    public Phrase phrase() {
        return Phrase.of("mastery.will").with(people.stream().map(Holder::name).collect(Collectors.joining(", ")));
    }
}

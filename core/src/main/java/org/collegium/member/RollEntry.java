package org.collegium.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * What one line of a roll kept elsewhere says of a member. What it leaves out, it does not deny: a departure or a fee
 * on record that the line does not tell stays on record.
 *
 * @param id the number under which the association keeps the member
 * @param identity who it is
 * @param joined the first day of membership
 * @param joinedAtTheLatest whether the first day may have been earlier, as where only the day of an order is known
 * @param departure how the membership ended, where the line tells
 * @param dues a fee paid, where the line tells
 * @since 0.1
 */
public record RollEntry(
        MemberId id,
        Identity identity,
        LocalDate joined,
        boolean joinedAtTheLatest,
        Optional<Departure> departure,
        Optional<Dues> dues) {

    /** The member, where nobody has the number yet. */
    Answer<Member> asNew() {
        return member(joined, departure, dues.stream().toList());
    }

    /** The member on record with what the line says, or why the two cannot both be true. */
    Answer<Member> onto(Member known) {
        LocalDate firstDay = joinedAtTheLatest && known.joined().isBefore(joined) ? known.joined() : joined;
        return duesWith(known.dues()).then(all -> member(firstDay, departure.or(known::departure), all));
    }

    /** Whether the line denies nothing of what another line of its file said. */
    boolean agreesWith(Member other) {
        return identity.equals(other.identity())
                && (joinedAtTheLatest || joined.equals(other.joined()))
                && (departure.isEmpty() || departure.equals(other.departure()))
                && dues.stream()
                        .noneMatch(paid -> other.dues().stream()
                                .anyMatch(earlier -> earlier.from().equals(paid.from()) && !earlier.equals(paid)));
    }

    private Answer<List<Dues>> duesWith(List<Dues> known) {
        List<Dues> all = new ArrayList<>(known);
        for (Dues paid : dues.filter(told -> !known.contains(told)).stream().toList()) {
            all.removeIf(earlier -> earlier.from().equals(paid.from()));
            Optional<Dues> overlapping = all.stream().filter(paid::overlap).findFirst();
            if (overlapping.isPresent()) {
                return Answer.refused(Phrase.of("roll.dues-overlap")
                        .with(paid.phrase())
                        .with(overlapping.get().phrase()));
            }
            all.add(paid);
        }
        return Answer.granted(all);
    }

    private Answer<Member> member(LocalDate firstDay, Optional<Departure> end, List<Dues> all) {
        return end.filter(left -> left.on().isBefore(firstDay))
                .map(left -> Answer.<Member>refused(
                        Phrase.of("roll.left-before").with(left.on()).with(firstDay)))
                .orElseGet(() -> Answer.granted(new Member(id, identity, firstDay, end, all)));
    }
}

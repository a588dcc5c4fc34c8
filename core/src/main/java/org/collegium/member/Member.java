package org.collegium.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * Somebody who belongs to the association (<i>adhérent, adhérente</i>).
 *
 * @param id the association's own number
 * @param identity who it is
 * @param joined the first day of membership
 * @param departure how it ended, if it did
 * @param dues the fees paid
 * @since 0.1
 */
public record Member(MemberId id, Identity identity, LocalDate joined, Optional<Departure> departure, List<Dues> dues) {

    public Member {
        dues = List.copyOf(dues);
        departure.filter(end -> end.on().isBefore(joined)).ifPresent(end -> {
            throw new IllegalArgumentException("Member " + id + " joined on " + joined + " and left on " + end.on());
        });
    }

    /** The name as it is printed. */
    public String name() {
        return identity.displayName();
    }

    /** Whether the person is a member on a day. */
    public boolean belongsOn(LocalDate day) {
        return !day.isBefore(joined)
                && (departure.isEmpty() || day.isBefore(departure.get().on()));
    }

    /** Whether the person is a member on a day and has paid for it (<i>à jour de cotisation</i>). */
    public boolean inGoodStandingOn(LocalDate day) {
        return belongsOn(day) && dues.stream().anyMatch(paid -> paid.cover(day));
    }

    /**
     * The member as excluded by a procedure; refused where that is not over or not sound, or where the membership ends
     * before.
     *
     * @throws IllegalArgumentException when the procedure is about somebody else
     */
    public Answer<Member> exclude(Exclusion procedure) {
        if (!procedure.member().equals(id)) {
            throw new IllegalArgumentException("Exclusion " + procedure.reference() + " is not about member " + id);
        }
        return procedure
                .takesEffect()
                .then(day -> belongsOn(day.minusDays(1))
                        ? Answer.granted(new Member(
                                id, identity, joined, Optional.of(new Departure(day, Departure.EXCLUSION)), dues))
                        : Answer.refused(
                                Phrase.of("member.not-that-day").with(name()).with(day.minusDays(1))));
    }

    /** Whether the name was taken off the record. */
    public boolean isPseudonymised() {
        return identity instanceof Identity.Pseudonym;
    }

    /**
     * The member without name, fees or reason of the departure, after a day. The number and the days of membership
     * remain, which other parts of the record refer to.
     *
     * @throws IllegalStateException where the person did not leave
     */
    public Member pseudonymised(LocalDate on, LegalBasis basis) {
        Departure left = departure.orElseThrow(() -> new IllegalStateException("Member " + id + " did not leave"));
        return new Member(
                id, new Identity.Pseudonym(id, on, basis), joined, Optional.of(left.withoutReason()), List.of());
    }
}

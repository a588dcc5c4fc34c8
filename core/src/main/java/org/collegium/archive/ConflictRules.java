package org.collegium.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.Fact;
import org.collegium.council.Holder;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.words.Phrase;

/** What a case must satisfy to enter the record or to go on in it. A reason names nobody. */
final class ConflictRules {

    private final CaseFile next;
    private final Optional<CaseFile> kept;
    private final Members members;
    private final LocalDate raisedOn;

    ConflictRules(ConflictCase conflict, Holdings holdings) {
        this.next = conflict.onRecord();
        this.kept = holdings.conflicts().stream()
                .filter(earlier -> earlier.reference().equals(conflict.reference()))
                .map(ConflictCase::onRecord)
                .findFirst();
        this.members = holdings.members();
        this.raisedOn = next.raisedOn();
    }

    /** Whether it is on record as it is given. */
    boolean isKeptAlready() {
        return kept.filter(next::equals).isPresent();
    }

    /** Whether somebody is a party to the case as it is on record: nobody gets hold of it by naming themselves. */
    boolean isParty(MemberId member) {
        return kept.orElse(next).grievance().isBetween(member);
    }

    /** Why it is refused, by the first rule that forbids it. */
    Optional<Phrase> objection(MemberId actor, LocalDate today) {
        return Stream.of(
                        changesWhatIsKept(),
                        isToCome(today),
                        isEnteredForOthersBy(actor),
                        isSignedByStrangers(),
                        isBetweenStrangers(),
                        isHeldByStrangers())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Phrase> changesWhatIsKept() {
        return when(
                kept.filter(earlier -> !earlier.isBeginningOf(next)).isPresent(),
                reason(Phrase.of("archive.conflict-differs")));
    }

    private Optional<Phrase> isToCome(LocalDate today) {
        return added().stream()
                .map(fact -> fact.stamp().on())
                .filter(today::isBefore)
                .map(day -> reason(Phrase.of("archive.conflict-to-come")).with(day))
                .findFirst();
    }

    private Optional<Phrase> isEnteredForOthersBy(MemberId actor) {
        boolean forOthers =
                added().stream().anyMatch(fact -> !fact.stamp().by().id().equals(actor));
        return when(isParty(actor) && forOthers, reason(Phrase.of("archive.conflict-by-a-party")));
    }

    /** Whoever left may still take back the case that they raised. */
    private Optional<Phrase> isSignedByStrangers() {
        return added().stream()
                .map(fact -> fact.stamp().by().id())
                .filter(signer -> members.member(signer).isEmpty())
                .map(signer -> Phrase.of("member.unknown").with(signer.value()))
                .findFirst();
    }

    private Optional<Phrase> isBetweenStrangers() {
        return kept.isPresent()
                ? Optional.empty()
                : next.grievance().parties().stream()
                        .flatMap(party -> stranger(party, raisedOn).stream())
                        .findFirst();
    }

    private Optional<Phrase> isHeldByStrangers() {
        return added().stream()
                .filter(Fact.Reached.class::isInstance)
                .map(Fact.Reached.class::cast)
                .flatMap(reached -> stranger(reached.keeper(), reached.stamp().on()).stream())
                .findFirst();
    }

    private Optional<Phrase> stranger(Holder person, LocalDate day) {
        Optional<Member> member = members.member(person.id());
        return when(
                member.filter(known -> known.belongsOn(day)).isEmpty(),
                Phrase.of("archive.conflict-not-that-day")
                        .with(next.grievance().reference())
                        .with(person.id().value())
                        .with(day));
    }

    /** The facts that are new. */
    private List<Fact> added() {
        int before = kept.map(earlier -> earlier.history().size()).orElse(0);
        return next.history().stream().skip(before).toList();
    }

    private Phrase reason(Phrase why) {
        return why.with(next.grievance().reference());
    }

    private static Optional<Phrase> when(boolean forbidden, Phrase reason) {
        return forbidden ? Optional.of(reason) : Optional.empty();
    }
}

package org.collegium.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.ConflictCase;
import org.collegium.meeting.Meeting;
import org.collegium.member.Departure;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.minutes.Minutes;
import org.collegium.words.Phrase;

/** When the name of a member may be taken off the record, and from where. A reason says the number and no name. */
final class PseudonymRules {

    private final Deed.Pseudonymise deed;
    private final MemberId id;
    private final Holdings holdings;
    private final Optional<Member> kept;

    PseudonymRules(Deed.Pseudonymise deed, Holdings holdings) {
        this.deed = deed;
        this.id = deed.member();
        this.holdings = holdings;
        this.kept = holdings.members().member(id);
    }

    boolean isDoneAlready() {
        return kept.filter(Member::isPseudonymised).isPresent();
    }

    /** Why it is refused, by the first rule that forbids it. */
    Optional<Phrase> objection(LocalDate today) {
        return Stream.of(
                        isUnknown(),
                        isToCome(today),
                        isStillMember(),
                        holdsMandate(),
                        isTooEarly(),
                        isInUnsealedMinutes(),
                        isInOpenConflict())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What is left of the member, and of the name in conflicts. */
    void carryOut(WritableHoldings record) {
        Member member = kept.orElseThrow();
        Member pseudonymised = member.pseudonymised(deed.on(), deed.retention().basis());
        record.enrol(List.of(pseudonymised));
        record.conflicts().stream()
                .map(ConflictCase::onRecord)
                .filter(file -> file.names(id))
                .map(file -> file.renaming(id, pseudonymised.name()))
                .forEach(file -> record.keep(ConflictCase.of(file)));
    }

    private Optional<Phrase> isUnknown() {
        return when(kept.isEmpty(), Phrase.of("member.unknown").with(id.value()));
    }

    private Optional<Phrase> isToCome(LocalDate today) {
        return when(
                deed.on().isAfter(today),
                Phrase.of("pseudonym.to-come").with(id.value()).with(deed.on()));
    }

    private Optional<Phrase> isStillMember() {
        boolean hasLeft =
                departure().filter(left -> !left.on().isAfter(deed.on())).isPresent();
        return when(
                !hasLeft, Phrase.of("pseudonym.still-member").with(id.value()).with(deed.on()));
    }

    private Optional<Phrase> holdsMandate() {
        return holdings.council().mandates().stream()
                .filter(mandate -> mandate.member().equals(id)
                        && mandate.until().map(deed.on()::isBefore).orElse(true))
                .findFirst()
                .map(mandate -> Phrase.of("pseudonym.has-mandate")
                        .with(id.value())
                        .with(mandate.seat().number()));
    }

    private Optional<Phrase> isTooEarly() {
        return departure()
                .map(deed.retention()::endAfter)
                .filter(deed.on()::isBefore)
                .map(end -> Phrase.of("pseudonym.too-early").with(id.value()).with(end));
    }

    /** Minutes that can still change would print the name, or lose it, without anybody deciding so. */
    private Optional<Phrase> isInUnsealedMinutes() {
        return holdings.sittings().stream()
                .filter(sitting ->
                        holdings.register().entry(sitting.id().toString()).isEmpty())
                .filter(this::isNamedIn)
                .findFirst()
                .map(sitting -> Phrase.of("pseudonym.unsealed")
                        .with(id.value())
                        .with(sitting.id().toString()));
    }

    private boolean isNamedIn(Meeting.Closed sitting) {
        String text = Minutes.draft(sitting, holdings.register()).content().canonical();
        return text.contains('"' + id.value() + '"')
                || kept.filter(member -> text.contains(member.name())).isPresent();
    }

    private Optional<Phrase> isInOpenConflict() {
        return holdings.conflicts().stream()
                .map(ConflictCase::onRecord)
                .filter(file -> file.names(id) && file.state() != CaseFile.State.CLOSED)
                .findFirst()
                .map(file -> Phrase.of("pseudonym.open-conflict")
                        .with(id.value())
                        .with(file.grievance().reference()));
    }

    private Optional<Departure> departure() {
        return kept.flatMap(Member::departure);
    }

    private static Optional<Phrase> when(boolean forbidden, Phrase reason) {
        return forbidden ? Optional.of(reason) : Optional.empty();
    }
}

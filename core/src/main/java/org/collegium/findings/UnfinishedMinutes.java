package org.collegium.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.meeting.Meeting;
import org.collegium.minutes.Contradiction;
import org.collegium.minutes.Erratum;
import org.collegium.minutes.Minutes;
import org.collegium.register.Register;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/** What minutes contradict, and those that were not approved or not sealed in their time, errata among them. */
final class UnfinishedMinutes {

    private final LocalDate day;
    private final List<Meeting.Closed> sittings;
    private final Register register;

    UnfinishedMinutes(LocalDate day, List<Meeting.Closed> sittings, Register register) {
        this.day = day;
        this.sittings = sittings;
        this.register = register;
    }

    List<Finding> findings() {
        Stream<Finding> ofMinutes = Sittings.until(day, sittings).stream()
                .map(sitting -> Minutes.of(sitting, sittings, register))
                .flatMap(minutes -> Stream.of(contradictions(minutes), unapproved(minutes), unsealed(minutes)))
                .flatMap(found -> found);
        return Stream.concat(ofMinutes, unsealedErrata()).toList();
    }

    /** Minor, as with minutes: until it is sealed, nobody who reads the minutes is told of it. */
    private Stream<Finding> unsealedErrata() {
        return Erratum.in(sittings).stream()
                .filter(erratum -> erratum.by().date().isBefore(day))
                .filter(erratum -> erratum.entry(register).isEmpty())
                .map(erratum -> Finding.minor(Phrase.of("finding.unsealed-erratum")
                        .with(erratum.number())
                        .with(erratum.mends().date())
                        .with(erratum.by().date())));
    }

    /** Only what is open: overruled, it was looked at. Of what is behind closed doors the sides stay there. */
    private static Stream<Finding> contradictions(Minutes minutes) {
        return minutes.contradictions().stream()
                .filter(Contradiction::isOpen)
                .map(found -> isConfidential(found, minutes)
                        ? Phrase.of("finding.contradiction.confidential")
                                .with(dayOf(minutes))
                                .with(found.item())
                        : Phrase.of("finding.contradiction")
                                .with(dayOf(minutes))
                                .with(found.says()))
                .distinct()
                .map(Finding::serious);
    }

    private static boolean isConfidential(Contradiction found, Minutes minutes) {
        return minutes.sitting().sitting().confidentialItems().stream().anyMatch(item -> item.number() == found.item());
    }

    /** Minor: what the sitting decided is in force from its close, approved or not. */
    private Stream<Finding> unapproved(Minutes minutes) {
        return nextAfter(minutes.sitting())
                .filter(next -> minutes.approval().isEmpty())
                .map(next -> Finding.minor(Phrase.of("finding.unapproved")
                        .with(dayOf(minutes))
                        .with(next.id().date())))
                .stream();
    }

    /** Minor: sealing has no date set, only the record is not yet safe. */
    private Stream<Finding> unsealed(Minutes minutes) {
        return minutes instanceof Minutes.Approved approved
                        && approved.decision().by().date().isBefore(day)
                ? Stream.of(Finding.minor(Phrase.of("finding.unsealed")
                        .with(dayOf(minutes))
                        .with(approved.decision().by().date())))
                : Stream.empty();
    }

    /** The next sitting of the organ that could approve anything. */
    private Optional<Meeting.Closed> nextAfter(Meeting.Closed sitting) {
        return Sittings.until(day, sittings).stream()
                .filter(later -> later.closedAt().isAfter(sitting.closedAt()))
                .filter(later -> later.id().organ() == sitting.id().organ())
                .filter(later -> !later.id().isConsultation() && !later.lackedQuorum())
                .findFirst();
    }

    private static LocalDate dayOf(Minutes minutes) {
        return minutes.sitting().id().date();
    }
}

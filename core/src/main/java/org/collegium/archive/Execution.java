package org.collegium.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.association.Association;
import org.collegium.council.Council;
import org.collegium.council.Mandate;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Members;
import org.collegium.minutes.Approval;
import org.collegium.minutes.Minutes;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Entry;
import org.collegium.register.Register;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/** The carrying out of one act that its actor may do: what the rules of the record forbid is refused here. */
final class Execution {

    private static final Answer<Boolean> DONE = Answer.granted(true);

    private final Act act;
    private final WritableHoldings holdings;

    Execution(Act act, WritableHoldings holdings) {
        this.act = act;
        this.holdings = holdings;
    }

    Answer<Boolean> carryOut() {
        if (act.deed() instanceof Deed.OpenRecord opening) {
            return open(opening);
        }
        if (holdings.association().isEmpty()) {
            return Answer.refused(
                    Phrase.of("archive.no-record").with(act.association().toString()));
        }
        if (act.deed() instanceof Deed.Enrol enrolment) {
            holdings.enrol(enrolment.members());
            return DONE;
        }
        if (act.deed() instanceof Deed.Appoint appointment) {
            return appoint(appointment.mandates());
        }
        if (act.deed() instanceof Deed.RecordSitting recorded) {
            return record(recorded.sitting());
        }
        return seal(((Deed.SealMinutes) act.deed()).sitting());
    }

    private Answer<Boolean> open(Deed.OpenRecord opening) {
        Optional<Association> kept = holdings.association();
        if (kept.isEmpty()) {
            holdings.open(opening.association(), opening.bylaws());
            return DONE;
        }
        boolean same =
                kept.get().equals(opening.association()) && holdings.bylaws().equals(opening.bylaws());
        return same
                ? DONE
                : Answer.refused(
                        Phrase.of("archive.other-record").with(kept.get().name()));
    }

    private Answer<Boolean> appoint(List<Mandate> mandates) {
        Members members = holdings.members();
        Council before = holdings.council();
        List<Mandate> added = mandates.stream()
                .filter(mandate -> !before.mandates().contains(mandate))
                .toList();
        Answer<Council> council = Answer.granted(before);
        for (Mandate mandate : added) {
            council = council.then(soFar -> soFar.appoint(mandate, members));
        }
        return council.then(done -> {
            holdings.appoint(added);
            return DONE;
        });
    }

    private Answer<Boolean> record(Meeting.Closed sitting) {
        Optional<Stored<Meeting.Closed>> kept = holdings.sitting(sitting.id());
        if (kept.filter(earlier -> earlier.value().equals(sitting)).isPresent()) {
            return DONE;
        }
        return sealed(sitting.id())
                .map(entry -> Answer.<Boolean>refused(Phrase.of("archive.sealed")
                        .with(sitting.id().toString())
                        .with(entry.number())))
                .orElseGet(() -> recordUnsealed(sitting, kept));
    }

    private Answer<Boolean> recordUnsealed(Meeting.Closed sitting, Optional<Stored<Meeting.Closed>> kept) {
        LocalDate day = sitting.id().date();
        if (!sitting.sitting().composition().equals(holdings.council().compositionOn(day, holdings.members()))) {
            return Answer.refused(Phrase.of("archive.other-council")
                    .with(sitting.id().toString())
                    .with(day));
        }
        List<Meeting.Closed> before = holdings.sittings();
        List<Meeting.Closed> sittings = with(sitting, before);
        Optional<MeetingId> unknown = sitting.approved().stream()
                .filter(id -> sittings.stream().noneMatch(held -> held.id().equals(id)))
                .findFirst();
        if (unknown.isPresent()) {
            return Answer.refused(
                    Phrase.of("archive.no-such-sitting").with(unknown.get().toString()));
        }
        if (sittings.stream()
                .filter(held -> !held.closedAt().isBefore(sitting.closedAt()))
                .anyMatch(held -> sitting.approved().contains(held.id()))) {
            return Answer.refused(
                    Phrase.of("archive.approves-later").with(sitting.id().toString()));
        }
        Optional<Entry> disturbed = Stream.concat(kept.map(Stored::value).stream(), Stream.of(sitting))
                .flatMap(approving -> approving.approved().stream())
                .flatMap(id -> sealedOtherwise(id, before, sittings).stream())
                .findFirst();
        if (disturbed.isPresent()) {
            return Answer.refused(Phrase.of("archive.sealed")
                    .with(disturbed.get().subject())
                    .with(disturbed.get().number()));
        }
        if (!areNumberedInOrder(sittings, day.getYear())) {
            return Answer.refused(Phrase.of("archive.decision-numbers")
                    .with(sitting.id().toString())
                    .with(Integer.toString(day.getYear())));
        }
        kept.ifPresentOrElse(
                earlier -> holdings.replace(new Stored<>(sitting, earlier.revision())), () -> holdings.add(sitting));
        return DONE;
    }

    private Answer<Boolean> seal(MeetingId id) {
        if (sealed(id).isPresent()) {
            return DONE;
        }
        Optional<Meeting.Closed> sitting = holdings.sitting(id).map(Stored::value);
        if (sitting.isEmpty()) {
            return Answer.refused(Phrase.of("archive.no-such-sitting").with(id.toString()));
        }
        Register register = holdings.register();
        Minutes minutes = Minutes.of(sitting.get(), holdings.sittings(), register);
        if (!(minutes instanceof Minutes.Approved approved)
                || act.at().isBefore(approved.decision().at())) {
            return Answer.refused(Phrase.of("archive.not-approved").with(id.toString()));
        }
        if (register.head().filter(last -> act.at().isBefore(last.sealedAt())).isPresent()) {
            return Answer.refused(Phrase.of("archive.sealed-later").with(id.toString()));
        }
        holdings.append(approved.seal(register, act.at()).head().orElseThrow());
        return DONE;
    }

    /** The entry of minutes that were approved otherwise before than they would be now. */
    private Optional<Entry> sealedOtherwise(MeetingId id, List<Meeting.Closed> before, List<Meeting.Closed> now) {
        return before.stream()
                .filter(held -> held.id().equals(id))
                .filter(held -> !approval(held, before).equals(approval(held, now)))
                .flatMap(held -> sealed(id).stream())
                .findFirst();
    }

    private static Optional<Approval> approval(Meeting.Closed sitting, List<Meeting.Closed> sittings) {
        return Minutes.of(sitting, sittings, Register.empty()).approval();
    }

    private Optional<Entry> sealed(MeetingId id) {
        return holdings.register().entry(id.toString());
    }

    private static List<Meeting.Closed> with(Meeting.Closed sitting, List<Meeting.Closed> before) {
        List<Meeting.Closed> all = new ArrayList<>(before);
        all.removeIf(other -> other.id().equals(sitting.id()));
        all.add(sitting);
        all.sort(Comparator.comparing(Meeting.Closed::closedAt));
        return all;
    }

    private static boolean areNumberedInOrder(List<Meeting.Closed> sittings, int year) {
        List<DecisionNumber> taken = sittings.stream()
                .filter(sitting -> sitting.id().date().getYear() == year)
                .flatMap(sitting -> sitting.decisions().stream())
                .toList();
        return taken.equals(Stream.iterate(DecisionNumber.firstOf(year), DecisionNumber::next)
                .limit(taken.size())
                .toList());
    }
}

package org.collegium.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.collegium.association.Association;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.commons.Commons;
import org.collegium.conflict.ConflictCase;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.council.Mandate;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Exclusion;
import org.collegium.member.Member;
import org.collegium.member.Members;
import org.collegium.minutes.Erratum;
import org.collegium.minutes.Minutes;
import org.collegium.register.Register;
import org.collegium.register.Salt;
import org.collegium.review.Remark;
import org.collegium.review.Review;
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

    /** Whether it was an act at all, or why it is refused. */
    Answer<Boolean> carryOut() {
        if (act.deed() instanceof Deed.OpenRecord opening) {
            return open(opening);
        }
        if (holdings.association().isEmpty()) {
            return Answer.refused(
                    Phrase.of("archive.no-record").with(act.association().toString()));
        }
        if (act.deed() instanceof Deed.AmendBylaws amendment) {
            return amend(amendment);
        }
        if (act.deed() instanceof Deed.Enrol enrolment) {
            return enrol(enrolment.members());
        }
        if (act.deed() instanceof Deed.Pseudonymise pseudonymising) {
            return pseudonymise(pseudonymising);
        }
        if (act.deed() instanceof Deed.TakeIn taking) {
            return taking.roll().apply(holdings).map(enrolled -> enrolled > 0);
        }
        if (act.deed() instanceof Deed.Appoint appointment) {
            return appoint(appointment.mandates());
        }
        if (act.deed() instanceof Deed.KeepCommons keeping) {
            return keep(keeping.commons());
        }
        if (act.deed() instanceof Deed.RecordSitting recorded) {
            return record(recorded.sitting());
        }
        if (act.deed() instanceof Deed.RecordExclusion recorded) {
            return record(recorded.exclusion());
        }
        if (act.deed() instanceof Deed.RecordConflict recorded) {
            return record(recorded.conflict());
        }
        if (act.deed() instanceof Deed.ReportDone report) {
            return note(report.done());
        }
        if (act.deed() instanceof Deed.SendForReview sending) {
            return review(
                    sending.sitting(),
                    (review, minutes) -> review.send(sending.version(), minutes, act.actor(), act.at()));
        }
        if (act.deed() instanceof Deed.RemarkOn deed) {
            Remark remark = new Remark(deed.version(), deed.item(), act.actor(), act.at(), deed.words());
            return review(deed.sitting(), (review, minutes) -> review.add(remark, minutes));
        }
        if (act.deed() instanceof Deed.SealMinutes sealing) {
            return seal(sealing.sitting(), sealing.salt());
        }
        if (act.deed() instanceof Deed.SealErratum sealing) {
            return seal(sealing);
        }
        return deal();
    }

    private Answer<Boolean> open(Deed.OpenRecord opening) {
        Optional<Association> kept = holdings.association();
        if (kept.isEmpty()) {
            holdings.open(opening.association(), opening.bylaws());
            return DONE;
        }
        boolean same =
                kept.get().equals(opening.association()) && holdings.bylaws().continueFrom(opening.bylaws());
        return same
                ? DONE
                : Answer.refused(
                        Phrase.of("archive.other-record").with(kept.get().name()));
    }

    /** Nothing that was decided depends on it: each vote keeps the rule by which it was judged. */
    private Answer<Boolean> amend(Deed.AmendBylaws amendment) {
        BylawsVersions before = holdings.bylaws();
        return before.amended(amendment.from(), amendment.bylaws()).then(after -> {
            if (!after.equals(before)) {
                holdings.amend(amendment.from(), amendment.bylaws());
            }
            return DONE;
        });
    }

    /** A name that was taken off comes back by no import, and none is taken off by the way. */
    private Answer<Boolean> enrol(List<Member> members) {
        Members before = holdings.members();
        for (Member member : members) {
            Optional<Member> kept = before.member(member.id());
            boolean isPseudonym = member.isPseudonymised()
                    || kept.filter(Member::isPseudonymised).isPresent();
            if (isPseudonym && kept.filter(member::equals).isEmpty()) {
                return Answer.refused(
                        Phrase.of("archive.pseudonym").with(member.id().value()));
            }
        }
        holdings.enrol(members);
        return DONE;
    }

    private Answer<Boolean> pseudonymise(Deed.Pseudonymise deed) {
        PseudonymRules rules = new PseudonymRules(deed, holdings);
        if (rules.isDoneAlready()) {
            return DONE;
        }
        Optional<Phrase> objection = rules.objection(today());
        if (objection.isPresent()) {
            return Answer.refused(objection.get());
        }
        rules.carryOut(holdings);
        return DONE;
    }

    private Answer<Boolean> appoint(List<Mandate> mandates) {
        Members members = holdings.members();
        Council before = holdings.council();
        List<Mandate> added = mandates.stream()
                .filter(mandate -> !before.mandates().contains(mandate))
                .toList();
        Answer<Council> council = Answer.granted(before);
        for (Mandate mandate : added) {
            council = council.then(soFar -> soFar.enter(mandate, members));
        }
        return council.then(done -> {
            holdings.appoint(added);
            return DONE;
        });
    }

    private Answer<Boolean> keep(Commons commons) {
        return commons.masteredAmong(holdings.members()).then(mastered -> {
            if (!mastered.equals(holdings.commons())) {
                holdings.keep(mastered);
            }
            return DONE;
        });
    }

    private Answer<Boolean> deal() {
        Dealings before = holdings.dealings();
        return new DealingRules(holdings).after(act.deed(), before).then(after -> {
            if (!after.equals(before)) {
                holdings.keep(after);
            }
            return DONE;
        });
    }

    private Answer<Boolean> note(List<ActionDone> done) {
        List<ActionDone> before = holdings.actionsDone();
        List<ActionDone> news =
                done.stream().filter(action -> !before.contains(action)).toList();
        for (ActionDone action : news) {
            Optional<Meeting.Closed> sitting =
                    holdings.sitting(action.sitting()).map(Stored::value);
            boolean isAgreed = sitting.filter(held -> held.sitting().actions().size() >= action.line())
                    .filter(held -> !action.on().isBefore(held.id().date()))
                    .isPresent();
            if (!isAgreed) {
                return Answer.refused(Phrase.of("archive.no-such-action")
                        .with(action.line())
                        .with(action.sitting().toString())
                        .with(action.on()));
            }
        }
        holdings.note(news);
        return DONE;
    }

    private Answer<Boolean> record(Meeting.Closed sitting) {
        Optional<Stored<Meeting.Closed>> kept = holdings.sitting(sitting.id());
        if (kept.filter(earlier -> earlier.value().equals(sitting)).isPresent()) {
            return DONE;
        }
        Optional<Phrase> objection = new SittingRules(sitting, holdings).objection();
        if (objection.isPresent()) {
            return Answer.refused(objection.get());
        }
        kept.ifPresentOrElse(
                earlier -> holdings.replace(new Stored<>(sitting, earlier.revision())), () -> holdings.add(sitting));
        return DONE;
    }

    private Answer<Boolean> record(ConflictCase conflict) {
        ConflictRules rules = new ConflictRules(conflict, holdings);
        if (rules.isKeptAlready()) {
            return DONE;
        }
        Optional<Phrase> objection = rules.objection(act.actor(), today());
        if (objection.isPresent()) {
            return Answer.refused(objection.get());
        }
        holdings.keep(conflict);
        return DONE;
    }

    private Answer<Boolean> record(Exclusion exclusion) {
        Optional<Exclusion> kept = holdings.exclusions().stream()
                .filter(earlier -> earlier.reference().equals(exclusion.reference()))
                .findFirst();
        if (kept.filter(exclusion::equals).isPresent()) {
            return DONE;
        }
        if (kept.filter(earlier -> !exclusion.continues(earlier)).isPresent()) {
            return Answer.refused(Phrase.of("archive.exclusion-differs").with(exclusion.reference()));
        }
        Optional<LocalDate> toCome =
                exclusion.steps().values().stream().filter(today()::isBefore).findFirst();
        if (toCome.isPresent()) {
            return Answer.refused(Phrase.of("archive.exclusion-to-come")
                    .with(exclusion.reference())
                    .with(toCome.get()));
        }
        return holdings.members()
                .belonging(exclusion.member(), exclusion.begunOn())
                .then(member -> {
                    holdings.keep(exclusion);
                    return DONE;
                });
    }

    private Answer<Boolean> review(MeetingId id, BiFunction<Review, Minutes, Answer<Review>> step) {
        Optional<Meeting.Closed> sitting = holdings.sitting(id).map(Stored::value);
        if (sitting.isEmpty()) {
            return Answer.refused(Phrase.of("archive.no-such-sitting").with(id.toString()));
        }
        Review before = holdings.review(id);
        Minutes minutes = Minutes.of(sitting.get(), holdings.sittings(), holdings.register());
        return step.apply(before, minutes).then(after -> {
            if (!after.equals(before)) {
                holdings.keep(after);
            }
            return DONE;
        });
    }

    private LocalDate today() {
        return act.at().atZone(holdings.association().orElseThrow().zone()).toLocalDate();
    }

    private Answer<Boolean> seal(MeetingId id, Salt salt) {
        if (holdings.register().entry(id.toString()).isPresent()) {
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
        return append(id.toString(), () -> approved.seal(register, salt, act.at()));
    }

    private Answer<Boolean> seal(Deed.SealErratum sealing) {
        Register register = holdings.register();
        Optional<Erratum> decided = Erratum.to(sealing.mended(), holdings.sittings()).stream()
                .filter(erratum -> erratum.number() == sealing.number())
                .filter(erratum -> !act.at().isBefore(erratum.at()))
                .findFirst();
        if (decided.isEmpty()) {
            return Answer.refused(Phrase.of("archive.no-such-erratum")
                    .with(sealing.number())
                    .with(sealing.mended().toString()));
        }
        Erratum erratum = decided.get();
        if (erratum.entry(register).isPresent()) {
            return DONE;
        }
        if (register.entry(sealing.mended().toString()).isEmpty()) {
            return Answer.refused(
                    Phrase.of("archive.mended-unsealed").with(sealing.mended().toString()));
        }
        return append(erratum.subject(), () -> erratum.seal(register, sealing.salt(), act.at()));
    }

    /** Adds the last entry of a register to the one that is kept, unless the kept one was sealed in the future. */
    private Answer<Boolean> append(String subject, Supplier<Register> longer) {
        boolean isBeforeTheHead = holdings.register()
                .head()
                .filter(last -> act.at().isBefore(last.sealedAt()))
                .isPresent();
        if (isBeforeTheHead) {
            return Answer.refused(Phrase.of("archive.sealed-later").with(subject));
        }
        holdings.append(longer.get().head().orElseThrow());
        return DONE;
    }
}

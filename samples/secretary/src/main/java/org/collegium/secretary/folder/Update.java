package org.collegium.secretary.folder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.archive.Trace;
import org.collegium.association.Association;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.commons.Commons;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.ConflictCase;
import org.collegium.council.Dealings;
import org.collegium.council.Mandate;
import org.collegium.meeting.Meeting;
import org.collegium.member.Exclusion;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.minutes.Erratum;
import org.collegium.register.Register;
import org.collegium.review.Remark;
import org.collegium.review.Review;

/**
 * The acts that bring a record to where a folder is: one for each thing that the record lacks or holds otherwise. An act's
 * identifier follows from what it does and from the last act before it. So of two who bring the same folder at once one
 * acts; and a folder that was changed and changed back acts again.
 */
final class Update {

    private final Contents told;
    private final Holdings kept;
    private final Instant now;
    private final String lastAct;
    private final List<Act> acts = new ArrayList<>();

    private Update(Contents told, Holdings kept) {
        this.told = told;
        this.kept = kept;
        this.now = told.sittings().stream()
                .map(Meeting.Closed::closedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        List<Trace> trail = kept.trail().traces();
        this.lastAct = trail.isEmpty() ? "" : trail.get(trail.size() - 1).id().toString();
    }

    /**
     * The keeper enters the people and what is shared, and the keeper, or else somebody of the council who is no party,
     * the conflicts as far as they went, which motions may be about; each sitting is recorded by its secretary, its minutes
     * are sent and answered by whoever did so, and what
     * it approved or mended is sealed at its close; then the keeper enters what was done with third parties, which names decisions
     * and sittings.
     */
    static List<Act> of(Contents told, Holdings kept) {
        Update update = new Update(told, kept);
        update.people();
        news(told.conflicts(), kept.conflicts()).forEach(update::conflict);
        update.sittings();
        update.enter(news(told.done(), kept.actionsDone()), Deed.ReportDone::new);
        update.dealings(told.dealings(), kept.dealings());
        news(told.exclusions(), kept.exclusions()).forEach(update::exclusion);
        return List.copyOf(update.acts);
    }

    private void people() {
        BylawsVersions first = told.bylaws().first();
        Optional<Association> open = kept.association();
        BylawsVersions before = open.isPresent() ? kept.bylaws() : first;
        if (!open.equals(Optional.of(told.association())) || !before.continueFrom(first)) {
            byTheKeeper(new Deed.OpenRecord(told.association(), first));
        }
        Members members = kept.members();
        enter(
                StreamSupport.stream(told.members().spliterator(), false)
                        .filter(member -> !members.member(member.id()).equals(Optional.of(member)))
                        .toList(),
                Deed.Enrol::new);
        List<Mandate> mandates = open.isPresent() ? kept.council().mandates() : List.of();
        enter(news(told.council().mandates(), mandates), Deed.Appoint::new);
        news(told.bylaws().byFirstDay().entrySet(), before.byFirstDay().entrySet())
                .forEach(version -> byTheKeeper(new Deed.AmendBylaws(version.getKey(), version.getValue())));
        if (!told.commons().equals(Commons.none()) && !told.commons().equals(kept.commons())) {
            byTheKeeper(new Deed.KeepCommons(told.commons()));
        }
    }

    private void sittings() {
        List<Meeting.Closed> before = kept.sittings();
        Register register = kept.register();
        for (Meeting.Closed sitting : told.sittings()) {
            if (!before.contains(sitting)) {
                bySecretaryOf(sitting, new Deed.RecordSitting(sitting));
            }
            sitting.approved().stream()
                    .filter(approved -> register.entry(approved.toString()).isEmpty())
                    .forEach(approved -> bySecretaryOf(
                            sitting,
                            new Deed.SealMinutes(approved, told.secret().of(approved))));
            Erratum.in(told.sittings()).stream()
                    .filter(erratum -> erratum.by().equals(sitting.id()))
                    .filter(erratum -> erratum.entry(register).isEmpty())
                    .forEach(erratum -> bySecretaryOf(
                            sitting,
                            new Deed.SealErratum(
                                    erratum.mends(),
                                    erratum.number(),
                                    told.secret().of(erratum))));
            // After what was sealed at the close, which the minutes name as the head of the register.
            review(sitting);
        }
    }

    private void review(Meeting.Closed sitting) {
        Review before = kept.review(sitting.id());
        told.reviews().stream()
                .filter(act -> act.about().equals(sitting.id()) && isNews(act, before))
                .forEach(act -> add(act.by(), act.at(), act.deed(), act.deed().toString()));
    }

    private static boolean isNews(Contents.Told act, Review before) {
        if (act.deed() instanceof Deed.SendForReview sending) {
            return before.version(sending.version()).isEmpty();
        }
        return act.deed() instanceof Deed.RemarkOn deed
                && !before.remarks()
                        .contains(new Remark(deed.version(), deed.item(), act.by(), act.at(), deed.words()));
    }

    private void dealings(Dealings given, Dealings before) {
        enter(news(given.filings(), before.filings()), Deed.FileChanges::new);
        enter(news(given.specialMandates(), before.specialMandates()), Deed.Entrust::new);
        enter(news(given.acts(), before.acts()), Deed.ReportActs::new);
    }

    private void conflict(ConflictCase conflict) {
        CaseFile file = conflict.onRecord();
        LocalDate last = file.history().get(file.history().size() - 1).stamp().on();
        MemberId actor = Stream.concat(Stream.of(told.keeper()), told.council().representatives(last).stream())
                .filter(member -> !file.grievance().isBetween(member))
                .findFirst()
                .orElse(told.keeper());
        // A case names itself only by its reference, which stays when facts are added.
        add(actor, noted(last), new Deed.RecordConflict(conflict), file.toString());
    }

    private void exclusion(Exclusion exclusion) {
        LocalDate last = exclusion.steps().values().stream()
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Deed deed = new Deed.RecordExclusion(exclusion);
        add(told.keeper(), noted(last), deed, deed.toString());
    }

    /** When what happened on a day is noted: not before it, nor before what the sittings noted. */
    private Instant noted(LocalDate day) {
        Instant earliest = day.atStartOfDay(told.association().zone()).toInstant();
        return earliest.isAfter(now) ? earliest : now;
    }

    private <T> void enter(List<T> news, Function<List<T>, Deed> deed) {
        if (!news.isEmpty()) {
            byTheKeeper(deed.apply(news));
        }
    }

    private void byTheKeeper(Deed deed) {
        add(told.keeper(), now, deed, deed.toString());
    }

    private void bySecretaryOf(Meeting.Closed sitting, Deed deed) {
        add(sitting.sitting().secretary().id(), sitting.closedAt(), deed, deed.toString());
    }

    private void add(MemberId actor, Instant at, Deed deed, String what) {
        String content = told.association().id() + " " + actor + " " + what + " " + lastAct;
        UUID id = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
        acts.add(new Act(new ActId(id), told.association().id(), actor, at, deed));
    }

    private static <T> List<T> news(Collection<T> told, Collection<T> kept) {
        return told.stream().filter(each -> !kept.contains(each)).toList();
    }
}

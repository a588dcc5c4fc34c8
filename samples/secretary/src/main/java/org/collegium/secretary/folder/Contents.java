package org.collegium.secretary.folder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.Deed;
import org.collegium.association.Association;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.commons.Commons;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.ConflictCase;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Exclusion;
import org.collegium.member.MemberId;
import org.collegium.member.Members;

/**
 * The record that a folder tells.
 *
 * @param association whose
 * @param bylaws its bylaws by date
 * @param keeper who keeps the folder
 * @param members everybody who is or was a member
 * @param council the council and its mandates
 * @param commons what it shares, and what it says of itself
 * @param sittings the sittings held, in order
 * @param done what the sittings agreed to do and is done
 * @param conflicts the conflicts between members, each with all its facts
 * @param dealings what was filed, entrusted and done in the association's name
 * @param exclusions the procedures by which members are excluded
 * @since 0.1
 */
public record Contents(
        Association association,
        BylawsVersions bylaws,
        MemberId keeper,
        Members members,
        Council council,
        Commons commons,
        List<Meeting.Closed> sittings,
        List<ActionDone> done,
        List<ConflictCase> conflicts,
        Dealings dealings,
        List<Exclusion> exclusions) {

    public Contents {
        sittings = List.copyOf(sittings);
        done = List.copyOf(done);
        conflicts = List.copyOf(conflicts);
        exclusions = List.copyOf(exclusions);
    }

    /**
     * The acts that bring an archive to where the folder is: the keeper enters the people and what is shared, each sitting
     * is recorded by its secretary, and what it approved is sealed at its close; then the keeper enters what was done with
     * third parties, which names decisions and sittings, and the keeper, or else somebody of the council who is no party,
     * the conflicts as far as they went. An act's identifier follows from what it does, so the
     * same folder acts once.
     */
    public List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        Instant now = sittings.stream()
                .map(Meeting.Closed::closedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        acts.add(act(keeper, now, new Deed.OpenRecord(association, bylaws.first())));
        acts.add(act(
                keeper,
                now,
                new Deed.Enrol(
                        StreamSupport.stream(members.spliterator(), false).toList())));
        acts.add(act(keeper, now, new Deed.Appoint(council.mandates())));
        bylaws.byFirstDay().forEach((from, version) -> acts.add(act(keeper, now, new Deed.AmendBylaws(from, version))));
        if (!commons.equals(Commons.none())) {
            acts.add(act(keeper, now, new Deed.KeepCommons(commons)));
        }
        for (Meeting.Closed sitting : sittings) {
            MemberId secretary = sitting.sitting().secretary().id();
            acts.add(act(secretary, sitting.closedAt(), new Deed.RecordSitting(sitting)));
            for (MeetingId approved : sitting.approved()) {
                acts.add(act(secretary, sitting.closedAt(), new Deed.SealMinutes(approved)));
            }
        }
        if (!done.isEmpty()) {
            acts.add(act(keeper, now, new Deed.ReportDone(done)));
        }
        conflicts.forEach(conflict -> acts.add(recording(conflict, now)));
        deedsOfDealing().forEach(deed -> acts.add(act(keeper, now, deed)));
        exclusions.forEach(exclusion ->
                acts.add(act(keeper, noted(lastStep(exclusion), now), new Deed.RecordExclusion(exclusion))));
        return List.copyOf(acts);
    }

    /** One deed for each kind of dealing that there is. */
    private Stream<Deed> deedsOfDealing() {
        Stream<Deed> filings =
                Stream.of(dealings.filings()).filter(list -> !list.isEmpty()).map(Deed.FileChanges::new);
        Stream<Deed> mandates = Stream.of(dealings.specialMandates())
                .filter(list -> !list.isEmpty())
                .map(Deed.Entrust::new);
        Stream<Deed> done =
                Stream.of(dealings.acts()).filter(list -> !list.isEmpty()).map(Deed.ReportActs::new);
        return Stream.of(filings, mandates, done).flatMap(each -> each);
    }

    private Act recording(ConflictCase conflict, Instant now) {
        CaseFile file = conflict.onRecord();
        LocalDate last = file.history().get(file.history().size() - 1).stamp().on();
        MemberId actor = Stream.concat(Stream.of(keeper), council.representatives(last).stream())
                .filter(member -> !file.grievance().isBetween(member))
                .findFirst()
                .orElse(keeper);
        // A case names itself only by its reference, which stays when facts are added.
        return act(actor, noted(last, now), new Deed.RecordConflict(conflict), file.toString());
    }

    private static LocalDate lastStep(Exclusion exclusion) {
        return exclusion.steps().values().stream()
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When what happened on a day is noted: not before it, nor before what the sittings noted. */
    private Instant noted(LocalDate day, Instant now) {
        Instant earliest = day.atStartOfDay(association.zone()).toInstant();
        return earliest.isAfter(now) ? earliest : now;
    }

    private Act act(MemberId actor, Instant at, Deed deed) {
        return act(actor, at, deed, deed.toString());
    }

    private Act act(MemberId actor, Instant at, Deed deed, String told) {
        String content = association.id() + " " + actor + " " + told;
        UUID id = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
        return new Act(new ActId(id), association.id(), actor, at, deed);
    }
}

package org.collegium.persistence;

import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.sittingOn;
import static org.collegium.story.People.SALT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.collegium.archive.AConflict;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.archive.Store;
import org.collegium.council.ActOnBehalf;
import org.collegium.council.ChangeFiling;
import org.collegium.council.SpecialMandate;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Meeting;
import org.collegium.member.Exclusion;
import org.collegium.member.ExclusionRule;

/** An association whose record is opened in a store, with its members and its council. */
record ARecord(AnAssociation association, Store store) {

    static ARecord in(Store store) {
        ARecord record = new ARecord(AnAssociation.unheardOf(), store);
        record.perform(new Deed.OpenRecord(record.association.letterhead(), record.association.bylaws()));
        record.perform(new Deed.Enrol(AnAssociation.members()));
        record.perform(new Deed.Appoint(AnAssociation.mandates()));
        return record;
    }

    /** Two records between which no table is empty. */
    static void ofEverything(Store store) {
        ARecord one = ARecord.in(store);
        one.with(one.association().january()).with(one.association().amending());
        one.perform(new Deed.KeepCommons(AnAssociation.commons()));
        one.perform(new Deed.RecordConflict(AConflict.with("C-2025-01", AConflict.everyKind())));
        one.perform(new Deed.SendForReview(sittingOn(JANUARY), 1));
        one.perform(new Deed.RemarkOn(sittingOn(JANUARY), 1, Optional.of(3), Optional.of("Trois voix.")));
        one.perform(new Deed.RemarkOn(sittingOn(JANUARY), 1, Optional.empty(), Optional.of("Merci.")));
        one.perform(new Deed.ReportDone(List.of(new ActionDone(sittingOn(JANUARY), 1, JANUARY.plusDays(9)))));
        one.dealing();
        one.excluding();
        ARecord other = ARecord.in(store);
        other.with(other.association().elections())
                .with(other.association().consensus())
                .with(other.association().february(3));
        other.perform(new Deed.SealMinutes(sittingOn(JANUARY), SALT));
    }

    ARecord with(Meeting.Closed sitting) {
        perform(new Deed.RecordSitting(sitting));
        return this;
    }

    /** Two changes, one of them filed, a special mandate, and an act under it. */
    void dealing() {
        LocalDate day = AnAssociation.JANUARY;
        ChangeFiling filed = ChangeFiling.of(ChangeFiling.Change.REPRESENTATIVES, day)
                .file(day)
                .then(sent -> sent.acknowledge(new ChangeFiling.Receipt(day, Optional.of("W29-7"))))
                .orElseThrow();
        perform(new Deed.FileChanges(List.of(filed, ChangeFiling.of(ChangeFiling.Change.BYLAWS, day))));
        perform(new Deed.Entrust(List.of(new SpecialMandate(
                SpecialMandate.Kind.BANK, "Ouvrir un compte", AnAssociation.holder(9), day, AnAssociation.FEBRUARY))));
        perform(new Deed.ReportActs(
                List.of(ActOnBehalf.done(AnAssociation.holder(9), SpecialMandate.Kind.BANK, "Compte ouvert", day))));
    }

    /** A procedure whose grievances were notified. */
    void excluding() {
        perform(new Deed.RecordExclusion(Exclusion.begin(
                "E-2025-01", AnAssociation.id(9), "La clé", ExclusionRule.ASSUMED, AnAssociation.JANUARY)));
    }

    void perform(Deed deed) {
        new Archive(store).perform(act(3, deed)).orElseThrow();
    }

    /** An act of a member, by number. */
    Act act(int actor, Deed deed) {
        return new Act(
                new ActId(UUID.randomUUID()),
                association.id(),
                AnAssociation.id(actor),
                Instant.parse("2025-03-01T10:00:00Z"),
                deed);
    }
}

package org.collegium.findings;

import java.time.LocalDate;
import java.util.List;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.commons.Commons;
import org.collegium.conflict.ConflictCase;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.council.Representation;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Meeting;
import org.collegium.member.Exclusion;
import org.collegium.member.Members;
import org.collegium.register.Register;

/**
 * The record of an association as findings look at it.
 *
 * @param bylaws by date
 * @param members everybody who is or was a member
 * @param council its seats and mandates
 * @param sittings all that closed
 * @param register what is sealed
 * @param done the actions that were done
 * @param dealings what was filed, entrusted and done in the association's name
 * @param commons what is shared, and who masters it
 * @param conflicts the cases
 * @param exclusions the procedures by which members are excluded
 * @since 0.1
 */
public record KeptRecord(
        BylawsVersions bylaws,
        Members members,
        Council council,
        List<Meeting.Closed> sittings,
        Register register,
        List<ActionDone> done,
        Dealings dealings,
        Commons commons,
        List<ConflictCase> conflicts,
        List<Exclusion> exclusions) {

    public KeptRecord {
        sittings = List.copyOf(sittings);
        done = List.copyOf(done);
        conflicts = List.copyOf(conflicts);
        exclusions = List.copyOf(exclusions);
    }

    /** A record of sittings, without actions done, dealings, commons, conflicts and exclusions. */
    public static KeptRecord of(
            BylawsVersions bylaws, Members members, Council council, List<Meeting.Closed> sittings, Register register) {
        return new KeptRecord(
                bylaws,
                members,
                council,
                sittings,
                register,
                List.of(),
                Dealings.none(),
                Commons.none(),
                List.of(),
                List.of());
    }

    /** This record with these actions done and no others. */
    public KeptRecord whereDone(List<ActionDone> others) {
        return new KeptRecord(
                bylaws, members, council, sittings, register, others, dealings, commons, conflicts, exclusions);
    }

    /** This record with these dealings and no others. */
    public KeptRecord with(Dealings others) {
        return new KeptRecord(
                bylaws, members, council, sittings, register, done, others, commons, conflicts, exclusions);
    }

    /** This record with these commons and no others. */
    public KeptRecord with(Commons others) {
        return new KeptRecord(
                bylaws, members, council, sittings, register, done, dealings, others, conflicts, exclusions);
    }

    /** This record with these conflicts and no others. */
    public KeptRecord with(List<ConflictCase> others) {
        return new KeptRecord(
                bylaws, members, council, sittings, register, done, dealings, commons, others, exclusions);
    }

    /** This record with these exclusions and no others. */
    public KeptRecord withExclusions(List<Exclusion> others) {
        return new KeptRecord(bylaws, members, council, sittings, register, done, dealings, commons, conflicts, others);
    }

    /** Who may act in the association's name by the bylaws of a day. */
    public Representation representationOn(LocalDate day) {
        return bylaws.representationOn(day, council).entrusting(dealings.specialMandates());
    }
}

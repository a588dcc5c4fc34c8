package org.collegium.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collegium.association.Association;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.commons.Commons;
import org.collegium.conflict.ConflictCase;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.council.Representation;
import org.collegium.findings.KeptRecord;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Exclusion;
import org.collegium.member.Members;
import org.collegium.register.Register;
import org.collegium.review.Review;

/**
 * What is kept of one association, as it stands within one transaction.
 *
 * @since 0.1
 */
public interface Holdings {

    /** The association; empty where no record was opened. */
    Optional<Association> association();

    /** Its bylaws by date; none where no record was opened. */
    BylawsVersions bylaws();

    /** Everybody who is or was a member. */
    Members members();

    /**
     * The council and its mandates.
     *
     * @throws IllegalStateException where no record was opened
     */
    Council council();

    /** What it shares, and what it says of itself; nothing where none of it was entered. */
    Commons commons();

    /** The changes to be filed, the special mandates, and what was done in the association's name. */
    Dealings dealings();

    /** A sitting that closed. */
    Optional<Stored<Meeting.Closed>> sitting(MeetingId id);

    /** All sittings that closed, in the order of their identifiers. */
    List<Meeting.Closed> sittings();

    /**
     * All conflicts, in the order of their references. They are whole: whoever shows one asks it for what its reader may
     * see.
     */
    List<ConflictCase> conflicts();

    /** The actions that were done, by sitting and line. */
    List<ActionDone> actionsDone();

    /** All procedures of exclusion, in the order of their references. */
    List<Exclusion> exclusions();

    /** The review of a sitting's minutes; empty where they were not sent to anybody. */
    Review review(MeetingId sitting);

    /** All reviews that began, in the order of their sittings. */
    List<Review> reviews();

    /** The register. */
    Register register();

    /** All of it that findings look at. */
    default KeptRecord record() {
        return new KeptRecord(
                bylaws(),
                members(),
                council(),
                sittings(),
                register(),
                actionsDone(),
                dealings(),
                commons(),
                conflicts(),
                exclusions());
    }

    /** Who may act in the association's name, by the bylaws of a day. */
    default Representation representationOn(LocalDate day) {
        return bylaws().representationOn(day, council()).entrusting(dealings().specialMandates());
    }

    /** The audit trail. */
    Trail trail();

    /** Whether an act was done. */
    boolean knows(ActId act);
}

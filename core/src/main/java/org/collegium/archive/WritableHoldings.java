package org.collegium.archive;

import java.time.LocalDate;
import java.util.Collection;
import org.collegium.association.Association;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.commons.Commons;
import org.collegium.conflict.ConflictCase;
import org.collegium.council.Dealings;
import org.collegium.council.Mandate;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Meeting;
import org.collegium.member.Exclusion;
import org.collegium.member.MemberFile;
import org.collegium.register.Entry;
import org.collegium.review.Review;

/**
 * What is kept of one association, open for writing within one transaction. It keeps what it is given and decides
 * nothing; only the {@link Archive} calls it.
 *
 * @since 0.1
 */
public interface WritableHoldings extends Holdings, MemberFile {

    /** Opens the record. */
    void open(Association association, BylawsVersions bylaws);

    /** Keeps a later version of the bylaws. */
    void amend(LocalDate from, Bylaws bylaws);

    /** Keeps mandates, new or changed: one of the same seat and first day as another takes its place. */
    void appoint(Collection<Mandate> mandates);

    /** Keeps what is shared, in the place of what was kept before. */
    void keep(Commons commons);

    /** Keeps what the association has to do with third parties, in the place of what was kept. */
    void keep(Dealings dealings);

    /** Keeps a sitting for the first time. */
    void add(Meeting.Closed sitting);

    /**
     * Keeps a sitting in the place of an earlier value.
     *
     * @param sitting the next value with the revision of the earlier one
     * @throws StaleRevisionException where another value was kept since
     */
    void replace(Stored<Meeting.Closed> sitting);

    /**
     * Keeps a case, new or with facts added to it. It has no revision: what was added in the meantime would stand in the
     * kept value, which is then no beginning of this one.
     */
    void keep(ConflictCase conflict);

    /** Keeps that actions were done; of one that was noted before, the day. */
    void note(Collection<ActionDone> done);

    /** Keeps a procedure, new or with steps added to it; like a case, it has no revision. */
    void keep(Exclusion exclusion);

    /** Keeps a review, new or with versions and remarks added to it; like a case, it has no revision. */
    void keep(Review review);

    /** Adds the next entry of the register. */
    void append(Entry entry);

    /** The end of the audit trail, told without reading all of it. */
    Trail.Head trailHead();

    /** Adds the next line of the audit trail. */
    void append(Trace trace);
}

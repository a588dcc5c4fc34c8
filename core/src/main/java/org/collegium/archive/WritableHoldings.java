package org.collegium.archive;

import java.time.LocalDate;
import java.util.Collection;
import org.collegium.association.Association;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.council.Mandate;
import org.collegium.meeting.Meeting;
import org.collegium.member.MemberFile;
import org.collegium.register.Entry;

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

    /** Keeps more mandates. */
    void appoint(Collection<Mandate> mandates);

    /** Keeps a sitting for the first time. */
    void add(Meeting.Closed sitting);

    /**
     * Keeps a sitting in the place of an earlier value.
     *
     * @param sitting the next value with the revision of the earlier one
     * @throws StaleRevisionException where another value was kept since
     */
    void replace(Stored<Meeting.Closed> sitting);

    /** Adds the next entry of the register. */
    void append(Entry entry);

    /** Adds the next line of the audit trail. */
    void append(Trace trace);
}

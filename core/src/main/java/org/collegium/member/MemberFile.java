package org.collegium.member;

import java.util.Collection;

/**
 * The member file (<i>fichier des adhérents</i>) as it is kept, asked for some members at a time, so that nobody need
 * hold them all.
 *
 * @since 0.1
 */
public interface MemberFile {

    /** Those of the members on record who have one of these numbers. */
    Members members(Collection<MemberId> numbers);

    /** Keeps members, new or changed; of two with the same number, the later one. */
    void enrol(Collection<Member> members);
}

package org.collegium.member;

import java.util.Collection;

/** A member file that is held, for tests. */
public final class HeldFile implements MemberFile {

    private Members members;

    /** With these members in it. */
    public HeldFile(Members members) {
        this.members = members;
    }

    /** All who are in it. */
    public Members all() {
        return members;
    }

    @Override
    public Members members(Collection<MemberId> numbers) {
        return members.only(numbers);
    }

    @Override
    public void enrol(Collection<Member> more) {
        members = members.enrol(more);
    }
}

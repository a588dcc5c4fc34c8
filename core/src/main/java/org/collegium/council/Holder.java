package org.collegium.council;

import org.collegium.member.Member;
import org.collegium.member.MemberId;

/**
 * A person as a record names them: the number, and the name borne at the time. A later change of name does not reach
 * back into it.
 *
 * @param id the member's number
 * @param name the name as it is printed
 * @since 0.1
 */
public record Holder(MemberId id, String name) {

    /** The member under today's name. */
    public static Holder of(Member member) {
        return new Holder(member.id(), member.name());
    }
}

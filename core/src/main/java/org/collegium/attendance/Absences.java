package org.collegium.attendance;

import java.util.List;
import org.collegium.member.MemberId;

/**
 * How many sittings in a row somebody stayed away from without an excuse or a proxy.
 *
 * @param longest the longest row
 * @param last the row at the end: 0 for whoever came, was excused or gave a proxy last
 * @since 0.1
 */
public record Absences(int longest, int last) {

    /** Of somebody from sittings, in order. */
    public static Absences of(MemberId member, List<Attendance> sittings) {
        int longest = 0;
        int row = 0;
        for (Attendance sitting : sittings) {
            row = sitting.isUnexcused(member) ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        return new Absences(longest, row);
    }
}

package org.collegium.attendance;

import org.collegium.member.MemberId;

/**
 * Somebody stands back from one item of the agenda for a conflict of interest (<i>déport</i>).
 *
 * @param member who
 * @param item the number of the agenda item
 * @since 0.1
 */
public record Recusal(MemberId member, int item) {}

package org.collegium.calendar;

import org.collegium.member.MemberId;

/**
 * Who serves a sitting.
 *
 * @param facilitator who leads the discussion (<i>animation</i>)
 * @param secretary who keeps the record (<i>secrétariat</i>)
 * @since 0.1
 */
public record Turn(MemberId facilitator, MemberId secretary) {}

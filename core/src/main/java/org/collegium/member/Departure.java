package org.collegium.member;

import java.time.LocalDate;

/**
 * How somebody ceased to be a member.
 *
 * @param on the first day on which the person is no longer a member
 * @param reason in a few words; blank where it is not kept
 * @since 0.1
 */
public record Departure(LocalDate on, String reason) {

    /** The reason of who was excluded, in both languages. */
    public static final String EXCLUSION = "exclusion";

    /** Whether the member was excluded. */
    public boolean isExclusion() {
        return reason.equals(EXCLUSION);
    }

    /** The day alone. */
    Departure withoutReason() {
        return new Departure(on, "");
    }
}

package org.collegium.attendance;

import java.time.Instant;
import java.util.Optional;
import org.collegium.member.MemberId;

/**
 * The power to vote in somebody's place (<i>pouvoir</i>).
 *
 * @param grantor who gives it (<i>mandant</i>)
 * @param holder who votes with it (<i>mandataire</i>), a seat holder too
 * @param from from when it counts
 * @param until until when, exclusive; to the end of the sitting where it is empty
 * @since 0.1
 */
public record Proxy(MemberId grantor, MemberId holder, Instant from, Optional<Instant> until) {

    public Proxy {
        until.filter(end -> !from.isBefore(end)).ifPresent(end -> {
            throw new IllegalArgumentException("A proxy of " + grantor + " from " + from + " cannot end at " + end);
        });
    }

    /** Whether it counts at an instant. */
    public boolean runsAt(Instant at) {
        return !at.isBefore(from) && until.map(at::isBefore).orElse(true);
    }
}

package org.collegium.jakarta;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.Deed;
import org.collegium.association.AssociationId;
import org.collegium.member.MemberId;

/**
 * What somebody asks for.
 *
 * @param association whose record it concerns
 * @param thing which of the things that it shares
 * @param actor who asks, as the house has seen to
 * @param at when
 */
public record Request(AssociationId association, String thing, MemberId actor, Instant at) {

    /** The day of it. */
    LocalDate day() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** A deed of whoever asks. */
    Act act(Deed deed) {
        return new Act(new ActId(UUID.randomUUID()), association, actor, at, deed);
    }
}

package org.collegium.archive;

import java.time.Instant;
import org.collegium.association.AssociationId;
import org.collegium.member.MemberId;

/**
 * One change: who did what when. It is the transaction, the key that makes a repetition harmless, and the line of the
 * audit trail.
 *
 * @param id its identifier
 * @param association in whose record
 * @param actor who acts, as the host authenticated them
 * @param at when
 * @param deed what is done
 * @since 0.1
 */
public record Act(ActId id, AssociationId association, MemberId actor, Instant at, Deed deed) {}

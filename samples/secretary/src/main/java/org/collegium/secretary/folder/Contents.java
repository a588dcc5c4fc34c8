package org.collegium.secretary.folder;

import java.time.Instant;
import java.util.List;
import org.collegium.archive.Act;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.association.Association;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.commons.Commons;
import org.collegium.conflict.ConflictCase;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Exclusion;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.words.Answer;

/**
 * The record that a folder tells.
 *
 * @param association whose
 * @param bylaws its bylaws by date
 * @param keeper who keeps the folder
 * @param secret from which the salts of what is sealed follow
 * @param members everybody who is or was a member
 * @param council the council and its mandates
 * @param commons what it shares, and what it says of itself
 * @param sittings the sittings held, in order
 * @param pending those that are called or in session: the record has none of them yet
 * @param done what the sittings agreed to do and is done
 * @param reviews what was sent for review and answered, in the order of time
 * @param conflicts the conflicts between members, each with all its facts
 * @param dealings what was filed, entrusted and done in the association's name
 * @param exclusions the procedures by which members are excluded
 * @since 0.1
 */
public record Contents(
        Association association,
        BylawsVersions bylaws,
        MemberId keeper,
        Secret secret,
        Members members,
        Council council,
        Commons commons,
        List<Meeting.Closed> sittings,
        List<Meeting> pending,
        List<ActionDone> done,
        List<Told> reviews,
        List<ConflictCase> conflicts,
        Dealings dealings,
        List<Exclusion> exclusions) {

    /**
     * Something that somebody did about a sitting at an hour of their own.
     *
     * @param about which sitting
     * @param by who
     * @param at when
     * @param deed what
     */
    public record Told(MeetingId about, MemberId by, Instant at, Deed deed) {}

    public Contents {
        sittings = List.copyOf(sittings);
        pending = List.copyOf(pending);
        reviews = List.copyOf(reviews);
        done = List.copyOf(done);
        conflicts = List.copyOf(conflicts);
        exclusions = List.copyOf(exclusions);
    }

    /** What called the sittings that have not begun. */
    public List<Convocation> called() {
        return pending.stream()
                .filter(Meeting.Convened.class::isInstance)
                .map(meeting -> ((Meeting.Convened) meeting).convocation())
                .toList();
    }

    /**
     * Brings an archive to where the folder is.
     *
     * @return how many acts that took, 0 where it is there already; or the first refusal, after which nothing is kept
     */
    public Answer<Integer> keepIn(Archive archive) {
        return archive.perform(archive.<List<Act>>read(association.id(), kept -> Update.of(this, kept)));
    }
}

package org.collegium.reporting.exchange;

import org.collegium.association.Association;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.Sitting;
import org.collegium.member.MemberId;
import org.collegium.motion.Amendment;
import org.collegium.motion.Motion;

/** What names each thing of one association in Popolo documents, the same for every reader. */
final class PopoloIds {

    private final String association;

    PopoloIds(Association association) {
        this.association = association.id().toString();
    }

    String association() {
        return association;
    }

    String council() {
        return of("council");
    }

    String seat(Seat seat) {
        return of("seat/" + seat.number());
    }

    String member(MemberId member) {
        return of("member/" + member);
    }

    String membership(MemberId member) {
        return of("membership/" + member);
    }

    String mandate(Mandate mandate) {
        return of("mandate/" + mandate.seat().number() + "/" + mandate.from());
    }

    String meeting(MeetingId meeting) {
        return of("meeting/" + meeting);
    }

    String motion(MeetingId meeting, int item, Motion.Proposed motion) {
        return of("motion/" + meeting + "/" + item + "/" + motion.version());
    }

    String amendment(MeetingId meeting, int item, Amendment amendment) {
        return of("amendment/" + meeting + "/" + item + "/" + amendment.number());
    }

    /** Votes are counted by item, so that one behind closed doors leaves no gap. */
    String vote(Sitting sitting, HeldVote vote) {
        int number = sitting.votesOn(vote.item()).indexOf(vote) + 1;
        return of("vote/" + sitting.convocation().id() + "/" + vote.item() + "/" + number);
    }

    private String of(String path) {
        return association + "/" + path;
    }
}

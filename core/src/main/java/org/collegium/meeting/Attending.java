package org.collegium.meeting;

import java.time.Instant;
import org.collegium.association.Organ;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.member.MemberId;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * Who is at a sitting, of those who have a place in it: a seat in the council, or one on the general meeting's list of
 * voters.
 *
 * @param sitting what is on record so far
 */
record Attending(Sitting sitting) {

    Answer<Sitting> arrive(MemberId member, Instant at) {
        return moving(member, at)
                .then(attendance -> attendance.arrive(member, at))
                .map(sitting::with);
    }

    Answer<Sitting> leave(MemberId member, Instant at) {
        return moving(member, at)
                .then(attendance -> attendance.leave(member, at))
                .map(sitting::with);
    }

    Answer<Sitting> excuse(MemberId member) {
        return seated(member).then(attendance -> attendance.excuse(member)).map(sitting::with);
    }

    Answer<Sitting> entrust(Proxy proxy, int proxiesPerHolder) {
        return seated(proxy.grantor())
                .then(grantor -> seated(proxy.holder()))
                .then(attendance -> attendance.entrust(proxy, proxiesPerHolder))
                .map(sitting::with);
    }

    Answer<Sitting> recuse(Recusal recusal) {
        return new OpenItems(sitting)
                .item(recusal.item())
                .then(item -> seated(recusal.member()))
                .then(attendance -> attendance.recuse(recusal))
                .map(sitting::with);
    }

    private Answer<Attendance> moving(MemberId member, Instant at) {
        return new Chronology(sitting).moving(member, at).then(inOrder -> seated(member));
    }

    private Answer<Attendance> seated(MemberId member) {
        Organ organ = sitting.convocation().id().organ();
        return sitting.composition().seatOf(member).isEmpty()
                ? Answer.refused(
                        Phrase.of("meeting.no-place").with(member.value()).with(Phrase.of("no-place", organ)))
                : Answer.granted(sitting.attendance());
    }
}

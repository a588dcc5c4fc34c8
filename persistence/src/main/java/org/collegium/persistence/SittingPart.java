package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.collegium.meeting.MeetingId;

/** A row that belongs to a sitting. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class SittingPart extends Row {

    /** The {@link MeetingId} as text. */
    @Column(name = "sitting")
    String sitting;

    static MeetingId meeting(String text) {
        return MeetingId.parse(text)
                .orElseThrow(() -> new StoreException("'" + text + "' is kept as a sitting, but names none"));
    }
}

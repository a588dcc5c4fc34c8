package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.collegium.meeting.MeetingId;
import org.collegium.words.Phrase;

/** A row that belongs to a sitting. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class SittingPart extends Row {

    /** The {@link MeetingId} as text. */
    @Column(name = "sitting")
    String sitting;

    static MeetingId meeting(String text) {
        return MeetingId.parse(text)
                .orElseThrow(
                        () -> new StoreException(Phrase.of("store.no-sitting").with(text)));
    }
}

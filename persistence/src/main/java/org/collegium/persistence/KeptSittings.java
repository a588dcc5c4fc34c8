package org.collegium.persistence;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.collegium.archive.Stored;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;

/** The sittings of one association within one transaction: read one by one, or all at once, and never twice. */
final class KeptSittings {

    private final UUID association;
    private final Rows rows;
    private final SortedMap<MeetingId, Stored<Meeting.Closed>> known = new TreeMap<>();
    private boolean allKnown;

    KeptSittings(UUID association, Rows rows) {
        this.association = association;
        this.rows = rows;
    }

    Optional<Stored<Meeting.Closed>> one(MeetingId id) {
        if (!allKnown && !known.containsKey(id)) {
            read(Optional.of(id));
        }
        return Optional.ofNullable(known.get(id));
    }

    List<Meeting.Closed> all() {
        if (!allKnown) {
            read(Optional.empty());
            allKnown = true;
        }
        return known.values().stream().map(Stored::value).toList();
    }

    /** What a sitting is after a write. */
    void set(Stored<Meeting.Closed> sitting) {
        known.put(sitting.value().id(), sitting);
    }

    private void read(Optional<MeetingId> which) {
        SittingRows.read(rows, association, which)
                .map(SittingRows::stored)
                .forEach(sitting -> known.putIfAbsent(sitting.value().id(), sitting));
    }
}

package org.collegium.secretary.folder;

import java.util.Optional;
import org.collegium.association.Organ;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.meeting.Sitting;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Phrase;

/**
 * Cells that name somebody who has a place in a sitting.
 *
 * @param organ which sits
 * @param composition who has which place
 * @param people everybody known
 */
record Places(Organ organ, Composition composition, People people) {

    static Places in(Sitting sitting, People people) {
        return new Places(sitting.convocation().id().organ(), sitting.composition(), people);
    }

    /** The place of somebody; empty where there is none, which is a fault. */
    Optional<Seat> seat(Row row, String column) {
        return holder(row, column).flatMap(holder -> composition.seatOf(holder.id()));
    }

    /** Somebody who has a place; empty where there is none, which is a fault. */
    Optional<Holder> holder(Row row, String column) {
        Optional<Holder> known = people.holder(row, column);
        Optional<Holder> holder =
                known.filter(found -> composition.seatOf(found.id()).isPresent());
        if (known.isPresent() && holder.isEmpty()) {
            row.fault(
                    column,
                    Phrase.of("meeting.no-place").with(known.get().name()).with(Phrase.of("no-place", organ)));
        }
        return holder;
    }
}

package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.member.MemberId;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** Who held a seat at a sitting. */
@Entity
@Table(name = "sitting_seat")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "sitting"), @Column(name = "seat")})
class SittingSeatRow extends SittingPart {

    @Column(name = "seat")
    int seat;

    @Column(name = "holder")
    @Nullable
    String holder;

    @Column(name = "holder_name")
    @Nullable
    String holderName;

    static SittingSeatRow of(Composition.Place place) {
        SittingSeatRow row = new SittingSeatRow();
        row.seat = place.seat().number();
        row.holder = place.holder().map(holder -> holder.id().value()).orElse(null);
        row.holderName = place.holder().map(Holder::name).orElse(null);
        return row;
    }

    Composition.Place value() {
        return new Composition.Place(
                new Seat(seat),
                Optional.ofNullable(holder)
                        .map(id -> new Holder(new MemberId(id), Objects.requireNonNull(holderName))));
    }
}

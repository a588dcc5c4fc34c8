package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.collegium.meeting.ContradictionKind;
import org.collegium.meeting.Overruling;
import org.eclipse.persistence.annotations.PrimaryKey;

/** Why the record of a sitting stands although it contradicts itself on an item. */
@Entity
@Table(name = "overruling")
@PrimaryKey(
        columns = {
            @Column(name = "association_id"),
            @Column(name = "sitting"),
            @Column(name = "item"),
            @Column(name = "contradiction")
        })
@SuppressWarnings("NullAway.Init")
class OverrulingRow extends SittingPart {

    @Column(name = "item")
    int item;

    @Column(name = "contradiction")
    @Enumerated(EnumType.STRING)
    ContradictionKind contradiction;

    @Column(name = "reason")
    String reason;

    static OverrulingRow of(Overruling overruling) {
        OverrulingRow row = new OverrulingRow();
        row.item = overruling.item();
        row.contradiction = overruling.contradiction();
        row.reason = overruling.reason();
        return row;
    }

    Overruling value() {
        return new Overruling(item, contradiction, reason);
    }
}

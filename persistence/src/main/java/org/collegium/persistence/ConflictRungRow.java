package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.collegium.conflict.ConflictLadder;
import org.collegium.conflict.ConflictStep;
import org.eclipse.persistence.annotations.PrimaryKey;

/** A rung of the ladder that a conflict climbs, as it was when the case was raised. */
@Entity
@Table(name = "conflict_rung")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "reference"), @Column(name = "line")})
@SuppressWarnings("NullAway.Init")
class ConflictRungRow extends ConflictPart {

    @Column(name = "line")
    int line;

    @Enumerated(EnumType.STRING)
    @Column(name = "step")
    ConflictStep step;

    @Column(name = "days")
    int days;

    @Column(name = "skipped_alone")
    boolean skippedAlone;

    static ConflictRungRow of(int line, ConflictLadder.Rung rung) {
        ConflictRungRow row = new ConflictRungRow();
        row.line = line;
        row.step = rung.step();
        row.days = rung.days();
        row.skippedAlone = rung.skippedAlone();
        return row;
    }

    ConflictLadder.Rung value() {
        return new ConflictLadder.Rung(step, days, skippedAlone);
    }
}

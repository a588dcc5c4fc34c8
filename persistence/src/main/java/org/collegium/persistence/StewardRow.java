package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.collegium.commons.Steward;
import org.collegium.member.MemberId;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** Somebody who masters a resource. */
@Entity
@Table(name = "steward")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "resource"), @Column(name = "line")})
@SuppressWarnings("NullAway.Init")
class StewardRow extends Row {

    @Column(name = "resource")
    int resource;

    @Column(name = "line")
    int line;

    @Column(name = "member")
    String member;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "end_day")
    @Nullable
    LocalDate endDay;

    static StewardRow of(UUID association, int resource, int line, Steward steward) {
        StewardRow row = new StewardRow();
        row.association = association;
        row.resource = resource;
        row.line = line;
        row.member = steward.member().value();
        row.firstDay = steward.from();
        row.endDay = steward.until().orElse(null);
        return row;
    }

    Steward value() {
        return new Steward(new MemberId(member), firstDay, Optional.ofNullable(endDay));
    }
}

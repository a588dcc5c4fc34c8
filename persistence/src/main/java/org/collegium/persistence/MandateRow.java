package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.member.MemberId;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** A mandate on the council. */
@Entity
@Table(name = "mandate")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "seat"), @Column(name = "first_day")})
@SuppressWarnings("NullAway.Init")
class MandateRow extends Row {

    @Column(name = "seat")
    int seat;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "end_day")
    @Nullable
    LocalDate endDay;

    @Column(name = "member")
    String member;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    Mandate.Origin origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "ending")
    Mandate.@Nullable Cause ending;

    @Column(name = "term_day")
    @Nullable
    LocalDate termDay;

    static MandateRow of(UUID association, Mandate mandate) {
        MandateRow row = new MandateRow();
        row.association = association;
        row.seat = mandate.seat().number();
        row.firstDay = mandate.from();
        row.endDay = mandate.until().orElse(null);
        row.member = mandate.member().value();
        row.origin = mandate.origin();
        row.ending = mandate.ending().map(Mandate.Ending::cause).orElse(null);
        row.termDay = mandate.ending().flatMap(Mandate.Ending::term).orElse(null);
        return row;
    }

    Mandate value() {
        return new Mandate(
                new Seat(seat),
                new MemberId(member),
                firstDay,
                Optional.ofNullable(endDay),
                origin,
                Optional.ofNullable(ending).map(cause -> new Mandate.Ending(cause, Optional.ofNullable(termDay))));
    }
}

package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.collegium.council.Holder;
import org.collegium.council.SpecialMandate;
import org.collegium.member.MemberId;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** A special mandate. */
@Entity
@Table(name = "special_mandate")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "line")})
@SuppressWarnings("NullAway.Init")
class SpecialMandateRow extends Row {

    @Column(name = "line")
    int line;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    SpecialMandate.Kind kind;

    @Column(name = "object")
    String object;

    @Column(name = "member")
    String member;

    @Column(name = "member_name")
    String memberName;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "end_day")
    LocalDate endDay;

    @Column(name = "decision")
    @Nullable
    String decision;

    static SpecialMandateRow of(UUID association, int line, SpecialMandate mandate) {
        SpecialMandateRow row = new SpecialMandateRow();
        row.association = association;
        row.line = line;
        row.kind = mandate.kind();
        row.object = mandate.object();
        row.member = mandate.holder().id().value();
        row.memberName = mandate.holder().name();
        row.firstDay = mandate.from();
        row.endDay = mandate.until();
        row.decision = mandate.decision().orElse(null);
        return row;
    }

    SpecialMandate value() {
        Holder holder = new Holder(new MemberId(member), memberName);
        return new SpecialMandate(kind, object, holder, firstDay, endDay, Optional.ofNullable(decision));
    }
}

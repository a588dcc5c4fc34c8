package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.collegium.council.ActOnBehalf;
import org.collegium.council.Holder;
import org.collegium.council.SpecialMandate;
import org.collegium.member.MemberId;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** Something done in the association's name. */
@Entity
@Table(name = "act_on_behalf")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "line")})
@SuppressWarnings("NullAway.Init")
class ActOnBehalfRow extends Row {

    @Column(name = "line")
    int line;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    SpecialMandate.Kind kind;

    @Column(name = "what")
    String what;

    @Column(name = "member")
    String member;

    @Column(name = "member_name")
    String memberName;

    @Column(name = "done_on")
    LocalDate doneOn;

    @Column(name = "reported_on")
    @Nullable
    LocalDate reportedOn;

    static ActOnBehalfRow of(UUID association, int line, ActOnBehalf act) {
        ActOnBehalfRow row = new ActOnBehalfRow();
        row.association = association;
        row.line = line;
        row.kind = act.kind();
        row.what = act.what();
        row.member = act.by().id().value();
        row.memberName = act.by().name();
        row.doneOn = act.on();
        row.reportedOn = act.reportedOn().orElse(null);
        return row;
    }

    ActOnBehalf value() {
        Holder by = new Holder(new MemberId(member), memberName);
        return new ActOnBehalf(by, kind, what, doneOn, Optional.ofNullable(reportedOn));
    }
}

package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.collegium.archive.ActId;
import org.collegium.archive.Trace;
import org.collegium.member.MemberId;
import org.eclipse.persistence.annotations.PrimaryKey;

/** A line of the audit trail. */
@Entity
@Table(name = "act")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "number")})
@SuppressWarnings("NullAway.Init")
class ActRow extends Row {

    @Column(name = "number")
    int number;

    @Column(name = "act")
    UUID act;

    @Column(name = "actor")
    String actor;

    @Column(name = "done_at")
    OffsetDateTime doneAt;

    @Column(name = "deed")
    String deed;

    static ActRow of(UUID association, int number, Trace trace) {
        ActRow row = new ActRow();
        row.association = association;
        row.number = number;
        row.act = trace.id().value();
        row.actor = trace.actor().value();
        row.doneAt = Moment.column(trace.at());
        row.deed = trace.deed();
        return row;
    }

    Trace value() {
        return new Trace(new ActId(act), new MemberId(actor), doneAt.toInstant(), deed);
    }
}

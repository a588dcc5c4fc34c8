package org.collegium.persistence;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.collegium.archive.ActId;
import org.collegium.archive.Subject;
import org.collegium.archive.Trace;
import org.collegium.member.MemberId;
import org.collegium.register.Hash;
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

    /** A {@link Subject} a line. */
    @Column(name = "about")
    String about;

    @Column(name = "previous")
    String previous;

    @Column(name = "hash")
    String hash;

    static ActRow of(UUID association, Trace trace) {
        ActRow row = new ActRow();
        row.association = association;
        row.number = trace.number();
        row.act = trace.id().value();
        row.actor = trace.actor().value();
        row.doneAt = Moment.column(trace.at());
        row.deed = trace.deed();
        row.about = trace.about().stream().map(Subject::toString).collect(joining("\n"));
        row.previous = trace.previous().hex();
        row.hash = trace.hash().hex();
        return row;
    }

    Trace value() {
        return new Trace(
                number,
                new ActId(act),
                new MemberId(actor),
                doneAt.toInstant(),
                deed,
                about.lines().map(ActRow::subject).toList(),
                new Hash(previous),
                new Hash(hash));
    }

    private static Subject subject(String line) {
        String[] parts = line.split(" ", 2);
        return new Subject(Subject.Kind.valueOf(parts[0]), parts[1]);
    }
}

package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.collegium.register.Entry;
import org.collegium.register.Hash;
import org.eclipse.persistence.annotations.PrimaryKey;

/** An entry of the register. */
@Entity
@Table(name = "register_entry")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "number")})
@SuppressWarnings("NullAway.Init")
class EntryRow extends Row {

    @Column(name = "number")
    int number;

    @Column(name = "subject")
    String subject;

    @Column(name = "sealed_at")
    OffsetDateTime sealedAt;

    @Column(name = "content")
    String content;

    @Column(name = "previous")
    String previous;

    @Column(name = "hash")
    String hash;

    static EntryRow of(UUID association, Entry entry) {
        EntryRow row = new EntryRow();
        row.association = association;
        row.number = entry.number();
        row.subject = entry.subject();
        row.sealedAt = Moment.column(entry.sealedAt());
        row.content = entry.content();
        row.previous = entry.previous().hex();
        row.hash = entry.hash().hex();
        return row;
    }

    Entry value() {
        return new Entry(number, subject, sealedAt.toInstant(), content, new Hash(previous), new Hash(hash));
    }
}

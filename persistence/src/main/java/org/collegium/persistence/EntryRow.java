package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.collegium.register.Entry;
import org.collegium.register.Hash;
import org.collegium.register.Salt;
import org.collegium.register.Seal;
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

    @Column(name = "salt")
    String salt;

    @Column(name = "content")
    String content;

    @Column(name = "content_hash")
    String contentHash;

    @Column(name = "root")
    String root;

    @Column(name = "parts")
    int parts;

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
        row.salt = entry.salt().hex();
        row.content = entry.content();
        row.contentHash = entry.seal().content().hex();
        row.root = entry.seal().root().hex();
        row.parts = entry.seal().parts();
        row.previous = entry.seal().previous().hex();
        row.hash = entry.hash().hex();
        return row;
    }

    Entry value() {
        Seal seal = new Seal(
                number,
                subject,
                sealedAt.toInstant(),
                new Hash(contentHash),
                new Hash(root),
                parts,
                new Hash(previous));
        return new Entry(seal, new Salt(salt), content, new Hash(hash));
    }
}

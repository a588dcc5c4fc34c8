package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.collegium.council.Holder;
import org.collegium.member.MemberId;
import org.eclipse.persistence.annotations.PrimaryKey;

/** A party to a conflict. */
@Entity
@Table(name = "conflict_party")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "reference"), @Column(name = "line")})
@SuppressWarnings("NullAway.Init")
class ConflictPartyRow extends ConflictPart {

    @Column(name = "line")
    int line;

    @Column(name = "party")
    String party;

    @Column(name = "party_name")
    String partyName;

    static ConflictPartyRow of(int line, Holder party) {
        ConflictPartyRow row = new ConflictPartyRow();
        row.line = line;
        row.party = party.id().value();
        row.partyName = party.name();
        return row;
    }

    Holder value() {
        return new Holder(new MemberId(party), partyName);
    }
}

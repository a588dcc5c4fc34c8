package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.collegium.commons.Partner;
import org.eclipse.persistence.annotations.PrimaryKey;

/** Somebody with whom the association works. */
@Entity
@Table(name = "partner")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "partner")})
@SuppressWarnings("NullAway.Init")
class PartnerRow extends Row {

    @Column(name = "partner")
    int partner;

    @Column(name = "name")
    String name;

    @Column(name = "what")
    String what;

    static PartnerRow of(UUID association, int number, Partner partner) {
        PartnerRow row = new PartnerRow();
        row.association = association;
        row.partner = number;
        row.name = partner.name();
        row.what = partner.what();
        return row;
    }

    Partner value() {
        return new Partner(name, what);
    }
}

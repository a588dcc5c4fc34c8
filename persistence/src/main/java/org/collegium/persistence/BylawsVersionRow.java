package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Permission;
import org.collegium.bylaws.Provision;
import org.eclipse.persistence.annotations.PrimaryKey;

/** Bylaws that are in force from a day on, without what they provide for each matter. */
@Entity
@Table(name = "bylaws_version")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "in_force_from")})
@SuppressWarnings("NullAway.Init")
class BylawsVersionRow extends Row {

    @Column(name = "in_force_from")
    LocalDate inForceFrom;

    @Column(name = "name")
    String name;

    @Column(name = "seats")
    int seats;

    @Column(name = "proxies_per_holder")
    int proxiesPerHolder;

    @Column(name = "early_close")
    boolean earlyClose;

    @Column(name = "written_consultation")
    boolean writtenConsultation;

    static BylawsVersionRow of(UUID association, LocalDate inForceFrom, Bylaws bylaws) {
        BylawsVersionRow row = new BylawsVersionRow();
        row.association = association;
        row.inForceFrom = inForceFrom;
        row.name = bylaws.name();
        row.seats = bylaws.seats();
        row.proxiesPerHolder = bylaws.proxiesPerHolder();
        row.earlyClose = bylaws.allow(Permission.EARLY_CLOSE);
        row.writtenConsultation = bylaws.allow(Permission.WRITTEN_CONSULTATION);
        return row;
    }

    Bylaws value(List<BylawsProvisionRow> rows) {
        Map<Matter, Provision> provisions = new EnumMap<>(Matter.class);
        for (Matter matter : Matter.values()) {
            provisions.put(matter, BylawsProvisionRow.value(this, matter, rows));
        }
        return new Bylaws(name, seats, proxiesPerHolder, provisions, permissions());
    }

    private Set<Permission> permissions() {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        if (earlyClose) {
            permissions.add(Permission.EARLY_CLOSE);
        }
        if (writtenConsultation) {
            permissions.add(Permission.WRITTEN_CONSULTATION);
        }
        return permissions;
    }
}

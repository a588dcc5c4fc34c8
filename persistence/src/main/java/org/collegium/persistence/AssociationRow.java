package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.collegium.association.Association;
import org.collegium.association.AssociationId;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** An association, the root of its record: every change to any part of it raises the revision. */
@Entity
@Table(name = "association")
@PrimaryKey(columns = @Column(name = "association_id"))
@SuppressWarnings("NullAway.Init")
class AssociationRow extends Row {

    @Column(name = "name")
    String name;

    @Column(name = "registered_office")
    String registeredOffice;

    @Column(name = "registration")
    @Nullable
    String registration;

    @Column(name = "language")
    String language;

    @Column(name = "zone")
    String zone;

    @Column(name = "revision")
    @Version
    int revision;

    static AssociationRow of(Association association) {
        AssociationRow row = new AssociationRow();
        row.association = association.id().value();
        row.name = association.name();
        row.registeredOffice = association.registeredOffice();
        row.registration = association.registration().orElse(null);
        row.language = association.language().toLanguageTag();
        row.zone = association.zone().getId();
        return row;
    }

    /** The associations that have a record, in the order of their identifiers. */
    static List<AssociationId> all(Rows rows) {
        return rows.everywhere(AssociationRow.class).stream()
                .map(row -> new AssociationId(row.association))
                .sorted(Comparator.comparing(AssociationId::value))
                .toList();
    }

    /** The row of one of them. */
    static Optional<AssociationRow> one(Rows rows, UUID association) {
        return rows.all(AssociationRow.class, association).stream().findFirst();
    }

    Association value() {
        return new Association(
                new AssociationId(association),
                name,
                registeredOffice,
                Optional.ofNullable(registration),
                Locale.forLanguageTag(language),
                ZoneId.of(zone));
    }
}

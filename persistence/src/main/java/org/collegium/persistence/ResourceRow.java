package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.collegium.commons.Resource;
import org.collegium.commons.Steward;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** Something that the association shares, without those who master it. */
@Entity
@Table(name = "resource")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "resource")})
@SuppressWarnings("NullAway.Init")
class ResourceRow extends Row {

    @Column(name = "resource")
    int resource;

    @Column(name = "name")
    String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    Resource.Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "open_to")
    Resource.Access openTo;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "end_day")
    @Nullable
    LocalDate endDay;

    static ResourceRow of(UUID association, int number, Resource resource) {
        ResourceRow row = new ResourceRow();
        row.association = association;
        row.resource = number;
        row.name = resource.name();
        row.kind = resource.kind();
        row.openTo = resource.access();
        row.firstDay = resource.from();
        row.endDay = resource.until().orElse(null);
        return row;
    }

    Resource value(List<Steward> stewards) {
        return new Resource(name, kind, openTo, firstDay, Optional.ofNullable(endDay), stewards);
    }
}

package org.collegium.persistence;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.eclipse.persistence.annotations.Customizer;

/** A row of any table. Each belongs to one association, whose identifier begins its key. */
@MappedSuperclass
@Customizer(RowSetup.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
abstract class Row {

    @Column(name = "association_id")
    UUID association;
}

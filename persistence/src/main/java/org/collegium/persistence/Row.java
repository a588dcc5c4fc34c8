package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.eclipse.persistence.annotations.Cache;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.config.CacheIsolationType;

/** A row of any table. Each belongs to one association, whose identifier begins its key. */
@MappedSuperclass
@Customizer(RowSetup.class)
@Cache(isolation = CacheIsolationType.ISOLATED)
@SuppressWarnings("NullAway.Init")
abstract class Row {

    @Column(name = "association_id")
    UUID association;
}

package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** A row that belongs to a conflict. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class ConflictPart extends Row {

    /** Under which the case is kept. */
    @Column(name = "reference")
    String reference;
}

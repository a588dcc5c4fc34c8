package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.collegium.conflict.Confidentiality;
import org.collegium.conflict.Grievance;
import org.eclipse.persistence.annotations.PrimaryKey;

/** A conflict; where it stands follows from its facts. */
@Entity
@Table(name = "conflict_case")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "reference")})
@SuppressWarnings("NullAway.Init")
class ConflictCaseRow extends ConflictPart {

    @Column(name = "subject")
    String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "confidentiality")
    Confidentiality confidentiality;

    static ConflictCaseRow of(Grievance grievance) {
        ConflictCaseRow row = new ConflictCaseRow();
        row.subject = grievance.subject();
        row.confidentiality = grievance.confidentiality();
        return row;
    }
}

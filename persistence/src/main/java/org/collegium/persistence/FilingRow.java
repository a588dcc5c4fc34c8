package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.collegium.council.ChangeFiling;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** A change that is to be filed, and how it was. */
@Entity
@Table(name = "filing")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "line")})
@SuppressWarnings("NullAway.Init")
class FilingRow extends Row {

    @Column(name = "line")
    int line;

    @Enumerated(EnumType.STRING)
    @Column(name = "change")
    ChangeFiling.Change change;

    @Column(name = "changed_on")
    LocalDate changedOn;

    @Column(name = "decision")
    @Nullable
    String decision;

    @Column(name = "filed_on")
    @Nullable
    LocalDate filedOn;

    @Column(name = "receipt_on")
    @Nullable
    LocalDate receiptOn;

    @Column(name = "receipt")
    @Nullable
    String receipt;

    static FilingRow of(UUID association, int line, ChangeFiling filing) {
        FilingRow row = new FilingRow();
        row.association = association;
        row.line = line;
        row.change = filing.change();
        row.changedOn = filing.on();
        row.decision = filing.decision().orElse(null);
        row.filedOn = filing.filed().map(ChangeFiling.Filed::on).orElse(null);
        row.receiptOn = filing.receipt().map(ChangeFiling.Receipt::on).orElse(null);
        row.receipt = filing.receipt().flatMap(ChangeFiling.Receipt::number).orElse(null);
        return row;
    }

    ChangeFiling value() {
        Optional<ChangeFiling.Receipt> answer =
                Optional.ofNullable(receiptOn).map(day -> new ChangeFiling.Receipt(day, Optional.ofNullable(receipt)));
        return new ChangeFiling(
                change,
                changedOn,
                Optional.ofNullable(decision),
                Optional.ofNullable(filedOn).map(day -> new ChangeFiling.Filed(day, answer)));
    }
}

package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.collegium.meeting.ActionDone;
import org.eclipse.persistence.annotations.PrimaryKey;

/** When something that a sitting agreed to do was done. */
@Entity
@Table(name = "action_done")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "sitting"), @Column(name = "line")})
@SuppressWarnings("NullAway.Init")
class ActionDoneRow extends SittingPart {

    @Column(name = "line")
    int line;

    @Column(name = "done_on")
    LocalDate doneOn;

    static ActionDoneRow of(UUID association, ActionDone done) {
        ActionDoneRow row = new ActionDoneRow();
        row.association = association;
        row.sitting = done.sitting().toString();
        row.line = done.line();
        row.doneOn = done.on();
        return row;
    }

    ActionDone value() {
        return new ActionDone(meeting(sitting), line, doneOn);
    }
}

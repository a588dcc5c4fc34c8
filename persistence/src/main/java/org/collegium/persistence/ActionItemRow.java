package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.collegium.council.Holder;
import org.collegium.meeting.ActionItem;
import org.collegium.member.MemberId;
import org.eclipse.persistence.annotations.PrimaryKey;

/** Something to do that a sitting agreed on. */
@Entity
@Table(name = "action_item")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "sitting"), @Column(name = "line")})
@SuppressWarnings("NullAway.Init")
class ActionItemRow extends SittingPart {

    @Column(name = "line")
    int line;

    @Column(name = "item")
    int item;

    @Column(name = "what")
    String what;

    @Column(name = "who")
    String who;

    @Column(name = "who_name")
    String whoName;

    @Column(name = "due_on")
    LocalDate dueOn;

    static ActionItemRow of(int line, ActionItem action) {
        ActionItemRow row = new ActionItemRow();
        row.line = line;
        row.item = action.item();
        row.what = action.what();
        row.who = action.who().id().value();
        row.whoName = action.who().name();
        row.dueOn = action.due();
        return row;
    }

    ActionItem value() {
        return new ActionItem(item, what, new Holder(new MemberId(who), whoName), dueOn);
    }
}

package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.collegium.meeting.TabledAmendment;
import org.collegium.motion.Amendment;
import org.eclipse.persistence.annotations.PrimaryKey;

/**
 * An amendment put on the table of a sitting. Votes hold on to it by its number, so that its place among the others is
 * no part of its key and may change.
 */
@Entity
@Table(name = "amendment")
@PrimaryKey(
        columns = {
            @Column(name = "association_id"),
            @Column(name = "sitting"),
            @Column(name = "item"),
            @Column(name = "amendment")
        })
@SuppressWarnings("NullAway.Init")
class AmendmentRow extends SittingPart {

    @Column(name = "item")
    int item;

    @Column(name = "amendment")
    int amendment;

    @Column(name = "line")
    int line;

    @Column(name = "passage")
    String passage;

    @Column(name = "replacement")
    String replacement;

    @Column(name = "withdrawn")
    boolean withdrawn;

    static AmendmentRow of(int line, TabledAmendment tabled) {
        AmendmentRow row = new AmendmentRow();
        row.item = tabled.item();
        row.amendment = tabled.amendment().number();
        row.line = line;
        row.passage = tabled.amendment().passage();
        row.replacement = tabled.amendment().replacement();
        row.withdrawn = tabled.isWithdrawn();
        return row;
    }

    TabledAmendment value() {
        return new TabledAmendment(item, amendment(), withdrawn);
    }

    Amendment amendment() {
        return new Amendment(amendment, passage, replacement);
    }

    /** Whether a vote was on it. */
    boolean isVotedOnIn(VoteRow vote) {
        return vote.amendment != null && vote.item == item && vote.amendment == amendment;
    }
}

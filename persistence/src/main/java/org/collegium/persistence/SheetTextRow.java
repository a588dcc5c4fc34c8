package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.collegium.commons.Topic;
import org.eclipse.persistence.annotations.PrimaryKey;

/** What the association says of itself about a topic. */
@Entity
@Table(name = "sheet_text")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "topic")})
@SuppressWarnings("NullAway.Init")
class SheetTextRow extends Row {

    @Enumerated(EnumType.STRING)
    @Column(name = "topic")
    Topic topic;

    @Column(name = "words")
    String words;

    static SheetTextRow of(UUID association, Topic topic, String words) {
        SheetTextRow row = new SheetTextRow();
        row.association = association;
        row.topic = topic;
        row.words = words;
        return row;
    }
}

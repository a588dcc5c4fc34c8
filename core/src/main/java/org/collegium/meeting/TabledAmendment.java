package org.collegium.meeting;

import org.collegium.motion.Amendment;

/**
 * An amendment on the table of a sitting. It is voted on before the text, unless it is withdrawn, or its passage no
 * longer stands in the text and it falls.
 *
 * @param item the agenda item whose motion it would amend
 * @param amendment what it changes
 * @param isWithdrawn whether whoever proposed it took it back
 * @since 0.1
 */
public record TabledAmendment(int item, Amendment amendment, boolean isWithdrawn) {

    TabledAmendment withdrawn() {
        return new TabledAmendment(item, amendment, true);
    }
}

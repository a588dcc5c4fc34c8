package org.collegium.meeting;

import org.collegium.motion.Amendment;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * Amendments to the motion of an item: put on the table and taken back.
 *
 * @param sitting what is on record so far
 * @param item the agenda item
 */
record Amending(Sitting sitting, int item) {

    Answer<Sitting> table(Amendment amendment) {
        boolean taken = sitting.amendmentsOn(item).stream()
                .anyMatch(tabled -> tabled.amendment().number() == amendment.number());
        if (taken) {
            return Answer.refused(
                    Phrase.of("amendment.number-taken").with(amendment.number()).with(item));
        }
        return new OpenItems(sitting)
                .motionNotSought(item)
                .then(motion -> motion.amend(amendment))
                .map(amended -> sitting.with(new TabledAmendment(item, amendment, false)));
    }

    Answer<Sitting> withdraw(int number) {
        return new OpenItems(sitting).amendment(item, number).map(sitting::without);
    }
}

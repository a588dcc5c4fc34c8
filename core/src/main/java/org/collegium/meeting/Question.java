package org.collegium.meeting;

import java.util.Optional;
import org.collegium.association.Organ;
import org.collegium.motion.Amendment;
import org.collegium.motion.Motion;
import org.collegium.vote.Rule;

/**
 * What is put to the vote (<i>mis aux voix</i>): the text of a motion, or an amendment to it.
 *
 * @param item the agenda item
 * @param motion the motion in the version on the table
 * @param amendment the amendment that is voted on; empty where it is the text
 * @param competent the organ to which the bylaws give the motion's matter
 * @param rule how the vote is judged
 * @since 0.1
 */
public record Question(int item, Motion.Proposed motion, Optional<Amendment> amendment, Organ competent, Rule rule) {

    /** Whether the text itself is put to the vote. */
    public boolean isOnText() {
        return amendment.isEmpty();
    }
}

package org.collegium.reporting;

import org.collegium.meeting.HeldVote;
import org.collegium.vote.Choice;
import org.collegium.words.Phrase;

/**
 * How reports name what a seat chose.
 *
 * @since 0.1
 */
public final class ChoiceName {

    private ChoiceName() {}

    /** A choice in a vote. Where a vote closed early, whoever is counted as taking no part may not have answered yet. */
    public static Phrase of(Choice choice, HeldVote vote) {
        return isOpen(choice, vote) ? Phrase.of("choice.not-yet") : Phrase.of("choice", choice);
    }

    /** Whether a choice may only be one that was not made before the vote closed. */
    public static boolean isOpen(Choice choice, HeldVote vote) {
        return vote.closedEarly() && choice == Choice.NOT_PARTICIPATING;
    }
}

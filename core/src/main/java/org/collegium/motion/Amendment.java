package org.collegium.motion;

import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * A change that is proposed to a motion's text, and voted on before it: a passage, and what is to stand in its place.
 *
 * @param number from 1, among those to the same motion at a sitting
 * @param passage what stands in the text exactly once
 * @param replacement what is to stand there instead; empty where the passage is only left out
 * @since 0.1
 */
public record Amendment(int number, String passage, String replacement) {

    public Amendment {
        if (number < 1 || passage.isBlank() || passage.equals(replacement)) {
            throw new IllegalArgumentException("Amendment " + number
                    + " needs a number from 1 and a passage to change: '" + passage + "' by '" + replacement + "'");
        }
    }

    /** The text with this amendment; refused where the passage does not stand in it, or more than once. */
    public Answer<String> applyTo(String text) {
        int first = text.indexOf(passage);
        if (first < 0) {
            return Answer.refused(Phrase.of("amendment.no-such-passage").with(number));
        }
        if (text.indexOf(passage, first + 1) >= 0) {
            return Answer.refused(Phrase.of("amendment.passage-twice").with(number));
        }
        String amended = text.substring(0, first) + replacement + text.substring(first + passage.length());
        return amended.isBlank()
                ? Answer.refused(Phrase.of("amendment.leaves-nothing").with(number))
                : Answer.granted(amended);
    }
}

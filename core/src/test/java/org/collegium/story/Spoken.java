package org.collegium.story;

import java.util.List;
import org.collegium.minutes.Contradiction;
import org.collegium.words.Answer;
import org.collegium.words.Finding;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/** What answers and findings say, in English, after making sure that French can say it too. */
public final class Spoken {

    private Spoken() {}

    /** A phrase in English. */
    public static String english(Phrase phrase) {
        if (Lexicon.french().say(phrase).isBlank()) {
            throw new AssertionError("French has no words for " + phrase);
        }
        return Lexicon.english().say(phrase);
    }

    /** Why an answer was no. */
    public static String refusal(Answer<?> answer) {
        return answer.refusal()
                .map(refusal -> english(refusal.reason()))
                .orElseThrow(() -> new AssertionError("Not refused: " + answer));
    }

    /** What was found. */
    public static List<String> said(List<Finding> findings) {
        return findings.stream().map(finding -> english(finding.says())).toList();
    }

    /** What contradicts itself. */
    public static List<String> bothSides(List<Contradiction> contradictions) {
        return contradictions.stream().map(found -> english(found.says())).toList();
    }
}

package org.collegium.secretary;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.collegium.register.Json;
import org.collegium.words.Finding;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/**
 * What is said, for programs: a code that no language changes, the values that the sentence is about, and the sentence.
 *
 * @param lexicon of the language in which it is said
 */
record Sentences(Lexicon lexicon) {

    Json.Fields of(Phrase phrase) {
        return coded(phrase).with("says", text(lexicon.say(phrase)));
    }

    Json.Fields of(Finding finding) {
        return of(finding.says()).with("gravity", finding.gravity().name());
    }

    Json.Array ofPhrases(List<Phrase> phrases) {
        return Json.array(phrases.stream().map(this::of));
    }

    Json.Array ofFindings(List<Finding> findings) {
        return Json.array(findings.stream().map(this::of));
    }

    /** A text in which every surrogate has its other half: a damaged file is quoted as well. */
    static Json.Text text(String value) {
        return new Json.Text(new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private static Json.Fields coded(Phrase phrase) {
        return Json.object()
                .with("code", phrase.key())
                .with("values", phrase.arguments().stream().map(Sentences::value));
    }

    private static Json value(Phrase.Argument argument) {
        if (argument instanceof Phrase.Argument.Whole number) {
            return new Json.Whole(number.value());
        }
        if (argument instanceof Phrase.Argument.Part part) {
            return coded(part.value());
        }
        if (argument instanceof Phrase.Argument.Day day) {
            return new Json.Text(day.value().toString());
        }
        if (argument instanceof Phrase.Argument.Hour hour) {
            return new Json.Text(hour.value().toString());
        }
        return text(((Phrase.Argument.Verbatim) argument).value());
    }
}

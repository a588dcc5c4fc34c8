package org.collegium.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said, before any language: a key of the {@link Lexicon} and the values that fill its gaps, in order.
 *
 * <p>Phrases are built up, each step returning the next one: {@code Phrase.of("quorum.met").with(5).with(4)}.
 *
 * @param key the key of a pattern, such as {@code vote.outcome.ADOPTED}
 * @param arguments what fills {@code {0}}, {@code {1}} and so on
 * @since 0.1
 */
public record Phrase(String key, List<Argument> arguments) {

    /** A value that fills a gap. Its type decides how a language writes it. */
    public sealed interface Argument {

        /** A whole number; it also chooses between singular and plural. */
        record Whole(long value) implements Argument {}

        /** Words that are the same in every language: a name, a title, a reference. */
        record Verbatim(String value) implements Argument {}

        /** A day, written in words. */
        record Day(LocalDate value) implements Argument {}

        /** An hour of the day, to the minute. */
        record Hour(LocalTime value) implements Argument {}

        /** A phrase within the phrase. */
        record Part(Phrase value) implements Argument {}
    }

    public Phrase {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A phrase needs a key");
        }
        arguments = List.copyOf(arguments);
    }

    /** A phrase without arguments. */
    public static Phrase of(String key) {
        return new Phrase(key, List.of());
    }

    /** The phrase that names a constant, under the key {@code prefix.NAME}. */
    public static Phrase of(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name());
    }

    /** This phrase with one more whole number. */
    public Phrase with(long number) {
        return with(new Argument.Whole(number));
    }

    /** This phrase with one more verbatim text. */
    public Phrase with(String text) {
        return with(new Argument.Verbatim(text));
    }

    /** This phrase with one more day. */
    public Phrase with(LocalDate day) {
        return with(new Argument.Day(day));
    }

    /** This phrase with one more hour. */
    public Phrase with(LocalTime hour) {
        return with(new Argument.Hour(hour));
    }

    /** This phrase with one more phrase in it. */
    public Phrase with(Phrase part) {
        return with(new Argument.Part(part));
    }

    private Phrase with(Argument argument) {
        List<Argument> longer = new ArrayList<>(arguments);
        longer.add(argument);
        return new Phrase(key, longer);
    }
}

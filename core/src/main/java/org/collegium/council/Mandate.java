package org.collegium.council;

import java.time.LocalDate;
import java.util.Optional;
import org.collegium.member.MemberId;
import org.collegium.words.Phrase;

/**
 * Who holds which seat when, how it came, and what cut it short (<i>mandat</i>). One that nothing cut short runs to its
 * term.
 *
 * @param seat the seat held
 * @param member who holds it
 * @param from the first day
 * @param until the first day on which it is no longer held; open where no end is known
 * @param origin how it came
 * @param ending what ended it before its term, if anything did
 * @since 0.1
 */
public record Mandate(
        Seat seat, MemberId member, LocalDate from, Optional<LocalDate> until, Origin origin, Optional<Ending> ending) {

    /** How a mandate came. */
    public enum Origin {
        /** By an election of the general meeting. */
        ELECTED,
        /** By an election of the general meeting, for the rest of a mandate that was cut short. */
        REPLACEMENT,
        /** By the council's own choice, provisional until the next general meeting. */
        CO_OPTED,
        /** By the council's own choice, which the general meeting ratified. */
        RATIFIED
    }

    /** What ends a mandate before its term. */
    public enum Cause {
        /** The holder resigned (<i>démission</i>). */
        RESIGNED,
        /** The council held absences to be a resignation (<i>démission d'office</i>). */
        DEEMED_RESIGNED,
        /** The holder was removed (<i>révocation</i>). */
        REMOVED,
        /** The holder died. */
        DIED,
        /** The holder is no longer a member. */
        LEFT,
        /** The general meeting did not ratify the co-optation. */
        NOT_RATIFIED
    }

    /**
     * How a mandate was cut short.
     *
     * @param cause what ended it
     * @param term the first day after the term that it would have had, to which a replacement runs; empty where no end
     *     was known
     */
    public record Ending(Cause cause, Optional<LocalDate> term) {}

    public Mandate {
        if (ending.isPresent() && until.isEmpty()) {
            throw new IllegalArgumentException("A mandate that ended by " + ending.get() + " has a day of its end");
        }
        if (ending.filter(end -> end.cause() == Cause.NOT_RATIFIED).isPresent() && origin != Origin.CO_OPTED) {
            throw new IllegalArgumentException("A mandate that is " + origin + " needs no ratification");
        }
        until.filter(end -> !from.isBefore(end)).ifPresent(end -> {
            throw new IllegalArgumentException("A mandate from " + from + " cannot end on " + end);
        });
    }

    /** A mandate that nothing cut short. */
    public Mandate(Seat seat, MemberId member, LocalDate from, Optional<LocalDate> until, Origin origin) {
        this(seat, member, from, until, origin, Optional.empty());
    }

    /** Whether the seat is held under this mandate on a day. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Whether both run on some same day. */
    public boolean overlaps(Mandate other) {
        return until.map(other.from::isBefore).orElse(true)
                && other.until.map(from::isBefore).orElse(true);
    }

    /** The first day after its term, had nothing cut it short; empty where no end is or was known. */
    public Optional<LocalDate> term() {
        return ending.map(Ending::term).orElse(until);
    }

    /** Whether it runs only until the next general meeting. */
    public boolean isProvisional() {
        return origin == Origin.CO_OPTED;
    }

    /** This mandate, ended on a day before its term. */
    Mandate cutShort(LocalDate day, Ending how) {
        return new Mandate(seat, member, from, Optional.of(day), origin, Optional.of(how));
    }

    /** This co-optation, ratified; it runs to a term unless an earlier end of it is known. */
    Mandate ratified(Optional<LocalDate> term) {
        return new Mandate(seat, member, from, until.or(() -> term), Origin.RATIFIED, ending);
    }

    /**
     * Who holds which seat from when to when, and why.
     *
     * @param name the name of the holder
     */
    public Phrase phrase(String name) {
        Phrase held =
                Phrase.of(wording()).with(name).with(seat.number()).with(from).with(Phrase.of("origin", origin));
        Phrase dated = until.map(end -> held.with(end.minusDays(1))).orElse(held);
        return ending.map(end -> dated.with(Phrase.of("ending", end.cause()))).orElse(dated);
    }

    private String wording() {
        if (until.isEmpty()) {
            return isProvisional() ? "mandate.provisional" : "mandate.open";
        }
        return ending.isPresent() ? "mandate.cut-short" : "mandate.until";
    }
}

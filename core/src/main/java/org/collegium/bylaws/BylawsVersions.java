package org.collegium.bylaws;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.collegium.council.Council;
import org.collegium.council.Representation;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * The bylaws as they changed: each version is in force from a day until the next one. A decision is judged under the
 * version of its day and never again.
 *
 * @param byFirstDay the versions by the first day on which each is in force
 * @since 0.1
 */
public record BylawsVersions(NavigableMap<LocalDate, Bylaws> byFirstDay) {

    public BylawsVersions {
        // As a plain map: a sorted one would bring its own order along.
        byFirstDay = Collections.unmodifiableNavigableMap(new TreeMap<>((Map<LocalDate, Bylaws>) byFirstDay));
    }

    /** One version, from a day on. */
    public static BylawsVersions from(LocalDate day, Bylaws bylaws) {
        return new BylawsVersions(new TreeMap<>(Map.of(day, bylaws)));
    }

    /**
     * These versions and a later one. Refused where it does not follow the others, which are in force as they were; the
     * version that is there already changes nothing.
     */
    public Answer<BylawsVersions> amended(LocalDate from, Bylaws bylaws) {
        if (bylaws.equals(byFirstDay.get(from))) {
            return Answer.granted(this);
        }
        if (!byFirstDay.isEmpty() && !from.isAfter(byFirstDay.lastKey())) {
            return Answer.refused(Phrase.of("bylaws.not-later").with(from).with(byFirstDay.lastKey()));
        }
        NavigableMap<LocalDate, Bylaws> more = new TreeMap<>((Map<LocalDate, Bylaws>) byFirstDay);
        more.put(from, bylaws);
        return Answer.granted(new BylawsVersions(more));
    }

    /**
     * The first version alone.
     *
     * @throws java.util.NoSuchElementException when there is no version
     */
    public BylawsVersions first() {
        return from(byFirstDay.firstKey(), byFirstDay.firstEntry().getValue());
    }

    /** Whether other versions are all among these, so that these are what became of them. */
    public boolean continueFrom(BylawsVersions others) {
        return byFirstDay.entrySet().containsAll(others.byFirstDay.entrySet());
    }

    /** The version in force on a day; empty before the first. */
    public Optional<Bylaws> inForceOn(LocalDate day) {
        return Optional.ofNullable(byFirstDay.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** Who represents the association on a day: every seat, unless the version in force then narrows it. */
    public Representation representationOn(LocalDate day, Council council) {
        return Representation.of(
                council, inForceOn(day).flatMap(said -> said.council().representing()));
    }

    /**
     * The number of seats that the latest version gives the council.
     *
     * @throws IllegalStateException when there is no version
     */
    public int seats() {
        return Optional.ofNullable(byFirstDay.lastEntry())
                .map(latest -> latest.getValue().seats())
                .orElseThrow(() -> new IllegalStateException("Without bylaws the council has no seats"));
    }
}

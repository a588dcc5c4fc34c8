package org.collegium.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.collegium.member.MemberId;
import org.collegium.register.Hash;
import org.collegium.register.Json;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * A line of the audit trail, which holds the hash of the line before.
 *
 * @param number its number, from 1 without gaps
 * @param id the act
 * @param actor who
 * @param at when
 * @param deed the name of what was done
 * @param about what it was done to
 * @param previous the hash of the line before, or {@link Hash#NONE} for the first
 * @param hash the hash that was written with it
 * @since 0.1
 */
public record Trace(
        int number, ActId id, MemberId actor, Instant at, String deed, List<Subject> about, Hash previous, Hash hash) {

    public Trace {
        about = List.copyOf(about);
    }

    /**
     * The next line.
     *
     * @param head the end of the trail so far
     * @param id the act
     * @param actor who
     * @param at when
     * @param deed the name of what was done
     * @param about what it was done to
     */
    public static Trace after(Trail.Head head, ActId id, MemberId actor, Instant at, String deed, List<Subject> about) {
        int number = head.lines() + 1;
        Hash hash = hash(number, id, actor, at, deed, about, head.hash());
        return new Trace(number, id, actor, at, deed, about, head.hash(), hash);
    }

    /** Whether it was done to something; what was done to the whole roll may have been done to each member. */
    public boolean isAbout(Subject subject) {
        return about.contains(subject)
                || (subject.kind() == Subject.Kind.MEMBER
                        && about.stream().anyMatch(other -> other.kind() == Subject.Kind.ROLL));
    }

    /** The end of a trail that this line is the last of. */
    public Trail.Head head() {
        return new Trail.Head(number, hash);
    }

    /** What does not hold of it after the line before. */
    List<Finding> faultsAfter(Trail.Head before) {
        List<Finding> faults = new ArrayList<>();
        if (number != before.lines() + 1) {
            faults.add(Finding.serious(
                    Phrase.of("trail.wrong-number").with(before.lines() + 1).with(number)));
        }
        if (!previous.equals(before.hash())) {
            faults.add(Finding.serious(Phrase.of("trail.broken-link").with(number)));
        }
        if (!hash.equals(hash(number, id, actor, at, deed, about, previous))) {
            faults.add(Finding.serious(Phrase.of("trail.changed-line").with(number)));
        }
        return faults;
    }

    /** Of the canonical text (RFC 8785) of all its parts, SHA-256. */
    private static Hash hash(
            int number, ActId id, MemberId actor, Instant at, String deed, List<Subject> about, Hash previous) {
        return Hash.of(Json.object()
                .with("about", about.stream().map(subject -> new Json.Text(subject.toString())))
                .with("act", id.toString())
                .with("actor", actor.value())
                .with("at", at.toString())
                .with("deed", deed)
                .with("number", number)
                .with("previous", previous.hex())
                .canonical());
    }
}

package org.collegium.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.words.Finding;

/**
 * The register: what was sealed, in order, each entry holding the hash of the one before. Entries are only ever added.
 *
 * @param entries from the first to the last
 * @since 0.1
 */
public record Register(List<Entry> entries) {

    public Register {
        entries = List.copyOf(entries);
    }

    /** A register in which nothing was sealed yet. */
    public static Register empty() {
        return new Register(List.of());
    }

    /**
     * The register with one more entry.
     *
     * @param subject what the entry is about; a subject is sealed once
     * @param content what to seal
     * @param salt drawn by the host for this entry alone
     * @param at when
     * @throws IllegalArgumentException when the subject is already sealed, or {@code at} lies before the last entry
     */
    public Register seal(String subject, Content content, Salt salt, Instant at) {
        if (entry(subject).isPresent()) {
            throw new IllegalArgumentException("'" + subject + "' is already sealed");
        }
        head().filter(last -> at.isBefore(last.sealedAt())).ifPresent(last -> {
            throw new IllegalArgumentException(at + " lies before entry " + last.number() + " of " + last.sealedAt());
        });
        Hash previous = head().map(Entry::hash).orElse(Hash.NONE);
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(Entry.sealing(entries.size() + 1, subject, at, content, salt, previous));
        return new Register(longer);
    }

    /** The last entry: its number, date and hash prove everything before it. */
    public Optional<Entry> head() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** The last entry that was sealed at an instant or before. */
    public Optional<Entry> headAt(Instant at) {
        return entries.stream().filter(entry -> !entry.sealedAt().isAfter(at)).reduce((earlier, later) -> later);
    }

    /** The entry about a subject. */
    public Optional<Entry> entry(String subject) {
        return entries.stream().filter(entry -> entry.subject().equals(subject)).findFirst();
    }

    /** What does not hold: a wrong number, a changed entry, a broken link. Empty when the register is whole. */
    public List<Finding> verify() {
        // Nearly all the time is hashing, which needs no order.
        List<Boolean> whole = entries.parallelStream().map(Entry::isWhole).toList();
        List<Finding> findings = new ArrayList<>();
        Hash previous = Hash.NONE;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            findings.addAll(entry.seal().faultsAs(i + 1, previous, whole.get(i)));
            previous = entry.hash();
        }
        return List.copyOf(findings);
    }
}

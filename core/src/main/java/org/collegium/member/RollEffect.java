package org.collegium.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.words.Phrase;

/**
 * What a line of a roll kept elsewhere does to the members on record.
 *
 * @since 0.1
 */
public sealed interface RollEffect {

    /** The member as it then is. */
    Member member();

    /** Somebody enters. */
    record Created(Member member) implements RollEffect {}

    /** Something on record becomes something else. */
    record Changed(Member before, Member member) implements RollEffect {

        /** What changes, each from what to what. */
        public List<Phrase> differences() {
            List<Phrase> differences = new ArrayList<>();
            if (!before.identity().equals(member.identity())) {
                differences.add(Phrase.of("roll.identity")
                        .with(before.identity().phrase())
                        .with(member.identity().phrase()));
            }
            if (!before.joined().equals(member.joined())) {
                differences.add(Phrase.of("roll.joined").with(before.joined()).with(member.joined()));
            }
            if (!before.departure().equals(member.departure())) {
                differences.add(Phrase.of("roll.departure")
                        .with(departure(before.departure()))
                        .with(departure(member.departure())));
            }
            member.dues().stream()
                    .filter(paid -> !before.dues().contains(paid))
                    .map(this::difference)
                    .forEach(differences::add);
            return differences;
        }

        private Phrase difference(Dues paid) {
            return before.dues().stream()
                    .filter(earlier -> earlier.from().equals(paid.from()))
                    .findFirst()
                    .map(earlier -> Phrase.of("roll.dues-changed")
                            .with(earlier.phrase())
                            .with(paid.phrase()))
                    .orElseGet(() -> Phrase.of("roll.dues-added").with(paid.phrase()));
        }

        private static Phrase departure(Optional<Departure> departure) {
            return departure
                    .map(left -> Phrase.of("roll.left").with(left.on()).with(left.reason()))
                    .orElse(Phrase.of("roll.stays"));
        }
    }

    /** The line says what is on record already. */
    record Unchanged(Member member) implements RollEffect {}
}

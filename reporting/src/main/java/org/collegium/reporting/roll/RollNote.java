package org.collegium.reporting.roll;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.collegium.member.Member;
import org.collegium.member.RollEffect;
import org.collegium.reporting.csv.Fault;
import org.collegium.words.Phrase;

/**
 * What is noted while a roll is taken in.
 *
 * @since 0.1
 */
public sealed interface RollNote {

    /** The note in words; nothing where a line changes nothing, which is only counted. */
    Optional<Phrase> phrase();

    /**
     * The tool that wrote the file was found out.
     *
     * @param format which
     */
    record Tool(RollFormat format) implements RollNote {

        @Override
        public Optional<Phrase> phrase() {
            return Optional.of(Phrase.of("import.format").with(format.label()));
        }
    }

    /**
     * What a line does.
     *
     * @param line its number in the file, from 1
     * @param effect what it creates, changes or leaves unchanged
     */
    record Step(int line, RollEffect effect) implements RollNote {

        @Override
        public Optional<Phrase> phrase() {
            Member member = effect.member();
            if (effect instanceof RollEffect.Created) {
                return Optional.of(Phrase.of("import.created")
                        .with(line)
                        .with(member.identity().phrase())
                        .with(member.id().value()));
            }
            return effect instanceof RollEffect.Changed changed ? Optional.of(phrase(changed)) : Optional.empty();
        }

        private Phrase phrase(RollEffect.Changed changed) {
            Phrase all = changed.differences().stream()
                    .reduce((some, next) -> Phrase.of("import.and").with(some).with(next))
                    .orElseThrow();
            return Phrase.of("import.changed")
                    .with(line)
                    .with(changed.before().name())
                    .with(changed.member().id().value())
                    .with(all);
        }
    }

    /**
     * Something is at fault, which refuses the whole file.
     *
     * @param fault what and where
     */
    record Refused(Fault fault) implements RollNote {

        @Override
        public Optional<Phrase> phrase() {
            return Optional.of(fault.phrase());
        }
    }

    /**
     * A line that its tool does not count, which is not taken in.
     *
     * @param line its number in the file, from 1
     * @param standing why not
     * @param cells what stands in it, by column
     */
    record SetAside(int line, Standing standing, Map<String, String> cells) implements RollNote {

        public SetAside {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        @Override
        public Optional<Phrase> phrase() {
            return Optional.of(Phrase.of("import.set-aside")
                    .with(line)
                    .with(Phrase.of("import.standing", standing))
                    .with(String.join(", ", cells.values())));
        }
    }

    /**
     * Cells of a column hold something that has no place here.
     *
     * @param column its name
     * @param cells how many
     */
    record Unmapped(String column, int cells) implements RollNote {

        @Override
        public Optional<Phrase> phrase() {
            return Optional.of(Phrase.of("import.unmapped").with(column).with(cells));
        }
    }
}

package org.collegium.reporting.roll;

import org.collegium.words.Phrase;

/**
 * How a roll was taken in, in numbers.
 *
 * @param created lines by which somebody enters
 * @param changed lines by which something on record becomes something else
 * @param unchanged lines that say what is on record already
 * @param refused what is at fault; a single fault refuses the whole file
 * @param setAside lines that their tool does not count
 * @param enrolled members who entered or changed, be it by several lines
 * @since 0.1
 */
public record RollCount(int created, int changed, int unchanged, int refused, int setAside, int enrolled) {

    /** How much of each, in words. */
    public Phrase phrase() {
        return Phrase.of("import.summary")
                .with(created)
                .with(changed)
                .with(unchanged)
                .with(refused)
                .with(setAside);
    }
}

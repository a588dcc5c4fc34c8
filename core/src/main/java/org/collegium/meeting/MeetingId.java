package org.collegium.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.association.Organ;

/**
 * What tells one sitting from another: its day, its organ, and which convocation called it.
 *
 * @param date the day for which it is called
 * @param organ what sits
 * @param convocation 1, or 2 where it is called again after a sitting without quorum
 * @since 0.1
 */
public record MeetingId(LocalDate date, Organ organ, int convocation) implements Comparable<MeetingId> {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-([a-z-]+)-([1-9])");

    public MeetingId {
        if (convocation < 1 || convocation > 9) {
            throw new IllegalArgumentException("Convocations are numbered from 1 to 9, not " + convocation);
        }
    }

    /** Reads what {@link #toString} wrote; empty where the text is no identifier of a meeting. */
    public static Optional<MeetingId> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return organ(form.group(2))
                .flatMap(organ ->
                        date(form.group(1)).map(date -> new MeetingId(date, organ, Integer.parseInt(form.group(3)))));
    }

    @Override
    public int compareTo(MeetingId other) {
        return toString().compareTo(other.toString());
    }

    /** As it stands in file names and registers, such as {@code 2025-01-07-council-1}. */
    @Override
    public String toString() {
        return date + "-" + organ.slug() + "-" + convocation;
    }

    private static Optional<Organ> organ(String slug) {
        for (Organ organ : Organ.values()) {
            if (organ.slug().equals(slug)) {
                return Optional.of(organ);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

package org.collegium.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.association.Organ;

/**
 * What tells one sitting from another: its day, its organ, whether it sits or is asked in writing, and which convocation
 * called it.
 *
 * @param date the day for which it is called, or on which a written consultation opens
 * @param organ what sits; the council where it is asked in writing
 * @param form whether it sits
 * @param convocation 1, or 2 where it is called again after a sitting without quorum; in a written consultation 1, or
 *     more where another opened on the same day
 * @since 0.1
 */
public record MeetingId(LocalDate date, Organ organ, Form form, int convocation) implements Comparable<MeetingId> {

    private static final String CONSULTATION = "consultation";

    /** How an organ comes to a decision. */
    public enum Form {
        /** It sits. */
        SITTING,
        /** Its members answer in writing (<i>consultation écrite</i>). */
        CONSULTATION
    }

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-([a-z-]+)-([1-9])");

    public MeetingId {
        if (convocation < 1 || convocation > 9) {
            throw new IllegalArgumentException("Convocations are numbered from 1 to 9, not " + convocation);
        }
        if (form == Form.CONSULTATION && organ != Organ.COUNCIL) {
            throw new IllegalArgumentException("Only the council is asked in writing, not the " + organ);
        }
    }

    /** A sitting of an organ. */
    public MeetingId(LocalDate date, Organ organ, int convocation) {
        this(date, organ, Form.SITTING, convocation);
    }

    /** A written consultation of the council; the number tells several of one day apart. */
    public static MeetingId consultation(LocalDate opened, int number) {
        return new MeetingId(opened, Organ.COUNCIL, Form.CONSULTATION, number);
    }

    /** Whether it is a written consultation. */
    public boolean isConsultation() {
        return form == Form.CONSULTATION;
    }

    /** Reads what {@link #toString} wrote; empty where the text is no identifier of a meeting. */
    public static Optional<MeetingId> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(form.group(3));
        Optional<LocalDate> date = date(form.group(1));
        return form.group(2).equals(CONSULTATION)
                ? date.map(day -> consultation(day, number))
                : organ(form.group(2)).flatMap(organ -> date.map(day -> new MeetingId(day, organ, number)));
    }

    @Override
    public int compareTo(MeetingId other) {
        return toString().compareTo(other.toString());
    }

    /**
     * As it stands in file names and registers, such as {@code 2025-01-07-council-1} or {@code
     * 2025-07-22-consultation-1}.
     */
    @Override
    public String toString() {
        return date + "-" + (isConsultation() ? CONSULTATION : organ.slug()) + "-" + convocation;
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

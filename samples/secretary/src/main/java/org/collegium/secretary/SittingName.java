package org.collegium.secretary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collegium.meeting.MeetingId;
import org.collegium.words.Phrase;

/** A sitting as people name it: by its identifier, or by its day where that says which. */
record SittingName(Optional<MeetingId> id, LocalDate day) {

    /**
     * Reads what was typed, such as {@code 2026-01-06-council-1}, {@code 2026-01-06} or {@code 06/01/2026}.
     *
     * @throws DateTimeException when it names no sitting
     */
    static SittingName of(String text) {
        Optional<MeetingId> id = MeetingId.parse(text);
        return new SittingName(id, id.map(MeetingId::date).orElseGet(() -> Typed.day(text)));
    }

    /** The one of some that it names; empty where it names none of them. */
    <T> Optional<T> in(List<T> sittings, Function<T, MeetingId> identified) {
        List<T> named = sittings.stream()
                .filter(sitting -> isOf(identified.apply(sitting)))
                .toList();
        if (named.size() > 1) {
            throw new NotNowException(Phrase.of("sitting.several")
                    .with(day)
                    .with(named.stream()
                            .map(identified)
                            .map(MeetingId::toString)
                            .collect(Collectors.joining(", "))));
        }
        return named.stream().findFirst();
    }

    private boolean isOf(MeetingId sitting) {
        return id.map(sitting::equals).orElseGet(() -> sitting.date().equals(day));
    }
}

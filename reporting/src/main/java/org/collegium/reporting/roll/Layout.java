package org.collegium.reporting.roll;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.reporting.csv.Header;

/** The columns of a format, and how their cells are written. */
final class Layout {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private final DateTimeFormatter dayForm;
    private final String exampleOfDay;
    private final Map<Field, List<String>> names = new EnumMap<>(Field.class);
    private final Map<Field, String> needed = new EnumMap<>(Field.class);
    private final Map<String, Boolean> personOrEntity = new LinkedHashMap<>();
    private final Map<String, Standing> standings = new LinkedHashMap<>();
    private boolean joinedAtTheLatest;

    private Layout(DateTimeFormatter dayForm, String exampleOfDay) {
        this.dayForm = dayForm;
        this.exampleOfDay = exampleOfDay;
    }

    static Layout dated(String pattern, String example) {
        return new Layout(
                DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT), example);
    }

    /** A column that may be there, under one of these names. */
    Layout column(Field field, String... anyOf) {
        names.put(field, Stream.of(anyOf).map(Header::plain).toList());
        return this;
    }

    /** A column without which no line can be read. */
    Layout needed(Field field, String... anyOf) {
        needed.put(field, anyOf[0]);
        return column(field, anyOf);
    }

    Layout persons(String... words) {
        List.of(words).forEach(word -> personOrEntity.put(word, true));
        return this;
    }

    Layout entities(String... words) {
        List.of(words).forEach(word -> personOrEntity.put(word, false));
        return this;
    }

    Layout standing(Standing standing, String... words) {
        List.of(words).forEach(word -> standings.put(word, standing));
        return this;
    }

    Layout joinedAtTheLatest() {
        joinedAtTheLatest = true;
        return this;
    }

    /** The columns of a file that this layout knows. */
    Map<Field, String> in(List<String> header) {
        Map<String, String> byPlainName = new HashMap<>();
        header.forEach(column -> byPlainName.put(Header.plain(column), column));
        Map<Field, String> found = new EnumMap<>(Field.class);
        names.forEach((field, anyOf) -> anyOf.stream()
                .flatMap(name -> Optional.ofNullable(byPlainName.get(name)).stream())
                .findFirst()
                .ifPresent(column -> found.put(field, column)));
        return found;
    }

    /** The column of a file that people read as this name. */
    static Optional<String> column(String name, List<String> header) {
        String plain = Header.plain(name);
        return header.stream()
                .filter(column -> Header.plain(column).equals(plain))
                .findFirst();
    }

    /** The fields that a file must have, each with the name of its column. */
    Map<Field, String> needed() {
        return needed;
    }

    /** What the cells of {@link Field#KIND} say, true for a person. */
    Map<String, Boolean> personOrEntity() {
        return personOrEntity;
    }

    /** What the cells of {@link Field#STATUS} say. */
    Map<String, Standing> standings() {
        return standings;
    }

    /** Whether the day in {@link Field#JOINED} may be later than the first day of membership. */
    boolean isJoinedAtTheLatest() {
        return joinedAtTheLatest;
    }

    String exampleOfDay() {
        return exampleOfDay;
    }

    /** The day in a cell; a year that no member saw is a slip of the pen. */
    Optional<LocalDate> day(String cell) {
        try {
            return Optional.of(LocalDate.parse(cell, dayForm))
                    .filter(day -> day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}

package org.collegium.reporting.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.collegium.reporting.csv.Fault;
import org.collegium.reporting.csv.Header;
import org.collegium.words.Phrase;

/**
 * The columns of one file.
 *
 * @param format the tool that wrote it
 * @param header the names of all its columns
 * @param byField the columns that are read
 * @param numberIsNamed whether somebody named the column of the number, for want of one
 */
record RollColumns(RollFormat format, List<String> header, Map<Field, String> byField, boolean numberIsNamed) {

    /** Words in the name of a column whose cells tell nobody apart. */
    private static final Set<String> NAMES_AND_ADDRESSES =
            Set.of("nom", "prenom", "name", "surname", "mail", "email", "courriel");

    /**
     * The columns of a file, or none where it cannot be read, which is a fault of its first line.
     *
     * @param numberColumn the column that stands for a number where the tool gives none
     */
    static Optional<RollColumns> of(
            String file, List<String> header, Optional<String> numberColumn, Consumer<Fault> faults) {
        Optional<RollFormat> format = Layouts.recognise(header);
        if (format.isEmpty()) {
            Phrase why = Phrase.of("import.unknown-format").with(Layouts.labels());
            faults.accept(new Fault(file, 1, header.get(0), header.get(0), why));
            return Optional.empty();
        }
        Map<Field, String> byField = Layouts.of(format.get()).in(header);
        List<Fault> wrong = new ArrayList<>(missing(file, format.get(), byField));
        boolean numberIsNamed = !byField.containsKey(Field.NUMBER);
        if (numberIsNamed) {
            name(file, header, byField, numberColumn).ifPresent(wrong::add);
        }
        wrong.forEach(faults);
        return wrong.isEmpty()
                ? Optional.of(new RollColumns(format.get(), header, byField, numberIsNamed))
                : Optional.empty();
    }

    private static List<Fault> missing(String file, RollFormat format, Map<Field, String> byField) {
        Phrase why = Phrase.of("import.needed-column").with(format.label());
        return Layouts.of(format).needed().entrySet().stream()
                .filter(needed -> !byField.containsKey(needed.getKey()))
                .map(needed -> new Fault(file, 1, needed.getValue(), "", why))
                .toList();
    }

    /** Takes the named column for the number, or says why it cannot be. */
    private static Optional<Fault> name(
            String file, List<String> header, Map<Field, String> byField, Optional<String> numberColumn) {
        if (numberColumn.isEmpty()) {
            return Optional.of(new Fault(file, 1, "", "", Phrase.of("import.no-number")));
        }
        String asked = numberColumn.get();
        Optional<String> column = Layout.column(asked, header);
        if (column.isEmpty()) {
            return Optional.of(new Fault(file, 1, asked, "", Phrase.of("fault.missing-column")));
        }
        if (tellsNobodyApart(column.get(), byField)) {
            return Optional.of(new Fault(file, 1, column.get(), column.get(), Phrase.of("import.name-is-no-number")));
        }
        byField.put(Field.NUMBER, column.get());
        return Optional.empty();
    }

    private static boolean tellsNobodyApart(String column, Map<Field, String> byField) {
        return List.of(Header.plain(column).split("[^a-z]+")).stream().anyMatch(NAMES_AND_ADDRESSES::contains)
                || byField.entrySet().stream()
                        .anyMatch(known ->
                                known.getKey().isName() && known.getValue().equals(column));
    }

    Layout layout() {
        return Layouts.of(format);
    }

    Optional<String> of(Field field) {
        return Optional.ofNullable(byField.get(field));
    }

    boolean have(Field... fields) {
        return byField.keySet().containsAll(List.of(fields));
    }
}

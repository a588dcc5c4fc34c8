package org.collegium.reporting.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.collegium.words.Phrase;

/** What the first line of a file must be, which names its columns. */
sealed interface HeaderLine {

    /**
     * The columns, as their cells are asked for; none where the line, and with it the file, is at fault.
     *
     * @param names what stands in the line
     */
    Optional<List<String>> columns(String file, List<String> names, Consumer<Fault> faults);

    /**
     * Exactly these columns, in any order.
     *
     * @param columns their names
     */
    record Exactly(List<String> columns) implements HeaderLine {

        @Override
        public Optional<List<String>> columns(String file, List<String> names, Consumer<Fault> faults) {
            List<Fault> wrong = new ArrayList<>();
            wrong.addAll(missing(file, names));
            wrong.addAll(unknown(file, names));
            wrong.addAll(doubled(file, names));
            wrong.forEach(faults);
            return wrong.isEmpty()
                    ? Optional.of(names.stream()
                            .map(name -> expected(name).orElse(name))
                            .toList())
                    : Optional.empty();
        }

        private List<Fault> missing(String file, List<String> names) {
            List<String> plain = names.stream().map(Header::plain).toList();
            return columns.stream()
                    .filter(column -> !plain.contains(Header.plain(column)))
                    .map(column -> new Fault(file, 1, column, "", Phrase.of("fault.missing-column")))
                    .toList();
        }

        /** A delimiter that ends the line makes a last column without a name, which is none. */
        private List<Fault> unknown(String file, List<String> names) {
            int last = names.size() - 1;
            List<String> named = Header.plain(names.get(last)).isEmpty() ? names.subList(0, last) : names;
            Phrase why = Phrase.of("fault.unknown-column").with(String.join(", ", columns));
            return named.stream()
                    .filter(name -> expected(name).isEmpty())
                    .map(name -> new Fault(file, 1, name, name, why))
                    .toList();
        }

        private Optional<String> expected(String name) {
            return columns.stream()
                    .filter(column -> Header.plain(column).equals(Header.plain(name)))
                    .findFirst();
        }
    }

    /**
     * Any columns, each there once. One without a name is known by its place, as {@code #3}.
     *
     * @param accepts whether the file is one that is looked for, by the names of its columns
     */
    record Any(Predicate<List<String>> accepts) implements HeaderLine {

        @Override
        public Optional<List<String>> columns(String file, List<String> names, Consumer<Fault> faults) {
            List<String> columns = new ArrayList<>();
            for (String name : names) {
                columns.add(Header.plain(name).isEmpty() ? "#" + (columns.size() + 1) : CsvText.strip(name));
            }
            List<Fault> doubled = doubled(file, names);
            doubled.forEach(faults);
            return doubled.isEmpty() && accepts.test(columns) ? Optional.of(columns) : Optional.empty();
        }
    }

    private static List<Fault> doubled(String file, List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(name -> !Header.plain(name).isEmpty() && !seen.add(Header.plain(name)))
                .map(name -> new Fault(file, 1, name, name, Phrase.of("fault.doubled-column")))
                .toList();
    }
}

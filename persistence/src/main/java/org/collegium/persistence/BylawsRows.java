package org.collegium.persistence;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;

/** Bylaws as rows, and rows as bylaws. */
final class BylawsRows {

    private BylawsRows() {}

    /** The rows that keep all versions. */
    static List<Row> of(UUID association, BylawsVersions versions) {
        return versions.byFirstDay().entrySet().stream()
                .flatMap(version -> of(association, version.getKey(), version.getValue()))
                .toList();
    }

    private static Stream<Row> of(UUID association, LocalDate inForceFrom, Bylaws bylaws) {
        return Stream.concat(
                Stream.of(BylawsVersionRow.of(association, inForceFrom, bylaws)),
                BylawsProvisionRow.of(association, inForceFrom, bylaws));
    }

    /** All versions. */
    static BylawsVersions read(Rows rows, UUID association) {
        Map<LocalDate, List<BylawsProvisionRow>> provisions =
                rows.all(BylawsProvisionRow.class, association).stream().collect(groupingBy(row -> row.inForceFrom));
        TreeMap<LocalDate, Bylaws> versions = new TreeMap<>();
        rows.all(BylawsVersionRow.class, association)
                .forEach(row ->
                        versions.put(row.inForceFrom, row.value(provisions.getOrDefault(row.inForceFrom, List.of()))));
        return new BylawsVersions(versions);
    }
}

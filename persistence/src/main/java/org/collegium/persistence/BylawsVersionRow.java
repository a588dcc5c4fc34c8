package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.words.Phrase;
import org.eclipse.persistence.annotations.PrimaryKey;

/** Which bylaws are in force from a day on. They are kept by name; what they provide is the library's to know. */
@Entity
@Table(name = "bylaws_version")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "in_force_from")})
@SuppressWarnings("NullAway.Init")
class BylawsVersionRow extends Row {

    @Column(name = "in_force_from")
    LocalDate inForceFrom;

    @Column(name = "name")
    String name;

    static List<BylawsVersionRow> of(UUID association, BylawsVersions versions) {
        return versions.byFirstDay().entrySet().stream()
                .map(version -> of(association, version.getKey(), version.getValue()))
                .toList();
    }

    private static BylawsVersionRow of(UUID association, LocalDate inForceFrom, Bylaws bylaws) {
        if (!Bylaws.named(bylaws.name()).equals(Optional.of(bylaws))) {
            throw new IllegalArgumentException("The bylaws '" + bylaws.name()
                    + "' cannot be kept: only bylaws that the library brings under their name can");
        }
        BylawsVersionRow row = new BylawsVersionRow();
        row.association = association;
        row.inForceFrom = inForceFrom;
        row.name = bylaws.name();
        return row;
    }

    static BylawsVersions values(List<BylawsVersionRow> rows) {
        TreeMap<LocalDate, Bylaws> versions = new TreeMap<>();
        rows.forEach(row -> versions.put(row.inForceFrom, row.bylaws()));
        return new BylawsVersions(versions);
    }

    private Bylaws bylaws() {
        return Bylaws.named(name)
                .orElseThrow(() -> new StoreException(
                        Phrase.of("store.unknown-bylaws").with(name).with(inForceFrom.toString())));
    }
}

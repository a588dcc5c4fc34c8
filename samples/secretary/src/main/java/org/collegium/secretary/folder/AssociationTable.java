package org.collegium.secretary.folder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.collegium.association.Association;
import org.collegium.association.AssociationId;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.member.MemberId;
import org.collegium.reporting.csv.Fault;
import org.collegium.reporting.csv.Row;
import org.collegium.reporting.exchange.BylawsJson;
import org.collegium.words.Answer;
import org.collegium.words.Language;
import org.collegium.words.Languages;
import org.collegium.words.Phrase;

/**
 * The one line about the association itself.
 *
 * @param association who it is
 * @param bylaws its bylaws by date
 * @param keeper who keeps the folder
 * @param secret from which the salts of what is sealed follow
 */
record AssociationTable(Association association, BylawsVersions bylaws, MemberId keeper, Secret secret) {

    private static final String FILE = "association.csv";
    private static final Map<String, Locale> LANGUAGES = languages();

    static Optional<AssociationTable> read(Tables tables) {
        List<Row> rows = tables.rows(TableFile.ASSOCIATION);
        if (rows.size() != 1) {
            tables.fault(new Fault(FILE, 0, "", "", Phrase.of("folder.one-line").with(rows.size())));
            return Optional.empty();
        }
        Row row = rows.get(0);
        Optional<UUID> id = row.required("identifiant", Phrase.of("expected.uuid"), AssociationTable::uuid);
        Optional<String> name = Cells.words(row, "nom");
        Optional<String> office = Cells.words(row, "siège");
        Optional<Locale> language = row.oneOf("langue", LANGUAGES);
        Optional<ZoneId> zone = row.required("fuseau", Phrase.of("expected.zone"), AssociationTable::zone);
        Optional<BylawsVersions> bylaws = versions(row, tables);
        Optional<MemberId> keeper = Cells.member(row, "tenu par");
        Optional<Secret> secret = row.required("secret", Phrase.of("expected.secret"), Secret::parse);
        if (Found.all(id, name, office, language, zone, bylaws, keeper, secret)) {
            Optional<String> registration = Optional.of(row.text("rna")).filter(text -> !text.isEmpty());
            Association association = new Association(
                    new AssociationId(id.get()), name.get(), office.get(), registration, language.get(), zone.get());
            return Optional.of(new AssociationTable(association, bylaws.get(), keeper.get(), secret.get()));
        }
        return Optional.empty();
    }

    /** The bylaws of the folder's beginning, and those that came into force since; empty where some cannot be read. */
    private static Optional<BylawsVersions> versions(Row row, Tables tables) {
        Optional<Bylaws> first = bylaws(row, tables);
        Optional<LocalDate> since = Cells.day(row, "statuts depuis");
        Optional<BylawsVersions> versions =
                Found.all(first, since) ? Optional.of(BylawsVersions.from(since.get(), first.get())) : Optional.empty();
        for (Row later : tables.rowsIfAny("statuts.csv", "statuts", "depuis")) {
            Optional<Bylaws> bylaws = bylaws(later, tables);
            Optional<LocalDate> from = Cells.day(later, "depuis");
            versions = Found.all(bylaws, from)
                    ? versions.flatMap(earlier -> amended(earlier, from.get(), bylaws.get(), later))
                    : Optional.empty();
        }
        return versions;
    }

    private static Optional<BylawsVersions> amended(BylawsVersions earlier, LocalDate from, Bylaws bylaws, Row row) {
        Answer<BylawsVersions> amended = earlier.amended(from, bylaws);
        amended.refusal().ifPresent(refusal -> row.fault("depuis", refusal.reason()));
        return amended instanceof Answer.Granted<BylawsVersions> yes ? Optional.of(yes.value()) : Optional.empty();
    }

    /** Bylaws that the library brings, or those in a file of the folder. */
    private static Optional<Bylaws> bylaws(Row row, Tables tables) {
        String name = row.text("statuts");
        if (!name.endsWith(".json")) {
            return row.required("statuts", expectedBylaws(), Bylaws::named);
        }
        Optional<Answer<Bylaws>> read = tables.file(row, "statuts").map(text -> BylawsJson.read(name, text));
        read.flatMap(Answer::refusal).ifPresent(refusal -> row.fault("statuts", refusal.reason()));
        return read.filter(answer -> answer.refusal().isEmpty()).map(Answer::orElseThrow);
    }

    private static Phrase expectedBylaws() {
        String names = Bylaws.presets().stream().map(Bylaws::name).collect(Collectors.joining(", "));
        return Phrase.of("expected.bylaws").with(names);
    }

    /** Those that there are, without the country of whose spelling they are: the record does not name it. */
    private static Map<String, Locale> languages() {
        Map<String, Locale> languages = new LinkedHashMap<>();
        for (Language known : Languages.known()) {
            String code = known.locale().getLanguage();
            languages.put(code, Locale.forLanguageTag(code));
        }
        return languages;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}

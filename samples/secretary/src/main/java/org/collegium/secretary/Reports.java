package org.collegium.secretary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.archive.Holdings;
import org.collegium.association.Association;
import org.collegium.bylaws.Bylaws;
import org.collegium.commons.CommonsSheet;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.Reader;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Meeting;
import org.collegium.member.Members;
import org.collegium.minutes.Minutes;
import org.collegium.register.Register;
import org.collegium.reporting.csv.CsvFormat;
import org.collegium.reporting.pdf.CommonsSheetPdf;
import org.collegium.reporting.pdf.MinutesPdf;
import org.collegium.reporting.tables.ActionsTable;
import org.collegium.reporting.tables.ActsTable;
import org.collegium.reporting.tables.AttendanceTable;
import org.collegium.reporting.tables.ConflictsTable;
import org.collegium.reporting.tables.ConsensusTable;
import org.collegium.reporting.tables.DecisionsTable;
import org.collegium.reporting.tables.ElectionsTable;
import org.collegium.reporting.tables.FilingsTable;
import org.collegium.reporting.tables.MandatesTable;
import org.collegium.reporting.tables.MembersTable;
import org.collegium.reporting.tables.SpecialMandatesTable;
import org.collegium.reporting.tables.Table;
import org.collegium.reporting.tables.VotesTable;
import org.collegium.words.Phrase;

/**
 * Everything that is reported of a record, read at one moment.
 *
 * @param members everybody who is or was a member
 * @param council the council and its mandates
 * @param dealings what was filed, entrusted and done in the association's name
 * @param sittings the sittings held, in order
 * @param minutes their minutes, in the same order
 * @param sheet the commons sheet on the day of the last sitting; empty where none was held
 * @param done the actions that were done
 * @param conflicts the conflicts, of which the tables say what their readers may read
 * @param reader for whom the reports are
 */
record Reports(
        Members members,
        Council council,
        Dealings dealings,
        List<Meeting.Closed> sittings,
        List<Minutes> minutes,
        Optional<CommonsSheet> sheet,
        List<ActionDone> done,
        List<ConflictCase> conflicts,
        Reader reader) {

    /**
     * How many files were written.
     *
     * @param documents minutes, one a sitting and language, and the commons sheet, one a language
     * @param tables tables
     */
    record Written(int documents, int tables) {}

    static Reports of(Holdings holdings, Reader reader) {
        List<Meeting.Closed> sittings = holdings.sittings();
        Register register = holdings.register();
        List<Minutes> minutes = sittings.stream()
                .map(sitting -> Minutes.of(sitting, sittings, register))
                .toList();
        return new Reports(
                holdings.members(),
                holdings.council(),
                holdings.dealings(),
                sittings,
                minutes,
                sheet(holdings),
                holdings.actionsDone(),
                holdings.conflicts(),
                reader);
    }

    private static Optional<CommonsSheet> sheet(Holdings holdings) {
        Association association = holdings.association().orElseThrow();
        return holdings.sittings().stream()
                .map(Meeting.Closed::closedAt)
                .max(Comparator.naturalOrder())
                .map(at -> at.atZone(association.zone()).toLocalDate())
                .map(day -> sheet(CommonsSheet.of(association, day), holdings));
    }

    private static CommonsSheet sheet(CommonsSheet empty, Holdings holdings) {
        CommonsSheet sheet = empty.with(holdings.members())
                .with(holdings.representationOn(empty.on()))
                .with(holdings.commons(), holdings.members());
        Optional<Bylaws> bylaws = holdings.bylaws().inForceOn(sheet.on());
        CommonsSheet ruled =
                bylaws.map(rules -> sheet.with(rules).with(rules.conflicts())).orElse(sheet);
        return bylaws.flatMap(rules -> rules.convening().rhythm())
                .map(ruled::with)
                .orElse(ruled);
    }

    /** What a secretary should look at before the minutes are approved. */
    List<Phrase> notes() {
        Stream<Phrase> contradictions = minutes.stream()
                .flatMap(each -> each.contradictions().stream()
                        .map(found -> Phrase.of("year.contradiction")
                                .with(each.sitting().id().toString())
                                .with(found.says())));
        Stream<Phrase> revelations = sittings.stream()
                .flatMap(held -> held.sitting().votes().stream()
                        .flatMap(vote -> vote.ballots().revelation().stream()
                                .map(found -> Phrase.of("year.revelation")
                                        .with(held.id().toString())
                                        .with(vote.item())
                                        .with(found.says()))));
        return Stream.concat(contradictions, revelations).toList();
    }

    Written write(Path folder, Languages languages, Progress progress) throws IOException {
        Files.createDirectories(folder);
        List<Report> reports = new ArrayList<>();
        for (Minutes each : minutes) {
            for (Locale language : languages.ofMinutes()) {
                String name = "minutes-" + each.sitting().id() + "-" + language.getLanguage() + ".pdf";
                reports.add(new Report(name, out -> MinutesPdf.write(each, language, out)));
            }
        }
        sheet.ifPresent(told -> {
            for (Locale language : languages.ofMinutes()) {
                String name = "commons-" + language.getLanguage() + ".pdf";
                reports.add(new Report(name, out -> CommonsSheetPdf.write(told, language, out)));
            }
        });
        Map<String, Table> tables = tables(languages.ofTables());
        tables.forEach(
                (name, table) -> reports.add(new Report(name, out -> CsvFormat.FRENCH_SPREADSHEET.write(table, out))));
        try {
            reports.parallelStream().forEach(report -> report.writeInto(folder, progress));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        return new Written(reports.size() - tables.size(), tables.size());
    }

    /** What writes a report. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private record Report(String name, Content content) {

        /** The file is there whole or not at all: written beside its place, then moved into it. */
        private void writeInto(Path folder, Progress progress) {
            progress.writing(name);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Path beside = folder.resolve(name + ".part");
            try {
                content.writeTo(bytes);
                Files.write(beside, bytes.toByteArray());
                Files.move(
                        beside,
                        folder.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private Map<String, Table> tables(Locale language) {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("members.csv", MembersTable.of(members, language));
        tables.put("attendance.csv", AttendanceTable.of(sittings, language));
        tables.put("consensus.csv", ConsensusTable.of(sittings, language));
        tables.put("decisions.csv", DecisionsTable.of(sittings, language));
        tables.put("actions.csv", ActionsTable.of(sittings, done, language));
        tables.put("elections.csv", ElectionsTable.of(sittings, language));
        tables.put("votes.csv", VotesTable.of(sittings, language));
        tables.put("mandates.csv", MandatesTable.of(council, members, language));
        tables.put("conflicts.csv", ConflictsTable.of(conflicts, reader, language));
        tables.put("filings.csv", FilingsTable.of(dealings, language));
        tables.put("special-mandates.csv", SpecialMandatesTable.of(dealings, language));
        tables.put("acts.csv", ActsTable.of(dealings, language));
        return tables;
    }
}

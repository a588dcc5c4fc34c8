package org.collegium.secretary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collegium.archive.Holdings;
import org.collegium.association.Association;
import org.collegium.commons.CommonsSheet;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.Reader;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Members;
import org.collegium.minutes.Contradiction;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.bundle.AuditBundle;
import org.collegium.reporting.csv.CsvFormat;
import org.collegium.reporting.report.CommonsReport;
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
import org.collegium.review.Review;
import org.collegium.words.Phrase;

/**
 * Everything that is reported of a record, read at one moment.
 *
 * @param members everybody who is or was a member
 * @param council the council and its mandates
 * @param dealings what was filed, entrusted and done in the association's name
 * @param minutes those of the sittings held, in order, as their readers may read them
 * @param reviews those of minutes that were sent for review
 * @param sheet the commons sheet on the day of the last sitting; empty where none was held
 * @param done the actions that were done
 * @param conflicts the conflicts, of which the tables say what their readers may read
 * @param reader for whom the reports are
 */
record Reports(
        Members members,
        Council council,
        Dealings dealings,
        List<MinutesCopy> minutes,
        List<Review> reviews,
        Optional<CommonsSheet> sheet,
        List<ActionDone> done,
        List<ConflictCase> conflicts,
        Reader reader) {

    /**
     * How many files were written.
     *
     * @param documents minutes, one a sitting, language and form, and the commons sheet, one a language and form
     * @param tables tables
     */
    record Written(int documents, int tables) {}

    static Reports of(Holdings holdings, Reader reader) {
        return new Reports(
                holdings.members(),
                holdings.council(),
                holdings.dealings(),
                minutes(holdings, reader),
                holdings.reviews(),
                sheet(holdings),
                done(holdings, reader),
                holdings.conflicts(),
                reader);
    }

    /** The actions done, by their lines in the minutes as a reader may read them. */
    static List<ActionDone> done(Holdings holdings, Reader reader) {
        return reader == Reader.Audience.COUNCIL
                ? holdings.actionsDone()
                : ActionDone.publicly(holdings.actionsDone(), holdings.sittings());
    }

    /** The minutes of the sittings held, in order, as a reader may read them. */
    static List<MinutesCopy> minutes(Holdings holdings, Reader reader) {
        return MinutesCopy.of(holdings.sittings(), holdings.register(), reader != Reader.Audience.COUNCIL);
    }

    private Review review(MinutesCopy copy) {
        MeetingId sitting = copy.sitting().id();
        return reviews.stream()
                .filter(review -> review.sitting().equals(sitting))
                .findFirst()
                .orElse(Review.none(sitting));
    }

    private static Optional<CommonsSheet> sheet(Holdings holdings) {
        Association association = holdings.association().orElseThrow();
        return holdings.sittings().stream()
                .map(Meeting.Closed::closedAt)
                .max(Comparator.naturalOrder())
                .map(at -> at.atZone(association.zone()).toLocalDate())
                .map(day -> CommonsReport.sheet(association, holdings.record(), day));
    }

    /** What a secretary should look at before the minutes are approved. */
    List<Phrase> notes() {
        Stream<Phrase> contradictions = minutes.stream()
                .map(MinutesCopy::minutes)
                .flatMap(each -> each.contradictions().stream()
                        .filter(Contradiction::isOpen)
                        .map(found -> Phrase.of("year.contradiction")
                                .with(each.sitting().id().toString())
                                .with(found.says())));
        Stream<Phrase> revelations = minutes.stream()
                .map(copy -> copy.minutes().sitting())
                .flatMap(held -> held.sitting().votes().stream()
                        .flatMap(vote -> vote.ballots().revelation().stream()
                                .map(found -> Phrase.of("year.revelation")
                                        .with(held.id().toString())
                                        .with(vote.item())
                                        .with(found.says()))));
        return Stream.concat(contradictions, revelations).toList();
    }

    /** Whether there is anything to sign. */
    boolean hasSealed() {
        return minutes.stream().map(MinutesCopy::minutes).anyMatch(Minutes.Sealed.class::isInstance);
    }

    /** Writes all of it in each of the forms. */
    Written write(Path folder, Set<Forms> forms, CsvFormat csv, DocumentFiles files, Tongues tongues)
            throws IOException {
        Files.createDirectories(folder);
        List<ReportFile> documents = forms.stream()
                .flatMap(form -> Stream.concat(
                        minutes.stream().flatMap(copy -> files.minutes(copy, review(copy), form)),
                        sheet.stream().flatMap(told -> files.sheet(told, form))))
                .toList();
        List<ReportFile> tables = tables(tongues.languages(), csv).toList();
        List<ReportFile> all =
                Stream.concat(documents.stream(), tables.stream()).toList();
        try {
            all.parallelStream().forEach(report -> {
                tongues.writing(report.name());
                WholeFile.write(folder.resolve(report.name()), report.content());
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        all.forEach(report -> tongues.wrote(folder.resolve(report.name())));
        return new Written(documents.size(), tables.size());
    }

    /** What an auditor is handed beside the register: its minutes, of which nothing is left out, and every table. */
    List<ReportFile> audited(Languages languages, CsvFormat csv, DocumentFiles files) {
        List<MinutesCopy> sealed = minutes.stream()
                .map(MinutesCopy::minutes)
                .filter(Minutes.Sealed.class::isInstance)
                .map(MinutesCopy::full)
                .toList();
        return Stream.concat(
                        sealed.stream()
                                .flatMap(copy -> files.minutes(copy, review(copy), Forms.pdf))
                                .map(file -> file.in(AuditBundle.MINUTES)),
                        tables(languages, csv).map(file -> file.in(AuditBundle.TABLES)))
                .toList();
    }

    private Stream<ReportFile> tables(Languages languages, CsvFormat csv) {
        return tables(languages.ofTables()).entrySet().stream()
                .map(table -> new ReportFile(table.getKey(), out -> csv.write(table.getValue(), out)));
    }

    private Map<String, Table> tables(Locale language) {
        List<Meeting.Closed> sittings =
                minutes.stream().map(MinutesCopy::sitting).toList();
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

package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.collegium.archive.Holdings;
import org.collegium.calendar.Holidays;
import org.collegium.meeting.Meeting;
import org.collegium.register.Json;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.form.Form;
import org.collegium.reporting.letterhead.Letterhead;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.report.Period;
import org.collegium.reporting.report.Report;
import org.collegium.reporting.report.ReportKind;
import org.collegium.reporting.report.Scope;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes reports over a period from the record in a database. */
@Command(name = "report", aliases = "rapport", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    /** The forms of a report, as the command line names them. */
    enum ReportForms {
        /** Archival pages. */
        pdf,
        /** Tables for a spreadsheet. */
        csv,
        /** For a browser. */
        html,
        /** For a site or a wiki. */
        markdown,
        /** For an e-mail. */
        text,
        /** For programs. */
        json
    }

    @Parameters(
            index = "0..*",
            arity = "1..*",
            paramLabel = "REPORT",
            descriptionKey = "reports",
            completionCandidates = ReportNames.Candidates.class)
    private List<String> reports = List.of();

    @Mixin
    private OneRecord record = new OneRecord();

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out = Path.of("");

    @Option(
            names = {"--from", "--du"},
            paramLabel = "DATE")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = {"--to", "--au"},
            paramLabel = "DATE")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--form", split = ",", defaultValue = "pdf,csv", paramLabel = "pdf|csv|html|markdown|text|json")
    private Set<ReportForms> forms = EnumSet.of(ReportForms.pdf, ReportForms.csv);

    @Option(names = "--csv", defaultValue = "french", paramLabel = "french|rfc4180")
    private Dialect dialect = Dialect.french;

    @Option(names = "--reader", defaultValue = "everybody", paramLabel = "council|members|everybody")
    private Readers readers = Readers.everybody;

    @Mixin
    private LetterheadFile letterhead = new LetterheadFile();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Optional<String> unknown = reports.stream()
                .filter(word -> ReportNames.named(word).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return telling.refuse(REFUSED, unknown(unknown.get()));
        }
        List<ReportKind> asked = ReportKind.all().stream()
                .filter(kind -> reports.stream()
                        .anyMatch(word -> ReportNames.named(word).contains(kind)))
                .toList();
        Scope scope = record.read(this::scope);
        Letterhead above = letterhead.letterhead();
        Files.createDirectories(out);
        // A part that several reports share is one file.
        Map<String, ReportFile> files = new LinkedHashMap<>();
        asked.stream().flatMap(kind -> files(kind, scope, above)).forEach(file -> files.putIfAbsent(file.name(), file));
        files.values().forEach(file -> {
            telling.writing(file.name());
            telling.write(out.resolve(file.name()), file.content());
        });
        return tell(files.size(), scope.period());
    }

    private Phrase unknown(String word) {
        return Phrase.of("report.unknown").with(word).with(ReportNames.listed()).with(ReportNames.ALL);
    }

    private int tell(int files, Period period) {
        telling.say(Phrase.of("report.done")
                .with(files)
                .with(period.first())
                .with(period.last())
                .with(out.toString()));
        return telling.done(Json.object()
                .with("from", period.first().toString())
                .with("to", period.last().toString()));
    }

    private Scope scope(Holdings holdings) {
        Locale language = telling.lexicon().language();
        return Scope.of(
                holdings.association().orElseThrow(),
                holdings.record(),
                period(holdings.sittings()),
                readers.audience(),
                Holidays.french(),
                language);
    }

    /** The days that are asked for; where none are, the twelve months that end on the day of the last sitting. */
    private Period period(List<Meeting.Closed> sittings) {
        LocalDate last = sittings.stream()
                .map(sitting -> sitting.id().date())
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new NotNowException(Phrase.of("report.no-sitting")));
        LocalDate end = to.orElse(last);
        LocalDate begin = from.orElse(end.minusYears(1).plusDays(1));
        if (end.isBefore(begin)) {
            throw new NotNowException(Phrase.of("report.backwards").with(begin).with(end));
        }
        return new Period(begin, end);
    }

    private Stream<ReportFile> files(ReportKind kind, Scope scope, Letterhead above) {
        Report report = kind.over(scope);
        return forms.stream().flatMap(form -> switch (form) {
            case csv -> report.csv(dialect.format()).stream();
            case json -> Stream.of(report.json());
            case pdf -> page(Form.PDF, kind, scope, above);
            case html -> page(Form.HTML, kind, scope, above);
            case markdown -> page(Form.MARKDOWN, kind, scope, above);
            case text -> page(Form.TEXT, kind, scope, above);
        });
    }

    private static Stream<ReportFile> page(Form form, ReportKind kind, Scope scope, Letterhead above) {
        Document document = kind.document(scope);
        return Stream.of(form.file(kind.key() + "-" + scope.language().getLanguage(), document, above));
    }
}

package org.collegium.secretary;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.collegium.archive.Holdings;
import org.collegium.archive.Stored;
import org.collegium.association.Association;
import org.collegium.association.Organ;
import org.collegium.bylaws.Bylaws;
import org.collegium.conflict.Reader;
import org.collegium.council.ChangeFiling;
import org.collegium.council.Composition;
import org.collegium.council.Representation;
import org.collegium.meeting.Decision;
import org.collegium.meeting.Decisions;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.Sitting;
import org.collegium.minutes.MinutesCopy;
import org.collegium.motion.DecisionNumber;
import org.collegium.reporting.document.AttendanceSheetDocument;
import org.collegium.reporting.document.CertificateDocument;
import org.collegium.reporting.document.ConvocationDocument;
import org.collegium.reporting.document.CouncilDocument;
import org.collegium.reporting.document.DecisionRegisterDocument;
import org.collegium.reporting.document.ExtractDocument;
import org.collegium.reporting.document.FilingDocument;
import org.collegium.reporting.paper.Document;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The documents that a secretary prints from the record in a database, each as archival PDF. */
@Command(name = "print", mixinStandardHelpOptions = true)
final class PrintCommand {

    private static final String READERS = "council|members|everybody";

    @Command(mixinStandardHelpOptions = true)
    int convocation(
            @Mixin Printing printing,
            @Option(names = "--sitting", required = true, paramLabel = "SITTING", descriptionKey = "print.sitting")
                    MeetingId sitting,
            @Option(
                            names = "--reader",
                            defaultValue = "everybody",
                            paramLabel = READERS,
                            descriptionKey = "print.reader")
                    Readers readers) {
        return printing.print((holdings, language) -> kept(sitting, holdings).then(held -> {
            Sitting told = readers.audience() == Reader.Audience.COUNCIL
                    ? held.sitting()
                    : held.sitting().publicly();
            Optional<Bylaws> bylaws = holdings.bylaws().inForceOn(sitting.date());
            return bylaws.<Answer<Document>>map(
                            said -> Answer.granted(new ConvocationDocument(told.convocation(), said, language)))
                    .orElse(Answer.refused(Phrase.of("print.no-bylaws").with(sitting.date())));
        }));
    }

    @Command(name = "attendance-sheet", mixinStandardHelpOptions = true)
    int attendanceSheet(
            @Mixin Printing printing,
            @Option(
                            names = "--sitting",
                            required = true,
                            paramLabel = "SITTING",
                            descriptionKey = "print.sitting-ahead")
                    MeetingId sitting) {
        return printing.print((holdings, language) -> sitting.isConsultation()
                ? Answer.refused(Phrase.of("print.in-writing").with(sitting.toString()))
                : Answer.granted(sheet(sitting, holdings, language)));
    }

    private static Document sheet(MeetingId id, Holdings holdings, Locale language) {
        return holdings.sitting(id)
                .map(Stored::value)
                .map(Meeting.Closed::sitting)
                .map(held -> AttendanceSheetDocument.of(
                        held.convocation(),
                        held.composition(),
                        holdings.members(),
                        held.attendance().proxies(),
                        language))
                .orElseGet(() -> AttendanceSheetDocument.of(
                        association(holdings), id, electorate(id, holdings), holdings.members(), language));
    }

    private static Composition electorate(MeetingId id, Holdings holdings) {
        return id.organ() == Organ.GENERAL_MEETING
                ? Composition.ofMembers(holdings.members().inGoodStanding(id.date()))
                : holdings.council().compositionOn(id.date(), holdings.members());
    }

    @Command(mixinStandardHelpOptions = true)
    int extract(
            @Mixin Printing printing,
            @Option(names = "--decision", required = true, paramLabel = "NUMBER", descriptionKey = "print.decision")
                    DecisionNumber number,
            @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "print.on") LocalDate day,
            @Option(
                            names = "--reader",
                            defaultValue = "everybody",
                            paramLabel = READERS,
                            descriptionKey = "print.reader")
                    Readers readers) {
        return printing.print((holdings, language) -> {
            List<MinutesCopy> copies = Reports.minutes(holdings, readers.audience());
            List<Meeting.Closed> sittings = told(copies);
            return decided(number, day, sittings).map(decision -> {
                MinutesCopy copy = copies.stream()
                        .filter(each -> each.sitting().id().equals(decision.sitting()))
                        .findFirst()
                        .orElseThrow();
                return new ExtractDocument(
                        copy, sittings, number, copy.sitting().sitting().secretary(), day, language);
            });
        });
    }

    @Command(mixinStandardHelpOptions = true)
    int council(
            @Mixin Printing printing,
            @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "print.on") LocalDate day) {
        return printing.print((holdings, language) -> Answer.granted(new CouncilDocument(
                association(holdings),
                holdings.council(),
                holdings.members(),
                holdings.sittings(),
                holdings.dealings().filings(),
                day,
                language)));
    }

    @Command(mixinStandardHelpOptions = true)
    int certificate(
            @Mixin Printing printing,
            @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "print.on") LocalDate day) {
        return printing.print((holdings, language) -> Answer.granted(certificate(day, holdings, language)));
    }

    /** The certificate of a day as far as the record goes. */
    static Document certificate(LocalDate day, Holdings holdings, Locale language) {
        return new CertificateDocument(
                association(holdings), holdings.representationOn(day).certificate(day, holdings.members()), language);
    }

    @Command(mixinStandardHelpOptions = true)
    int filing(
            @Mixin Printing printing,
            @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "print.changed-on")
                    LocalDate day) {
        return printing.print((holdings, language) -> {
            // A special mandate is no office, and is not filed.
            Representation representation = holdings.bylaws().representationOn(day, holdings.council());
            List<ChangeFiling> all = representation.filings(holdings.dealings().filings(), day);
            List<ChangeFiling> changes =
                    all.stream().filter(filing -> filing.on().equals(day)).toList();
            if (changes.isEmpty()) {
                return Answer.refused(Phrase.of("print.no-change")
                        .with(day)
                        .with(all.stream()
                                .map(filing -> filing.on().toString())
                                .distinct()
                                .collect(joining(", "))));
            }
            return Answer.granted(new FilingDocument(
                    association(holdings), changes, representation.certificate(day, holdings.members()), language));
        });
    }

    @Command(mixinStandardHelpOptions = true)
    int decisions(
            @Mixin Printing printing,
            @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "print.on") LocalDate day,
            @Option(
                            names = "--reader",
                            defaultValue = "everybody",
                            paramLabel = READERS,
                            descriptionKey = "print.reader")
                    Readers readers) {
        return printing.print((holdings, language) -> Answer.granted(new DecisionRegisterDocument(
                association(holdings),
                told(Reports.minutes(holdings, readers.audience())),
                Reports.done(holdings, readers.audience()),
                day,
                language)));
    }

    private static Association association(Holdings holdings) {
        return holdings.association().orElseThrow();
    }

    private static Answer<Meeting.Closed> kept(MeetingId id, Holdings holdings) {
        return holdings.sitting(id)
                .map(Stored::value)
                .map(Answer::granted)
                .orElseGet(() -> Answer.refused(Phrase.of("print.no-sitting")
                        .with(id.toString())
                        .with(holdings.sittings().stream()
                                .map(sitting -> sitting.id().toString())
                                .collect(joining(", ")))));
    }

    private static List<Meeting.Closed> told(List<MinutesCopy> copies) {
        return copies.stream().map(MinutesCopy::sitting).toList();
    }

    /** A decision that the reader may know, taken by the day; refused with the numbers of those there are. */
    private static Answer<Decision> decided(DecisionNumber number, LocalDate day, List<Meeting.Closed> sittings) {
        Decisions decisions = Decisions.of(sittings.stream()
                .filter(sitting -> !sitting.id().date().isAfter(day))
                .toList());
        return decisions
                .decision(number)
                .map(Answer::granted)
                .orElseGet(() -> Answer.refused(Phrase.of("print.no-decision")
                        .with(number.toString())
                        .with(day)
                        .with(StreamSupport.stream(decisions.spliterator(), false)
                                .map(decision -> decision.number().toString())
                                .collect(joining(", ")))));
    }
}

package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.collegium.bylaws.Matter;
import org.collegium.findings.NextSitting;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.reporting.calendar.MeetingCalendar;
import org.collegium.reporting.document.ConvocationDocument;
import org.collegium.secretary.folder.AgendaEntries;
import org.collegium.secretary.folder.Contents;
import org.collegium.secretary.folder.Entry;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Calls a sitting, with its agenda, and writes the convocation. */
@Command(name = "convene", aliases = "convoquer", mixinStandardHelpOptions = true)
final class ConveneCommand implements Callable<Integer> {

    /** Between the title of an item and the text that is put to the vote. */
    private static final String TEXT = "::";

    @Parameters(paramLabel = "DATE", descriptionKey = "day")
    private LocalDate day = LocalDate.EPOCH;

    @Option(
            names = {"--hour", "--heure"},
            required = true,
            paramLabel = "HOUR")
    private LocalTime hour = LocalTime.MIDNIGHT;

    @Option(
            names = {"--place", "--lieu"},
            required = true,
            paramLabel = "PLACE")
    private String place = "";

    @Option(
            names = {"--by", "--par"},
            required = true,
            paramLabel = "WHO")
    private String convenor = "";

    @Option(
            names = {"--means", "--moyen"},
            paramLabel = "TEXT")
    private Optional<String> means = Optional.empty();

    @Option(
            names = {"--sent", "--envoyée"},
            paramLabel = "DATE")
    private Optional<LocalDate> sent = Optional.empty();

    @Option(names = {"--general-meeting", "--assemblée"})
    private boolean isGeneralMeeting;

    @Option(names = {"--second", "--seconde"})
    private boolean isSecond;

    @Option(
            names = {"--item", "--point"},
            paramLabel = "TITLE[ :: TEXT]")
    private List<String> items = List.of();

    @Option(names = "--ics", paramLabel = "FILE", descriptionKey = "desk.ics")
    private Optional<Path> ics = Optional.empty();

    @Mixin
    private Printed printed = new Printed();

    @Mixin
    private DeskFolder folder = new DeskFolder();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Contents before = folder.contents();
        MeetingId sitting =
                new MeetingId(day, isGeneralMeeting ? Organ.GENERAL_MEETING : Organ.COUNCIL, isSecond ? 2 : 1);
        if (before.sittings().stream().anyMatch(held -> held.id().compareTo(sitting) > 0)) {
            throw new NotNowException(Phrase.of("convene.past").with(day));
        }
        if (Stream.concat(
                        before.sittings().stream().map(Meeting.Closed::id),
                        before.pending().stream().map(Meeting::id))
                .anyMatch(sitting::equals)) {
            throw new NotNowException(Phrase.of("convene.already").with(day).with(sitting.toString()));
        }
        Entry entry = AgendaEntries.convocation(
                sitting,
                sent.orElseGet(() -> LocalDate.now(before.association().zone())),
                means,
                new Who(before.members()).one(convenor).id(),
                hour,
                place);
        for (Entry item : agenda(sitting, before)) {
            entry = entry.and(item);
        }
        Contents after = folder.enter(entry, telling);
        Convocation convocation = after.called().stream()
                .filter(called -> called.id().equals(sitting))
                .findFirst()
                .orElseThrow();
        tell(convocation, after);
        return telling.done();
    }

    /** The items asked for, after those by which minutes are approved that are not yet, and before any other business. */
    private List<Entry> agenda(MeetingId sitting, Contents contents) {
        Lexicon lexicon = telling.lexicon();
        List<Entry> agenda = new ArrayList<>();
        if (!isGeneralMeeting) {
            for (MeetingId held : NextSitting.unapproved(contents.sittings())) {
                agenda.add(approval(sitting, agenda.size() + 1, held, lexicon));
            }
        }
        for (String item : items) {
            agenda.add(item(sitting, agenda.size() + 1, item));
        }
        agenda.add(AgendaEntries.item(sitting, agenda.size() + 1, lexicon.say(Phrase.of("convene.other-business"))));
        return agenda;
    }

    private static Entry approval(MeetingId sitting, int number, MeetingId held, Lexicon lexicon) {
        return AgendaEntries.item(
                sitting,
                number,
                motion(
                        sitting,
                        number,
                        lexicon.say(Phrase.of("convene.approval").with(held.date())),
                        lexicon.say(Phrase.of("convene.approval-text").with(held.date()))),
                Optional.of(held));
    }

    private static Entry item(MeetingId sitting, int number, String item) {
        String[] parts = item.split(TEXT, 2);
        String title = parts[0].strip();
        return parts.length == 1
                ? AgendaEntries.item(sitting, number, title)
                : AgendaEntries.item(
                        sitting, number, motion(sitting, number, title, parts[1].strip()), Optional.empty());
    }

    private static Motion.Proposed motion(MeetingId sitting, int number, String title, String text) {
        return new Motion.Proposed(
                new MotionId(sitting + "-" + number),
                1,
                title,
                Matter.ORDINARY,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void tell(Convocation convocation, Contents contents) throws IOException {
        Locale language = telling.lexicon().language();
        printed.tell(
                new ConvocationDocument(
                        convocation, contents.bylaws().inForceOn(day).orElseThrow(), language),
                telling);
        ics.ifPresent(file -> telling.write(file, MeetingCalendar.of(List.of(convocation), language)::write));
        telling.say(Phrase.of("convene.done").with(convocation.id().toString()));
    }
}

package org.collegium.reporting.pdf;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.collegium.association.Association;
import org.collegium.association.Organ;
import org.collegium.council.Holder;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Sitting;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.register.Entry;
import org.collegium.register.Hash;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * Minutes as an archival PDF: PDF/A-3a and PDF/UA-1 at once, with the content as JSON attached. The same minutes in the
 * same language are the same bytes.
 *
 * @since 0.1
 */
public final class MinutesPdf {

    /** How the name of the file begins that is attached as the data of the minutes. */
    public static final String CONTENT = "minutes-";

    /** How the name of the file begins that is attached to sealed minutes as the seal of their entry. */
    public static final String SEAL = "seal-";

    private final MinutesCopy copy;
    private final Minutes minutes;
    private final String content;
    private final Meeting.Closed meeting;
    private final Sitting sitting;
    private final Convocation convocation;
    private final Wording wording;
    private final ArchivalPdf pdf;

    private MinutesPdf(MinutesCopy copy, String content, Wording wording, ArchivalPdf pdf) {
        this.copy = copy;
        this.minutes = copy.minutes();
        this.content = content;
        this.meeting = copy.sitting();
        this.sitting = meeting.sitting();
        this.convocation = sitting.convocation();
        this.wording = wording;
        this.pdf = pdf;
    }

    /**
     * Writes all of minutes.
     *
     * @param minutes in whatever state they are; the document says which
     * @param language French or English, for everything but the texts that people wrote
     * @param to where to; it is left open
     * @throws MissingGlyphException when a text has a character that the archival fonts cannot show
     */
    public static void write(Minutes minutes, Locale language, OutputStream to) {
        write(MinutesCopy.full(minutes), language, to);
    }

    /**
     * Writes a copy of minutes; where it leaves something out, it says what number that had on the agenda, and no more.
     *
     * @param copy of minutes in whatever state they are; the document says which
     * @param language French or English, for everything but the texts that people wrote
     * @param to where to; it is left open
     * @throws MissingGlyphException when a text has a character that the archival fonts cannot show
     */
    public static void write(MinutesCopy copy, Locale language, OutputStream to) {
        Meeting.Closed meeting = copy.sitting();
        Wording wording =
                Wording.of(meeting.id().organ(), meeting.sitting().convocation().association(), language);
        String content = copy.parts().whole().canonical();
        try (ArchivalPdf pdf = ArchivalPdf.open(to, description(copy, content, wording))) {
            new MinutesPdf(copy, content, wording, pdf).write();
            pdf.finish();
        }
    }

    private void write() {
        furnish();
        pdf.heading(1, wording.text(title(minutes.sitting())));
        pdf.paragraph(Text.empty()
                .bold(wording.say(
                        Phrase.of(named("minutes.day")).with(meeting.id().date()))));
        pdf.small(wording.letterhead());
        pdf.banner(wording.text(minutes.status()), tone());
        leftOut();
        convocation();
        new AttendanceSection(sitting, wording, pdf).write();
        agenda();
        deliberations();
        actions();
        contradictions();
        next();
        pdf.heading(2, wording.text("minutes.register"));
        pdf.together(() -> {
            register();
            signatures();
        });
        attach(CONTENT, "minutes.attachment", content);
        if (minutes instanceof Minutes.Sealed sealed) {
            attach(SEAL, "minutes.attachment.seal", sealed.entry().seal().canonical());
        }
    }

    private void attach(String name, String use, String json) {
        pdf.attach(
                name + meeting.id() + ".json",
                "application/json",
                wording.say(use),
                json.getBytes(StandardCharsets.UTF_8));
    }

    private void leftOut() {
        List<AgendaItem> leftOut = copy.leftOut();
        if (!leftOut.isEmpty()) {
            pdf.paragraph(wording.text(Phrase.of("minutes.left-out")
                    .with(leftOut.size())
                    .with(leftOut.stream()
                            .map(item -> Integer.toString(item.number()))
                            .collect(Collectors.joining(", ")))));
        }
    }

    private void furnish() {
        String organ = wording.say(Phrase.of("minutes.of", meeting.id().organ()));
        pdf.runningHead(
                convocation.association().name(),
                wording.say(Phrase.of(named("minutes.head"))
                        .with(organ)
                        .with(meeting.id().date())));
        pdf.footer(
                wording.say(minutes.status()),
                (page, total) -> wording.say(Phrase.of("page").with(page).with(total)));
    }

    private void convocation() {
        pdf.facts(meeting.id().isConsultation() ? consultation() : sitting());
    }

    private List<Fact> consultation() {
        return List.of(
                new Fact(wording.text("minutes.label.asked"), convened()),
                new Fact(wording.text("minutes.label.place"), wording.recorded(convocation.place())),
                fact("opened", dayAndHour(sitting.openedAt())),
                fact("closed.consultation", dayAndHour(meeting.closedAt())),
                new Fact(wording.text("minutes.label.secretary"), Text.of(wording.name(sitting.secretary()))));
    }

    private Phrase dayAndHour(Instant at) {
        return Phrase.of("minutes.day-hour").with(wording.day(at)).with(wording.hour(at));
    }

    private List<Fact> sitting() {
        return List.of(
                new Fact(wording.text("minutes.label.convened"), convened()),
                fact(
                        "planned",
                        Phrase.of("minutes.day-hour")
                                .with(convocation.id().date())
                                .with(wording.hour(convocation.at()))),
                new Fact(wording.text("minutes.label.place"), wording.recorded(convocation.place())),
                fact("opened", Phrase.of("minutes.hour").with(wording.hour(sitting.openedAt()))),
                fact("closed", Phrase.of("minutes.hour").with(wording.hour(meeting.closedAt()))),
                new Fact(wording.text("minutes.label.facilitator"), Text.of(wording.name(sitting.facilitator()))),
                new Fact(wording.text("minutes.label.secretary"), Text.of(wording.name(sitting.secretary()))));
    }

    private Text convened() {
        int convocations =
                meeting.id().isConsultation() ? 1 : Math.min(convocation.id().convocation(), 2);
        Text sent = wording.text(Phrase.of(named("minutes.convened." + convocations))
                .with(convocation.sentOn())
                .with(wording.name(convocation.convenor())));
        return convocation
                .means()
                .map(means -> sent.plain(", ").followedBy(wording.recorded(means)))
                .orElse(sent);
    }

    private Fact fact(String label, Phrase value) {
        return new Fact(wording.text("minutes.label." + label), wording.text(value));
    }

    private void agenda() {
        pdf.heading(2, wording.text("minutes.agenda"));
        List<LocalDate> revisions = convocation.revisions();
        if (!revisions.isEmpty()) {
            pdf.paragraph(wording.text(Phrase.of("minutes.agenda.version")
                    .with(convocation.version())
                    .with(revisions.get(revisions.size() - 1))));
        }
        pdf.together(() ->
                pdf.numbered(convocation.agenda().stream().map(this::title).toList()));
    }

    private Text title(AgendaItem item) {
        return copy.leavesOut(item.number()) ? wording.text("minutes.confidential") : wording.title(item);
    }

    private void deliberations() {
        if (minutes.sitting().lackedQuorum()) {
            pdf.heading(2, wording.text("minutes.carence"));
            pdf.paragraph(wording.text(carence()));
        }
        List<AgendaItem> notReached = sitting.itemsNotReached().stream()
                .filter(item -> !copy.leavesOut(item.number()))
                .toList();
        if (notReached.size() == convocation.agenda().size()) {
            pdf.paragraph(wording.text("minutes.nothing-reached"));
            return;
        }
        pdf.heading(2, wording.text("minutes.deliberations"));
        convocation.agenda().stream().filter(item -> !notReached.contains(item)).forEach(this::deliberation);
        if (!notReached.isEmpty()) {
            pdf.heading(2, wording.text("minutes.not-reached"));
            pdf.bullets(notReached.stream()
                    .map(item -> Text.of(item.number() + ". ").followedBy(wording.title(item)))
                    .toList());
        }
    }

    private void deliberation(AgendaItem item) {
        if (!copy.leavesOut(item.number())) {
            new ItemSection(item, sitting, wording, pdf).write();
            return;
        }
        pdf.heading(3, Text.of(item.number() + ". ").followedBy(title(item)));
        pdf.paragraph(wording.text("minutes.confidential.left-out"));
        copy.commitment(item.number())
                .ifPresent(commitment -> pdf.facts(List.of(hash("commitment", commitment.hex()))));
    }

    private void actions() {
        if (sitting.actions().isEmpty()) {
            return;
        }
        pdf.heading(2, wording.text("minutes.actions"));
        List<Table.Column> columns = List.of(
                Table.Column.centre(wording.say("column.item"), 1),
                Table.Column.left(wording.say("minutes.actions.what"), 6),
                Table.Column.left(wording.say("minutes.actions.who"), 3),
                Table.Column.left(wording.say("minutes.actions.due"), 2.5f));
        pdf.together(() -> pdf.table(actions(columns)));
    }

    private Table actions(List<Table.Column> columns) {
        return Table.of(
                columns,
                sitting.actions().stream()
                        .map(action -> List.of(
                                Text.of(Integer.toString(action.item())),
                                wording.recorded(action.what()),
                                Text.of(wording.name(action.who())),
                                wording.text(Phrase.of("day").with(action.due()))))
                        .toList());
    }

    private void contradictions() {
        List<Finding> found = copy.contradictions();
        if (!found.isEmpty()) {
            pdf.heading(2, wording.text("minutes.contradictions"));
            pdf.bullets(
                    found.stream().map(finding -> wording.text(finding.says())).toList());
        }
    }

    private void next() {
        meeting.next().ifPresent(at -> {
            pdf.heading(2, wording.text("minutes.next"));
            pdf.paragraph(wording.text(
                    Phrase.of("minutes.next.text").with(wording.day(at)).with(wording.hour(at))));
        });
    }

    private void register() {
        pdf.paragraph(wording.text(minutes.status()).plain("."));
        List<Fact> facts = new ArrayList<>();
        if (minutes instanceof Minutes.Sealed sealed) {
            Entry entry = sealed.entry();
            facts.add(fact(
                    "sealed", Phrase.of("minutes.entry").with(entry.number()).with(wording.day(entry.sealedAt()))));
            facts.add(hash("content-hash", entry.seal().content().hex()));
            facts.add(hash("entry-hash", entry.hash().hex()));
        } else {
            facts.add(hash("content-hash", Hash.of(content).hex()));
        }
        minutes.registerHead().ifPresent(head -> {
            facts.add(fact(
                    "head", Phrase.of("minutes.head-entry").with(head.number()).with(wording.day(head.sealedAt()))));
            facts.add(hash("head-hash", head.hash().hex()));
        });
        pdf.facts(facts);
        boolean isWhole = copy.leftOut().isEmpty() || !(minutes instanceof Minutes.Sealed);
        pdf.small(wording.text(isWhole ? "minutes.register.explained" : "minutes.register.explained.public"));
        wording.foreignRecord().ifPresent(pdf::small);
    }

    private Fact hash(String label, String hex) {
        return new Fact(wording.text("minutes.label." + label), Text.empty().mono(hex));
    }

    private void signatures() {
        Text secretary = signature("minutes.label.secretary", sitting.secretary());
        pdf.signatures(
                meeting.id().isConsultation()
                        ? List.of(secretary)
                        : List.of(signature("minutes.label.facilitator", sitting.facilitator()), secretary));
    }

    private Text signature(String capacity, Holder who) {
        return Text.of(wording.name(who) + ", ").plain(wording.say(capacity));
    }

    private Tone tone() {
        if (minutes instanceof Minutes.Draft) {
            return Tone.CAUTION;
        }
        return minutes instanceof Minutes.Approved ? Tone.NEUTRAL : Tone.APPROVAL;
    }

    private String carence() {
        return meeting.id().organ() == Organ.GENERAL_MEETING
                ? "minutes.carence.text.general-meeting"
                : named("minutes.carence.text");
    }

    private String named(String key) {
        return named(key, meeting);
    }

    /** The key of what is said of a sitting, or of what is said of a written consultation in its place. */
    private static String named(String key, Meeting.Closed meeting) {
        return meeting.id().isConsultation() ? key + ".consultation" : key;
    }

    private static Phrase title(Meeting.Closed meeting) {
        return Phrase.of(named(meeting.lackedQuorum() ? "minutes.title.carence" : "minutes.title", meeting))
                .with(Phrase.of("minutes.of", meeting.id().organ()));
    }

    private static Description description(MinutesCopy copy, String content, Wording wording) {
        Minutes minutes = copy.minutes();
        Meeting.Closed meeting = minutes.sitting();
        Association association = meeting.sitting().convocation().association();
        Instant created =
                minutes instanceof Minutes.Sealed sealed ? sealed.entry().sealedAt() : meeting.closedAt();
        return new Description(
                wording.say(title(meeting)) + ", "
                        + wording.say(Phrase.of("day").with(meeting.id().date())),
                association.name(),
                wording.say(minutes.status()),
                wording.languageTag(),
                created,
                association.id() + " " + meeting.id() + " " + wording.languageTag() + " " + Hash.of(content),
                "Collegium",
                "Collegium, OpenPDF");
    }
}

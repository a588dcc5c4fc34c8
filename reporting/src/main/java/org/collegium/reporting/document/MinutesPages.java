package org.collegium.reporting.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.collegium.association.Organ;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Sitting;
import org.collegium.minutes.Contradiction;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;
import org.collegium.words.Phrase;

/** All of the minutes, from the title to the signatures. */
final class MinutesPages {

    private final MinutesCopy copy;
    private final Minutes minutes;
    private final Phrase status;
    private final String content;
    private final Meeting.Closed meeting;
    private final Sitting sitting;
    private final Convocation convocation;
    private final Wording wording;
    private final Paper paper;
    private final ErrataSection errata;

    MinutesPages(MinutesCopy copy, Phrase status, String content, Wording wording, Paper paper) {
        this.copy = copy;
        this.minutes = copy.minutes();
        this.status = status;
        this.content = content;
        this.meeting = copy.sitting();
        this.sitting = meeting.sitting();
        this.convocation = sitting.convocation();
        this.wording = wording;
        this.paper = paper;
        this.errata = new ErrataSection(copy.errata(), wording, paper);
    }

    void write() {
        furnish();
        paper.heading(1, wording.text(MinutesDocument.title(meeting)));
        paper.paragraph(Text.empty()
                .bold(wording.say(
                        Phrase.of(named("minutes.day")).with(meeting.id().date()))));
        paper.small(wording.letterhead());
        paper.banner(wording.text(status), tone());
        errata.announce();
        leftOut();
        convocation();
        new AttendanceSection(sitting, wording, paper).write();
        agenda();
        deliberations();
        actions();
        contradictions();
        next();
        errata.write();
        new RegisterSection(copy, content, wording, paper).write();
        AttachedJson.attach(MinutesDocument.CONTENT + meeting.id(), "minutes.attachment", content, wording, paper);
        if (minutes instanceof Minutes.Sealed sealed) {
            AttachedJson.attach(
                    MinutesDocument.SEAL + meeting.id(),
                    "minutes.attachment.seal",
                    sealed.entry().seal().canonical(),
                    wording,
                    paper);
        }
    }

    private void leftOut() {
        List<AgendaItem> leftOut = copy.leftOut();
        if (!leftOut.isEmpty()) {
            paper.paragraph(wording.text(Phrase.of("minutes.left-out")
                    .with(leftOut.size())
                    .with(leftOut.stream()
                            .map(item -> Integer.toString(item.number()))
                            .collect(Collectors.joining(", ")))));
        }
    }

    private void furnish() {
        String organ = wording.say(Phrase.of("minutes.of", meeting.id().organ()));
        paper.runningHead(
                convocation.association().name(),
                wording.say(Phrase.of(named("minutes.head"))
                        .with(organ)
                        .with(meeting.id().date())));
        paper.footer(
                wording.say(status),
                (page, total) -> wording.say(Phrase.of("page").with(page).with(total)));
    }

    private void convocation() {
        paper.facts(meeting.id().isConsultation() ? consultation() : sitting());
    }

    private List<Fact> consultation() {
        return List.of(
                new Fact(wording.text("minutes.label.asked"), wording.convened(convocation)),
                new Fact(wording.text("minutes.label.place"), wording.recorded(convocation.place())),
                wording.fact("opened", dayAndHour(sitting.openedAt())),
                wording.fact("closed.consultation", dayAndHour(meeting.closedAt())),
                new Fact(wording.text("minutes.label.secretary"), Text.of(wording.name(sitting.secretary()))));
    }

    private Phrase dayAndHour(Instant at) {
        return Phrase.of("minutes.day-hour").with(wording.day(at)).with(wording.hour(at));
    }

    private List<Fact> sitting() {
        return List.of(
                new Fact(wording.text("minutes.label.convened"), wording.convened(convocation)),
                wording.fact(
                        "planned",
                        Phrase.of("minutes.day-hour")
                                .with(convocation.id().date())
                                .with(wording.hour(convocation.at()))),
                new Fact(wording.text("minutes.label.place"), wording.recorded(convocation.place())),
                wording.fact("opened", Phrase.of("minutes.hour").with(wording.hour(sitting.openedAt()))),
                wording.fact("closed", Phrase.of("minutes.hour").with(wording.hour(meeting.closedAt()))),
                new Fact(wording.text("minutes.label.facilitator"), Text.of(wording.name(sitting.facilitator()))),
                new Fact(wording.text("minutes.label.secretary"), Text.of(wording.name(sitting.secretary()))));
    }

    private void agenda() {
        paper.heading(2, wording.text("minutes.agenda"));
        List<LocalDate> revisions = convocation.revisions();
        if (!revisions.isEmpty()) {
            paper.paragraph(wording.text(Phrase.of("minutes.agenda.version")
                    .with(convocation.version())
                    .with(revisions.get(revisions.size() - 1))));
        }
        paper.together(() ->
                paper.numbered(convocation.agenda().stream().map(this::title).toList()));
    }

    private Text title(AgendaItem item) {
        return copy.leavesOut(item.number()) ? wording.text("minutes.confidential") : wording.title(item);
    }

    private void deliberations() {
        if (minutes.sitting().lackedQuorum()) {
            paper.heading(2, wording.text("minutes.carence"));
            paper.paragraph(wording.text(carence()));
        }
        List<AgendaItem> notReached = sitting.itemsNotReached().stream()
                .filter(item -> !copy.leavesOut(item.number()))
                .toList();
        if (notReached.size() == convocation.agenda().size()) {
            paper.paragraph(wording.text("minutes.nothing-reached"));
            return;
        }
        paper.heading(2, wording.text("minutes.deliberations"));
        convocation.agenda().stream().filter(item -> !notReached.contains(item)).forEach(this::deliberation);
        if (!notReached.isEmpty()) {
            paper.heading(2, wording.text("minutes.not-reached"));
            paper.bullets(notReached.stream()
                    .map(item -> Text.of(item.number() + ". ").followedBy(wording.title(item)))
                    .toList());
        }
    }

    private void deliberation(AgendaItem item) {
        if (!copy.leavesOut(item.number())) {
            new ItemSection(item, sitting, wording, paper).write();
            return;
        }
        paper.heading(3, Text.of(item.number() + ". ").followedBy(title(item)));
        paper.paragraph(wording.text("minutes.confidential.left-out"));
        copy.commitment(item.number())
                .ifPresent(commitment -> paper.facts(List.of(wording.hash("commitment", commitment))));
    }

    private void actions() {
        if (sitting.actions().isEmpty()) {
            return;
        }
        paper.heading(2, wording.text("minutes.actions"));
        List<Table.Column> columns = List.of(
                Table.Column.centre(wording.say("column.item"), 1),
                Table.Column.left(wording.say("minutes.actions.what"), 6),
                Table.Column.left(wording.say("minutes.actions.who"), 3),
                Table.Column.left(wording.say("minutes.actions.due"), 2.5f));
        paper.together(() -> paper.table(actions(columns)));
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
        List<Contradiction> found = copy.contradictions();
        if (!found.isEmpty()) {
            paper.heading(2, wording.text("minutes.contradictions"));
            paper.bullets(found.stream().map(this::told).toList());
        }
    }

    private Text told(Contradiction found) {
        Text sides = wording.text(found.says());
        return found.overruled()
                .map(reason ->
                        sides.followedBy(wording.text("minutes.overruled")).followedBy(wording.recorded(reason)))
                .orElse(sides);
    }

    private void next() {
        meeting.next().ifPresent(at -> {
            paper.heading(2, wording.text("minutes.next"));
            paper.paragraph(wording.text(
                    Phrase.of("minutes.next.text").with(wording.day(at)).with(wording.hour(at))));
        });
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
        return MinutesDocument.named(key, meeting);
    }
}

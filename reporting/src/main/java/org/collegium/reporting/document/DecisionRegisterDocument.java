package org.collegium.reporting.document;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collegium.association.Association;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.register.Hash;
import org.collegium.reporting.Prose;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Face;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.words.Phrase;

/**
 * The register of decisions on a day: each with its number, date and text, the verdict, how it stands, and what was
 * agreed to do about it. Its rows are made one after the other while they are written.
 *
 * @since 0.1
 */
public final class DecisionRegisterDocument implements Document {

    private final List<TakenDecision> decisions;
    private final Map<String, LocalDate> done;
    private final boolean isPartial;
    private final Wording wording;
    private final Cover cover;

    /**
     * The document of the decisions that were taken until a day.
     *
     * @param association whose
     * @param sittings those held, as the reader may read them; later ones are passed over
     * @param done the actions that were done
     * @param on the day
     * @param language one of the {@link org.collegium.words.Languages}, for everything but what people wrote
     */
    public DecisionRegisterDocument(
            Association association,
            List<Meeting.Closed> sittings,
            List<ActionDone> done,
            LocalDate on,
            Locale language) {
        this.decisions = TakenDecision.until(on, sittings);
        this.done = done.stream()
                .filter(action -> !action.on().isAfter(on))
                .collect(toMap(action -> key(action.sitting(), action.line()), ActionDone::on));
        this.isPartial = TakenDecision.isPartial(sittings);
        this.wording = new Wording(association, language);
        this.cover = new Cover(
                association,
                Phrase.of("document.register.title").with(on),
                Phrase.of("document.register.foot").with(on),
                on,
                wording);
    }

    @Override
    public Description description() {
        return cover.description(decisions.stream()
                .map(taken -> taken.number() + " " + taken.state() + " "
                        + Hash.of(taken.proposed().text()))
                .collect(Collectors.joining("\n")));
    }

    @Override
    public void writeOn(Paper paper) {
        cover.writeOn(paper);
        if (isPartial) {
            paper.paragraph(wording.text("document.partial"));
        }
        paper.paragraph(wording.text(Phrase.of("document.register.count").with(decisions.size())));
        if (!decisions.isEmpty()) {
            paper.table(
                    Table.of(columns(), () -> decisions.stream().map(this::row).iterator())
                            .withRowHeaders());
        }
        wording.foreignRecord().ifPresent(paper::small);
    }

    private List<Table.Column> columns() {
        return List.of(
                Table.Column.left(wording.say("document.register.number"), 2.2f),
                Table.Column.left(wording.say("column.text"), 5.6f),
                Table.Column.left(wording.say("document.register.verdict"), 2.8f),
                Table.Column.left(wording.say("column.state"), 2.5f),
                Table.Column.left(wording.say("document.register.follow-up"), 3));
    }

    private List<Text> row(TakenDecision taken) {
        return List.of(
                Text.empty()
                        .bold(taken.number().toString())
                        .plain("\n"
                                + wording.say(Phrase.of("day")
                                        .with(taken.meeting().id().date()))),
                bold(wording.recorded(taken.proposed().title()))
                        .plain("\n")
                        .followedBy(
                                wording.recorded(Prose.lines(taken.proposed().text()))),
                wording.text(taken.headline()),
                taken.state(wording),
                followUp(taken));
    }

    private static Text bold(Text text) {
        return new Text(text.runs().stream()
                .map(run -> new Text.Run(run.characters(), Face.BOLD, run.languageTag(), run.link()))
                .toList());
    }

    private Text followUp(TakenDecision taken) {
        List<ActionItem> actions = taken.meeting().sitting().actions();
        int item = taken.item();
        Text told = Text.empty();
        for (int line = 1; line <= actions.size(); line++) {
            ActionItem action = actions.get(line - 1);
            if (action.item() == item) {
                Text more = wording.recorded(action.what()).plain(wording.say(state(action, taken.meeting(), line)));
                told = told.runs().isEmpty() ? more : told.plain("\n").followedBy(more);
            }
        }
        return told;
    }

    private Phrase state(ActionItem action, Meeting.Closed meeting, int line) {
        Optional<LocalDate> day = Optional.ofNullable(done.get(key(meeting.id(), line)));
        return Phrase.of(day.isPresent() ? "document.register.done" : "document.register.to-do")
                .with(wording.name(action.who()))
                .with(day.orElse(action.due()));
    }

    private static String key(MeetingId sitting, int line) {
        return sitting + " " + line;
    }
}

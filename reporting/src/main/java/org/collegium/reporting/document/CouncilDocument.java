package org.collegium.reporting.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.collegium.association.Association;
import org.collegium.association.Organ;
import org.collegium.council.ChangeFiling;
import org.collegium.council.Council;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.meeting.Meeting;
import org.collegium.member.Member;
import org.collegium.member.Members;
import org.collegium.reporting.Prose;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.words.Phrase;

/**
 * The composition of the council on a day: each seat with who holds it, since when, by what decision and until when, and
 * the seats that are vacant.
 *
 * @since 0.1
 */
public final class CouncilDocument implements Document {

    private static final Set<Mandate.Origin> BY_ELECTION = Set.of(Mandate.Origin.ELECTED, Mandate.Origin.REPLACEMENT);

    private final Council council;
    private final Members members;
    private final List<Meeting.Closed> sittings;
    private final List<ChangeFiling> filings;
    private final Locale record;
    private final Wording wording;
    private final Cover cover;

    /**
     * The document of a council.
     *
     * @param association whose
     * @param council its seats and mandates
     * @param members everybody who is or was a member
     * @param sittings all that were held, of which the general meetings tell who was elected
     * @param filings those on record, which name the decisions that changed who represents the association
     * @param on the day
     * @param language one of the {@link org.collegium.words.Languages}
     */
    public CouncilDocument(
            Association association,
            Council council,
            Members members,
            List<Meeting.Closed> sittings,
            List<ChangeFiling> filings,
            LocalDate on,
            Locale language) {
        this.council = council;
        this.members = members;
        this.sittings = List.copyOf(sittings);
        this.filings = List.copyOf(filings);
        this.record = association.language();
        this.wording = new Wording(association, language);
        this.cover = new Cover(
                association,
                Phrase.of("document.council.title").with(on),
                Phrase.of("document.council.foot").with(on),
                on,
                wording);
    }

    @Override
    public Description description() {
        return cover.description(seats().stream()
                .map(this::row)
                .flatMap(List::stream)
                .map(Text::characters)
                .collect(Collectors.joining("\n")));
    }

    @Override
    public void writeOn(Paper paper) {
        cover.writeOn(paper);
        List<Seat> vacant = council.vacancies(cover.day());
        paper.paragraph(wording.text(Phrase.of("document.council.count")
                .with(council.seats())
                .with(council.seats() - vacant.size())
                .with(vacant.size())));
        if (!vacant.isEmpty()) {
            paper.paragraph(wording.text(Phrase.of("document.council.vacancies")
                    .with(vacant.size())
                    .with(vacant.stream()
                            .map(seat -> Integer.toString(seat.number()))
                            .collect(Collectors.joining(", ")))));
        }
        paper.table(
                Table.of(columns(), seats().stream().map(this::row).toList()).withRowHeaders());
        paper.small(wording.text("document.council.explained"));
    }

    private List<Seat> seats() {
        return IntStream.rangeClosed(1, council.seats()).mapToObj(Seat::new).toList();
    }

    private List<Table.Column> columns() {
        return List.of(
                Table.Column.centre(wording.say("column.seat"), 1.3f),
                Table.Column.left(wording.say("document.council.holder"), 4),
                Table.Column.left(wording.say("column.since"), 2.4f),
                Table.Column.left(wording.say("document.council.by"), 4),
                Table.Column.left(wording.say("document.council.until"), 3.4f));
    }

    private List<Text> row(Seat seat) {
        Text number = Text.of(Integer.toString(seat.number()));
        return council.mandate(seat, cover.day())
                .map(mandate -> List.of(
                        number,
                        Text.of(name(mandate)),
                        wording.text(Phrase.of("day").with(mandate.from())),
                        Text.of(by(mandate)),
                        until(mandate)))
                .orElseGet(() -> List.of(
                        number,
                        Text.empty().italic(wording.say("document.council.vacant")),
                        vacantSince(seat),
                        Text.empty(),
                        Text.empty()));
    }

    private String name(Mandate mandate) {
        return members.member(mandate.member())
                .map(Member::name)
                .map(name -> Prose.typeset(name, record))
                .orElse(mandate.member().value());
    }

    /** How the mandate came, at which general meeting, and by what decision where a filing names one. */
    private String by(Mandate mandate) {
        List<String> parts = new ArrayList<>();
        parts.add(wording.say(Phrase.of("origin", mandate.origin())));
        election(mandate)
                .ifPresent(day -> parts.add(
                        wording.say(Phrase.of("document.council.elected").with(day))));
        filings.stream()
                .filter(filing -> filing.change() == ChangeFiling.Change.REPRESENTATIVES
                        && filing.on().equals(mandate.from()))
                .flatMap(filing -> filing.decision().stream())
                .findFirst()
                .ifPresent(number -> parts.add(
                        wording.say(Phrase.of("document.council.decision").with(number))));
        return String.join(", ", parts);
    }

    /** The day of the general meeting that elected somebody to a seat, where the record has the election. */
    private Optional<LocalDate> election(Mandate mandate) {
        return BY_ELECTION.contains(mandate.origin())
                ? sittings.stream()
                        .filter(sitting -> sitting.id().organ() == Organ.GENERAL_MEETING)
                        .filter(sitting -> !sitting.id().date().isAfter(mandate.from()))
                        .filter(sitting -> elects(sitting, mandate))
                        .map(sitting -> sitting.id().date())
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    private static boolean elects(Meeting.Closed sitting, Mandate mandate) {
        return sitting.sitting().elections().stream()
                .map(round -> round.elected().get(mandate.seat()))
                .filter(Objects::nonNull)
                .anyMatch(holder -> holder.id().equals(mandate.member()));
    }

    private Text until(Mandate mandate) {
        Phrase open = Phrase.of(mandate.isProvisional() ? "document.council.provisional" : "document.council.open");
        return wording.text(mandate.until()
                .map(end -> Phrase.of("day").with(end.minusDays(1)))
                .orElse(open));
    }

    private Text vacantSince(Seat seat) {
        return council.mandates().stream()
                .filter(mandate -> mandate.seat().equals(seat))
                .flatMap(mandate -> mandate.until().stream())
                .filter(end -> !end.isAfter(cover.day()))
                .reduce((earlier, later) -> later)
                .map(end -> wording.text(Phrase.of("day").with(end)))
                .orElse(Text.empty());
    }
}

package org.collegium.reporting.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collegium.association.Association;
import org.collegium.association.Organ;
import org.collegium.attendance.Proxy;
import org.collegium.council.Composition;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.words.Phrase;

/**
 * The attendance sheet of a sitting, to be printed and signed (<i>feuille d'émargement</i>): every seat, or in a general
 * meeting every member who may vote, with the proxies known so far and room for those that are still brought.
 *
 * @since 0.1
 */
public final class AttendanceSheetDocument implements Document {

    private static final float ROOM_TO_SIGN = 26;
    private static final int GUESTS = 5;

    private final MeetingId id;
    private final Optional<Convocation> convocation;
    private final Composition composition;
    private final Members members;
    private final List<Proxy> proxies;
    private final Wording wording;
    private final Cover cover;

    private AttendanceSheetDocument(
            Association association,
            MeetingId id,
            Optional<Convocation> convocation,
            Composition composition,
            Members members,
            List<Proxy> proxies,
            Locale language) {
        if (id.isConsultation()) {
            throw new IllegalArgumentException("Nobody attends " + id + ", which is answered in writing");
        }
        this.id = id;
        this.convocation = convocation;
        this.composition = composition;
        this.members = members;
        this.proxies = List.copyOf(proxies);
        this.wording = Wording.of(id.organ(), association, language);
        this.cover = new Cover(
                association,
                Phrase.of("document.attendance.title").with(Phrase.of("minutes.of", id.organ())),
                Phrase.of("minutes.day").with(id.date()),
                id.date(),
                wording);
    }

    /**
     * The sheet of a sitting that was called.
     *
     * @param convocation what called it
     * @param composition who may sit, as {@link Convocation#electorate} tells
     * @param members everybody who is or was a member
     * @param proxies those given so far
     * @param language one of the {@link org.collegium.words.Languages}
     * @throws IllegalArgumentException for a written consultation, which nobody attends
     */
    public static AttendanceSheetDocument of(
            Convocation convocation, Composition composition, Members members, List<Proxy> proxies, Locale language) {
        return new AttendanceSheetDocument(
                convocation.association(),
                convocation.id(),
                Optional.of(convocation),
                composition,
                members,
                proxies,
                language);
    }

    /**
     * The sheet of a sitting of which only the day is known: hour and place are to be written in.
     *
     * @param association whose
     * @param id which sitting
     * @param composition who may sit
     * @param members everybody who is or was a member
     * @param language one of the {@link org.collegium.words.Languages}
     * @throws IllegalArgumentException for a written consultation, which nobody attends
     */
    public static AttendanceSheetDocument of(
            Association association, MeetingId id, Composition composition, Members members, Locale language) {
        return new AttendanceSheetDocument(
                association, id, Optional.empty(), composition, members, List.of(), language);
    }

    @Override
    public Description description() {
        return cover.description(id + " " + composition + " " + proxies);
    }

    @Override
    public void writeOn(Paper paper) {
        cover.writeOn(paper);
        paper.facts(facts());
        paper.table(Table.of(
                        columns(),
                        () -> composition.places().stream().map(this::row).iterator())
                .withRowsOf(ROOM_TO_SIGN));
        paper.heading(2, wording.text("document.attendance.others"));
        paper.together(() ->
                paper.table(Table.of(guestColumns(), Collections.nCopies(GUESTS, Collections.nCopies(4, Text.empty())))
                        .withRowsOf(ROOM_TO_SIGN)));
        paper.heading(2, wording.text("document.attendance.certified"));
        paper.together(() -> {
            paper.paragraph(wording.text("document.attendance.certified.text"));
            paper.signatures(List.of(
                    wording.text("document.attendance.facilitator"), wording.text("document.attendance.secretary")));
        });
    }

    private List<Fact> facts() {
        Phrase toFillIn = Phrase.of("document.to-fill-in");
        List<Fact> facts = new ArrayList<>();
        facts.add(wording.fact(
                "planned",
                convocation
                        .map(called ->
                                Phrase.of("minutes.day-hour").with(id.date()).with(wording.hour(called.at())))
                        .orElse(Phrase.of("document.attendance.day")
                                .with(id.date())
                                .with(toFillIn))));
        facts.add(wording.fact(
                "place",
                convocation.map(called -> wording.recorded(called.place())).orElse(wording.text(toFillIn))));
        facts.add(new Fact(
                wording.text("document.attendance.list"),
                wording.text(Phrase.of("document.attendance.listed", id.organ())
                        .with(composition.places().size())
                        .with(composition.holders().size()))));
        return facts;
    }

    private List<Table.Column> columns() {
        return List.of(
                Table.Column.centre(wording.say(isGeneralMeeting() ? "minutes.voter" : "column.seat"), 1.5f),
                Table.Column.left(wording.say("column.name"), 4),
                Table.Column.left(wording.say("document.attendance.capacity"), 3.6f),
                Table.Column.centre(wording.say("document.attendance.own"), 1.3f),
                Table.Column.left(wording.say("document.attendance.by-proxy"), 3.1f),
                Table.Column.left(wording.say("document.attendance.signature"), 4));
    }

    private List<Table.Column> guestColumns() {
        return List.of(
                Table.Column.left(wording.say("column.name"), 4),
                Table.Column.left(wording.say("document.attendance.capacity"), 3),
                Table.Column.left(wording.say("column.arrival"), 1.5f),
                Table.Column.left(wording.say("document.attendance.signature"), 4));
    }

    private List<Text> row(Composition.Place place) {
        Text number = Text.of(Integer.toString(place.seat().number()));
        return place.holder()
                .map(holder -> List.of(
                        number,
                        Text.of(wording.name(holder)),
                        capacity(holder.id()),
                        Text.of("1"),
                        held(holder.id()),
                        given(holder.id())))
                .orElse(List.of(
                        number,
                        Text.empty(),
                        wording.text("document.attendance.vacant"),
                        Text.of("0"),
                        Text.empty(),
                        Text.empty()));
    }

    /** In what capacity somebody signs; for a legal entity who signs for it. */
    private Text capacity(MemberId id) {
        Optional<String> representative = members.member(id)
                .map(Member::identity)
                .filter(Identity.LegalEntity.class::isInstance)
                .map(entity -> ((Identity.LegalEntity) entity).representedBy());
        return representative
                .map(name ->
                        wording.text(Phrase.of("document.attendance.for-entity").with(name)))
                .orElseGet(() -> wording.text(Phrase.of("document.attendance.capacity", this.id.organ())
                        .with(id.value())));
    }

    /** How many votes somebody holds by proxy, and whose; room to write where none is known. */
    private Text held(MemberId holder) {
        List<String> grantors = proxies.stream()
                .filter(proxy -> proxy.holder().equals(holder))
                .map(proxy -> nameOf(proxy.grantor()))
                .toList();
        return grantors.isEmpty()
                ? Text.empty()
                : wording.text(Phrase.of("document.attendance.held")
                        .with(grantors.size())
                        .with(String.join(", ", grantors)));
    }

    /** To whom somebody gave a proxy, in the place of a signature. */
    private Text given(MemberId grantor) {
        return Text.of(proxies.stream()
                .filter(proxy -> proxy.grantor().equals(grantor))
                .map(proxy -> wording.say(
                        Phrase.of("minutes.proxy").with(nameOf(proxy.holder())).with(wording.hour(proxy.from()))))
                .collect(Collectors.joining(", ")));
    }

    private String nameOf(MemberId member) {
        return composition.holder(member).map(wording::name).orElse(member.value());
    }

    private boolean isGeneralMeeting() {
        return id.organ() == Organ.GENERAL_MEETING;
    }
}

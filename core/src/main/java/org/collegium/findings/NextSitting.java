package org.collegium.findings;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.collegium.bylaws.Bylaws;
import org.collegium.calendar.Convening;
import org.collegium.calendar.DueSitting;
import org.collegium.calendar.Holidays;
import org.collegium.calendar.Notice;
import org.collegium.calendar.Rhythm;
import org.collegium.calendar.Turn;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.MemberId;
import org.collegium.motion.Motion;
import org.collegium.words.Answer;
import org.collegium.words.Article;
import org.collegium.words.Phrase;

/**
 * What the council has before it: when it sits next by the rhythm of its bylaws, who serves by turns, and what it has to
 * take up. All of it is seen on one day; what came later is not looked at.
 *
 * @param seenOn the day
 * @param convening what the bylaws of the day say of how the council is called together
 * @param due the next sitting due; empty where the bylaws state no rhythm, or it leaves none within a year
 * @param settled when the last sitting of the council settled on sitting next, if it did
 * @param council who holds each seat on the day
 * @param turn who facilitates and who keeps the record next; refused where fewer than two hold a seat
 * @param unapproved the sittings and consultations of the council whose minutes are to be put to approval
 * @param carriedOver the motions that a sitting of the council left without a decision and none took up since
 * @param actions what is to be done by the next sitting and is not yet, the most pressing first; all that is not,
 *     where none is due
 * @since 0.1
 */
public record NextSitting(
        LocalDate seenOn,
        Convening convening,
        Optional<DueSitting> due,
        Optional<Instant> settled,
        Composition council,
        Answer<Turn> turn,
        List<MeetingId> unapproved,
        List<Motion.Proposed> carriedOver,
        List<ActionItem> actions) {

    public NextSitting {
        unapproved = List.copyOf(unapproved);
        carriedOver = List.copyOf(carriedOver);
        actions = List.copyOf(actions);
    }

    /**
     * What a record has before the council on a day.
     *
     * @param holidays which may move a sitting
     */
    public static NextSitting after(LocalDate day, KeptRecord record, Holidays holidays) {
        List<Meeting.Closed> held = Sittings.until(day, record.sittings());
        List<Meeting.Closed> ofCouncil = Sittings.ofCouncil(day, held);
        Convening convening =
                record.bylaws().inForceOn(day).map(Bylaws::convening).orElse(Convening.unsaid());
        List<LocalDate> days =
                ofCouncil.stream().map(sitting -> sitting.id().date()).toList();
        Optional<DueSitting> due = convening.rhythm().flatMap(rhythm -> rhythm.next(day, holidays, days));
        Composition council = record.council().compositionOn(day, record.members());
        return new NextSitting(
                day,
                convening,
                due,
                ofCouncil.stream().reduce((earlier, later) -> later).flatMap(Meeting.Closed::next),
                council,
                CouncilTurns.rotation(day, record).next(council, Set.of()),
                unapproved(held),
                ofCouncil.stream()
                        .flatMap(sitting -> ForgottenItems.open(sitting, held))
                        .toList(),
                held.stream()
                        .flatMap(new OverdueActions(day, record.done())::open)
                        .filter(action -> due.filter(next -> action.due().isAfter(next.day()))
                                .isEmpty())
                        .sorted(comparing(ActionItem::due))
                        .toList());
    }

    /**
     * The sittings and consultations of the council whose minutes none of the others approved.
     *
     * @param held the sittings held, in order
     * @since 0.1
     */
    public static List<MeetingId> unapproved(List<Meeting.Closed> held) {
        List<MeetingId> approved =
                held.stream().flatMap(sitting -> sitting.approved().stream()).toList();
        return held.stream()
                .map(Meeting.Closed::id)
                .filter(id -> id.organ() == Organ.COUNCIL && !approved.contains(id))
                .toList();
    }

    /**
     * All of it in sentences.
     *
     * @param zone the association's time zone
     */
    public List<Phrase> phrases(ZoneId zone) {
        List<Phrase> said = new ArrayList<>();
        said.add(convening
                .rhythm()
                .map(rhythm -> due.map(next -> whenDue(next, rhythm, zone)).orElse(Phrase.of("next.none-due")))
                .orElse(Phrase.of("next.no-rhythm")));
        due.flatMap(DueSitting::movedFrom)
                .map(usual -> Phrase.of("next.moved").with(usual))
                .ifPresent(said::add);
        due.map(next -> convening
                        .notice()
                        .map(notice -> convocation(notice, next))
                        .orElse(Phrase.of("next.no-notice")))
                .ifPresent(said::add);
        settled.map(at -> at.atZone(zone)).flatMap(this::settledOtherwise).ifPresent(said::add);
        said.addAll(serving());
        said.addAll(toTakeUp());
        return List.copyOf(said);
    }

    private static Phrase whenDue(DueSitting next, Rhythm rhythm, ZoneId zone) {
        return next.hour()
                .map(hour -> Phrase.of("next.due").with(next.day()).with(hour).with(zone.getId()))
                .orElse(Phrase.of("next.due-by").with(next.day()))
                .with(Article.source(rhythm.article()));
    }

    /** Where the last sitting settled on another day or hour than the rhythm's, and that is not over. */
    private Optional<Phrase> settledOtherwise(ZonedDateTime at) {
        boolean isDue = due.filter(next -> next.day().equals(at.toLocalDate()))
                .filter(next -> next.hour()
                        .filter(hour -> !hour.equals(at.toLocalTime()))
                        .isEmpty())
                .isPresent();
        return isDue || at.toLocalDate().isBefore(seenOn)
                ? Optional.empty()
                : Optional.of(Phrase.of("next.settled").with(at.toLocalDate()).with(at.toLocalTime()));
    }

    private Phrase convocation(Notice notice, DueSitting next) {
        LocalDate last = notice.lastDay(next.day());
        return Phrase.of(last.isBefore(seenOn) ? "next.send-passed" : "next.send")
                .with(last)
                .with(notice.delay().phrase())
                .with(Article.source(notice.article()));
    }

    private List<Phrase> serving() {
        return turn.refusal()
                .map(no -> List.of(Phrase.of("next.no-turn").with(no.reason())))
                .orElseGet(() -> serving(turn.orElseThrow()));
    }

    private List<Phrase> serving(Turn next) {
        return List.of(
                Phrase.of("next.facilitator").with(name(next.facilitator())),
                Phrase.of("next.secretary").with(name(next.secretary())));
    }

    private String name(MemberId id) {
        return council.holder(id).map(Holder::name).orElseThrow();
    }

    private List<Phrase> toTakeUp() {
        Stream<Phrase> minutes = unapproved.stream()
                .map(id -> Phrase.of(id.isConsultation() ? "next.unapproved-consultation" : "next.unapproved")
                        .with(id.date()));
        Stream<Phrase> motions = carriedOver.stream()
                .map(motion -> Phrase.of("next.carried-over").with(motion.title()));
        Stream<Phrase> tasks = actions.stream()
                .map(action -> Phrase.of(action.due().isBefore(seenOn) ? "next.action-late" : "next.action")
                        .with(action.what())
                        .with(action.who().name())
                        .with(action.due()));
        List<Phrase> all =
                Stream.of(minutes, motions, tasks).flatMap(each -> each).toList();
        return all.isEmpty() ? List.of(Phrase.of("next.nothing")) : all;
    }
}

package org.collegium.secretary.folder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.bylaws.Bylaws;
import org.collegium.council.Holder;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.Meeting;
import org.collegium.member.MemberId;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.reporting.csv.Row;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Outcome;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import org.collegium.words.Refusal;

/**
 * A sitting written down from its lines: each is carried out on the meeting in the order of time, and a line that the
 * meeting refuses is a fault with the meeting's reason.
 */
final class Transcription {

    private static final Map<String, BallotMode> MODES = Vocabulary.of("mode", BallotMode.class);
    private static final Map<String, Outcome> OUTCOMES = Vocabulary.of("outcome", Outcome.class);
    private static final Map<String, Move> MOVES = moves();
    private static final Map<String, Motion.SetAside.Kind> FATES =
            Vocabulary.of("set-aside", Motion.SetAside.Kind.class);

    /** The cell of each table that a refusal is about, where it is not the one that tells what was to be done. */
    private static final Map<String, String> CELLS_OF_SITTING = Map.of("consensus.comes-first", "séance");

    private static final Map<String, String> CELLS_OF_PROXY = Map.of("attendance.second-proxy", "mandant");
    private static final Map<String, String> CELLS_OF_FATE = Map.of("meeting.vote-too-early", "heure");
    private static final Map<String, String> CELLS_OF_STEP = Map.of(
            "meeting.no-motion", "point",
            "meeting.decided-already", "point",
            "meeting.set-aside-already", "point",
            "consensus.other-text", "point",
            "meeting.vote-too-early", "heure",
            "consensus.clock-backwards", "heure",
            "consensus.no-say", "demandé par");
    private static final Map<String, String> CELLS_OF_VOTE = Map.of(
            "meeting.vote-too-early", "ouvert",
            "meeting.vote-closed-too-early", "clos",
            "ballots.too-many", "pour",
            "ballots.box-differs", "pour",
            "ballots.no-early-close", "anticipé",
            "ballots.still-open", "anticipé");

    private final SittingsTables.Lines lines;
    private final SittingsTables.Setting setting;
    private final SittingsTables.Before before;
    private final Tables tables;
    private final LocalDate day;
    private final Bylaws bylaws;
    private final List<Event> events = new ArrayList<>();
    private final Set<Integer> lost = new HashSet<>();
    private Meeting.Open meeting;
    private boolean canBeFollowed;

    private enum Move {
        ARRIVAL,
        DEPARTURE,
        EXCUSED
    }

    /** Something that happened at a time; of two at the same time a movement comes before what is deliberated on an item. */
    private record Event(Instant at, Optional<Integer> item, Runnable happening) {

        private boolean isDeliberation() {
            return item.isPresent();
        }
    }

    Transcription(
            Meeting.Open opened,
            SittingsTables.Lines lines,
            SittingsTables.Setting setting,
            SittingsTables.Before before,
            Tables tables) {
        this.meeting = opened;
        this.lines = lines;
        this.setting = setting;
        this.before = before;
        this.tables = tables;
        this.day = opened.sitting().convocation().id().date();
        this.bylaws = setting.bylaws().inForceOn(day).orElseThrow();
    }

    /** The sitting as far as its lines go. */
    Meeting.Open soFar() {
        follow();
        return meeting;
    }

    Optional<Meeting.Closed> close(DecisionNumber first) {
        follow();
        Optional<LocalTime> hour = Cells.hour(lines.sitting(), "levée");
        Optional<Instant> next = Cells.optionalDayAndHour(lines.sitting(), "prochaine")
                .map(time -> time.atZone(setting.association().zone()).toInstant());
        return hour.filter(at -> lost.isEmpty())
                .flatMap(at -> granted(lines.sitting(), CELLS_OF_SITTING, "levée", meeting.close(at(at), first, next)));
    }

    private void follow() {
        int faultsBefore = tables.faultsTold();
        lines.attendance().forEach(this::attendance);
        lines.proxies().forEach(this::proxy);
        lines.recusals().forEach(this::recusal);
        lines.amendments().stream().filter(row -> !followsASearch(row)).forEach(this::amendment);
        canBeFollowed = tables.faultsTold() == faultsBefore;
        lines.consensus().forEach(this::consensus);
        lines.amendments().stream().filter(this::followsASearch).forEach(this::amendment);
        lines.votes().forEach(this::vote);
        lines.elections().forEach(this::election);
        lines.setAside().forEach(this::setAside);
        events.stream()
                .sorted(Comparator.comparing(Event::at).thenComparing(Event::isDeliberation))
                .forEach(this::happen);
        BallotLines.reportStray(lines);
        ConsensusLines.reportStray(lines, lost);
        ElectionLines.reportStray(lines);
        lines.agenda().forEach(this::summary);
        lines.actions().forEach(this::action);
    }

    /**
     * What is deliberated cannot be followed once a fault leaves open who is there, or what is on the table; on one item,
     * once a fault leaves open what was done about it before.
     */
    private void happen(Event event) {
        int faultsBefore = tables.faultsTold();
        if (!event.isDeliberation()) {
            event.happening().run();
            canBeFollowed &= tables.faultsTold() == faultsBefore;
        } else if (canBeFollowed && !lost.contains(event.item().orElseThrow())) {
            event.happening().run();
            if (tables.faultsTold() > faultsBefore) {
                lost.add(event.item().orElseThrow());
            }
        }
    }

    private void attendance(Row row) {
        Optional<MemberId> member = seated(row, "membre");
        Optional<Move> move = row.oneOf("mouvement", MOVES);
        if (!Found.all(member, move)) {
            return;
        }
        if (move.get() == Move.EXCUSED) {
            carryOut(row, "membre", open -> open.excuse(member.get()));
            return;
        }
        Cells.hour(row, "heure")
                .map(this::at)
                .ifPresent(at -> events.add(new Event(
                        at,
                        Optional.empty(),
                        () -> carryOut(
                                row,
                                "membre",
                                open -> move.get() == Move.ARRIVAL
                                        ? open.arrive(member.get(), at)
                                        : open.leave(member.get(), at)))));
    }

    private void proxy(Row row) {
        Optional<MemberId> grantor = seated(row, "mandant");
        Optional<MemberId> holder = seated(row, "mandataire");
        Optional<LocalTime> from = Cells.optionalHour(row, "de");
        Optional<LocalTime> until = Cells.optionalHour(row, "à");
        Instant since = from.map(this::at).orElse(meeting.sitting().openedAt());
        if (until.map(this::at).filter(end -> !since.isBefore(end)).isPresent()) {
            row.faultExpecting("à", Phrase.of("folder.proxy-ends-before"));
        } else if (Found.all(grantor, holder)) {
            Proxy proxy = new Proxy(grantor.get(), holder.get(), since, until.map(this::at));
            carryOut(row, CELLS_OF_PROXY, "mandataire", open -> open.entrust(proxy, bylaws));
        }
    }

    private Optional<MemberId> seated(Row row, String column) {
        return places().holder(row, column).map(Holder::id);
    }

    private Places places() {
        return Places.in(meeting.sitting(), setting.people());
    }

    private void recusal(Row row) {
        Optional<Integer> item = Cells.number(row, "point");
        Optional<MemberId> member = seated(row, "membre");
        if (Found.all(item, member)) {
            carryOut(row, "point", open -> open.recuse(new Recusal(member.get(), item.get())));
        }
    }

    private void amendment(Row row) {
        Optional<Integer> item = Cells.number(row, "point");
        Optional<Integer> number = Cells.numberFrom1(row, "amendement");
        Optional<String> passage = Cells.words(row, "passage");
        String replacement = row.text("remplacement");
        boolean withdrawn = Cells.yes(row, "retiré");
        if (passage.filter(replacement::equals).isPresent()) {
            row.faultExpecting("remplacement", Phrase.of("folder.no-change"));
        } else if (Found.all(item, number, passage)) {
            Amendment amendment = new Amendment(number.get(), passage.get(), replacement);
            Runnable tabling = () -> carryOut(
                    row,
                    "amendement",
                    open -> open.table(item.get(), amendment)
                            .then(tabled -> withdrawn
                                    ? tabled.withdrawAmendment(item.get(), number.get())
                                    : Answer.granted(tabled)));
            if (followsASearch(row)) {
                events.add(new Event(lastStepOn(item.get()), item, tabling));
            } else {
                tabling.run();
            }
        }
    }

    /** An amendment has no hour. None is open when a search for consensus begins; one that is voted on comes after it. */
    private boolean followsASearch(Row amendment) {
        return amendment.text("retiré").isEmpty()
                && lines.consensus().stream()
                        .anyMatch(step -> step.text("point").equals(amendment.text("point")));
    }

    private Instant lastStepOn(int item) {
        return events.stream()
                .filter(event -> event.item().equals(Optional.of(item)))
                .map(Event::at)
                .max(Comparator.naturalOrder())
                .orElse(meeting.sitting().openedAt());
    }

    private void setAside(Row row) {
        Optional<Integer> item = Cells.number(row, "point");
        Optional<Motion.SetAside.Kind> fate = row.oneOf("suite", FATES);
        Optional<Instant> when = Cells.hour(row, "heure").map(this::at);
        Optional<String> why = Cells.words(row, "motif");
        if (Found.all(item, fate, when, why)) {
            events.add(new Event(
                    when.get(),
                    item,
                    () -> carryOut(
                            row,
                            CELLS_OF_FATE,
                            "point",
                            open -> fate.get() == Motion.SetAside.Kind.WITHDRAWN
                                    ? open.withdraw(item.get(), when.get(), why.get())
                                    : open.postpone(item.get(), when.get(), why.get()))));
        }
    }

    private void consensus(Row row) {
        int faultsBefore = tables.faultsTold();
        Optional<Integer> item = Cells.number(row, "point");
        Optional<Instant> at = Cells.hour(row, "heure").map(this::at);
        ConsensusLines step = new ConsensusLines(row, lines, tables, setting.people(), before, bylaws);
        Optional<Function<Meeting.Open, Answer<Meeting.Open>>> taken = item.flatMap(known -> step.taken(known, at));
        if (tables.faultsTold() > faultsBefore || step.goesOnFromTheUnknown()) {
            item.ifPresent(lost::add);
        } else if (Found.all(at, taken)) {
            events.add(new Event(at.get(), item, () -> carryOut(row, CELLS_OF_STEP, "étape", taken.get())));
        }
    }

    private void vote(Row row) {
        Optional<Integer> item = Cells.number(row, "point");
        Optional<BallotMode> mode = row.oneOf("mode", MODES);
        Optional<Instant> opened = Cells.hour(row, "ouvert").map(this::at);
        Optional<Instant> closed = Cells.hour(row, "clos").map(this::at);
        Optional<Outcome> announced = row.text("annoncé").isEmpty() ? Optional.empty() : row.oneOf("annoncé", OUTCOMES);
        boolean early = Cells.yes(row, "anticipé");
        if (early && mode.filter(BallotMode.ROLL_CALL::equals).isEmpty()) {
            row.fault("anticipé", Phrase.of("folder.early-by-name"));
        } else if (Found.all(item, mode, opened, closed)) {
            events.add(new Event(
                    opened.get(),
                    item,
                    () -> carryOut(
                            row,
                            CELLS_OF_VOTE,
                            "point",
                            open -> open(open, row, item.get(), opened.get())
                                    .then(voting -> early
                                            ? closeEarly(row, voting, closed.get(), announced)
                                            : close(row, voting, mode.get(), closed.get(), announced)))));
        }
    }

    private void election(Row row) {
        ElectionLines round = new ElectionLines(row, lines, setting.people(), bylaws);
        Optional<Integer> item = Cells.number(row, "point");
        Optional<Instant> opened = Cells.hour(row, "ouvert").map(this::at);
        Optional<Instant> closed = Cells.hour(row, "clos").map(this::at);
        if (Found.all(item, opened, closed)) {
            events.add(new Event(
                    opened.get(),
                    item,
                    () -> carryOut(row, "point", open -> round.hold(open, item.get(), opened.get(), closed.get()))));
        }
    }

    private Answer<Meeting.Voting> open(Meeting.Open open, Row row, int item, Instant at) {
        Optional<Integer> amendment =
                row.text("amendement").isEmpty() ? Optional.empty() : Cells.number(row, "amendement");
        return amendment
                .map(number -> open.openVoteOnAmendment(item, number, at, bylaws))
                .orElseGet(() -> open.openVote(item, at, bylaws));
    }

    private Answer<Meeting.Open> close(
            Row row, Meeting.Voting voting, BallotMode mode, Instant at, Optional<Outcome> announced) {
        return ballots(row).cast(mode, voting.roll()).then(cast -> voting.close(at, cast, announced));
    }

    private Answer<Meeting.Open> closeEarly(Row row, Meeting.Voting voting, Instant at, Optional<Outcome> announced) {
        return ballots(row)
                .answers(voting.ballot())
                .then(answered -> voting.closeEarly(at, answered, bylaws, announced));
    }

    private BallotLines ballots(Row row) {
        return new BallotLines(row, lines.ballots(), places());
    }

    private void summary(Row row) {
        Optional<Integer> item = row.text("résumé").isEmpty() ? Optional.empty() : Cells.number(row, "point");
        item.ifPresent(number -> tables.text(row, "résumé")
                .ifPresent(text -> carryOut(row, "point", open -> open.summarise(number, text))));
    }

    private void action(Row row) {
        Optional<Integer> item = Cells.number(row, "point");
        Optional<String> what = Cells.words(row, "quoi");
        Optional<Holder> who = setting.people().holder(row, "qui");
        Optional<LocalDate> due = Cells.day(row, "échéance");
        if (Found.all(item, what, who, due)) {
            carryOut(row, "point", open -> open.assign(new ActionItem(item.get(), what.get(), who.get(), due.get())));
        }
    }

    private void carryOut(Row row, String column, Function<Meeting.Open, Answer<Meeting.Open>> act) {
        carryOut(row, Map.of(), column, act);
    }

    private void carryOut(
            Row row, Map<String, String> cells, String column, Function<Meeting.Open, Answer<Meeting.Open>> act) {
        meeting = granted(row, cells, column, act.apply(meeting)).orElse(meeting);
    }

    private static <T> Optional<T> granted(Row row, Map<String, String> cells, String column, Answer<T> answer) {
        answer.refusal().map(Refusal::reason).ifPresent(why -> row.fault(cells.getOrDefault(why.key(), column), why));
        return answer instanceof Answer.Granted<T> yes ? Optional.of(yes.value()) : Optional.empty();
    }

    private Instant at(LocalTime hour) {
        return day.atTime(hour).atZone(setting.association().zone()).toInstant();
    }

    private static Map<String, Move> moves() {
        Map<String, Move> moves = new LinkedHashMap<>();
        moves.put("arrivée", Move.ARRIVAL);
        moves.put("départ", Move.DEPARTURE);
        moves.put("excusé", Move.EXCUSED);
        return moves;
    }
}

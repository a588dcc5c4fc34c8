package org.collegium.secretary.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.collegium.association.Association;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.council.Council;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.motion.DecisionNumber;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Phrase;

/** The sittings and written consultations, each written down from the lines of its tables, in the order of their days. */
final class SittingsTables {

    private final Tables tables;
    private final Setting setting;
    private final NavigableMap<MeetingId, Row> sittings = new TreeMap<>();
    private final List<Meeting.Closed> closed = new ArrayList<>();
    private final List<Meeting> pending = new ArrayList<>();
    private final List<ActionDone> done = new ArrayList<>();
    private final Map<Integer, DecisionNumber> nextNumbers = new HashMap<>();
    private boolean allFollowed = true;

    /** What the sittings were held with; without the council none can be followed. */
    record Setting(
            Association association,
            BylawsVersions bylaws,
            People people,
            Optional<Council> council,
            MotionsTable motions) {}

    /**
     * What came before a sitting.
     *
     * @param listed the sittings in the table
     * @param closed those that could be followed to their end
     * @param areAllFollowed whether that is all of them, so that what they decided is known
     */
    record Before(Set<MeetingId> listed, List<Meeting.Closed> closed, boolean areAllFollowed) {}

    /** The lines about one sitting. */
    record Lines(
            Row sitting,
            List<Row> agenda,
            List<Row> errata,
            List<Row> revisions,
            List<Row> attendance,
            List<Row> proxies,
            List<Row> recusals,
            List<Row> amendments,
            List<Row> consensus,
            List<Row> positions,
            List<Row> votes,
            List<Row> ballots,
            List<Row> elections,
            List<Row> candidates,
            List<Row> counts,
            List<Row> setAside,
            List<Row> actions,
            List<Row> overrulings) {}

    private SittingsTables(Tables tables, Setting setting) {
        this.tables = tables;
        this.setting = setting;
    }

    static SittingsTables read(Tables tables, Setting setting) {
        SittingsTables reading = new SittingsTables(tables, setting);
        reading.readSittings();
        return reading;
    }

    /** The sittings that could be followed to their end. */
    List<Meeting.Closed> closed() {
        return List.copyOf(closed);
    }

    /** Those that are called or in session, after which none was held. */
    List<Meeting> pending() {
        return List.copyOf(pending);
    }

    /** Whether it is in the table. */
    boolean isListed(MeetingId id) {
        return sittings.containsKey(id) || !tables.isSound("seances.csv");
    }

    /** What they agreed to do and is done. */
    List<ActionDone> done() {
        return List.copyOf(done);
    }

    private void readSittings() {
        tables.rows(TableFile.SITTINGS)
                .forEach(row -> Cells.meeting(row, "séance").ifPresent(id -> addSitting(row, id)));
        Map<MeetingId, List<Row>> agenda = bySitting(TableFile.AGENDA);
        Map<MeetingId, List<Row>> errata =
                bySitting(tables.rowsIfAny("rectificatifs.csv", "séance", "point", "rectifie"));
        Map<MeetingId, List<Row>> revisions = bySitting(tables.rowsIfAny("versions.csv", "séance", "envoyée le"));
        Map<MeetingId, List<Row>> attendance = bySitting(TableFile.ATTENDANCE);
        Map<MeetingId, List<Row>> proxies = bySitting(TableFile.PROXIES);
        Map<MeetingId, List<Row>> recusals = bySitting(TableFile.RECUSALS);
        Map<MeetingId, List<Row>> amendments = bySitting(TableFile.AMENDMENTS);
        Map<MeetingId, List<Row>> consensus = bySitting(TableFile.CONSENSUS);
        Map<MeetingId, List<Row>> positions = bySitting(TableFile.POSITIONS);
        Map<MeetingId, List<Row>> votes = bySitting(TableFile.VOTES);
        Map<MeetingId, List<Row>> ballots = bySitting(TableFile.BALLOTS);
        Map<MeetingId, List<Row>> elections = bySitting(TableFile.ELECTIONS);
        Map<MeetingId, List<Row>> candidates = bySitting(TableFile.CANDIDATES);
        Map<MeetingId, List<Row>> counts = bySitting(TableFile.COUNTS);
        Map<MeetingId, List<Row>> setAside = bySitting(TableFile.SET_ASIDE);
        Map<MeetingId, List<Row>> actions = bySitting(TableFile.ACTIONS);
        Map<MeetingId, List<Row>> overrulings =
                bySitting(tables.rowsIfAny("passer-outre.csv", "séance", "point", "contradiction", "motif"));
        if (!tables.areReadable() || setting.council().isEmpty()) {
            return;
        }
        allFollowed = tables.isSound("seances.csv");
        sittings.forEach((id, row) -> transcribe(
                id,
                new Lines(
                        row,
                        of(agenda, id),
                        of(errata, id),
                        of(revisions, id),
                        of(attendance, id),
                        of(proxies, id),
                        of(recusals, id),
                        of(amendments, id),
                        of(consensus, id),
                        of(positions, id),
                        of(votes, id),
                        of(ballots, id),
                        of(elections, id),
                        of(candidates, id),
                        of(counts, id),
                        of(setAside, id),
                        of(actions, id),
                        of(overrulings, id))));
    }

    private void addSitting(Row row, MeetingId id) {
        if (sittings.putIfAbsent(id, row) != null) {
            row.fault("séance", Phrase.of("folder.doubled"));
        }
    }

    private Map<MeetingId, List<Row>> bySitting(TableFile table) {
        return bySitting(tables.rows(table));
    }

    private Map<MeetingId, List<Row>> bySitting(List<Row> rows) {
        Map<MeetingId, List<Row>> bySitting = new HashMap<>();
        for (Row row : rows) {
            Optional<MeetingId> id = Cells.meeting(row, "séance");
            if (id.filter(sittings::containsKey).isPresent()) {
                bySitting.computeIfAbsent(id.get(), first -> new ArrayList<>()).add(row);
            } else if (id.isPresent() && tables.isSound("seances.csv")) {
                row.fault("séance", Phrase.of("folder.no-sitting"));
            }
        }
        return bySitting;
    }

    private static List<Row> of(Map<MeetingId, List<Row>> lines, MeetingId id) {
        return lines.getOrDefault(id, List.of());
    }

    private static Optional<LocalDate> dayDone(Row action, LocalDate agreed) {
        Optional<LocalDate> day = Cells.optionalDay(action, "faite le");
        day.filter(on -> on.isBefore(agreed))
                .ifPresent(early -> action.faultExpecting(
                        "faite le", Phrase.of("folder.ends-before").with(agreed)));
        return day.filter(on -> !on.isBefore(agreed));
    }

    private void transcribe(MeetingId id, Lines lines) {
        int faultsBefore = tables.faultsTold();
        Before before = new Before(sittings.headMap(id).keySet(), closed, allFollowed);
        DecisionNumber first = nextNumbers.getOrDefault(
                id.date().getYear(), DecisionNumber.firstOf(id.date().getYear()));
        Optional<Meeting.Convened> convened = new ConvocationLines(id, lines, setting, before).convene();
        if (isPending(id)) {
            convened.flatMap(called -> asFarAsItWent(called, lines, before)).ifPresent(pending::add);
        } else {
            convened.flatMap(called -> toItsEnd(called, lines, before, first))
                    .map(sitting -> OverrulingLines.in(sitting, lines.overrulings()))
                    .ifPresent(sitting -> add(sitting, lines.actions()));
        }
        allFollowed &= tables.faultsTold() == faultsBefore;
    }

    private Optional<Meeting.Closed> toItsEnd(
            Meeting.Convened convened, Lines lines, Before before, DecisionNumber first) {
        if (convened.convocation().id().isConsultation()) {
            return new ConsultationLines(lines, setting, tables).close(convened.convocation(), first);
        }
        return new OpeningLines(lines, setting)
                .open(convened)
                .flatMap(opened -> new Transcription(opened, lines, setting, before, tables).close(first));
    }

    private Optional<Meeting> asFarAsItWent(Meeting.Convened convened, Lines lines, Before before) {
        if (lines.sitting().text("ouverte").isEmpty()) {
            return Optional.of(convened);
        }
        return new OpeningLines(lines, setting)
                .open(convened)
                .map(opened -> new Transcription(opened, lines, setting, before, tables).soFar());
    }

    /** Whether nothing says that a sitting is over: neither its line nor a later sitting that is. */
    private boolean isPending(MeetingId id) {
        return !id.isConsultation()
                && sittings.tailMap(id).values().stream()
                        .allMatch(row -> row.text("levée").isEmpty());
    }

    private void add(Meeting.Closed sitting, List<Row> actions) {
        closed.add(sitting);
        for (int i = 0; i < actions.size(); i++) {
            int line = i + 1;
            dayDone(actions.get(i), sitting.id().date())
                    .ifPresent(day -> done.add(new ActionDone(sitting.id(), line, day)));
        }
        sitting.decisions().forEach(number -> nextNumbers.put(number.year(), number.next()));
    }
}

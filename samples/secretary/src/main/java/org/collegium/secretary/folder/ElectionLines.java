package org.collegium.secretary.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collegium.attendance.Roll;
import org.collegium.bylaws.Bylaws;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.election.BallotCount;
import org.collegium.election.Candidate;
import org.collegium.election.CountedMethod;
import org.collegium.election.OneRound;
import org.collegium.election.Spoiling;
import org.collegium.election.TieRule;
import org.collegium.election.TwoRounds;
import org.collegium.meeting.Election;
import org.collegium.meeting.HeldElection;
import org.collegium.meeting.Meeting;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/** The lines of one round of an election: its own, with the papers, one a candidate, and one a candidate's votes. */
final class ElectionLines {

    private static final Pattern SEATS = Pattern.compile("[1-9]\\d{0,3}( +[1-9]\\d{0,3})*");
    private static final Map<String, CountedMethod> METHODS = methods();
    private static final Map<String, TieRule> TIES = ties();

    /** The cell that a refusal is about, where it is not the item. */
    private static final Map<String, String> COLUMN_OF = Map.of(
            "meeting.vote-too-early", "ouvert",
            "meeting.vote-closed-too-early", "clos",
            "meeting.moves-during-vote", "clos",
            "ballots.box-differs", "exprimés",
            "election.votes-differ", "exprimés");

    private final Row row;
    private final SittingsTables.Lines lines;
    private final People people;
    private final Bylaws bylaws;

    ElectionLines(Row row, SittingsTables.Lines lines, People people, Bylaws bylaws) {
        this.row = row;
        this.lines = lines;
        this.people = people;
        this.bylaws = bylaws;
    }

    /** The word of a table for a way of electing. */
    static String word(CountedMethod method) {
        return word(METHODS, method);
    }

    /** The word of a table for what follows a tie. */
    static String word(TieRule tie) {
        return word(TIES, tie);
    }

    private static <T> String word(Map<String, T> words, T meant) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(meant))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The tables have no word for " + meant));
    }

    /** Reports candidates and votes of a sitting that belong to no election. */
    static void reportStray(SittingsTables.Lines lines) {
        for (Row line : lines.candidates()) {
            report(line, lines.elections().stream().noneMatch(round -> agree(line, round, "point")));
        }
        for (Row line : lines.counts()) {
            report(line, lines.elections().stream().noneMatch(round -> agree(line, round, "point", "tour")));
        }
    }

    private static void report(Row line, boolean isStray) {
        Cells.number(line, "point")
                .filter(item -> isStray)
                .ifPresent(item ->
                        line.fault("point", Phrase.of("folder.no-election").with(item)));
    }

    /** Whether a ballot of a sitting is one of an election. */
    static boolean has(Row ballot, SittingsTables.Lines lines) {
        return lines.elections().stream().anyMatch(round -> isOf(ballot, round));
    }

    /** The round held at a time; the meeting as it was where something is at fault. */
    Answer<Meeting.Open> hold(Meeting.Open open, int item, Instant opened, Instant closed) {
        Optional<Election> election = election(open, item);
        Optional<BallotCount> count = election.flatMap(this::count);
        if (!Found.all(election, count)) {
            return Answer.granted(open);
        }
        Roll roll = open.sitting().attendance().rollFor(item, open.sitting().composition(), opened);
        SortedSet<Seat> voted = BallotLines.ofElection(
                        row,
                        lines.ballots().stream()
                                .filter(ballot -> isOf(ballot, row))
                                .toList(),
                        Places.in(open.sitting(), people))
                .voted(roll);
        Answer<Meeting.Open> held = open.elect(election.get(), opened, closed, voted, count.get(), bylaws);
        held.refusal()
                .ifPresent(refusal ->
                        row.fault(COLUMN_OF.getOrDefault(refusal.reason().key(), "point"), refusal.reason()));
        return held instanceof Answer.Granted<Meeting.Open> ? held : Answer.granted(open);
    }

    /** What is put to the vote: what the round before leaves to a next one, or else what the tables tell. */
    private Optional<Election> election(Meeting.Open open, int item) {
        List<HeldElection> before = open.sitting().electionsOn(item);
        Optional<Election> next = before.isEmpty()
                ? Optional.empty()
                : before.get(before.size() - 1).next();
        return next.isPresent() ? next : first(item);
    }

    private Optional<Election> first(int item) {
        Optional<List<Seat>> seats = row.required("sièges", Phrase.of("expected.seats"), ElectionLines::seats);
        Optional<CountedMethod> method = row.oneOf("méthode", METHODS);
        Optional<TieRule> tie =
                row.text("égalité").isEmpty() ? Optional.of(new TieRule.Undecided()) : row.oneOf("égalité", TIES);
        Optional<List<Holder>> candidates = candidates();
        return Found.all(seats, method, tie, candidates)
                ? Optional.of(new Election(item, seats.get(), candidates.get(), method.get(), tie.get()))
                : Optional.empty();
    }

    /** Who stands, in the order of the lines; empty where one of them is at fault, or there is none. */
    private Optional<List<Holder>> candidates() {
        List<Row> standing = lines.candidates().stream()
                .filter(line -> agree(line, row, "point"))
                .toList();
        if (standing.isEmpty()) {
            row.fault("point", Phrase.of("folder.no-candidate"));
            return Optional.empty();
        }
        List<Holder> holders = new ArrayList<>();
        for (Row line : standing) {
            Optional<Holder> holder = people.holder(line, "membre");
            if (holder.filter(known -> isAlike(known, holders)).isPresent()) {
                line.fault(
                        "membre",
                        Phrase.of("folder.same-candidate").with(holder.get().name()));
            } else {
                holder.ifPresent(holders::add);
            }
        }
        return holders.size() == standing.size() ? Optional.of(holders) : Optional.empty();
    }

    private static boolean isAlike(Holder holder, List<Holder> others) {
        return others.stream().anyMatch(other -> other.name().equals(holder.name()));
    }

    /** What was in the box; empty where a cell is at fault. Who stands and has no line has no votes. */
    private Optional<BallotCount> count(Election election) {
        Optional<Integer> expressed = Cells.number(row, "exprimés");
        Optional<Integer> blank = Cells.count(row, "blanc");
        Optional<Integer> spoiled = Cells.count(row, "nul");
        SortedMap<Candidate, Integer> votes = new TreeMap<>();
        Set<Candidate> standing = election.contest(Optional.empty()).candidates();
        boolean sound = true;
        for (Row line : lines.counts().stream()
                .filter(each -> agree(each, row, "point", "tour"))
                .toList()) {
            sound &= add(line, standing, votes);
        }
        if (!sound || !Found.all(expressed, blank, spoiled)) {
            return Optional.empty();
        }
        standing.forEach(candidate -> votes.putIfAbsent(candidate, 0));
        Map<Spoiling, Integer> unusable = spoiled.get() == 0 ? Map.of() : Map.of(Spoiling.UNUSABLE, spoiled.get());
        return Optional.of(new BallotCount(expressed.get(), blank.get(), unusable, votes));
    }

    private boolean add(Row line, Set<Candidate> standing, Map<Candidate, Integer> votes) {
        Optional<Candidate> candidate = people.holder(line, "membre").map(Election::named);
        Optional<Integer> each = Cells.number(line, "voix");
        if (!Found.all(candidate, each)) {
            return false;
        }
        if (!standing.contains(candidate.get())) {
            line.fault(
                    "membre",
                    Phrase.of("folder.does-not-stand").with(candidate.get().name()));
            return false;
        }
        if (votes.putIfAbsent(candidate.get(), each.get()) != null) {
            line.fault("membre", Phrase.of("folder.doubled"));
            return false;
        }
        return true;
    }

    private static Optional<List<Seat>> seats(String text) {
        if (!SEATS.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Seat> seats = Stream.of(text.split(" +"))
                .map(number -> new Seat(Integer.parseInt(number)))
                .toList();
        return seats.stream().distinct().count() == seats.size() ? Optional.of(seats) : Optional.empty();
    }

    private static boolean isOf(Row ballot, Row round) {
        return ballot.text("amendement").isEmpty() && agree(ballot, round, "point", "tour");
    }

    private static boolean agree(Row one, Row other, String... columns) {
        return Stream.of(columns).allMatch(column -> one.text(column).equals(other.text(column)));
    }

    private static Map<String, CountedMethod> methods() {
        Map<String, CountedMethod> methods = new LinkedHashMap<>();
        methods.put("uninominal à un tour", OneRound.PLURALITY);
        methods.put("uninominal à deux tours", TwoRounds.uninominal());
        methods.put("plurinominal à un tour", OneRound.BLOCK_VOTE);
        methods.put("plurinominal à deux tours", TwoRounds.plurinominal());
        methods.put("approbation", OneRound.APPROVAL);
        return methods;
    }

    private static Map<String, TieRule> ties() {
        Map<String, TieRule> ties = new LinkedHashMap<>();
        ties.put("rien", new TieRule.Undecided());
        ties.put("nouveau tour", new TieRule.AnotherRound());
        return ties;
    }
}

package org.collegium.secretary.recount;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts every vote and every consensus of a secretary's folder a second time, from its tables alone, and holds the
 * produced reports against that. It shares no code with the library: where the library follows a log and composes rules,
 * this draws who was in the {@linkplain Room room} as one bit a minute and applies the association's {@linkplain Articles
 * articles} directly.
 *
 * <p>An amendment is voted as its motion is. A proxy votes but does not attend; it counts only while its holder, who may
 * vote too, is in the room and not recused, and while the grantor is away. Decisions are numbered in the order of time,
 * whichever way they were taken.
 */
public final class Recount {

    static final List<String> CHOICES = List.of("pour", "contre", "abstention", "blanc", "nul", "ne prend pas part");

    private final List<Sitting> sittings;

    private Recount(List<Sitting> sittings) {
        this.sittings = sittings;
    }

    /**
     * One sitting, or one written consultation.
     *
     * @param name its name
     * @param headings the headings of its agenda: number, full stop, title
     * @param voters how many are on the list of voters of a general meeting; 0 elsewhere
     * @param opening each seat and what the tables say of its attendance
     * @param searches its searches for consensus
     * @param votes its votes in the order in which they were held
     */
    record Sitting(
            String name,
            List<String> headings,
            int voters,
            List<Presence> opening,
            List<Search> searches,
            List<Vote> votes) {}

    /**
     * One seat when a sitting opened.
     *
     * @param seat its number
     * @param member who holds it, or empty
     * @param name that member's family name, or empty
     * @param state how it stood
     * @param arrivals the hours at which that member came
     * @param departures those at which the member left
     * @param excused {@code oui} or {@code non}
     * @param proxyTo who holds that member's proxy, and during which hours
     * @param recusedFrom the items from which the member stood back
     */
    record Presence(
            int seat,
            String member,
            String name,
            String state,
            String arrivals,
            String departures,
            String excused,
            String proxyTo,
            String recusedFrom) {}

    /**
     * A motion in one version.
     *
     * @param name its short name
     * @param version the number of the version
     * @param title its title
     * @param matter its matter
     * @param effectiveFrom the day that it names, or empty
     * @param effect what it does to another decision, and to which, or empty
     */
    record Motion(String name, String version, String title, String matter, String effectiveFrom, String effect) {

        Motion in(int other) {
            return new Motion(name, Integer.toString(other), title, matter, effectiveFrom, effect);
        }
    }

    /**
     * One vote as counted here.
     *
     * @param sitting the name of its sitting
     * @param item the number of its item
     * @param title the title of that item
     * @param motion the motion, in the version that was put to the vote
     * @param amendment the number of the amendment that was voted on, or empty
     * @param mode how it was voted
     * @param seats the seats, from 1, as they stood when the vote opened
     * @param counts how many for each of the six choices, by their French names, in their usual order
     * @param needed how many had to attend; 0 where no quorum is set
     * @param attending how many did
     * @param outcome {@code adoptée}, {@code non adoptée} or {@code sans quorum}
     * @param early {@code oui} where it closed early, else {@code non}
     * @param announced what was announced, or empty
     * @param closedAt the minute of the day at which it closed
     * @param decidedOn the day on which its sitting closed
     * @param decision the number of the decision, or empty
     */
    record Vote(
            String sitting,
            int item,
            String title,
            Motion motion,
            String amendment,
            String mode,
            List<SeatLine> seats,
            Map<String, Integer> counts,
            int needed,
            int attending,
            String outcome,
            String early,
            String announced,
            int closedAt,
            String decidedOn,
            String decision) {

        /** How many seats stood in a state. */
        int inState(String state) {
            return (int)
                    seats.stream().filter(line -> line.state().equals(state)).count();
        }

        boolean takesDecision() {
            return outcome.equals("adoptée") && amendment.isEmpty();
        }

        Vote numbered(String number) {
            return new Vote(
                    sitting, item, title, motion, amendment, mode, seats, counts, needed, attending, outcome, early,
                    announced, closedAt, decidedOn, number);
        }
    }

    /**
     * One seat in one vote.
     *
     * @param seat its number
     * @param member who holds it, or empty
     * @param name that member's family name, or empty
     * @param state {@code présence}, {@code par pouvoir}, {@code absence}, {@code siège vacant} or {@code en déport}
     * @param proxy who votes for it by proxy, or empty
     * @param proxyName that member's family name, or empty
     * @param voted {@code oui} or {@code non}; empty for hands
     * @param choice what it chose in a roll call; else empty
     */
    record SeatLine(
            int seat,
            String member,
            String name,
            String state,
            String proxy,
            String proxyName,
            String voted,
            String choice) {

        boolean mayVote() {
            return state.equals("présence") || state.equals("par pouvoir");
        }
    }

    /** Reads a folder and counts all that was decided in it. */
    public static Recount of(Path folder) {
        Folder tables = new Folder(folder);
        Map<String, Integer> adopted = new HashMap<>();
        return new Recount(tables.sittings.stream()
                .map(row -> row.get("seance"))
                .sorted()
                .map(name -> numbered(sitting(tables, name), adopted))
                .toList());
    }

    private static Sitting sitting(Folder tables, String name) {
        List<Map<String, String>> agenda = Folder.where(tables.agenda, "seance", name);
        Room room = new Room(tables, name);
        List<Search> searches = agenda.stream()
                .filter(item -> !Search.linesOn(tables, name, item.get("point")).isEmpty())
                .map(item -> Search.of(tables, item, motionOf(tables, item)))
                .toList();
        Map<String, Integer> versions = new HashMap<>();
        searches.forEach(search -> versions.put(
                Integer.toString(search.item()),
                Integer.parseInt(search.motion().version())));
        List<Vote> votes = votesOf(tables, room, name).stream()
                .sorted(Comparator.comparingInt(row -> Room.minute(row.get("ouvert"))))
                .map(row -> count(tables, room, row, versions))
                .toList();
        List<Presence> opening = new Attendance(tables, room, name).atOpening();
        return new Sitting(
                name,
                agenda.stream()
                        .map(row -> row.get("point") + ". " + row.get("intitule"))
                        .toList(),
                room.isOfMembers() ? opening.size() : 0,
                opening,
                searches,
                votes);
    }

    /** The lines of the votes; the one of a consultation is not written down, since its ballots tell all of it. */
    private static List<Map<String, String>> votesOf(Folder tables, Room room, String name) {
        if (!room.isInWriting()) {
            return Folder.where(tables.votes, "seance", name);
        }
        Map<String, String> own = Folder.where(tables.sittings, "seance", name).get(0);
        return List.of(Map.of(
                "seance", name,
                "point", "1",
                "amendement", "",
                "tour", "",
                "mode", "appel nominal",
                "ouvert", own.get("ouverte"),
                "clos", own.get("levee").split(" ", 2)[1],
                "anticipe", "",
                "annonce", ""));
    }

    /** Gives numbers to what a sitting adopted, in the order of time. */
    private static Sitting numbered(Sitting sitting, Map<String, Integer> adopted) {
        Map<Integer, Integer> minutes = new HashMap<>();
        sitting.searches().stream()
                .filter(Search::isAdopted)
                .forEach(search -> minutes.put(search.item(), search.endedAt()));
        sitting.votes().stream().filter(Vote::takesDecision).forEach(vote -> minutes.put(vote.item(), vote.closedAt()));
        String year = sitting.name().substring(0, 4);
        Map<Integer, String> numbers = new HashMap<>();
        minutes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(item ->
                        numbers.put(item.getKey(), "%s-%02d".formatted(year, adopted.merge(year, 1, Integer::sum))));
        return new Sitting(
                sitting.name(),
                sitting.headings(),
                sitting.voters(),
                sitting.opening(),
                sitting.searches().stream()
                        .map(search -> search.isAdopted() ? search.numbered(numbers.get(search.item())) : search)
                        .toList(),
                sitting.votes().stream()
                        .map(vote -> vote.takesDecision() ? vote.numbered(numbers.get(vote.item())) : vote)
                        .toList());
    }

    private static Motion motionOf(Folder tables, Map<String, String> item) {
        Map<String, String> row =
                Folder.only(tables.motions, "proposition", item.get("proposition"), "version", item.get("version"));
        return new Motion(
                item.get("proposition"),
                item.get("version"),
                row.get("intitule"),
                row.get("matiere"),
                row.get("prend effet le"),
                (row.get("effet") + " " + row.get("decision")).strip());
    }

    private static Vote count(Folder tables, Room room, Map<String, String> vote, Map<String, Integer> versions) {
        String sitting = vote.get("seance");
        String point = vote.get("point");
        Map<String, String> item = Folder.only(tables.agenda, "seance", sitting, "point", point);
        Motion proposed = motionOf(tables, item);
        Motion motion = proposed.in(versions.computeIfAbsent(point, first -> number(proposed.version())));
        List<SeatLine> seats = seatsAt(tables, room, vote);
        Map<String, Integer> counts = countsOf(vote, seats);

        int attending = 0;
        int eligible = 0;
        int mayVote = 0;
        for (SeatLine line : seats) {
            boolean counted = Articles.countsProxies(motion.matter())
                    ? line.mayVote()
                    : line.state().equals("présence");
            attending += counted ? 1 : 0;
            eligible += line.state().equals("siège vacant") || line.state().equals("en déport") ? 0 : 1;
            mayVote += line.mayVote() ? 1 : 0;
        }
        int needed = Articles.quorum(motion.matter(), room, sitting.endsWith("-2"), eligible);
        String outcome = "sans quorum";
        if (attending >= needed) {
            outcome = Articles.isAdopted(motion.matter(), counts, mayVote) ? "adoptée" : "non adoptée";
        }
        if (outcome.equals("adoptée") && !vote.get("amendement").isEmpty()) {
            versions.merge(point, 1, Integer::sum);
        }
        return new Vote(
                sitting,
                number(point),
                item.get("intitule"),
                motion,
                vote.get("amendement"),
                vote.get("mode"),
                seats,
                counts,
                needed,
                attending,
                outcome,
                vote.get("anticipe").isEmpty() ? "non" : "oui",
                vote.get("annonce"),
                Room.minute(vote.get("clos")),
                closingDay(tables, sitting),
                "");
    }

    /** The day on which a sitting closed: its own, unless another stands with the hour. */
    private static String closingDay(Folder tables, String sitting) {
        String closed = Folder.where(tables.sittings, "seance", sitting).get(0).get("levee");
        return closed.contains(" ") ? closed.split(" ", 2)[0] : sitting.substring(0, 10);
    }

    private static Map<String, Integer> countsOf(Map<String, String> vote, List<SeatLine> seats) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        CHOICES.forEach(choice -> counts.put(choice, 0));
        if (vote.get("mode").equals("appel nominal")) {
            seats.stream().filter(SeatLine::mayVote).forEach(line -> counts.merge(line.choice(), 1, Integer::sum));
            return counts;
        }
        int silent = (int) seats.stream().filter(SeatLine::mayVote).count();
        for (String choice : CHOICES.subList(0, 5)) {
            counts.put(choice, number(vote.get(choice)));
            silent -= counts.get(choice);
        }
        counts.put("ne prend pas part", silent);
        return counts;
    }

    private static List<SeatLine> seatsAt(Folder tables, Room room, Map<String, String> vote) {
        Map<String, String> cast = new HashMap<>();
        Folder.where(tables.ballots, "seance", vote.get("seance"), "point", vote.get("point")).stream()
                .filter(row -> row.get("amendement").equals(vote.get("amendement")))
                .filter(row -> row.get("tour").equals(vote.get("tour")))
                .forEach(row -> cast.put(row.get("membre"), row.get("choix")));
        List<SeatLine> lines = new ArrayList<>();
        for (Room.Standing standing : room.at(Room.minute(vote.get("ouvert")), room.recused(vote.get("point")))) {
            lines.add(lineOf(tables, standing, vote.get("mode"), cast));
        }
        return lines;
    }

    private static SeatLine lineOf(Folder tables, Room.Standing standing, String mode, Map<String, String> cast) {
        String member = standing.member();
        boolean mayVote =
                standing.state().equals("présence") || standing.state().equals("par pouvoir");
        String choice = "";
        if (mayVote && mode.equals("appel nominal")) {
            choice = cast.getOrDefault(member, "ne prend pas part");
        }
        String voted = "";
        if (!mode.equals("main levée")) {
            voted = mayVote && cast.containsKey(member) && !choice.equals("ne prend pas part") ? "oui" : "non";
        }
        return new SeatLine(
                standing.seat(),
                member,
                tables.familyNames.getOrDefault(member, ""),
                standing.state(),
                standing.proxy(),
                tables.familyNames.getOrDefault(standing.proxy(), ""),
                voted,
                choice);
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    /** How many votes each sitting held, by its name; a sitting without a vote stands there with 0. */
    public Map<String, Integer> votesPerSitting() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sittings.forEach(sitting -> sizes.put(sitting.name(), sitting.votes().size()));
        return sizes;
    }

    /** How each search for consensus ended, by sitting and item: how many rounds, and the step after them. */
    public Map<String, String> searches() {
        return sittings.stream()
                .flatMap(sitting -> sitting.searches().stream())
                .collect(Collectors.toMap(
                        search -> search.sitting() + " item " + search.item(),
                        search -> search.rounds().size() + ", " + search.end()));
    }

    /** How many are on the list of voters of each general meeting, by its name. */
    public Map<String, Integer> voters() {
        return sittings.stream()
                .filter(sitting -> sitting.voters() > 0)
                .collect(Collectors.toMap(Sitting::name, Sitting::voters));
    }

    /** How many decisions were taken in all. */
    public int decisions() {
        return (int) sittings.stream()
                .mapToLong(sitting -> sitting.votes().stream()
                                .filter(Vote::takesDecision)
                                .count()
                        + sitting.searches().stream().filter(Search::isAdopted).count())
                .sum();
    }

    /** What the reports in a directory say otherwise, in readable lines; empty when all agree. */
    public List<String> differences(Path reports) {
        return new ReportCheck(sittings, reports)
                .differences().values().stream().flatMap(List::stream).toList();
    }

    /**
     * Recounts a folder and checks its reports: prints what differs and ends with 1 when anything does.
     *
     * @param arguments the folder, and the directory of the reports
     */
    public static void main(String[] arguments) {
        Recount recount = of(Path.of(arguments[0]));
        Map<String, List<String>> differences = new ReportCheck(recount.sittings, Path.of(arguments[1])).differences();
        Map<String, Integer> votes = recount.votesPerSitting();
        votes.forEach((sitting, count) -> System.out.println(sitting + ": " + count + " votes"));
        recount.searches().forEach((item, end) -> System.out.println(item + ": rounds " + end));
        differences.values().forEach(lines -> lines.forEach(System.out::println));
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(all + " votes, " + differences.size() + " differ");
        if (!differences.isEmpty()) {
            System.exit(1);
        }
    }
}

package org.collegium.secretary.recount;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts every vote of a secretary's folder a second time, from its tables alone, and holds the produced reports
 * against that. It shares no code with the library: where the library follows a log and composes rules, this draws who
 * was in the room as one bit a minute and applies the association's single rule directly.
 *
 * <p>The rules, as the association's articles have them: a vote counts when twice the persons attending reach the seats
 * in office without the recused ones, or for an ordinary motion on the second convocation three times. A motion is then
 * adopted when more are for it than against it; one about persons, when more than half of those who voted are for it; one about spending,
 * when more than half of those present or represented are. An amendment is voted as its motion is. A proxy votes but does
 * not attend; it counts only while its holder, who holds a seat too, is in the room and not recused, and while the
 * grantor is away.
 */
public final class Recount {

    static final List<String> CHOICES = List.of("pour", "contre", "abstention", "blanc", "nul", "ne prend pas part");

    private static final int SEATS = 7;
    private static final int END_OF_DAY = 24 * 60;

    private final List<Sitting> sittings;

    private Recount(List<Sitting> sittings) {
        this.sittings = sittings;
    }

    /**
     * One sitting.
     *
     * @param name its name
     * @param headings the headings of its agenda: number, full stop, title
     * @param votes its votes in the order in which they were held
     */
    record Sitting(String name, List<String> headings, List<Vote> votes) {}

    /**
     * One vote as counted here.
     *
     * @param sitting the name of its sitting
     * @param item the number of its item
     * @param title the title of that item
     * @param motion the short name of the motion
     * @param version the version that was put to the vote
     * @param amendment the number of the amendment that was voted on, or empty
     * @param motionTitle the title of the motion
     * @param matter the matter of the motion
     * @param mode how it was voted
     * @param seats the seven seats, from 1, as they stood when the vote opened
     * @param counts how many for each of the six choices, by their French names, in their usual order
     * @param needed how many had to attend
     * @param attending how many did
     * @param outcome {@code adoptée}, {@code non adoptée} or {@code sans quorum}
     * @param early {@code oui} where it closed early, else {@code non}
     * @param announced what was announced, or empty
     * @param decision the number of the decision, or empty
     * @param effectiveFrom the day from which the decision has effect, or empty
     * @param effect what it does to another decision, and to which, or empty
     */
    public record Vote(
            String sitting,
            int item,
            String title,
            String motion,
            String version,
            String amendment,
            String motionTitle,
            String matter,
            String mode,
            List<SeatLine> seats,
            Map<String, Integer> counts,
            int needed,
            int attending,
            String outcome,
            String early,
            String announced,
            String decision,
            String effectiveFrom,
            String effect) {

        /** How many seats stood in a state. */
        public int inState(String state) {
            return (int)
                    seats.stream().filter(line -> line.state().equals(state)).count();
        }

        @Override
        public String toString() {
            StringBuilder roll = new StringBuilder();
            seats.forEach(
                    line -> roll.append(line.seat()).append(line.state(), 0, 2).append(' '));
            return "%s %d%s %s v%s, %s: %s%s, quorum %d/%d, %s %s"
                    .formatted(
                            sitting,
                            item,
                            amendment.isEmpty() ? "" : "/" + amendment,
                            motion,
                            version,
                            mode,
                            roll,
                            counts,
                            attending,
                            needed,
                            outcome,
                            decision);
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
    public record SeatLine(
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

    /** Reads a folder and counts all that was voted in it. */
    public static Recount of(Path folder) {
        Folder tables = new Folder(folder);
        Map<String, Integer> adopted = new HashMap<>();
        return new Recount(tables.sittings.stream()
                .map(row -> row.get("seance"))
                .sorted()
                .map(name -> sitting(tables, name, adopted))
                .toList());
    }

    private static Sitting sitting(Folder tables, String name, Map<String, Integer> adopted) {
        List<String> headings = Folder.where(tables.agenda, "seance", name).stream()
                .map(row -> row.get("point") + ". " + row.get("intitule"))
                .toList();
        Map<String, Integer> amended = new HashMap<>();
        List<Vote> votes = Folder.where(tables.votes, "seance", name).stream()
                .sorted(Comparator.comparingInt(row -> minute(row.get("ouvert"))))
                .map(row -> count(tables, row, adopted, amended))
                .toList();
        return new Sitting(name, headings, votes);
    }

    private static Vote count(
            Folder tables, Map<String, String> vote, Map<String, Integer> adopted, Map<String, Integer> amended) {
        String sitting = vote.get("seance");
        String point = vote.get("point");
        Map<String, String> item = Folder.only(tables.agenda, "seance", sitting, "point", point);
        String name = item.get("proposition");
        Map<String, String> motion = Folder.only(tables.motions, "proposition", name, "version", item.get("version"));
        String version = Integer.toString(number(item.get("version")) + amended.getOrDefault(point, 0));
        List<SeatLine> seats = seatsAt(tables, vote, minute(vote.get("ouvert")));
        Map<String, Integer> counts = countsOf(vote, seats);

        int attending = 0;
        int eligible = 0;
        for (SeatLine line : seats) {
            attending += line.state().equals("présence") ? 1 : 0;
            eligible += line.state().equals("siège vacant") || line.state().equals("en déport") ? 0 : 1;
        }
        boolean eased = sitting.endsWith("-2") && motion.get("matiere").equals("ordinaire");
        int needed = eased ? (eligible + 2) / 3 : eligible - eligible / 2;
        String outcome = "sans quorum";
        if (attending >= needed) {
            outcome = isAdopted(motion.get("matiere"), counts, seats) ? "adoptée" : "non adoptée";
        }
        String decision = "";
        if (outcome.equals("adoptée") && vote.get("amendement").isEmpty()) {
            String year = sitting.substring(0, 4);
            decision = "%s-%02d".formatted(year, adopted.merge(year, 1, Integer::sum));
        } else if (outcome.equals("adoptée")) {
            amended.merge(point, 1, Integer::sum);
        }
        String day = motion.get("prend effet le").isEmpty() ? sitting.substring(0, 10) : motion.get("prend effet le");
        return new Vote(
                sitting,
                number(point),
                item.get("intitule"),
                name,
                version,
                vote.get("amendement"),
                motion.get("intitule"),
                motion.get("matiere"),
                vote.get("mode"),
                seats,
                counts,
                needed,
                attending,
                outcome,
                vote.get("anticipe").isEmpty() ? "non" : "oui",
                vote.get("annonce"),
                decision,
                decision.isEmpty() ? "" : day,
                decision.isEmpty() ? "" : (motion.get("effet") + " " + motion.get("decision")).strip());
    }

    private static boolean isAdopted(String matter, Map<String, Integer> counts, List<SeatLine> seats) {
        int inFavour = counts.get("pour");
        int mayVote = (int) seats.stream().filter(SeatLine::mayVote).count();
        return switch (matter) {
            case "personnes" -> 2 * inFavour > mayVote - counts.get("ne prend pas part");
            case "dépense" -> 2 * inFavour > mayVote;
            default -> inFavour > counts.get("contre");
        };
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

    private static List<SeatLine> seatsAt(Folder tables, Map<String, String> vote, int minute) {
        String sitting = vote.get("seance");
        String point = vote.get("point");
        String day = sitting.substring(0, 10);
        Map<Integer, String> holders = new TreeMap<>();
        for (Map<String, String> mandate : tables.mandates) {
            boolean begun = mandate.get("du").compareTo(day) <= 0;
            boolean over = !mandate.get("au").isEmpty() && mandate.get("au").compareTo(day) < 0;
            if (begun && !over) {
                holders.put(number(mandate.get("siege")), mandate.get("membre"));
            }
        }
        Set<String> recused = Folder.where(tables.recusals, "seance", sitting, "point", point).stream()
                .map(row -> row.get("membre"))
                .collect(Collectors.toSet());
        Set<String> attending = holders.values().stream()
                .filter(holder -> !recused.contains(holder))
                .filter(holder -> inRoom(tables, sitting, holder).get(minute))
                .collect(Collectors.toSet());
        Map<String, String> proxies = new HashMap<>();
        Folder.where(tables.proxies, "seance", sitting).stream()
                .filter(row -> attending.contains(row.get("mandataire")))
                .filter(row -> span(row.get("de"), row.get("a")).get(minute))
                .forEach(row -> proxies.put(row.get("mandant"), row.get("mandataire")));
        Map<String, String> cast = new HashMap<>();
        Folder.where(tables.ballots, "seance", sitting, "point", point).stream()
                .filter(row -> row.get("amendement").equals(vote.get("amendement")))
                .filter(row -> row.get("tour").equals(vote.get("tour")))
                .forEach(row -> cast.put(row.get("membre"), row.get("choix")));

        List<SeatLine> lines = new ArrayList<>();
        for (int seat = 1; seat <= SEATS; seat++) {
            String member = holders.getOrDefault(seat, "");
            String state = stateOf(member, recused, attending, proxies.keySet());
            String proxy = state.equals("par pouvoir") ? proxies.get(member) : "";
            lines.add(lineOf(tables, seat, member, state, proxy, vote.get("mode"), cast));
        }
        return lines;
    }

    private static String stateOf(String member, Set<String> recused, Set<String> attending, Set<String> grantors) {
        if (member.isEmpty()) {
            return "siège vacant";
        }
        if (recused.contains(member)) {
            return "en déport";
        }
        if (attending.contains(member)) {
            return "présence";
        }
        return grantors.contains(member) ? "par pouvoir" : "absence";
    }

    private static SeatLine lineOf(
            Folder tables, int seat, String member, String state, String proxy, String mode, Map<String, String> cast) {
        boolean mayVote = state.equals("présence") || state.equals("par pouvoir");
        String choice = "";
        if (mayVote && mode.equals("appel nominal")) {
            choice = cast.getOrDefault(member, "ne prend pas part");
        }
        String voted = "";
        if (!mode.equals("main levée")) {
            voted = mayVote && cast.containsKey(member) && !choice.equals("ne prend pas part") ? "oui" : "non";
        }
        String name = tables.familyNames.getOrDefault(member, "");
        String proxyName = tables.familyNames.getOrDefault(proxy, "");
        return new SeatLine(seat, member, name, state, proxy, proxyName, voted, choice);
    }

    /** The minutes of the day during which a member was in the room. */
    private static BitSet inRoom(Folder tables, String sitting, String member) {
        BitSet minutes = new BitSet(END_OF_DAY);
        Folder.where(tables.attendance, "seance", sitting, "membre", member).stream()
                .filter(row -> !row.get("heure").isEmpty())
                .sorted(Comparator.comparingInt(row -> minute(row.get("heure"))))
                .forEach(row -> minutes.set(
                        minute(row.get("heure")),
                        END_OF_DAY,
                        row.get("mouvement").equals("arrivée")));
        return minutes;
    }

    private static BitSet span(String from, String to) {
        BitSet minutes = new BitSet(END_OF_DAY);
        minutes.set(from.isEmpty() ? 0 : minute(from), to.isEmpty() ? END_OF_DAY : minute(to));
        return minutes;
    }

    private static int minute(String hour) {
        return LocalTime.parse(hour.replace('h', ':')).get(ChronoField.MINUTE_OF_DAY);
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    /** All votes, in the order in which they were held. */
    public List<Vote> votes() {
        return sittings.stream().flatMap(sitting -> sitting.votes().stream()).toList();
    }

    /** How many votes each sitting held, by its name; a sitting without a vote stands there with 0. */
    public Map<String, Integer> votesPerSitting() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sittings.forEach(sitting -> sizes.put(sitting.name(), sitting.votes().size()));
        return sizes;
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
        recount.votesPerSitting().forEach((sitting, votes) -> System.out.println(sitting + ": " + votes + " votes"));
        differences.values().forEach(lines -> lines.forEach(System.out::println));
        System.out.println(recount.votes().size() + " votes, " + differences.size() + " differ");
        if (!differences.isEmpty()) {
            System.exit(1);
        }
    }
}

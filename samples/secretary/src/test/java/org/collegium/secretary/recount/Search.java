package org.collegium.secretary.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.collegium.secretary.recount.Recount.Motion;

/**
 * One search for consensus at a sitting, as counted here: a text is agreed when every seat present took a position, one
 * at least agrees and nobody objects; since the statutes of 2025, when half of the seats in office without the recused
 * ones attend as well. Two rounds a sitting; without agreement the text is put off once, then voted on, sooner where
 * somebody asks for it.
 *
 * @param sitting the name of the sitting
 * @param item the number of the item
 * @param title its title
 * @param motion the motion with the number of its last version
 * @param rounds the rounds in their order
 * @param end the step at which it ended, by its French name
 * @param endedAt the minute of the day at which it did
 * @param decision the number of the decision, or empty
 */
record Search(
        String sitting,
        int item,
        String title,
        Motion motion,
        List<Round> rounds,
        String end,
        int endedAt,
        String decision) {

    static final String ADOPTED = "adoption par consentement";
    private static final String PUT_OFF = "report à la séance suivante";
    private static final int ROUNDS = 2;

    /** One round: its number and hour, the version it was on, the positions in the order of their lines, and whether it agreed. */
    record Round(int number, String hour, int version, List<Position> positions, boolean agreed) {

        int count(String position) {
            return (int) positions.stream()
                    .filter(taken -> taken.position().equals(position))
                    .count();
        }
    }

    /** What one seat said. */
    record Position(int seat, String member, String name, String position, String reason) {}

    /** The search on an item of a sitting, whose lines are in the table. */
    static Search of(Folder tables, Map<String, String> item, Motion motion) {
        String sitting = item.get("seance");
        String point = item.get("point");
        Room room = new Room(tables, sitting);
        List<Map<String, String>> lines = linesOn(tables, sitting, point);
        int version = Integer.parseInt(motion.version());
        String end = "";
        List<Round> rounds = new ArrayList<>();
        for (Map<String, String> line : lines) {
            switch (line.get("etape")) {
                case "objections" -> rounds.add(round(tables, room, line, rounds.size() + 1, version));
                case "bonification" -> version++;
                case "vote" -> end = line.get("demande par").isEmpty() ? "" : "vote";
                default -> {}
            }
        }
        Map<String, String> last = lines.get(lines.size() - 1);
        if (end.isEmpty()) {
            end = endOf(rounds, wasPutOff(tables, sitting, motion.name()));
        }
        return new Search(
                sitting,
                Integer.parseInt(point),
                item.get("intitule"),
                motion.in(version),
                rounds,
                end,
                Room.minute(last.get("heure")),
                "");
    }

    static List<Map<String, String>> linesOn(Folder tables, String sitting, String point) {
        return Folder.where(tables.consensus, "seance", sitting, "point", point).stream()
                .sorted(Comparator.comparingInt(row -> Room.minute(row.get("heure"))))
                .toList();
    }

    private static String endOf(List<Round> rounds, boolean wasPutOff) {
        Round last = rounds.get(rounds.size() - 1);
        if (last.agreed()) {
            return ADOPTED;
        }
        if (rounds.size() < ROUNDS) {
            return "unfinished";
        }
        return wasPutOff ? "vote" : PUT_OFF;
    }

    /** Whether an earlier sitting ended its search on the same motion by putting it off. */
    private static boolean wasPutOff(Folder tables, String sitting, String motion) {
        return tables.agenda.stream()
                .filter(row -> row.get("proposition").equals(motion))
                .filter(row -> row.get("seance").compareTo(sitting) < 0)
                .flatMap(row -> linesOn(tables, row.get("seance"), row.get("point")).stream())
                .anyMatch(row -> row.get("etape").equals(PUT_OFF));
    }

    private static Round round(Folder tables, Room room, Map<String, String> line, int number, int version) {
        String sitting = line.get("seance");
        String point = line.get("point");
        List<Room.Standing> standings = room.at(Room.minute(line.get("heure")), room.recused(point));
        List<Position> positions = Folder.where(tables.positions, "seance", sitting, "point", point).stream()
                .filter(row -> row.get("tour").equals(Integer.toString(number)))
                .map(row -> position(tables, row, standings))
                .toList();
        Set<String> present = standings.stream()
                .filter(standing -> standing.state().equals("présence"))
                .map(Room.Standing::member)
                .collect(Collectors.toSet());
        Set<String> heard = positions.stream().map(Position::member).collect(Collectors.toSet());
        boolean anyAgrees =
                positions.stream().anyMatch(taken -> taken.position().startsWith("accord"));
        boolean nobodyObjects =
                positions.stream().noneMatch(taken -> taken.position().equals("objection"));
        boolean agreed = heard.equals(present) && anyAgrees && nobodyObjects && isQuorate(tables, sitting, standings);
        return new Round(number, line.get("heure"), version, positions, agreed);
    }

    private static boolean isQuorate(Folder tables, String sitting, List<Room.Standing> standings) {
        boolean isRequired =
                tables.bylaws.stream().anyMatch(row -> row.get("depuis").compareTo(sitting.substring(0, 10)) <= 0);
        long inOffice = standings.stream()
                .filter(standing -> !standing.state().equals("siège vacant")
                        && !standing.state().equals("en déport"))
                .count();
        long present = standings.stream()
                .filter(standing -> standing.state().equals("présence"))
                .count();
        return !isRequired || 2 * present >= inOffice;
    }

    private static Position position(Folder tables, Map<String, String> row, List<Room.Standing> standings) {
        String member = row.get("membre");
        int seat = standings.stream()
                .filter(standing -> standing.member().equals(member))
                .mapToInt(Room.Standing::seat)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(member + " holds no seat"));
        return new Position(
                seat, member, tables.familyNames.getOrDefault(member, ""), row.get("position"), row.get("motif"));
    }

    boolean isAdopted() {
        return end.equals(ADOPTED);
    }

    Search numbered(String number) {
        return new Search(sitting, item, title, motion, rounds, end, endedAt, number);
    }
}

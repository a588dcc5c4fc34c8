package org.collegium.secretary.recount;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collegium.secretary.recount.Recount.Presence;

/** Each seat of a sitting when it opened, and who came and went since, as the tables say it. */
final class Attendance {

    private final Folder tables;
    private final Room room;
    private final String sitting;
    private final String opened;

    Attendance(Folder tables, Room room, String sitting) {
        this.tables = tables;
        this.room = room;
        this.sitting = sitting;
        this.opened = Folder.where(tables.sittings, "seance", sitting).get(0).get("ouverte");
    }

    List<Presence> atOpening() {
        return room.at(Room.minute(opened), Set.of()).stream()
                .map(this::presence)
                .toList();
    }

    private Presence presence(Room.Standing standing) {
        String member = standing.member();
        boolean answered = room.isInWriting() && standing.state().equals("présence");
        return new Presence(
                standing.seat(),
                member,
                tables.familyNames.getOrDefault(member, ""),
                standing.state(),
                answered ? opened : hours(member, "arrivée"),
                hours(member, "départ"),
                moves(member, "excusé").isEmpty() ? "non" : "oui",
                listed(Folder.where(tables.proxies, "seance", sitting, "mandant", member), this::proxy),
                listed(Folder.where(tables.recusals, "seance", sitting, "membre", member), row -> row.get("point")));
    }

    private String proxy(Map<String, String> row) {
        String from = row.get("de").isEmpty() ? opened : row.get("de");
        return row.get("mandataire") + " (" + from + "-" + row.get("a") + ")";
    }

    private String hours(String member, String move) {
        return listed(moves(member, move), row -> row.get("heure"));
    }

    private List<Map<String, String>> moves(String member, String move) {
        return Folder.where(Folder.where(tables.attendance, "seance", sitting, "membre", member), "mouvement", move);
    }

    private static String listed(List<Map<String, String>> rows, Function<Map<String, String>, String> said) {
        return rows.stream().map(said).sorted().collect(Collectors.joining(", "));
    }
}

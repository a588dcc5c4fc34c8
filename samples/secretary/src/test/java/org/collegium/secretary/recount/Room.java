package org.collegium.secretary.recount;

import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who may sit at a meeting, and who was in the room at a minute: the seats of the council as the mandates have them, or
 * the members who belong on the day and have paid for it, numbered in the order of their own numbers. Of a written
 * consultation, whoever answered is in the room.
 */
final class Room {

    private static final int SEATS = 7;
    private static final int END_OF_DAY = 24 * 60;

    private final Folder tables;
    private final String sitting;
    private final String day;
    private final Map<Integer, String> holders;

    Room(Folder tables, String sitting) {
        this.tables = tables;
        this.sitting = sitting;
        this.day = sitting.substring(0, 10);
        this.holders = isOfMembers() ? voters() : seats();
    }

    /** How a seat stands: its number, who holds it, its state, and who votes for it by proxy. */
    record Standing(int seat, String member, String state, String proxy) {}

    /** Whether all members sit. */
    boolean isOfMembers() {
        return sitting.contains("-general-meeting-");
    }

    /** Whether nobody sits. */
    boolean isInWriting() {
        return sitting.contains("-consultation-");
    }

    /** How each seat stands at a minute, at an item from which some stand back. */
    List<Standing> at(int minute, Set<String> recused) {
        Set<String> attending = holders.values().stream()
                .filter(holder -> !recused.contains(holder))
                .filter(holder -> inRoom(holder).get(minute))
                .collect(Collectors.toSet());
        Map<String, String> proxies = new HashMap<>();
        Folder.where(tables.proxies, "seance", sitting).stream()
                .filter(row -> attending.contains(row.get("mandataire")))
                .filter(row -> span(row.get("de"), row.get("a")).get(minute))
                .forEach(row -> proxies.put(row.get("mandant"), row.get("mandataire")));
        List<Standing> standings = new ArrayList<>();
        int last = isOfMembers() ? holders.size() : SEATS;
        for (int seat = 1; seat <= last; seat++) {
            String member = holders.getOrDefault(seat, "");
            String state = stateOf(member, recused, attending, proxies.keySet());
            String proxy = state.equals("par pouvoir") ? proxies.get(member) : "";
            standings.add(new Standing(seat, member, state, proxy));
        }
        return standings;
    }

    /** Who stands back from an item. */
    Set<String> recused(String point) {
        return Folder.where(tables.recusals, "seance", sitting, "point", point).stream()
                .map(row -> row.get("membre"))
                .collect(Collectors.toSet());
    }

    private Map<Integer, String> seats() {
        Map<Integer, String> seats = new TreeMap<>();
        for (Map<String, String> mandate : tables.mandates) {
            if (covers(mandate.get("du"), mandate.get("au"))) {
                seats.put(Integer.parseInt(mandate.get("siege")), mandate.get("membre"));
            }
        }
        return seats;
    }

    private Map<Integer, String> voters() {
        Set<String> paid = tables.dues.stream()
                .filter(row -> covers(row.get("du"), row.get("au")))
                .map(row -> row.get("membre"))
                .collect(Collectors.toSet());
        Map<Integer, String> voters = new TreeMap<>();
        tables.members.stream()
                .filter(row -> covers(row.get("adhesion"), row.get("depart"))
                        && !row.get("depart").equals(day))
                .map(row -> row.get("membre"))
                .filter(paid::contains)
                .sorted()
                .forEach(member -> voters.put(voters.size() + 1, member));
        return voters;
    }

    private boolean covers(String from, String to) {
        return from.compareTo(day) <= 0 && (to.isEmpty() || to.compareTo(day) >= 0);
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

    /** The minutes of the day during which a member was in the room. */
    private BitSet inRoom(String member) {
        BitSet minutes = new BitSet(END_OF_DAY);
        if (isInWriting()) {
            boolean answered = !Folder.where(tables.ballots, "seance", sitting, "membre", member)
                    .isEmpty();
            minutes.set(0, END_OF_DAY, answered);
        }
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

    static int minute(String hour) {
        return LocalTime.parse(hour.replace('h', ':')).get(ChronoField.MINUTE_OF_DAY);
    }
}

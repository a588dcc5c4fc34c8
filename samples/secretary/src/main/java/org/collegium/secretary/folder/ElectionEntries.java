package org.collegium.secretary.folder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collegium.council.Seat;
import org.collegium.election.CountedMethod;
import org.collegium.election.TieRule;
import org.collegium.member.MemberId;

/**
 * The rounds of an election, as they are entered.
 *
 * @since 0.1
 */
public final class ElectionEntries {

    /**
     * What an election is about, which its first round tells.
     *
     * @param seats those to be filled, in the order in which they are taken
     * @param method how it is judged
     * @param tie what follows where as many votes go to several
     * @param candidates who stands
     */
    public record Terms(List<Seat> seats, CountedMethod method, TieRule tie, List<MemberId> candidates) {

        public Terms {
            seats = List.copyOf(seats);
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * What was found in the box.
     *
     * @param expressed the papers that count for somebody
     * @param blank the blank ones
     * @param spoiled the spoiled ones
     * @param votes how many papers name somebody; who stands and is not there has none
     */
    public record Box(int expressed, int blank, int spoiled, Map<MemberId, Integer> votes) {}

    private ElectionEntries() {}

    /**
     * A round of an election.
     *
     * @param polling on which item, in which round, and when
     * @param terms what the first round tells; empty in those after it
     * @param box what was found in the box
     * @param voters who put a paper in it
     */
    public static Entry round(Polling polling, Optional<Terms> terms, Box box, Collection<MemberId> voters) {
        Map<String, String> cells = polling.cells();
        cells.put("exprimés", String.valueOf(box.expressed()));
        cells.put("blanc", String.valueOf(box.blank()));
        cells.put("nul", String.valueOf(box.spoiled()));
        terms.ifPresent(told -> cells.putAll(cells(told)));
        Entry round = Entry.of(folder -> folder.adding(TableFile.ELECTIONS, cells));
        return round.and(candidates(polling, terms.map(Terms::candidates).orElse(List.of())))
                .and(counts(polling, box.votes()))
                .and(VoteEntries.papers(polling, voters));
    }

    private static Map<String, String> cells(Terms terms) {
        return Map.of(
                "sièges",
                terms.seats().stream()
                        .map(seat -> String.valueOf(seat.number()))
                        .collect(Collectors.joining(" ")),
                "méthode",
                ElectionLines.word(terms.method()),
                "égalité",
                ElectionLines.word(terms.tie()));
    }

    private static Entry candidates(Polling polling, List<MemberId> candidates) {
        return Entry.all(candidates.stream()
                .map(candidate -> line(TableFile.CANDIDATES, polling, candidate, ""))
                .toList());
    }

    private static Entry counts(Polling polling, Map<MemberId, Integer> votes) {
        return Entry.all(votes.entrySet().stream()
                .map(count -> line(TableFile.COUNTS, polling, count.getKey(), String.valueOf(count.getValue())))
                .toList());
    }

    private static Entry line(TableFile table, Polling polling, MemberId member, String votes) {
        Map<String, String> cells = polling.question();
        cells.put("membre", member.value());
        cells.put("voix", votes);
        return Entry.of(folder -> folder.adding(table, cells));
    }
}

package org.collegium.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.council.Seat;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * One round: a text, and the position of every seat on it. Whoever thinks better of it takes another position; the last
 * one counts, and the earlier ones stay on record.
 *
 * @param number from 1 at each sitting
 * @param version the text
 * @param roll how the seats stood when it began, without proxies, which are void
 * @param stances the positions taken, in order
 * @since 0.1
 */
public record Round(int number, Version version, Roll roll, List<Stance> stances) {

    public Round {
        roll = roll.withoutProxies();
        stances = List.copyOf(stances);
    }

    /** A seat takes a position, or another than before. Refused where it is not present. */
    public Answer<Round> take(Stance stance) {
        return present(stance.seat(), roll).map(seat -> {
            List<Stance> more = new ArrayList<>(stances);
            more.add(stance);
            return new Round(number, version, roll, more);
        });
    }

    static Answer<Seat> present(Seat seat, Roll roll) {
        return roll.standing(seat)
                .filter(standing -> standing.state() == SeatState.PRESENT)
                .map(standing -> Answer.granted(seat))
                .orElse(Answer.refused(Phrase.of("consensus.no-say").with(seat.number())));
    }

    /** The seats that are asked: those present, neither recused nor represented. */
    public List<Seat> asked() {
        return roll.standings().stream()
                .filter(standing -> standing.state() == SeatState.PRESENT)
                .map(Roll.Standing::seat)
                .toList();
    }

    /** What counts: the last position of each seat that took one. */
    public SortedMap<Seat, Stance> standing() {
        SortedMap<Seat, Stance> last = new TreeMap<>();
        stances.forEach(stance -> last.put(stance.seat(), stance));
        return last;
    }
}

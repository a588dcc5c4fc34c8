package org.collegium.consensus;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collegium.council.Seat;

/**
 * An objection on record, and what met it.
 *
 * @param round the number of the round in which it was raised
 * @param seat whose
 * @param reason why
 * @param metBy the version on which its seat next took another position: a later one where an amendment answered it, the
 *     same one where an explanation did; empty where nothing has
 * @since 0.1
 */
public record Objection(int round, Seat seat, String reason, Optional<Version> metBy) {

    private record Said(Round round, Stance stance) {}

    static List<Objection> in(List<Round> rounds) {
        List<Said> said = rounds.stream()
                .flatMap(round -> round.stances().stream().map(stance -> new Said(round, stance)))
                .toList();
        return IntStream.range(0, said.size())
                .filter(i -> said.get(i).stance().objects())
                .mapToObj(i -> raised(said.get(i), said.subList(i + 1, said.size())))
                .toList();
    }

    private static Objection raised(Said objection, List<Said> after) {
        Seat seat = objection.stance().seat();
        Optional<Version> metBy = after.stream()
                .filter(said ->
                        said.stance().seat().equals(seat) && !said.stance().objects())
                .map(said -> said.round().version())
                .findFirst();
        return new Objection(
                objection.round().number(), seat, objection.stance().words().orElseThrow(), metBy);
    }
}

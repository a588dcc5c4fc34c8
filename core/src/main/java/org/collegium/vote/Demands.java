package org.collegium.vote;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What a rule asks of the choices that a number of voters make, as sums that must not be negative: each a constant and a
 * weight for every choice. All conditions of a rule are of that form, since an electorate is given.
 *
 * @param sums a constant, then the weights in the order of the choices
 */
record Demands(List<long[]> sums) {

    private static final Choice[] CHOICES = Choice.values();

    /** What adoption asks, where a tie is not enough. */
    static Demands ofAdoption(Rule rule, Electorate electorate) {
        return of(rule, electorate, 0);
    }

    /** What adoption asks, where a tie is enough. */
    static Demands ofAdoptionOrTie(Rule rule, Electorate electorate) {
        return of(rule, electorate, 1);
    }

    /** What a tie asks. */
    static Demands ofTie(Rule rule, Electorate electorate) {
        boolean mayTie = rule.majority().conditions().stream().anyMatch(Condition::failsOnATie);
        long[] noMoreFor = sum(mayTie ? tally -> tally.against() - tally.inFavour() : tally -> -1L);
        return new Demands(Stream.concat(ofAdoptionOrTie(rule, electorate).sums.stream(), Stream.of(noMoreFor))
                .toList());
    }

    private static Demands of(Rule rule, Electorate electorate, int allowanceForATie) {
        Stream<long[]> conditions = rule.majority().conditions().stream()
                .map(condition -> sum(tally -> condition.surplus(electorate, tally, rule.recusal())
                        + (condition.failsOnATie() ? allowanceForATie : 0)));
        return new Demands(Stream.concat(conditions, Stream.of(sum(tally -> tally.inFavour() - 1L)))
                .toList());
    }

    /** What missing each of these would ask, one by one. */
    Stream<Demands> eachMissed() {
        return sums.stream().map(sum -> {
            long[] missed = Arrays.stream(sum).map(value -> -value).toArray();
            missed[0]--;
            return new Demands(List.of(missed));
        });
    }

    /** What is still asked of others after some have chosen. */
    Demands after(Tally cast) {
        return new Demands(sums.stream()
                .map(sum -> {
                    long[] rest = sum.clone();
                    for (int i = 0; i < CHOICES.length; i++) {
                        rest[0] += sum[i + 1] * cast.of(CHOICES[i]);
                    }
                    return rest;
                })
                .toList());
    }

    /** A linear function of tallies, known by its value at none and at one of each choice. */
    private static long[] sum(ToLongFunction<Tally> function) {
        long[] sum = new long[CHOICES.length + 1];
        sum[0] = function.applyAsLong(Tally.of(Map.of()));
        for (int i = 0; i < CHOICES.length; i++) {
            sum[i + 1] = function.applyAsLong(Tally.of(Map.of(CHOICES[i], 1))) - sum[0];
        }
        return sum;
    }
}

package org.collegium.vote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a motion needs to be adopted: every one of these conditions, and in any case one vote for.
 *
 * @param conditions at least one
 * @since 0.1
 */
public record Majority(List<Condition> conditions) {

    public Majority {
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("A majority needs a condition");
        }
    }

    /** The simple majority (<i>majorité simple</i>): more than half of the votes expressed. */
    public static Majority simple() {
        return moreThanHalfOf(Base.EXPRESSED);
    }

    /** The simple majority, with so many for at least, however few vote. */
    public static Majority simpleWithAtLeast(int inFavour) {
        return simple().and(new Condition(Count.FOR, Comparison.AT_LEAST, new Bound.Fixed(inFavour)));
    }

    /** At least two thirds of a base for. */
    public static Majority twoThirdsOf(Base base) {
        return atLeast(2, 3, base);
    }

    /** At least three quarters of a base for. */
    public static Majority threeQuartersOf(Base base) {
        return atLeast(3, 4, base);
    }

    /** At least a quarter of a base for and fewer than a quarter of it against: some carry it, and few mind. */
    public static Majority quarterForAndFewerAgainst(Base base) {
        return atLeast(1, 4, base).and(Condition.share(Count.AGAINST, Comparison.FEWER_THAN, 1, 4, base));
    }

    /** More than half of a base: of votes expressed the simple majority, of any other the absolute one. */
    public static Majority moreThanHalfOf(Base base) {
        return new Majority(List.of(Condition.share(Count.FOR, Comparison.MORE_THAN, 1, 2, base)));
    }

    /** At least a fraction of a base, such as two thirds of the votes expressed. */
    public static Majority atLeast(int numerator, int denominator, Base base) {
        return new Majority(List.of(Condition.share(Count.FOR, Comparison.AT_LEAST, numerator, denominator, base)));
    }

    /** More for than against; equal in effect to more than half of the votes expressed. */
    public static Majority moreForThanAgainst() {
        return new Majority(List.of(new Condition(Count.FOR, Comparison.MORE_THAN, new Bound.Other(Count.AGAINST))));
    }

    /** The unanimity at which nobody is against. */
    public static Majority nobodyAgainst() {
        return new Majority(List.of(new Condition(Count.AGAINST, Comparison.AT_MOST, new Bound.Fixed(0))));
    }

    /** The unanimity at which everybody who votes is for. */
    public static Majority everybodyFor() {
        return atLeast(1, 1, Base.VOTERS);
    }

    /** This majority and one more condition. */
    public Majority and(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Majority(more);
    }

    /** Whether proxies are void under it, because it counts those who are there in person. */
    public boolean voidsProxies() {
        // Asked of every electorate that an examination tries, where a stream would cost more than the answer.
        for (Condition condition : conditions) {
            if (condition.voidsProxies()) {
                return true;
            }
        }
        return false;
    }

    /** The majority as it is stored and exchanged: its conditions joined by {@code AND}. */
    @Override
    public String toString() {
        return conditions.stream().map(Condition::toString).collect(Collectors.joining(" AND "));
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text is no majority
     */
    public static Majority parse(String text) {
        return new Majority(
                Arrays.stream(text.split(" AND ", -1)).map(Condition::parse).toList());
    }
}

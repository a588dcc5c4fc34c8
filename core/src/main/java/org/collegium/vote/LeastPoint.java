package org.collegium.vote;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The least point of whole numbers from 0 that satisfies linear inequalities: least in its first coordinate, then in its
 * second, and so on. Found exactly, by the dual simplex method in its lexicographic form with Gomory's cuts.
 *
 * <p>Every row says what a quantity is in terms of the columns, which are quantities from 0 themselves: the constant and
 * one coefficient a column, over a common denominator. The first rows are the coordinates. An inequality has no row until
 * a point breaks it, since most never are.
 */
final class LeastPoint {

    private final int coordinates;
    private final List<BigInteger[]> unbroken;
    private final List<BigInteger[]> rows = new ArrayList<>();
    private BigInteger denominator = BigInteger.ONE;

    private LeastPoint(int coordinates, List<long[]> inequalities) {
        this.coordinates = coordinates;
        this.unbroken =
                new ArrayList<>(inequalities.stream().map(LeastPoint::exact).toList());
        for (int i = 0; i < coordinates; i++) {
            long[] itself = new long[coordinates + 1];
            itself[i + 1] = 1;
            rows.add(exact(itself));
        }
    }

    /**
     * The least point, or nothing where no point does.
     *
     * @param coordinates how many
     * @param inequalities each a constant and a coefficient for each coordinate, whose sum must not be negative
     */
    static Optional<long[]> of(int coordinates, List<long[]> inequalities) {
        LeastPoint search = new LeastPoint(coordinates, inequalities);
        return search.isFound() ? Optional.of(search.point()) : Optional.empty();
    }

    private static BigInteger[] exact(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }

    private boolean isFound() {
        while (true) {
            Optional<BigInteger[]> negative =
                    rows.stream().filter(row -> row[0].signum() < 0).findFirst();
            if (negative.isPresent()) {
                BigInteger[] row = negative.get();
                int column = columnFor(row);
                if (column == 0) {
                    return false;
                }
                pivot(row, column);
            } else {
                Optional<BigInteger[]> broken = broken().or(this::cut);
                if (broken.isEmpty()) {
                    return true;
                }
                rows.add(broken.get());
            }
        }
    }

    /** The row of an inequality that the point breaks. */
    private Optional<BigInteger[]> broken() {
        Optional<BigInteger[]> broken = unbroken.stream()
                .filter(inequality -> inColumns(inequality, 0).signum() < 0)
                .findFirst();
        broken.ifPresent(unbroken::remove);
        return broken.map(inequality -> {
            BigInteger[] row = new BigInteger[coordinates + 1];
            Arrays.setAll(row, column -> inColumns(inequality, column));
            return row;
        });
    }

    /** What stands of an inequality in a column; in the first, its value at the point. */
    private BigInteger inColumns(BigInteger[] inequality, int column) {
        BigInteger sum = column == 0 ? inequality[0].multiply(denominator) : BigInteger.ZERO;
        for (int i = 0; i < coordinates; i++) {
            sum = sum.add(inequality[i + 1].multiply(rows.get(i)[column]));
        }
        return sum;
    }

    /** The column that may grow to lift a row to 0 while the point grows least; 0 where none lifts it. */
    private int columnFor(BigInteger[] row) {
        return IntStream.rangeClosed(1, coordinates)
                .filter(column -> row[column].signum() > 0)
                .reduce((one, other) -> growsLess(other, one, row) ? other : one)
                .orElse(0);
    }

    private boolean growsLess(int column, int than, BigInteger[] row) {
        for (BigInteger[] line : rows) {
            int less = line[column].multiply(row[than]).compareTo(line[than].multiply(row[column]));
            if (less != 0) {
                return less < 0;
            }
        }
        return false;
    }

    /**
     * Lets a row take the place of a column. The denominator before divides every coefficient after, as in elimination
     * without fractions (Bareiss 1968): the coefficients are minors of whole numbers.
     */
    private void pivot(BigInteger[] row, int column) {
        BigInteger[] lifted = row.clone();
        BigInteger by = lifted[column];
        for (BigInteger[] line : rows) {
            BigInteger share = line[column];
            for (int i = 0; i <= coordinates; i++) {
                if (i != column) {
                    line[i] = line[i].multiply(by)
                            .subtract(share.multiply(lifted[i]))
                            .divide(denominator);
                }
            }
        }
        denominator = by;
    }

    /** What holds for every whole point and not for this one; nothing where this one is whole. */
    private Optional<BigInteger[]> cut() {
        return rows.stream()
                .limit(coordinates)
                .filter(row -> row[0].mod(denominator).signum() != 0)
                .findFirst()
                .map(row -> {
                    BigInteger[] cut = new BigInteger[coordinates + 1];
                    Arrays.setAll(
                            cut, i -> i == 0 ? row[0].negate().mod(denominator).negate() : row[i].mod(denominator));
                    return cut;
                });
    }

    private long[] point() {
        return rows.stream()
                .limit(coordinates)
                .mapToLong(row -> row[0].divide(denominator).longValueExact())
                .toArray();
    }
}

package org.collegium.vote;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A lot that anyone can draw again, by RFC 3797: what is drawn follows from seeds that nobody could know when they were
 * named, such as the numbers of a lottery of a later day.
 *
 * @param seeds the numbers of each source, in the order in which the sources were named; within a source they are
 *     sorted, so that the order in which they came does not matter
 * @since 0.1
 */
public record Lot(List<List<Long>> seeds) {

    private static final Pattern NOTATION = Pattern.compile("((\\d{1,18}\\.)+/)+");
    private static final int MOST = 1 << 16;
    private static final long LARGEST = 999_999_999_999_999_999L;

    public Lot {
        seeds = seeds.stream().map(source -> source.stream().sorted().toList()).toList();
        if (seeds.isEmpty()
                || seeds.stream()
                        .anyMatch(source ->
                                source.isEmpty() || source.get(0) < 0 || source.get(source.size() - 1) > LARGEST)) {
            throw new IllegalArgumentException("A lot is drawn from sources of numbers from 0, not " + seeds);
        }
    }

    /**
     * Draws from a pool that is numbered from 1.
     *
     * @param pool how many there are
     * @param some how many are drawn
     * @return the numbers drawn, in the order of drawing
     * @throws IllegalArgumentException when more are drawn than there are, or more than 65,536
     */
    public List<Integer> draw(int pool, int some) {
        if (some < 0 || some > pool || some > MOST) {
            throw new IllegalArgumentException(some + " cannot be drawn from " + pool);
        }
        List<Integer> left = IntStream.rangeClosed(1, pool).boxed().collect(Collectors.toCollection(ArrayList::new));
        List<Integer> drawn = new ArrayList<>();
        for (int round = 0; round < some; round++) {
            BigInteger place = hash(round).mod(BigInteger.valueOf(left.size()));
            drawn.add(left.remove(place.intValue()));
        }
        return drawn;
    }

    /** The MD5 of the seeds between twice the number of the round, as one large number. */
    private BigInteger hash(int round) {
        byte[] count = ByteBuffer.allocate(2).putShort((short) round).array();
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            md5.update(count);
            md5.update(toString().getBytes(StandardCharsets.US_ASCII));
            return new BigInteger(1, md5.digest(count));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has MD5", missing);
        }
    }

    /** The seeds as they are published and hashed, such as {@code 9319./2.5.8.10.12./}. */
    @Override
    public String toString() {
        return seeds.stream()
                .map(source -> source.stream().map(number -> number + ".").collect(Collectors.joining("", "", "/")))
                .collect(Collectors.joining());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text holds no seeds
     */
    public static Lot parse(String text) {
        if (!NOTATION.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' holds no seeds, such as 9319./2.5.8.10.12./");
        }
        return new Lot(Arrays.stream(text.split("/"))
                .map(source ->
                        Arrays.stream(source.split("\\.")).map(Long::valueOf).toList())
                .toList());
    }
}

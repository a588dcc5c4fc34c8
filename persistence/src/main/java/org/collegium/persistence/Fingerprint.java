package org.collegium.persistence;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collegium.register.Hash;
import org.collegium.register.Json;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a table are, whatever their order: how many, and the sum of the SHA-256 of each as canonical JSON.
 *
 * @param rows how many
 * @param sum of their hashes, modulo 2 to the 256
 */
record Fingerprint(long rows, BigInteger sum) {

    static final Fingerprint NONE = new Fingerprint(0, BigInteger.ZERO);

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    Fingerprint with(List<String> names, List<@Nullable String> row) {
        Map<String, Json> members = new TreeMap<>();
        for (int i = 0; i < row.size(); i++) {
            String value = row.get(i);
            if (value != null) {
                members.put(names.get(i), new Json.Text(value));
            }
        }
        BigInteger hash =
                new BigInteger(Hash.of(Json.object(members).canonical()).hex(), 16);
        return new Fingerprint(rows + 1, sum.add(hash).mod(MODULUS));
    }

    /** Rows and sum, the sum in hexadecimal digits. */
    @Override
    public String toString() {
        return rows + " " + sum.toString(16);
    }
}

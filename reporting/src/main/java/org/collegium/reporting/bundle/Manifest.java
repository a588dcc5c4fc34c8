package org.collegium.reporting.bundle;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.register.Hash;

/** The SHA-256 of every file but its own signature, as {@code sha256sum} writes and checks it. */
final class Manifest {

    static final String NAME = "SHA256SUMS";

    /** The file beside it that signs it, as CMS. */
    static final String SIGNATURE = "SHA256SUMS.p7s";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");

    private Manifest() {}

    static String of(SortedMap<String, Hash> sums) {
        StringBuilder text = new StringBuilder();
        sums.forEach((name, hash) ->
                text.append(hash.hex()).append("  ").append(name).append('\n'));
        return text.toString();
    }

    /** What a manifest says; empty where it is not, byte for byte, what would be written of that. */
    static Optional<Map<String, Hash>> read(String text) {
        SortedMap<String, Hash> sums = new TreeMap<>();
        for (String line : text.lines().toList()) {
            Matcher sum = LINE.matcher(line);
            if (!sum.matches()) {
                return Optional.empty();
            }
            sums.put(sum.group(2), new Hash(sum.group(1)));
        }
        return Optional.<Map<String, Hash>>of(sums).filter(read -> of(sums).equals(text));
    }
}

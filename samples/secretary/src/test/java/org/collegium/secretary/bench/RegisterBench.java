package org.collegium.secretary.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.collegium.register.Content;
import org.collegium.register.Entry;
import org.collegium.register.Hash;
import org.collegium.register.Json;
import org.collegium.register.MerkleTree;
import org.collegium.register.Register;
import org.collegium.register.Salt;
import org.collegium.register.Seal;
import org.collegium.words.Finding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A register of 100,000 entries verified, beside bare SHA-256 over the same bytes: each content, and each seal. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class RegisterBench {

    private static final int ENTRIES = 100_000;
    private static final int ITEMS = 7;

    /** The mean of the sample year, whose minutes are some twelve thousand characters long. */
    private static final String SUMMARY = "Le conseil en a débattu et s'y tient. ".repeat(45);

    private static final Salt SALT = new Salt("0123456789abcdef".repeat(4));
    private static final Instant AT = Instant.parse("2025-01-07T20:00:00Z");

    private final Register register = register();
    private final byte[][] seals = register.entries().stream()
            .map(entry -> entry.seal().canonical().getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    private final byte[] content = register.entries().get(0).content().getBytes(StandardCharsets.UTF_8);

    /** The raw thing. */
    @Benchmark
    public byte[] bareSha256() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] last = new byte[0];
        for (byte[] seal : seals) {
            digest.digest(content);
            last = digest.digest(seal);
        }
        return last;
    }

    /** The whole of it. */
    @Benchmark
    public List<Finding> verification() {
        return register.verify();
    }

    /** Entries of one content, which memory holds once: what is hashed is as long as if each had its own. */
    private static Register register() {
        Content said = new Content(
                Json.object().with("format", "minutes"),
                IntStream.rangeClosed(1, ITEMS)
                        .mapToObj(number -> Json.object().with("number", number).with("summary", SUMMARY))
                        .toList());
        Content salted = said.with(SALT);
        String text = salted.whole().canonical();
        MerkleTree tree = salted.tree();
        Hash hash = Hash.of(text);
        Hash[] previous = {Hash.NONE};
        return new Register(IntStream.rangeClosed(1, ENTRIES)
                .mapToObj(number -> {
                    Seal seal = new Seal(number, "sitting " + number, AT, hash, tree.root(), tree.size(), previous[0]);
                    previous[0] = seal.hash();
                    return new Entry(seal, SALT, text, previous[0]);
                })
                .toList());
    }
}

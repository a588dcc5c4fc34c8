package org.collegium.secretary.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.collegium.register.InclusionProof;
import org.collegium.register.MerkleTree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An inclusion proof made and checked, beside the bare hashes that it takes: one of the leaf, and one a level. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProofBench {

    /** How high the tree is: over 2 to its power leaves. */
    @Param({"8", "16"})
    private int levels;

    private final String leaf = "{\"number\":1,\"text\":\"" + "Le conseil décide. ".repeat(20) + "\"}";
    private final byte[] leafBytes = leaf.getBytes(StandardCharsets.UTF_8);
    private final byte[] node = new byte[65];
    private MerkleTree tree = MerkleTree.over(List.of(leaf));

    /** Grows the tree. */
    @Setup
    public void grow() {
        tree = MerkleTree.over(IntStream.range(0, 1 << levels)
                .mapToObj(number -> number == 0 ? leaf : "leaf " + number)
                .toList());
    }

    /** The raw thing. */
    @Benchmark
    public byte[] bareHashes() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] last = digest.digest(leafBytes);
        for (int level = 0; level < levels; level++) {
            System.arraycopy(last, 0, node, 1, last.length);
            last = digest.digest(node);
        }
        return last;
    }

    /** The whole of it. */
    @Benchmark
    public boolean proof() {
        InclusionProof proof = tree.proof(0);
        return proof.shows(leaf, tree.root());
    }
}

package org.collegium.secretary.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.vote.Choice;
import org.collegium.vote.Electorate;
import org.collegium.vote.Outcome;
import org.collegium.vote.PollBook;
import org.collegium.vote.Rule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million recorded ballots in no order of voters, every tenth of them a change of mind, tallied and judged, beside a bare count of an array
 * of the same choices.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PollBookBench {

    private static final int BALLOTS = 1_000_000;
    private static final int VOTERS = 900_000;

    private final Choice[] array = new Choice[BALLOTS];
    private final PollBook book;
    private final Electorate assembly = new Electorate(0, 0, VOTERS, 0, 0);
    private final Rule rule = Bylaws.collegial().provision(Matter.ORDINARY).rule();

    /** Draws the ballots, the same at every run. */
    public PollBookBench() {
        Random random = new Random(42);
        Choice[] choices = Choice.values();
        List<Integer> queue = new ArrayList<>();
        for (int voter = 1; voter <= VOTERS; voter++) {
            queue.add(voter);
        }
        Collections.shuffle(queue, random);
        PollBook.Recording recording = PollBook.open(VOTERS);
        for (int i = 0; i < BALLOTS; i++) {
            array[i] = choices[random.nextInt(choices.length)];
            recording.cast(i < VOTERS ? queue.get(i) : 1 + random.nextInt(VOTERS), array[i]);
        }
        book = recording.close();
    }

    /** The raw thing. */
    @Benchmark
    @SuppressWarnings("EnumOrdinal") // The quickest count there is.
    public boolean bareLoop() {
        int[] counts = new int[Choice.values().length];
        for (Choice choice : array) {
            counts[choice.ordinal()]++;
        }
        return counts[Choice.FOR.ordinal()] > counts[Choice.AGAINST.ordinal()];
    }

    /** The whole of it. */
    @Benchmark
    public Outcome verdict() {
        return rule.judge(assembly, book.tally()).outcome();
    }
}

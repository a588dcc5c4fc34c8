package org.collegium.secretary.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.vote.Choice;
import org.collegium.vote.Electorate;
import org.collegium.vote.Outcome;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A council's vote of seven, verdict as a value included, beside a bare count of the same choices. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class VoteBench {

    private final Choice[] array = {
        Choice.FOR, Choice.AGAINST, Choice.FOR, Choice.ABSTAIN, Choice.FOR, Choice.BLANK, Choice.FOR
    };
    private final List<Choice> choices = List.of(array);
    private final Electorate seven = new Electorate(0, 0, 7, 0, 0);
    private final Rule rule = Bylaws.collegial().provision(Matter.ORDINARY).rule();

    /** The raw thing. */
    @Benchmark
    public boolean bareCount() {
        int inFavour = 0;
        int against = 0;
        for (Choice choice : array) {
            if (choice == Choice.FOR) {
                inFavour++;
            } else if (choice == Choice.AGAINST) {
                against++;
            }
        }
        return inFavour > against;
    }

    /** The whole of it. */
    @Benchmark
    public Outcome verdict() {
        return rule.judge(seven, Tally.of(choices)).outcome();
    }
}

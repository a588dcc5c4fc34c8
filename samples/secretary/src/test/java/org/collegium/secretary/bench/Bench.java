package org.collegium.secretary.bench;

import java.io.IOException;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every measure, each beside the raw thing in one run; prints one line a measure. */
public final class Bench {

    private static final double MEDIAN = 50;

    private Bench() {}

    /** Runs all. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        System.out.println(CommandBench.run("help", 6, "--help"));
        System.out.println(CommandBench.run(
                "annual-report",
                40,
                "report",
                "governance",
                "--db",
                CommandBench.DATABASE,
                "--out",
                CommandBench.OUT,
                "--from",
                "2025-01-01",
                "--to",
                "2025-12-31"));
        System.out.println(WholeJobBench.run());
        System.out.println(ImportBench.run());
        System.out.println(jmh(RollBench.class, "roll", "bareFilter", "roll-at-date-to-bare-filter", 3));
        System.out.println(jmh(VoteBench.class, "verdict", "bareCount", "vote-of-seven-to-bare-count", 100));
        System.out.println(jmh(PollBookBench.class, "verdict", "bareLoop", "million-ballots-to-bare-loop", 3));
        System.out.println(
                jmh(ExaminationBench.class, "examination", "bareEnumeration", "examination-to-bare-enumeration", 3));
        System.out.println(register());
        System.out.println(proof(8));
        System.out.println(proof(16));
    }

    private static Measure jmh(Class<?> benchmark, String whole, String raw, String name, double limit)
            throws RunnerException {
        Collection<RunResult> results = results(options(benchmark));
        return Measure.atMost(name, score(results, whole) / score(results, raw), limit);
    }

    private static Measure register() throws RunnerException {
        Collection<RunResult> results = results(options(RegisterBench.class));
        return Measure.atLeast(
                "register-to-bare-sha256", score(results, "bareSha256") / score(results, "verification"), 0.6);
    }

    /** Its limit is the same for trees of any height, so that it grows with the logarithm of the register. */
    private static Measure proof(int levels) throws RunnerException {
        Collection<RunResult> results = results(options(ProofBench.class).param("levels", Integer.toString(levels)));
        return Measure.atMost(
                "proof-of-" + levels + "-levels-to-bare-hashes",
                score(results, "proof") / score(results, "bareHashes"),
                4);
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder().include(benchmark.getName()).verbosity(VerboseMode.SILENT);
    }

    private static Collection<RunResult> results(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    /** The median of its iterations: other work on the machine comes in bursts, which hit only some of them. */
    private static double score(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(MEDIAN);
    }
}

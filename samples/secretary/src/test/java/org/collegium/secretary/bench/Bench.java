package org.collegium.secretary.bench;

import java.io.IOException;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every measure, each beside the raw thing in one run; prints one line a measure. */
public final class Bench {

    private Bench() {}

    /** Runs all. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        System.out.println(WholeJobBench.run());
        System.out.println(vote());
    }

    private static Measure vote() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(VoteBench.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        double ratio = score(results, "verdict") / score(results, "bareCount");
        return Measure.atMost("vote-of-seven-to-bare-count", ratio, 100);
    }

    private static double score(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
    }
}

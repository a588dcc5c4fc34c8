package org.collegium.secretary.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The whole job against a bare program that inserts the same rows and draws the same text: as whole processes under the
 * JVM options of the command {@code collegium}, in turn, by the median of the ratios of their wall times.
 */
final class WholeJobBench {

    private static final int ROUNDS = 7;
    private static final double LIMIT = 3.0;

    private final Path data = Path.of(System.getProperty("basedir", "."), "data");
    private final Programs programs;
    private final Path prepared;

    private WholeJobBench(Programs programs) {
        this.programs = programs;
        this.prepared = programs.beside("prepared");
    }

    static Measure run() throws IOException, InterruptedException {
        try (Programs programs = new Programs()) {
            return new WholeJobBench(programs).measure();
        }
    }

    private Measure measure() throws IOException, InterruptedException {
        Path once = programs.freshFolder();
        programs.run(job(once));
        Preparation.of(once, prepared);
        double[] ratios = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double job = programs.run(job(programs.freshFolder()));
            double raw = programs.run(bare(programs.freshFolder()));
            if (round >= 0) {
                ratios[round] = job / raw;
            }
        }
        return Measure.atMost("whole-job-to-bare-program", Programs.median(ratios), LIMIT);
    }

    private List<String> job(Path out) {
        return List.of(Programs.COMMAND.toString(), "year", data.toString(), "--out", out.toString());
    }

    private List<String> bare(Path out) throws IOException {
        return Programs.java(BareYear.class, prepared.toString(), out.toString());
    }
}

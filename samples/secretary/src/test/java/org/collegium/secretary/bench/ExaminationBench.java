package org.collegium.secretary.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Examination;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Observation;
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

/** A rule examined at seven seats, observations and examples included, beside a bare enumeration of the same states. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExaminationBench {

    private final int seats = 7;
    private final int proxiesPerHolder = 1;
    private final Rule rule = Bylaws.collegial().provision(Matter.ORDINARY).rule();

    /** The raw thing: every state of the seats. */
    @Benchmark
    public int bareEnumeration() {
        int adopted = 0;
        for (int vacant = 0; vacant <= seats; vacant++) {
            for (int recused = 0; recused <= seats - vacant; recused++) {
                int inOffice = seats - vacant - recused;
                for (int present = 0; present <= inOffice; present++) {
                    int mostRepresented = Math.min(inOffice - present, proxiesPerHolder * present);
                    for (int represented = 0; represented <= mostRepresented; represented++) {
                        adopted += adopted(present, inOffice, present + represented);
                    }
                }
            }
        }
        return adopted;
    }

    /** Every way in which so many can choose; the rest take no part. */
    private static int adopted(int present, int inOffice, int mayVote) {
        int adopted = 0;
        for (int inFavour = 0; inFavour <= mayVote; inFavour++) {
            for (int against = 0; against <= mayVote - inFavour; against++) {
                for (int abstaining = 0; abstaining <= mayVote - inFavour - against; abstaining++) {
                    for (int blank = 0; blank <= mayVote - inFavour - against - abstaining; blank++) {
                        if (present * 2 >= inOffice && inFavour * 2 > inFavour + against) {
                            adopted++;
                        }
                    }
                }
            }
        }
        return adopted;
    }

    /** The whole of it. */
    @Benchmark
    public List<Observation> examination() {
        return Examination.of(rule, seats, proxiesPerHolder);
    }
}

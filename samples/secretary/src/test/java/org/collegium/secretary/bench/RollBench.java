package org.collegium.secretary.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.collegium.member.Departure;
import org.collegium.member.Dues;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Who of 100,000 was a member on a day, beside a bare filter over an array of as many first and last days. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RollBench {

    private static final int MEMBERS = 100_000;
    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);

    private final LocalDate day = LocalDate.of(2025, 1, 1);
    private final Stay[] array = new Stay[MEMBERS];
    private final Members members;

    /** Draws their days, the same at every run. */
    public RollBench() {
        Random random = new Random(42);
        List<Member> all = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            LocalDate joined = FOUNDED.plusDays(random.nextInt(9_500));
            Optional<LocalDate> left =
                    random.nextInt(3) == 0 ? Optional.of(joined.plusDays(random.nextInt(2_000))) : Optional.empty();
            array[i] = new Stay(joined, left.orElse(LocalDate.MAX));
            all.add(new Member(
                    new MemberId(String.valueOf(1_000_000 + i)),
                    new Identity.Person("Anna", "Le Gall"),
                    joined,
                    left.map(end -> new Departure(end, "moved")),
                    List.of(new Dues(joined, joined.plusYears(1), 1500))));
        }
        members = Members.of(all);
    }

    /**
     * A line of the raw thing.
     *
     * @param joined the first day
     * @param left the first day after
     */
    private record Stay(LocalDate joined, LocalDate left) {}

    /** The raw thing. */
    @Benchmark
    public List<Object> bareFilter() {
        List<Object> roll = new ArrayList<>();
        for (Stay stay : array) {
            if (!day.isBefore(stay.joined()) && day.isBefore(stay.left())) {
                roll.add(stay);
            }
        }
        return roll;
    }

    /** The whole of it. */
    @Benchmark
    public List<Member> roll() {
        return members.roll(day);
    }
}

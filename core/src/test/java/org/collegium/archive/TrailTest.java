package org.collegium.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.collegium.member.MemberId;
import org.collegium.register.Hash;
import org.collegium.words.Finding;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.Test;

/** Whoever changes a line of the trail, leaves one out, adds one or puts one elsewhere is found. */
class TrailTest {

    private static final Subject SITTING = new Subject(Subject.Kind.SITTING, "2025-01-07-council-1");
    private static final Subject MEMBER = new Subject(Subject.Kind.MEMBER, "M1");
    private static final Instant EVENING = Instant.parse("2025-01-07T20:00:00Z");

    private final Trail trail = trailOf(4);

    @Test
    void anUntouchedOneIsWhole() {
        assertThat(trail.verify()).isEmpty();
        assertThat(new Trail(List.of()).verify()).isEmpty();
        assertThat(new Trail(List.of()).head()).isEqualTo(Trail.Head.NONE);
        assertThat(trail.head().lines()).isEqualTo(4);
    }

    @Test
    void eachPartOfALineIsHeldByItsHash() {
        Trace line = trail.traces().get(1);
        List<Trace> changed = List.of(
                with(line, new ActId(new UUID(9, 9)), line.actor(), line.at(), line.deed(), line.about()),
                with(line, line.id(), new MemberId("M9"), line.at(), line.deed(), line.about()),
                with(line, line.id(), line.actor(), line.at().plusNanos(1000), line.deed(), line.about()),
                with(line, line.id(), line.actor(), line.at(), "Enrol", line.about()),
                with(line, line.id(), line.actor(), line.at(), line.deed(), List.of(SITTING)));

        assertThat(changed)
                .allSatisfy(other -> assertThat(faults(lines -> {
                            lines.set(1, other);
                            return lines;
                        }))
                        .containsExactly("Line 2 of the audit trail was changed after it was written."));
    }

    @Test
    void aLineWrittenAnewDoesNotFitTheNextOne() {
        assertThat(faults(lines -> {
                    Trace line = lines.get(1);
                    lines.set(
                            1,
                            Trace.after(
                                    lines.get(0).head(),
                                    line.id(),
                                    new MemberId("M9"),
                                    line.at(),
                                    line.deed(),
                                    line.about()));
                    return lines;
                }))
                .containsExactly("Line 3 of the audit trail does not follow the one before.");
    }

    @Test
    void aLineLeftOutIsMissed() {
        assertThat(faults(lines -> {
                    lines.remove(1);
                    return lines;
                }))
                .containsExactly(
                        "Line 2 of the audit trail bears the number 3.",
                        "Line 3 of the audit trail does not follow the one before.");
    }

    @Test
    void aLineTwiceIsFound() {
        assertThat(faults(lines -> {
                    lines.add(2, lines.get(1));
                    return lines;
                }))
                .startsWith("Line 3 of the audit trail bears the number 2.");
    }

    @Test
    void linesInAnotherOrderAreFound() {
        assertThat(faults(lines -> {
                    Collections.swap(lines, 1, 2);
                    return lines;
                }))
                .startsWith("Line 2 of the audit trail bears the number 3.");
    }

    @Test
    void whatIsCutOffAtTheEndIsFoundByTheHeadAlone() {
        Trail shorter = new Trail(trail.traces().subList(0, 3));

        assertThat(shorter.verify()).isEmpty();
        assertThat(shorter.head()).isNotEqualTo(trail.head());
    }

    @Test
    void tellsTheHistoryOfAThing() {
        assertThat(trail.about(MEMBER)).extracting(Trace::number).containsExactly(1, 2, 3, 4);
        assertThat(trail.about(SITTING)).extracting(Trace::number).containsExactly(2, 4);
        assertThat(trail.about(new Subject(Subject.Kind.MEMBER, "M2"))).isEmpty();
    }

    @Test
    void aRollThatWasTakenInMayHaveChangedEachMember() {
        Trace taken = Trace.after(
                trail.head(),
                new ActId(new UUID(0, 9)),
                new MemberId("M7"),
                EVENING,
                "TakeIn",
                List.of(new Subject(Subject.Kind.ROLL, "roll")));

        assertThat(new Trail(List.of(taken)).about(MEMBER)).containsExactly(taken);
        assertThat(new Trail(List.of(taken)).about(SITTING)).isEmpty();
    }

    private List<String> faults(UnaryOperator<List<Trace>> tampering) {
        List<Trace> lines = tampering.apply(new ArrayList<>(trail.traces()));
        return new Trail(lines)
                .verify().stream()
                        .map(Finding::says)
                        .map(Lexicon.english()::say)
                        .toList();
    }

    private static Trace with(Trace line, ActId id, MemberId actor, Instant at, String deed, List<Subject> about) {
        return new Trace(line.number(), id, actor, at, deed, about, line.previous(), line.hash());
    }

    private static Trail trailOf(int length) {
        List<Trace> lines = new ArrayList<>();
        Trail.Head head = Trail.Head.NONE;
        for (int i = 1; i <= length; i++) {
            Trace line = Trace.after(
                    head,
                    new ActId(new UUID(0, i)),
                    new MemberId("M7"),
                    EVENING.plusSeconds(i),
                    "RecordSitting",
                    i % 2 == 0 ? List.of(SITTING, MEMBER) : List.of(MEMBER));
            assertThat(line.hash()).isNotEqualTo(Hash.NONE);
            lines.add(line);
            head = line.head();
        }
        return new Trail(lines);
    }
}

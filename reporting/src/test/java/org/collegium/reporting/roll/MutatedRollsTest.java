package org.collegium.reporting.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.collegium.member.Members;
import org.collegium.member.RollEffect;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.csv.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten thousand damaged exports: each is taken wholly or refused with the place of the damage. */
class MutatedRollsTest {

    private static final int MUTATIONS_A_FORMAT = 2_000;
    private static final byte[] SHARP = "\";,\t|\r\n'=-/0 9:\\\0é".getBytes(StandardCharsets.ISO_8859_1);

    /** Faults of a line or file as a whole. */
    private static final Set<String> WITHOUT_COLUMN =
            Set.of("fault.quotes", "fault.empty", "fault.not-utf8", "import.no-number");

    @ParameterizedTest
    @EnumSource(RollFormat.class)
    @DisplayName("never a crash, never half an import, always a place")
    void damaged(RollFormat format) {
        byte[] sound = RollFiles.of(format);
        Members onRecord = RollFiles.plan(sound, Members.none(), RollFiles.numberColumn(format))
                .result()
                .orElseThrow();
        String before = onRecord.toString();
        Random chance = new Random(20_250_624);
        int refused = 0;
        for (int i = 0; i < MUTATIONS_A_FORMAT; i++) {
            byte[] damaged = damage(sound, chance);
            RollPlan plan = RollFiles.plan(damaged, onRecord, RollFiles.numberColumn(format));
            assertThat(plan.result().isPresent()).isEqualTo(plan.refused().isEmpty());
            assertThat(plan.refused()).allMatch(MutatedRollsTest::hasPlace);
            plan.phrases().forEach(phrase -> ReportLexicon.of(Locale.FRENCH).say(phrase));
            plan.result().ifPresent(result -> assertComplete(damaged, format, plan, result));
            refused += plan.refused().isEmpty() ? 0 : 1;
        }
        assertThat(onRecord).hasToString(before);
        assertThat(refused).as("some are refused, some are taken").isBetween(1, MUTATIONS_A_FORMAT - 1);
    }

    private static boolean hasPlace(Fault fault) {
        String key = fault.why().key();
        boolean hasLine = fault.line() >= 1 || key.equals("fault.empty");
        return hasLine && fault.column().isEmpty() == WITHOUT_COLUMN.contains(key);
    }

    private static void assertComplete(byte[] file, RollFormat format, RollPlan plan, Members result) {
        assertThat(plan.steps())
                .allSatisfy(step ->
                        assertThat(result.member(step.effect().member().id())).isPresent());
        RollPlan again = RollFiles.plan(file, result, RollFiles.numberColumn(format));
        assertThat(again.result()).contains(result);
        assertThat(again.steps()).extracting(RollNote.Step::effect).hasOnlyElementsOfType(RollEffect.Unchanged.class);
    }

    private static byte[] damage(byte[] sound, Random chance) {
        byte[] damaged = sound;
        for (int times = 1 + chance.nextInt(3); times > 0; times--) {
            damaged = damageOnce(damaged, chance);
        }
        return damaged;
    }

    private static byte[] damageOnce(byte[] file, Random chance) {
        int at = chance.nextInt(file.length + 1);
        int until = Math.min(file.length, at + 1 + chance.nextInt(12));
        byte[] here = Arrays.copyOfRange(file, at, until);
        byte[] sharp = {SHARP[chance.nextInt(SHARP.length)]};
        return switch (chance.nextInt(5)) {
            case 0 -> joined(file, at, sharp, at);
            case 1 -> joined(file, at, sharp, Math.min(file.length, at + 1));
            case 2 -> joined(file, at, new byte[0], until);
            case 3 -> joined(file, until, here, until);
            default -> chance.nextInt(10) == 0 ? Arrays.copyOf(file, at) : joined(file, at, lineFrom(file, at), at);
        };
    }

    /** The rest of a line, to be put in twice. */
    private static byte[] lineFrom(byte[] file, int at) {
        int end = at;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        return Arrays.copyOfRange(file, at, Math.min(file.length, end + 1));
    }

    private static byte[] joined(byte[] file, int until, byte[] middle, int from) {
        byte[] joined = Arrays.copyOf(file, until + middle.length + file.length - from);
        System.arraycopy(middle, 0, joined, until, middle.length);
        System.arraycopy(file, from, joined, until + middle.length, file.length - from);
        return joined;
    }
}

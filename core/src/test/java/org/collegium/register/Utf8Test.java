package org.collegium.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hashed of a text are the bytes that the platform encodes it to, whatever is in it. */
class Utf8Test {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "Où ? Là-bas ?",
                "Séance du 7 février : « ça va », dit-il.",
                "L’œuvre coûte 4 800 €.",
                "\u0000\u007F\u0080\u00FF\u0100\u07FF\u0800\uFFFF",
                "???????\u00E9????????",
                "\uD83D\uDDF3 vote \uD83D\uDDF3? \uD83D\uDDF3",
                "alone: \uD83D, and \uDDF3\uD83D at the end \uD83D",
            })
    void aTextIsHashedAsItsBytes(String text) {
        assertHashed(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "’", "?", "\uD83D\uDDF3", "\uD83D"})
    void whateverStandsWhereAChunkEnds(String character) {
        for (int before = 4080; before < 4110; before++) {
            assertHashed("x".repeat(before) + character.repeat(9) + "suite");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyTextIsHashedAsItsBytes(long seed) {
        Random random = new Random(seed);
        for (int texts = 0; texts < 500; texts++) {
            StringBuilder text = new StringBuilder();
            int rarity = 1 + random.nextInt(40);
            for (int length = random.nextInt(12_000); length > 0; length--) {
                text.append(random.nextInt(rarity) == 0 ? anyChar(random) : 'a');
            }
            assertHashed(text.toString());
        }
    }

    private static char anyChar(Random random) {
        int below = new int[] {0x80, 0x100, 0x800, 0x10000}[random.nextInt(4)];
        boolean surrogate = random.nextInt(4) == 0;
        return (char) (surrogate ? 0xD800 + random.nextInt(0x800) : random.nextInt(below));
    }

    private static void assertHashed(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Hash.of(text)).as("%d chars", text.length()).isEqualTo(Hash.of(bytes));
    }
}

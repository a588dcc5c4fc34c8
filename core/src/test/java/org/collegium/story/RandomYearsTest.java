package org.collegium.story;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Years in which anything is tried, each drawn from its number. */
class RandomYearsTest {

    private static final int YEARS_AT_A_TIME = 50;

    @ParameterizedTest(name = "from year {0} on")
    @ValueSource(ints = {0, 50, 100, 150, 200, 250})
    @DisplayName("Whatever is tried, each grant and refusal is foretold, and what must hold always holds")
    void whateverIsTried(int first) {
        for (int seed = first; seed < first + YEARS_AT_A_TIME; seed++) {
            live(seed);
        }
    }

    private static void live(int seed) {
        try {
            new RandomYear(seed).live();
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("Year " + seed + ": " + failure.getMessage(), failure);
        }
    }
}

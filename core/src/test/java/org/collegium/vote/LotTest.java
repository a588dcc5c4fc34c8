package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lot that anyone can draw again. */
class LotTest {

    /** The worked example of RFC 3797, section 6: a horse race, and two lotteries. */
    private static final Lot PUBLISHED =
            new Lot(List.of(List.of(9319L), List.of(2L, 5L, 12L, 8L, 10L), List.of(9L, 18L, 26L, 34L, 41L, 45L)));

    @Nested
    class WhenDrawnFromThePublishedSeeds {

        @Test
        void theSeedsAreWrittenAsTheRfcWritesThem() {
            assertThat(PUBLISHED).hasToString("9319./2.5.8.10.12./9.18.26.34.41.45./");
        }

        @Test
        void theTenOfTwentyFiveAreThoseOfTheRfc() {
            assertThat(PUBLISHED.draw(25, 10)).containsExactly(17, 7, 2, 16, 25, 23, 8, 24, 19, 13);
        }

        @Test
        void whoeverDrawsMoreFindsTheSameFirst() {
            assertThat(PUBLISHED.draw(25, 11)).startsWith(17, 7, 2).endsWith(22);
            assertThat(PUBLISHED.draw(25, 0)).isEmpty();
        }
    }

    @Test
    void everybodyIsDrawnOnce() {
        List<Integer> all = PUBLISHED.draw(300, 300);

        assertThat(new HashSet<>(all))
                .hasSize(300)
                .containsAll(IntStream.rangeClosed(1, 300).boxed().toList());
    }

    @Test
    void bothSidesOfATieAreDrawnBySomeSeed() {
        List<Choice> sides = IntStream.range(0, 20)
                .mapToObj(seed -> new Breaking.Drawn(Lot.parse(seed + "./")).choice())
                .toList();

        assertThat(sides).contains(Choice.FOR, Choice.AGAINST).containsOnly(Choice.FOR, Choice.AGAINST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7./", "9319./2.5.8.10.12./", "0.0./999999999999999999./"})
    void itIsReadAsItIsWritten(String text) {
        assertThat(Lot.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "7", "7.", "./", "7.//", "-7./", "a./", "1000000000000000000./"})
    void withoutSeedsThereIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Lot.parse(text));
    }

    @Test
    void seedsAreNumbersFromNought() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lot(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lot(List.of(List.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lot(List.of(List.of(-1L))));
    }

    @Test
    void asManyAsTwoBytesCanNumberAreDrawnAndNoMore() {
        int most = 65_536;

        assertThat(PUBLISHED.draw(most, most)).hasSize(most);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLISHED.draw(most + 1, most + 1))
                .withMessage("65537 cannot be drawn from 65537");
    }

    @Test
    void moreThanThereAreCannotBeDrawn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLISHED.draw(2, 3))
                .withMessage("3 cannot be drawn from 2");
        assertThatIllegalArgumentException().isThrownBy(() -> PUBLISHED.draw(2, -1));
    }
}

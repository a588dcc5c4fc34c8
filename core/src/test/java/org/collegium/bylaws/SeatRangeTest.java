package org.collegium.bylaws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Spoken.english;

import java.util.List;
import org.collegium.words.Article;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeatRangeTest {

    private static final SeatRange THREE_TO_ELEVEN = SeatRange.parse("3 TO 11 UNDER art. 7");
    private static final SeatRange FIVE_TO_ELEVEN = SeatRange.parse("5 TO 11 UNDER art. 12");

    @Test
    void itIncludesBothItsEnds() {
        assertThat(List.of(2, 3, 11, 12)).filteredOn(THREE_TO_ELEVEN::includes).containsExactly(3, 11);
    }

    @Test
    void itReadsBackAsItIsWritten() {
        SeatRange range = new SeatRange(3, 11, new Article("statuts, art. 7 UNDER b"));

        assertThat(SeatRange.parse(range.toString())).isEqualTo(range);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3 TO 11", "3 TO 11 UNDER ", "11 TO 3 UNDER art. 7", "0 TO 3 UNDER art. 7", "x TO 3 UNDER y"
            })
    void whatIsNoRangeIsRejected(String text) {
        assertThatThrownBy(() -> SeatRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anArticleOnTwoLinesIsRejected() {
        Article twoLines = new Article("art. 7\nart. 8");

        assertThatThrownBy(() -> new SeatRange(3, 11, twoLines)).hasMessageContaining("one line");
    }

    @Nested
    class WhenBylawsAreExamined {

        @Test
        void twoArticlesThatDifferAreReported() {
            Examination examination = examined(THREE_TO_ELEVEN, FIVE_TO_ELEVEN);

            assertThat(examination.isSerious()).isTrue();
            assertThat(said(examination))
                    .containsExactly("Two articles give the number of seats differently."
                            + " Example: 3 to 11 seats (art. 7); 5 to 11 seats (art. 12).");
        }

        @Test
        void eachPairThatDiffersIsReportedOnce() {
            assertThat(examined(THREE_TO_ELEVEN, FIVE_TO_ELEVEN, SeatRange.parse("3 TO 9 UNDER art. 2"))
                            .seats())
                    .extracting(SeatsObservation::peculiarity)
                    .containsOnly(Peculiarity.SEAT_RANGES_DIFFER)
                    .hasSize(3);
        }

        @Test
        void aNumberOfSeatsOutsideOneIsReported() {
            assertThat(said(examined(SeatRange.parse("8 TO 11 UNDER art. 7"))))
                    .containsExactly(
                            "The number of seats is not within what an article says. Example: 7 seats; 8 to 11 seats (art. 7).");
        }

        @Test
        void articlesThatAgreeAreNotNorIsSilence() {
            SeatRange again = SeatRange.parse("3 TO 11 UNDER règlement intérieur, art. 2");

            assertThat(examined(THREE_TO_ELEVEN, again, THREE_TO_ELEVEN)).satisfies(this::isSound);
            assertThat(examined()).satisfies(this::isSound);
        }

        private void isSound(Examination examination) {
            assertThat(examination.seats()).isEmpty();
            assertThat(examination.isSerious()).isFalse();
        }

        private Examination examined(SeatRange... ranges) {
            return Examination.of(Bylaws.collegial().stating(ranges)).orElseThrow();
        }

        private List<String> said(Examination examination) {
            return examination.seats().stream()
                    .map(observation -> english(observation.finding().says()))
                    .toList();
        }
    }
}

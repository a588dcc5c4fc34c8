package org.collegium.bylaws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collegium.attendance.DeemedResignation;
import org.collegium.council.RepresentingSeats;
import org.collegium.council.Seat;
import org.collegium.council.Terms;
import org.collegium.council.Thirds;
import org.collegium.words.Article;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bylaws say of the seat holders. */
class CouncilRulesTest {

    private static final Terms THREE_YEARS = Terms.ofYears(3).atMost(2).under(new Article("art. 7"));
    private static final Thirds BY_THIRDS = THREE_YEARS.byThirds(seats(4, 1, 7, 2, 6, 3, 5), 2024);
    private static final RepresentingSeats TWO = new RepresentingSeats(seats(5, 1), new Article("art. 12"));

    @Nested
    class WhenTheyAreStored {

        @Test
        void eachReadsBackAsItWasWritten() {
            assertThat(THREE_YEARS).hasToString("3 YEARS, 2 IN A ROW UNDER art. 7");
            assertThat(BY_THIRDS).hasToString("SEATS 4 1 7 2 6 3 5 SINCE 2024");
            assertThat(TWO).hasToString("SEATS 1 5 UNDER art. 12");
            assertThat(Terms.parse(THREE_YEARS.toString())).isEqualTo(THREE_YEARS);
            assertThat(Terms.parse("1 YEARS")).isEqualTo(Terms.ofYears(1));
            assertThat(Thirds.parse(THREE_YEARS, BY_THIRDS.toString())).isEqualTo(BY_THIRDS);
            assertThat(RepresentingSeats.parse(TWO.toString())).isEqualTo(TWO);
            for (DeemedResignation rule : List.of(
                    new DeemedResignation(3, Optional.of(new Article("art. 7"))),
                    new DeemedResignation(2, Optional.empty()))) {
                assertThat(DeemedResignation.parse(rule.toString())).isEqualTo(rule);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "3", "THREE YEARS", "0 YEARS", "3 YEARS, 0 IN A ROW", "3 YEARS UNDER "})
        void noOtherTextSaysTerms(String text) {
            assertThatThrownBy(() -> Terms.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "SEATS SINCE 2024", "SEATS 1 2 SINCE 2024", "SEATS 1 2 2 SINCE 2024", "SEATS 1 2 3"})
        void norThirds(String text) {
            assertThatThrownBy(() -> Thirds.parse(THREE_YEARS, text)).isInstanceOf(IllegalArgumentException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "ABSENCES", "1 ABSENCES", "3 ABSENCES UNDER "})
        void norAbsences(String text) {
            assertThatThrownBy(() -> DeemedResignation.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "SEATS UNDER art. 12", "SEATS 1 1 UNDER art. 12", "SEATS 0 UNDER art. 12", "SEATS 1"})
        void norRepresentingSeats(String text) {
            assertThatThrownBy(() -> RepresentingSeats.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void toNarrowToNoSeatWouldLeaveNobody() {
            List<Seat> none = List.of();
            Article article = new Article("art. 12");

            assertThatThrownBy(() -> new RepresentingSeats(none, article)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class WhenTheyArePutTogether {

        @Test
        void eachIsKeptBesideTheOthers() {
            DeemedResignation three = new DeemedResignation(3, Optional.empty());
            CouncilRules all = CouncilRules.unsaid().with(BY_THIRDS).with(three).with(TWO);

            assertThat(all)
                    .isEqualTo(new CouncilRules(
                            Optional.of(THREE_YEARS), Optional.of(BY_THIRDS), Optional.of(three), Optional.of(TWO)));
            assertThat(all.with(THREE_YEARS))
                    .isEqualTo(new CouncilRules(
                            Optional.of(THREE_YEARS), Optional.empty(), Optional.of(three), Optional.of(TWO)));
        }

        @Test
        void thirdsAreOfTheirTerms() {
            assertThatThrownBy(() -> new CouncilRules(
                            Optional.of(Terms.ofYears(6)), Optional.of(BY_THIRDS), Optional.empty(), Optional.empty()))
                    .hasMessage("Thirds of other terms than Optional[6 YEARS]");
        }

        @Test
        void theySpeakOfEachSeatOfTheCouncilAndOfNoOther() {
            assertThat(CouncilRules.unsaid().with(BY_THIRDS).fits(7)).isTrue();
            assertThat(CouncilRules.unsaid().with(BY_THIRDS).fits(8)).isFalse();
            assertThat(CouncilRules.unsaid().with(TWO).fits(5)).isTrue();
            assertThat(CouncilRules.unsaid().with(TWO).fits(4)).isFalse();
            Map<Matter, Provision> provisions = Bylaws.collegial().provisions();
            assertThatThrownBy(() -> new Bylaws("four", 4, 1, provisions)
                            .with(CouncilRules.unsaid().with(TWO)))
                    .hasMessageStartingWith("The bylaws 'four' have 4 seats, unlike ");
        }
    }

    @Nested
    class WhenAMandateIsElected {

        @Test
        void itEndsWithItsThirdOrAfterItsYears() {
            CouncilRules thirds = CouncilRules.unsaid().with(BY_THIRDS);

            assertThat(thirds.endYear(new Seat(4), 2024)).contains(2025);
            assertThat(thirds.endYear(new Seat(5), 2024)).contains(2027);
            assertThat(thirds.endYear(new Seat(4), 2023))
                    .as("before there were thirds")
                    .contains(2026);
            assertThat(CouncilRules.unsaid().with(THREE_YEARS).endYear(new Seat(4), 2024))
                    .contains(2027);
            assertThat(CouncilRules.unsaid().endYear(new Seat(4), 2024)).isEmpty();
        }
    }

    private static List<Seat> seats(int... numbers) {
        return IntStream.of(numbers).mapToObj(Seat::new).toList();
    }
}

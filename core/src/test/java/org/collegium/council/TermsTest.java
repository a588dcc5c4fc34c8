package org.collegium.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.members;
import static org.collegium.story.Spoken.english;
import static org.collegium.story.Spoken.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.council.Mandate.Cause;
import org.collegium.council.Mandate.Origin;
import org.collegium.words.Article;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How long mandates last, how many may follow each other, and which seats fall due when. */
class TermsTest {

    private static final LocalDate JUNE = LocalDate.of(2022, 6, 15);
    private static final Terms TWO_YEARS_TWICE = Terms.ofYears(2).atMost(2).under(new Article("art. 7"));

    @Nested
    class WhenSomebodyStandsAgain {

        private final Council once = held(Council.of(7), 1, JUNE, Origin.ELECTED);
        private final Council twice = held(once, 1, JUNE.plusYears(2), Origin.ELECTED);

        @Test
        void theLimitIsReachedByMandatesInARow() {
            Mandate third = mandate(1, JUNE.plusYears(4), Origin.ELECTED);

            assertThat(TWO_YEARS_TWICE.allow(third, once, members()).orElseThrow())
                    .isEqualTo(third);
            assertThat(refusal(TWO_YEARS_TWICE.allow(third, twice, members())))
                    .isEqualTo("Aïcha Le Gall has already held 2 mandates in a row, the most allowed. Rule: art. 7.");
            assertThat(Terms.ofYears(2).allow(third, twice, members()).refusal())
                    .as("without a limit")
                    .isEmpty();
        }

        @Test
        void anotherSeatIsNoWayAround() {
            Council moved = held(once, 2, JUNE.plusYears(2), Origin.ELECTED);

            assertThat(refusal(TWO_YEARS_TWICE.allow(mandate(1, JUNE.plusYears(4), Origin.ELECTED), moved, members())))
                    .contains("2 mandates in a row");
        }

        @Test
        void norIsAnEarlyEnd() {
            Council leftEarly =
                    twice.end(new Seat(1), JUNE.plusYears(3), Cause.RESIGNED).orElseThrow();
            Mandate soon = mandate(1, JUNE.plusYears(4).minusDays(1), Origin.ELECTED);
            Mandate aYearLater = mandate(1, JUNE.plusYears(4), Origin.ELECTED);

            assertThat(TWO_YEARS_TWICE.allow(soon, leftEarly, members()).refusal())
                    .isPresent();
            assertThat(TWO_YEARS_TWICE.allow(aYearLater, leftEarly, members()).refusal())
                    .isEmpty();
        }

        @Test
        void theRestOfSomebodyElsesMandateDoesNotCountAndDoesNotInterrupt() {
            Council replacing = held(once, 1, JUNE.plusYears(2), Origin.REPLACEMENT);
            Mandate second = mandate(1, JUNE.plusYears(4), Origin.ELECTED);
            Council three = replacing.appoint(second, members()).orElseThrow();

            assertThat(TWO_YEARS_TWICE.allow(second, replacing, members()).refusal())
                    .isEmpty();
            assertThat(TWO_YEARS_TWICE
                            .allow(mandate(1, JUNE.plusYears(6), Origin.ELECTED), three, members())
                            .refusal())
                    .isPresent();
        }

        @Test
        void whatOthersHeldDoesNotCount() {
            Mandate others = new Mandate(new Seat(1), BENOIT, JUNE.plusYears(4), Optional.empty(), Origin.ELECTED);

            assertThat(TWO_YEARS_TWICE.allow(others, twice, members()).refusal())
                    .isEmpty();
        }

        private static Council held(Council council, int seat, LocalDate from, Origin origin) {
            return council.appoint(mandate(seat, from, origin), members()).orElseThrow();
        }

        private static Mandate mandate(int seat, LocalDate from, Origin origin) {
            return new Mandate(new Seat(seat), AICHA, from, Optional.of(TWO_YEARS_TWICE.end(from)), origin);
        }
    }

    @Nested
    class WhenThirdsAreRenewed {

        private final Thirds yearly = Terms.ofYears(3).byThirds(seats(4, 1, 7, 2, 6, 3, 5), 2024);
        private final Thirds everyOtherYear = Terms.ofYears(6).byThirds(seats(1, 2, 3, 4), 2024);

        @Test
        void theFirstThirdsAreTheLargerOnesAndLeaveInOrder() {
            assertThat(yearly.due(2025)).isEqualTo(seats(4, 1, 7));
            assertThat(yearly.due(2026)).isEqualTo(seats(2, 6));
            assertThat(yearly.due(2027)).isEqualTo(seats(3, 5));
            assertThat(yearly.due(2028)).as("again").isEqualTo(seats(4, 1, 7));
        }

        @Test
        void noneLeavesBeforeOrInBetween() {
            assertThat(yearly.due(2024)).isEmpty();
            assertThat(yearly.due(2021)).isEmpty();
            assertThat(everyOtherYear.due(2025)).isEmpty();
            assertThat(everyOtherYear.due(2026)).isEqualTo(seats(1, 2));
        }

        @Test
        void everySeatLeavesOnceATerm() {
            assertThat(Stream.of(2030, 2031, 2032).flatMap(year -> yearly.due(year).stream()))
                    .containsExactlyInAnyOrderElementsOf(yearly.order());
        }

        @Test
        void theFirstMandatesAreShorterAndTheNextAreWhole() {
            assertThat(yearly.endYear(new Seat(1), 2024)).isEqualTo(2025);
            assertThat(yearly.endYear(new Seat(5), 2024)).isEqualTo(2027);
            assertThat(yearly.endYear(new Seat(1), 2025)).isEqualTo(2028);
            assertThat(everyOtherYear.endYear(new Seat(1), 2026)).isEqualTo(2032);
        }

        @Test
        void itSaysWhichSeats() {
            assertThat(english(yearly.phrase(2025))).isEqualTo("Seats to renew in 2025: 4, 1, 7.");
            assertThat(english(yearly.phrase(2024))).isEqualTo("No seat is to be renewed in 2024.");
        }

        private static List<Seat> seats(Integer... numbers) {
            return Stream.of(numbers).map(Seat::new).toList();
        }
    }

    @Nested
    class WhenItCannotBe {

        private final Terms three = Terms.ofYears(3);
        private final Seat one = new Seat(1);
        private final Seat two = new Seat(2);

        @Test
        void aMandateLastsAYearAndIsHeldOnce() {
            assertThatThrownBy(() -> Terms.ofYears(0)).hasMessageContaining("not of 0");
            assertThatThrownBy(() -> three.atMost(0)).hasMessageContaining("held Optional[0]");
        }

        @Test
        void thirdsNeedThreeSeatsAndYearsInThree() {
            assertThatThrownBy(() -> Terms.ofYears(2).byThirds(List.of(one, two, new Seat(3)), 2024))
                    .hasMessage("Mandates of 2 years have no three equal parts");
            assertThatThrownBy(() -> three.byThirds(List.of(one, two), 2024))
                    .hasMessageStartingWith("Three seats or more, each once");
            assertThatThrownBy(() -> three.byThirds(List.of(one, two, one), 2024))
                    .hasMessageStartingWith("Three seats or more, each once");
        }

        @Test
        void aSeatThatIsNotInTheOrderNeverFallsDue() {
            Thirds thirds = three.byThirds(List.of(one, two, new Seat(3)), 2024);

            assertThatThrownBy(() -> thirds.endYear(new Seat(4), 2024))
                    .hasMessageStartingWith("Seat 4 elected in 2024 never falls due");
        }
    }
}

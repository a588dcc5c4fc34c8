package org.collegium.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.ELECTED_ON;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.NOBODY;
import static org.collegium.story.People.council;
import static org.collegium.story.People.members;
import static org.collegium.story.Spoken.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The seven seats and who holds them when. */
class CouncilTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Nested
    class WhenSomebodyIsAppointed {

        @Test
        void anEighthSeatDoesNotExist() {
            assertThat(refusal(Council.of(7).appoint(mandate(8, HERVE, MAY, JUNE), members())))
                    .isEqualTo("seat 8 does not exist: the council has 7");
        }

        @Test
        void theyMustBeKnown() {
            assertThat(refusal(Council.of(7).appoint(mandate(1, NOBODY, MAY, JUNE), members())))
                    .isEqualTo("nobody has the number 9999");
        }

        @Test
        void theyMustBeAMemberOnTheFirstDay() {
            assertThat(refusal(Council.of(7).appoint(mandate(1, IRIS, MAY, JUNE), members())))
                    .isEqualTo("Iris Le Gall is no member on 1\u00a0May 2025");
            assertThat(refusal(Council.of(7).appoint(mandate(1, HERVE, LocalDate.of(2019, 12, 31), JUNE), members())))
                    .isEqualTo("Hervé Le Gall is no member on 31\u00a0December 2019");
        }

        @Test
        void theSeatMustBeFreeAllAlong() {
            assertThat(refusal(council().appoint(mandate(3, HERVE, MAY, JUNE), members())))
                    .isEqualTo("seat 3 is already held by 0003 since 15\u00a0June 2024");
            Council held = appointed(Council.of(7), mandate(3, CHLOE, JUNE, JULY));
            assertThat(refusal(held.appoint(open(3, HERVE, MAY), members())))
                    .isEqualTo("seat 3 is already held by 0003 since 1\u00a0June 2025");
        }

        @Test
        void nobodyHoldsTwoSeats() {
            Council held = appointed(Council.of(7), mandate(1, AICHA, MAY, JULY));

            assertThat(refusal(held.appoint(mandate(2, AICHA, JUNE, JULY), members())))
                    .isEqualTo("Aïcha Le Gall already holds seat 1 since 1\u00a0May 2025");
        }

        @Test
        void theLastDayOfOneMayBeTheFirstOfTheNext() {
            Council handedOver =
                    appointed(appointed(Council.of(7), mandate(1, AICHA, MAY, JUNE)), mandate(1, BENOIT, JUNE, JULY));
            Council andMoved = appointed(handedOver, open(2, AICHA, JUNE));

            assertThat(andMoved.mandates()).hasSize(3);
        }
    }

    @Nested
    class WhenAskedWhoSits {

        private final Council oneForAMonth = appointed(Council.of(2), mandate(2, HERVE, MAY, JUNE));

        @Test
        void theFirstDayCountsAndTheEndDoesNot() {
            assertThat(oneForAMonth.isSeated(HERVE, MAY.minusDays(1))).isFalse();
            assertThat(oneForAMonth.isSeated(HERVE, MAY)).isTrue();
            assertThat(oneForAMonth.isSeated(HERVE, JUNE.minusDays(1))).isTrue();
            assertThat(oneForAMonth.isSeated(HERVE, JUNE)).isFalse();
        }

        @Test
        void theRestIsVacant() {
            assertThat(oneForAMonth.vacancies(MAY)).containsExactly(new Seat(1));
            assertThat(oneForAMonth.vacancies(JUNE)).containsExactly(new Seat(1), new Seat(2));
            assertThat(oneForAMonth.mandate(new Seat(2), MAY)).isPresent();
            assertThat(oneForAMonth.mandate(new Seat(1), MAY)).isEmpty();
        }

        @Test
        void everySeatHolderRepresentsTheAssociation() {
            assertThat(council().representatives(JANUARY)).hasSize(7).startsWith(AICHA, BENOIT, CHLOE);
            assertThat(council().representatives(ELECTED_ON.minusDays(1))).isEmpty();
        }

        @Test
        void theCompositionOfADayHasNamesAndGaps() {
            Composition composition = oneForAMonth.compositionOn(MAY, members());

            assertThat(composition.places())
                    .containsExactly(
                            new Composition.Place(new Seat(1), Optional.empty()),
                            new Composition.Place(new Seat(2), Optional.of(new Holder(HERVE, "Hervé Le Gall"))));
            assertThat(composition.holders()).containsExactly(new Holder(HERVE, "Hervé Le Gall"));
            assertThat(composition.holder(HERVE)).isPresent();
            assertThat(composition.holder(AICHA)).isEmpty();
            assertThat(composition.seatOf(HERVE)).contains(new Seat(2));
            assertThat(composition.seatOf(AICHA)).isEmpty();
        }

        @Test
        void whoeverIsNotAmongTheMembersCannotBeNamed() {
            assertThatThrownBy(() -> oneForAMonth.compositionOn(MAY, Members.none()))
                    .hasMessage("No member has the number 0008");
        }
    }

    @Nested
    class WhenAskedWhenItWasRenewed {

        @Test
        void onlyAnElectionForAFullTermRenewsIt() {
            Council elected = appointed(
                    appointed(Council.of(7), mandate(1, AICHA, MAY, JULY)),
                    mandate(1, BENOIT, JULY, JULY.plusYears(1)));
            Council coOpted = elected.coOpt(new Seat(2), CHLOE, JUNE, members()).orElseThrow();

            assertThat(coOpted.lastRenewedOn(MAY.minusDays(1))).isEmpty();
            assertThat(coOpted.lastRenewedOn(JUNE)).contains(MAY);
            assertThat(coOpted.lastRenewedOn(JULY)).contains(JULY);
        }
    }

    @Nested
    class WhenItCannotBe {

        @Test
        void aCouncilHasASeat() {
            assertThatThrownBy(() -> Council.of(0)).hasMessage("A council needs a seat, not 0");
        }

        @Test
        void aSeatHasANumber() {
            assertThatThrownBy(() -> new Seat(0)).hasMessage("Seats are numbered from 1, not 0");
        }

        @Test
        void aMandateEndsAfterItBegins() {
            assertThatThrownBy(() -> mandate(1, AICHA, MAY, MAY))
                    .hasMessage("A mandate from 2025-05-01 cannot end on 2025-05-01");
        }

        @Test
        void aCompositionHasEverySeatInOrder() {
            assertThatThrownBy(() -> new Composition(List.of(new Composition.Place(new Seat(2), Optional.empty()))))
                    .hasMessageStartingWith("Seat 1 is missing or out of order");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 42, 2025, 90210})
    void whateverIsAppointedNoSeatIsHeldTwiceAndNobodyHoldsTwo(long seed) {
        Random chance = new Random(seed);
        Council council = Council.of(7);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            LocalDate from = MAY.plusDays(chance.nextInt(120));
            Optional<LocalDate> until =
                    chance.nextInt(20) == 0 ? Optional.empty() : Optional.of(from.plusDays(1 + chance.nextInt(30)));
            Mandate mandate = new Mandate(
                    new Seat(1 + chance.nextInt(8)),
                    new MemberId("000" + (1 + chance.nextInt(9))),
                    from,
                    until,
                    Mandate.Origin.CO_OPTED);
            Answer<Council> answer = council.appoint(mandate, members());
            refused += answer.refusal().isPresent() ? 1 : 0;
            council = answer.refusal().isPresent() ? council : answer.orElseThrow();
        }

        assertThat(refused).as("refused with seed %d", seed).isBetween(1, 399);
        for (LocalDate day = MAY; day.isBefore(MAY.plusDays(160)); day = day.plusDays(1)) {
            LocalDate today = day;
            List<Mandate> running = council.mandates().stream()
                    .filter(mandate -> mandate.runsOn(today))
                    .toList();
            assertThat(running)
                    .as("seed %d, %s", seed, day)
                    .extracting(Mandate::seat)
                    .doesNotHaveDuplicates();
            assertThat(running)
                    .as("seed %d, %s", seed, day)
                    .extracting(Mandate::member)
                    .doesNotHaveDuplicates();
            assertThat(running).allMatch(mandate -> mandate.seat().number() <= 7);
        }
        assertThat(council.mandates())
                .isSortedAccordingTo((one, other) -> one.seat().equals(other.seat())
                        ? one.from().compareTo(other.from())
                        : one.seat().compareTo(other.seat()));
    }

    private static Council appointed(Council council, Mandate mandate) {
        return council.appoint(mandate, members()).orElseThrow();
    }

    private static Mandate mandate(int seat, MemberId who, LocalDate from, LocalDate until) {
        return new Mandate(new Seat(seat), who, from, Optional.of(until), Mandate.Origin.ELECTED);
    }

    private static Mandate open(int seat, MemberId who, LocalDate from) {
        return new Mandate(new Seat(seat), who, from, Optional.empty(), Mandate.Origin.CO_OPTED);
    }
}

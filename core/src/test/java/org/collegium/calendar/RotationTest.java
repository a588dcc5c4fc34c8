package org.collegium.calendar;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.ENORA;
import static org.collegium.story.People.FANCH;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.Spoken.refusal;

import java.util.LongSummaryStatistics;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.member.MemberId;
import org.collegium.story.People;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who facilitates, and who keeps the record. */
class RotationTest {

    private static final Composition COUNCIL = People.composition();
    private static final Set<MemberId> NOBODY = Set.of();

    @Nested
    class WhenNobodyHasServedYet {

        @Test
        void seatsDecide() {
            assertThat(Rotation.none().next(COUNCIL, NOBODY).orElseThrow()).isEqualTo(new Turn(AICHA, BENOIT));
        }

        @Test
        void eachKeepsTheRecordBeforeFacilitating() {
            assertThat(sittings(Rotation.none(), seats(7), 7).turns())
                    .containsExactly(
                            new Turn(AICHA, BENOIT),
                            new Turn(BENOIT, CHLOE),
                            new Turn(CHLOE, DENEZ),
                            new Turn(DENEZ, ENORA),
                            new Turn(ENORA, FANCH),
                            new Turn(FANCH, GWENN),
                            new Turn(GWENN, AICHA));
        }
    }

    @Nested
    class WhenSomeHaveServed {

        @Test
        void whoeverDidItLeastComesFirst() {
            Rotation rotation = Rotation.none()
                    .after(new Turn(AICHA, BENOIT))
                    .after(new Turn(BENOIT, CHLOE))
                    .after(new Turn(AICHA, CHLOE));

            assertThat(rotation.next(seats(3), NOBODY).orElseThrow()).isEqualTo(new Turn(CHLOE, AICHA));
        }

        @Test
        void thenWhoeverDidItLongestAgo() {
            Rotation rotation = Rotation.none()
                    .after(new Turn(CHLOE, BENOIT))
                    .after(new Turn(AICHA, CHLOE))
                    .after(new Turn(BENOIT, AICHA));

            assertThat(rotation.next(seats(3), NOBODY).orElseThrow()).isEqualTo(new Turn(CHLOE, AICHA));
        }

        @Test
        void thoseWhoLeftNoLongerTakeTheirTurn() {
            Rotation rotation = Rotation.none().after(new Turn(HERVE, AICHA));

            assertThat(rotation.next(seats(3), NOBODY).orElseThrow()).isEqualTo(new Turn(AICHA, BENOIT));
        }
    }

    @Nested
    class WhenSomeAreLeftOut {

        @Test
        void theNextInLineServe() {
            assertThat(Rotation.none().next(COUNCIL, Set.of(AICHA, CHLOE)).orElseThrow())
                    .isEqualTo(new Turn(BENOIT, DENEZ));
        }

        @Test
        void theyKeepTheirTurnForTheNextSitting() {
            Rotation rotation = Rotation.none();
            rotation = rotation.after(rotation.next(COUNCIL, Set.of(AICHA)).orElseThrow());

            assertThat(rotation.next(COUNCIL, NOBODY).orElseThrow()).isEqualTo(new Turn(AICHA, DENEZ));
        }

        @Test
        void onePersonIsTooFew() {
            assertThat(refusal(Rotation.none().next(seats(1), NOBODY)))
                    .isEqualTo("it takes two to facilitate the sitting and to keep its record, and 1 is left");
            assertThat(refusal(Rotation.none().next(seats(2), Set.of(AICHA, BENOIT))))
                    .isEqualTo("it takes two to facilitate the sitting and to keep its record, and 0 are left");
        }
    }

    @Nested
    class WhenManySittingsPass {

        @ParameterizedTest
        @ValueSource(ints = {2, 3, 4, 5, 6, 7})
        void nobodyIsEverMoreThanOneTurnAhead(int seats) {
            Rotation rotation = Rotation.none();
            for (int sitting = 1; sitting <= 20 * seats; sitting++) {
                rotation = sittings(rotation, seats(seats), 1);

                assertThat(lead(rotation, Turn::facilitator, seats)).isLessThanOrEqualTo(1);
                assertThat(lead(rotation, Turn::secretary, seats)).isLessThanOrEqualTo(1);
            }
            assertThat(rotation.turns()).allMatch(turn -> !turn.facilitator().equals(turn.secretary()));
        }

        @ParameterizedTest
        @ValueSource(ints = {2, 3, 4, 5, 6, 7})
        void absencesAreMadeUpFor(int seats) {
            Random chance = new Random(seats);
            for (int trial = 0; trial < 10; trial++) {
                Rotation rotation = Rotation.none();
                for (int sitting = 0; sitting < 12; sitting++) {
                    rotation = rotation.next(seats(seats), someOf(seats, chance))
                            .map(rotation::after)
                            .orElseThrow();
                }
                rotation = sittings(rotation, seats(seats), 12 * seats);

                assertThat(lead(rotation, Turn::facilitator, seats)).isLessThanOrEqualTo(1);
                assertThat(lead(rotation, Turn::secretary, seats)).isLessThanOrEqualTo(1);
            }
        }

        /** All but two at the most. */
        private Set<MemberId> someOf(int seats, Random chance) {
            return seats(seats).holders().stream()
                    .map(Holder::id)
                    .skip(2)
                    .filter(id -> chance.nextBoolean())
                    .collect(toSet());
        }

        private long lead(Rotation rotation, Function<Turn, MemberId> role, int seats) {
            LongSummaryStatistics times = seats(seats).holders().stream()
                    .mapToLong(holder -> rotation.turns().stream()
                            .filter(turn -> role.apply(turn).equals(holder.id()))
                            .count())
                    .summaryStatistics();
            return times.getMax() - times.getMin();
        }
    }

    private static Rotation sittings(Rotation before, Composition composition, int howMany) {
        Rotation rotation = before;
        for (int i = 0; i < howMany; i++) {
            rotation = rotation.after(rotation.next(composition, NOBODY).orElseThrow());
        }
        return rotation;
    }

    /** The first seats of the council, as if there were no others. */
    private static Composition seats(int howMany) {
        return new Composition(COUNCIL.places().subList(0, howMany));
    }
}

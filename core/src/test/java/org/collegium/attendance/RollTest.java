package org.collegium.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.at;
import static org.collegium.story.People.composition;
import static org.collegium.story.People.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.member.MemberId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How the seats stand at an instant. */
class RollTest {

    private static final Seat FIRST = new Seat(1);
    private static final Seat SECOND = new Seat(2);

    @Nested
    class WhenPeopleComeAndGo {

        private final Attendance attendance = Attendance.none()
                .arrive(AICHA, at("20:00"))
                .then(here -> here.leave(AICHA, at("20:30")))
                .then(gone -> gone.arrive(AICHA, at("21:00")))
                .orElseThrow();

        @Test
        void whoeverArrivesAtTheInstantIsThere() {
            assertThat(stateOfFirst(attendance, "19:59")).isEqualTo(SeatState.ABSENT);
            assertThat(stateOfFirst(attendance, "20:00")).isEqualTo(SeatState.PRESENT);
        }

        @Test
        void whoeverLeavesAtTheInstantIsNot() {
            assertThat(stateOfFirst(attendance, "20:29")).isEqualTo(SeatState.PRESENT);
            assertThat(stateOfFirst(attendance, "20:30")).isEqualTo(SeatState.ABSENT);
        }

        @Test
        void whoeverComesBackIsThereAgain() {
            assertThat(stateOfFirst(attendance, "21:00")).isEqualTo(SeatState.PRESENT);
            assertThat(attendance.movementsOf(AICHA)).hasSize(3);
            assertThat(attendance.attended(AICHA)).isTrue();
            assertThat(attendance.attended(BENOIT)).isFalse();
        }
    }

    @Nested
    class WhenAProxyIsGiven {

        private final Attendance benoitToAicha = Attendance.none()
                .arrive(AICHA, at("20:00"))
                .then(here -> here.entrust(new Proxy(BENOIT, AICHA, at("20:15"), Optional.of(at("21:00"))), 1))
                .orElseThrow();

        @Test
        void theSeatIsRepresentedFromThenUntilThen() {
            assertThat(benoitToAicha.rollAt(composition(), at("20:14")).standing(SECOND))
                    .hasValueSatisfying(seat -> assertThat(seat.state()).isEqualTo(SeatState.ABSENT));
            assertThat(benoitToAicha.rollAt(composition(), at("20:15")).standing(SECOND))
                    .hasValueSatisfying(seat -> {
                        assertThat(seat.state()).isEqualTo(SeatState.REPRESENTED);
                        assertThat(seat.proxy()).contains(FIRST);
                        assertThat(seat.mayVote()).isTrue();
                    });
            assertThat(benoitToAicha.rollAt(composition(), at("21:00")).standing(SECOND))
                    .hasValueSatisfying(seat -> assertThat(seat.state()).isEqualTo(SeatState.ABSENT));
        }

        @Test
        void itIsVoidWhenItsHolderIsAway() {
            Attendance left = benoitToAicha.leave(AICHA, at("20:20")).orElseThrow();

            assertThat(left.rollAt(composition(), at("20:20")).count(SeatState.ABSENT))
                    .isEqualTo(7);
        }

        @Test
        void itIsVoidWhereItsHolderIsRecused() {
            Attendance recused = benoitToAicha.recuse(new Recusal(AICHA, 2)).orElseThrow();

            assertThat(stateOf(SECOND, recused.rollFor(2, composition(), at("20:30"))))
                    .isEqualTo(SeatState.ABSENT);
            assertThat(stateOf(SECOND, recused.rollFor(1, composition(), at("20:30"))))
                    .isEqualTo(SeatState.REPRESENTED);
        }

        @Test
        void aGrantorWhoArrivesTakesTheVoteBack() {
            Attendance came = benoitToAicha.arrive(BENOIT, at("20:40")).orElseThrow();

            assertThat(stateOf(SECOND, came.rollAt(composition(), at("20:39")))).isEqualTo(SeatState.REPRESENTED);
            assertThat(stateOf(SECOND, came.rollAt(composition(), at("20:40")))).isEqualTo(SeatState.PRESENT);
        }

        @Test
        void itIsNotPassedOn() {
            Attendance chain = benoitToAicha
                    .entrust(new Proxy(CHLOE, BENOIT, at("20:15"), Optional.empty()), 1)
                    .orElseThrow();

            assertThat(stateOf(new Seat(3), chain.rollAt(composition(), at("20:30"))))
                    .isEqualTo(SeatState.ABSENT);
        }

        @Test
        void theRollCanBeReadWithoutIt() {
            Roll roll = benoitToAicha.rollAt(composition(), at("20:30"));

            assertThat(roll.withoutProxies().count(SeatState.REPRESENTED)).isZero();
            assertThat(roll.withoutProxies().count(SeatState.PRESENT)).isEqualTo(1);
            assertThat(roll.withoutProxies().count(SeatState.ABSENT)).isEqualTo(6);
        }
    }

    @Nested
    class WhenSomebodyStandsBack {

        @Test
        void theSeatIsRecusedForThatItemOnly() {
            Attendance recused = Attendance.none()
                    .arrive(AICHA, at("20:00"))
                    .then(here -> here.recuse(new Recusal(AICHA, 2)))
                    .orElseThrow();

            assertThat(stateOf(FIRST, recused.rollFor(2, composition(), at("20:30"))))
                    .isEqualTo(SeatState.RECUSED);
            assertThat(stateOf(FIRST, recused.rollFor(1, composition(), at("20:30"))))
                    .isEqualTo(SeatState.PRESENT);
            assertThat(stateOf(FIRST, recused.rollAt(composition(), at("20:30"))))
                    .isEqualTo(SeatState.PRESENT);
        }

        @Test
        void theSeatIsRecusedEvenIfRepresented() {
            Attendance recused = Attendance.none()
                    .arrive(AICHA, at("20:00"))
                    .then(here -> here.entrust(new Proxy(BENOIT, AICHA, at("20:00"), Optional.empty()), 1))
                    .then(here -> here.recuse(new Recusal(BENOIT, 2)))
                    .orElseThrow();

            assertThat(stateOf(SECOND, recused.rollFor(2, composition(), at("20:30"))))
                    .isEqualTo(SeatState.RECUSED);
        }
    }

    @Nested
    class WhenASeatIsVacant {

        @Test
        void itIsNeitherAbsentNorVoting() {
            Composition oneVacant = new Composition(List.of(
                    new Composition.Place(FIRST, Optional.empty()),
                    new Composition.Place(SECOND, Optional.of(named(BENOIT)))));

            Roll roll = Attendance.none().rollAt(oneVacant, at("20:00"));

            assertThat(roll.count(SeatState.VACANT)).isEqualTo(1);
            assertThat(roll.count(SeatState.ABSENT)).isEqualTo(1);
            assertThat(roll.standing(FIRST).orElseThrow().mayVote()).isFalse();
            assertThat(roll.standing(new Seat(8))).isEmpty();
        }
    }

    @Nested
    class WhenARollIsPutTogetherByHand {

        private final Optional<Holder> holder = Optional.of(named(AICHA));

        @Test
        void aVacantSeatHasNoHolderAndAHeldOneHas() {
            assertThatThrownBy(() -> new Roll.Standing(FIRST, holder, SeatState.VACANT, Optional.empty()))
                    .hasMessageContaining("vacant exactly when nobody holds it");
            assertThatThrownBy(() -> new Roll.Standing(FIRST, Optional.empty(), SeatState.ABSENT, Optional.empty()))
                    .hasMessageContaining("vacant exactly when nobody holds it");
        }

        @Test
        void aRepresentedSeatHasAProxyAndNoOtherHas() {
            assertThatThrownBy(() -> new Roll.Standing(FIRST, holder, SeatState.REPRESENTED, Optional.empty()))
                    .hasMessageContaining("represented exactly by a proxy");
            assertThatThrownBy(() -> new Roll.Standing(FIRST, holder, SeatState.PRESENT, Optional.of(SECOND)))
                    .hasMessageContaining("represented exactly by a proxy");
        }
    }

    /** What may be the matter with a seat; a proxy goes to the first seat. */
    private enum Situation {
        VACANT,
        AWAY,
        THERE,
        PROXY_TO_THE_FIRST,
        RECUSED
    }

    @Test
    void sevenAlwaysAddUpHoweverTheyStand() {
        int[] chosen = new int[7];
        int rolls = 0;
        do {
            List<Situation> situations = new ArrayList<>();
            for (int choice : chosen) {
                situations.add(Situation.values()[choice]);
            }
            assertStands(situations);
            rolls++;
        } while (next(chosen));

        assertThat(rolls).isEqualTo(78_125);
    }

    private static void assertStands(List<Situation> situations) {
        List<Composition.Place> places = new ArrayList<>();
        List<Movement> movements = new ArrayList<>();
        List<Proxy> proxies = new ArrayList<>();
        List<Recusal> recusals = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            MemberId who = new MemberId("000" + (i + 1));
            Situation situation = situations.get(i);
            places.add(new Composition.Place(
                    new Seat(i + 1),
                    situation == Situation.VACANT ? Optional.empty() : Optional.of(new Holder(who, "Somebody"))));
            switch (situation) {
                case THERE -> movements.add(new Movement(at("20:00"), who, Movement.Kind.ARRIVAL));
                case PROXY_TO_THE_FIRST -> proxies.add(new Proxy(who, AICHA, at("20:00"), Optional.empty()));
                case RECUSED -> recusals.add(new Recusal(who, 1));
                default -> {}
            }
        }
        Roll roll = new Attendance(movements, List.of(), proxies, recusals)
                .rollFor(1, new Composition(places), at("20:00"));

        List<SeatState> states =
                roll.standings().stream().map(Roll.Standing::state).toList();
        List<SeatState> expected = situations.stream()
                .map(situation -> expected(situation, situations.get(0)))
                .toList();
        if (!states.equals(expected)) {
            assertThat(states).as(situations.toString()).isEqualTo(expected);
        }
    }

    private static SeatState expected(Situation situation, Situation ofTheFirst) {
        return switch (situation) {
            case VACANT -> SeatState.VACANT;
            case AWAY -> SeatState.ABSENT;
            case THERE -> SeatState.PRESENT;
            case PROXY_TO_THE_FIRST -> ofTheFirst == Situation.THERE ? SeatState.REPRESENTED : SeatState.ABSENT;
            case RECUSED -> SeatState.RECUSED;
        };
    }

    private static boolean next(int[] chosen) {
        for (int i = 0; i < chosen.length; i++) {
            if (++chosen[i] < Situation.values().length) {
                return true;
            }
            chosen[i] = 0;
        }
        return false;
    }

    private static SeatState stateOfFirst(Attendance attendance, String hour) {
        return stateOf(FIRST, attendance.rollAt(composition(), at(hour)));
    }

    private static SeatState stateOf(Seat seat, Roll roll) {
        return roll.standing(seat).orElseThrow().state();
    }

    @Test
    void whoeverHoldsNoSeatIsOnNoRoll() {
        Attendance guest = Attendance.none().arrive(HERVE, at("20:00")).orElseThrow();

        assertThat(guest.rollAt(composition(), at("20:00")).count(SeatState.PRESENT))
                .isZero();
    }
}

package org.collegium.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.at;
import static org.collegium.story.Spoken.refusal;

import java.util.Optional;
import org.collegium.member.MemberId;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What can be noted of who came, and what cannot. */
class AttendanceTest {

    private static final Attendance AICHA_IS_THERE =
            Attendance.none().arrive(AICHA, at("20:00")).orElseThrow();

    @Nested
    class WhenSomebodyMoves {

        @Test
        void whoeverIsThereDoesNotArrive() {
            assertThat(refusal(AICHA_IS_THERE.arrive(AICHA, at("20:10")))).isEqualTo("0001 is there already");
        }

        @Test
        void whoeverIsNotThereDoesNotLeave() {
            assertThat(refusal(AICHA_IS_THERE.leave(BENOIT, at("20:10")))).isEqualTo("0002 is not there");
            assertThat(refusal(AICHA_IS_THERE.leave(AICHA, at("20:10")).then(left -> left.leave(AICHA, at("20:20")))))
                    .isEqualTo("0001 is not there");
        }

        @Test
        void theClockDoesNotRunBackwardsNorStandStill() {
            assertThat(refusal(AICHA_IS_THERE.leave(AICHA, at("19:59"))))
                    .isEqualTo("the movements of 0001 are not in the order of time");
            assertThat(refusal(AICHA_IS_THERE.leave(AICHA, at("20:00"))))
                    .isEqualTo("the movements of 0001 are not in the order of time");
        }

        @Test
        void eachHasTheirOwnClock() {
            assertThat(AICHA_IS_THERE.arrive(BENOIT, at("19:30")).refusal()).isEmpty();
        }
    }

    @Nested
    class WhenSomebodyIsExcused {

        @Test
        void itIsNotedOnce() {
            Attendance excused = Attendance.none().excuse(CHLOE).orElseThrow();

            assertThat(excused.excused()).containsExactly(CHLOE);
            assertThat(refusal(excused.excuse(CHLOE))).isEqualTo("0003 is excused already, or came");
        }

        @Test
        void whoeverCameNeedsNoExcuse() {
            assertThat(refusal(AICHA_IS_THERE.excuse(AICHA))).isEqualTo("0001 is excused already, or came");
        }

        @Test
        void theyMayComeAfterAll() {
            assertThat(Attendance.none()
                            .excuse(CHLOE)
                            .then(excused -> excused.arrive(CHLOE, at("21:00")))
                            .map(came -> came.isPresent(CHLOE, at("21:00")))
                            .orElseThrow())
                    .isTrue();
        }
    }

    @Nested
    class WhenAProxyIsGiven {

        @Test
        void nobodyHoldsTheirOwn() {
            assertThat(refusal(Attendance.none().entrust(proxy(AICHA, AICHA, "20:00", "21:00"), 1)))
                    .isEqualTo("0001 cannot hold their own proxy");
        }

        @Test
        void nobodyGivesTwoAtOnce() {
            assertThat(refusal(Attendance.none()
                            .entrust(proxy(AICHA, BENOIT, "20:00", "21:00"), 1)
                            .then(once -> once.entrust(proxy(AICHA, CHLOE, "20:59", "22:00"), 1))))
                    .isEqualTo("0001 has already given a proxy for that time");
        }

        @Test
        void oneAfterTheOtherIsFine() {
            assertThat(Attendance.none()
                            .entrust(proxy(AICHA, BENOIT, "20:00", "21:00"), 1)
                            .then(once -> once.entrust(proxy(AICHA, CHLOE, "21:00", "22:00"), 1))
                            .map(Attendance::proxies)
                            .orElseThrow())
                    .hasSize(2);
        }

        @Test
        void nobodyHoldsMoreThanTheLimit() {
            assertThat(refusal(Attendance.none()
                            .entrust(proxy(AICHA, CHLOE, "20:00", "21:00"), 1)
                            .then(once -> once.entrust(proxy(BENOIT, CHLOE, "20:30", "22:00"), 1))))
                    .isEqualTo("0003 already holds 1 proxy, the most allowed");
            assertThat(refusal(Attendance.none()
                            .entrust(proxy(BENOIT, CHLOE, "20:30", "22:00"), 1)
                            .then(once -> once.entrust(proxy(AICHA, CHLOE, "20:00", "21:00"), 1))))
                    .isEqualTo("0003 already holds 1 proxy, the most allowed");
        }

        @Test
        void theLimitIsOnHowManyAreHeldAtTheSameTime() {
            Answer<Attendance> twoInARow = Attendance.none()
                    .entrust(proxy(AICHA, CHLOE, "20:00", "20:30"), 2)
                    .then(once -> once.entrust(proxy(BENOIT, CHLOE, "21:00", "21:30"), 2));

            assertThat(twoInARow
                            .then(twice -> twice.entrust(proxy(DENEZ, CHLOE, "20:00", "22:00"), 2))
                            .refusal())
                    .isEmpty();
            assertThat(refusal(twoInARow.then(twice -> twice.entrust(proxy(DENEZ, CHLOE, "20:00", "22:00"), 1))))
                    .isEqualTo("0003 already holds 1 proxy, the most allowed");
        }

        @Test
        void whereNoneIsAllowedNoneIsHeld() {
            assertThat(refusal(Attendance.none().entrust(proxy(AICHA, CHLOE, "20:00", "21:00"), 0)))
                    .isEqualTo("0003 already holds 0 proxies, the most allowed");
        }

        @Test
        void itEndsAfterItBegins() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> proxy(AICHA, BENOIT, "21:00", "21:00"))
                    .withMessageStartingWith("A proxy of 0001 from 2025-01-07T20:00:00Z cannot end at");
        }
    }

    @Nested
    class WhenSomebodyStandsBack {

        @Test
        void onceIsEnoughForAnItem() {
            Attendance recused = Attendance.none().recuse(new Recusal(AICHA, 2)).orElseThrow();

            assertThat(refusal(recused.recuse(new Recusal(AICHA, 2)))).isEqualTo("0001 is already recused from item 2");
            assertThat(recused.recuse(new Recusal(AICHA, 3)).refusal()).isEmpty();
        }
    }

    private static Proxy proxy(MemberId grantor, MemberId holder, String from, String until) {
        return new Proxy(grantor, holder, at(from), Optional.of(at(until)));
    }
}

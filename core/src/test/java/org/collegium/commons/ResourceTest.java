package org.collegium.commons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collegium.commons.Workshop.OPENED;
import static org.collegium.commons.Workshop.learnt;
import static org.collegium.commons.Workshop.pad;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.NOBODY;
import static org.collegium.story.People.members;
import static org.collegium.story.Spoken.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collegium.commons.Resource.Access;
import org.collegium.commons.Resource.Kind;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who masters a resource, and when it is there. */
class ResourceTest {

    @Nested
    class WhenSomebodyLearnsIt {

        @Test
        void theyMasterItFromThatDay() {
            Resource pad = learnt(pad(), AICHA);

            assertThat(masters(pad, JANUARY.minusDays(1))).isEmpty();
            assertThat(masters(pad, JANUARY)).containsExactly(AICHA);
            assertThat(masters(pad, MARCH)).containsExactly(AICHA);
        }

        @Test
        void theyMustBeAMemberThatDay() {
            assertThat(refusal(pad().learn(IRIS, JANUARY, members())))
                    .isEqualTo("Iris Le Gall is no member on 7\u00a0January 2025");
            assertThat(refusal(pad().learn(NOBODY, JANUARY, members()))).isEqualTo("nobody has the number 9999");
        }

        @Test
        void itIsNotLearntTwice() {
            Resource pad = pad().learn(AICHA, FEBRUARY, members()).orElseThrow();
            String twice = "Aïcha Le Gall already masters “Pad” (service), from 4\u00a0February 2025 on";

            assertThat(refusal(pad.learn(AICHA, FEBRUARY, members()))).isEqualTo(twice);
            assertThat(refusal(pad.learn(AICHA, MARCH, members()))).isEqualTo(twice);
            assertThat(refusal(pad.learn(AICHA, JANUARY, members()))).isEqualTo(twice);
        }
    }

    @Nested
    class WhenSomebodyLeavesIt {

        private final Resource left =
                learnt(pad(), AICHA, HERVE).leave(AICHA, FEBRUARY).orElseThrow();

        @Test
        void theyMasteredItUntilTheDayBefore() {
            assertThat(masters(left, FEBRUARY.minusDays(1))).containsExactly(AICHA, HERVE);
            assertThat(masters(left, FEBRUARY)).containsExactly(HERVE);
        }

        @Test
        void theyMayLearnItAgainFromThatDay() {
            Resource again = left.learn(AICHA, FEBRUARY, members()).orElseThrow();

            assertThat(masters(again, FEBRUARY)).containsExactly(HERVE, AICHA);
            assertThat(again.stewards()).hasSize(3);
        }

        @Test
        void anEarlierDayMayBeRecordedAfterwards() {
            LocalDate earlier = JANUARY.plusDays(1);

            assertThat(masters(left.leave(AICHA, earlier).orElseThrow(), earlier))
                    .containsExactly(HERVE);
        }

        @Test
        void theyMustHaveMasteredItTheDayBefore() {
            assertThat(refusal(pad().leave(HERVE, MARCH)))
                    .isEqualTo("member no.\u00a00008 does not master “Pad” (service) on 3\u00a0March 2025");
            assertThat(refusal(left.leave(AICHA, MARCH))).contains("0001");
            assertThat(refusal(left.leave(HERVE, JANUARY))).contains("6\u00a0January 2025");
        }
    }

    @Nested
    class WhenAStewardLeavesTheAssociation {

        @Test
        void theyNoLongerCountThoughNobodyNotedIt() {
            LocalDate lastDay = LocalDate.of(2024, 8, 31);
            Resource pad = pad().learn(IRIS, OPENED, members()).orElseThrow();

            assertThat(masters(pad, lastDay)).containsExactly(IRIS);
            assertThat(masters(pad, lastDay.plusDays(1))).isEmpty();
        }
    }

    @Nested
    class WhenItBeginsAndEnds {

        @Test
        void itIsThereFromItsFirstDayUntilTheDayOfItsEnd() {
            Resource pad = pad().endingOn(MARCH);

            assertThat(pad.isThereOn(OPENED.minusDays(1))).isFalse();
            assertThat(pad.isThereOn(OPENED)).isTrue();
            assertThat(pad.isThereOn(MARCH.minusDays(1))).isTrue();
            assertThat(pad.isThereOn(MARCH)).isFalse();
        }

        @Test
        void itLastsADayOrMore() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pad().endingOn(OPENED))
                    .withMessage("Resource 'Pad' from 2024-01-01 cannot end on 2024-01-01");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Steward(AICHA, MARCH, Optional.of(MARCH)))
                    .withMessage("Steward 0001 from 2025-03-04 cannot leave on 2025-03-04");
        }

        @Test
        void itHasAName() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Resource.of(" ", Kind.TOOL, Access.MEMBERS, OPENED))
                    .withMessage("A resource needs a name");
        }
    }

    private static List<MemberId> masters(Resource resource, LocalDate day) {
        return resource.masteredBy(day, members()).stream().map(Member::id).toList();
    }
}

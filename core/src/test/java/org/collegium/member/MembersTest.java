package org.collegium.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Spoken.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who belongs, since when, and paid up. */
class MembersTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final Dues SECOND_QUARTER = new Dues(APRIL, JULY, 500);

    private static final Member STAYING = person("0001", Optional.empty());
    private static final Member LEAVING = person("0002", Optional.of(new Departure(JULY, "resigned")));

    @Nested
    class WhenSomebodyBelongs {

        @Test
        void itIsFromTheFirstDay() {
            assertThat(STAYING.belongsOn(NEW_YEAR.minusDays(1))).isFalse();
            assertThat(STAYING.belongsOn(NEW_YEAR)).isTrue();
        }

        @Test
        void itIsUntilTheDayOfDepartureWhichNoLongerCounts() {
            assertThat(LEAVING.belongsOn(JULY.minusDays(1))).isTrue();
            assertThat(LEAVING.belongsOn(JULY)).isFalse();
        }

        @Test
        void goodStandingTakesDuesForTheDay() {
            assertThat(STAYING.inGoodStandingOn(APRIL.minusDays(1))).isFalse();
            assertThat(STAYING.inGoodStandingOn(APRIL)).isTrue();
            assertThat(STAYING.inGoodStandingOn(JULY.minusDays(1))).isTrue();
            assertThat(STAYING.inGoodStandingOn(JULY)).isFalse();
        }

        @Test
        void duesDoNotMakeAMember() {
            Member leftEarly = person("0003", Optional.of(new Departure(LocalDate.of(2025, 5, 1), "moved")));

            assertThat(leftEarly.inGoodStandingOn(APRIL)).isTrue();
            assertThat(leftEarly.inGoodStandingOn(LocalDate.of(2025, 5, 1))).isFalse();
        }
    }

    @Nested
    class WhenTheRollIsCalled {

        private final Members members = Members.of(List.of(LEAVING, STAYING));

        @Test
        void itHasThoseOfTheDayInTheOrderOfTheirNumbers() {
            assertThat(members.roll(APRIL)).containsExactly(STAYING, LEAVING);
            assertThat(members.roll(JULY)).containsExactly(STAYING);
            assertThat(members.roll(NEW_YEAR.minusDays(1))).isEmpty();
        }

        @Test
        void itAnswersWhoBelongs() {
            assertThat(members.belonging(LEAVING.id(), APRIL).orElseThrow()).isEqualTo(LEAVING);
            assertThat(refusal(members.belonging(LEAVING.id(), JULY)))
                    .isEqualTo(LEAVING.name() + " is no member on 1\u00a0July 2025");
            assertThat(refusal(members.belonging(new MemberId("0404"), APRIL))).isEqualTo("nobody has the number 0404");
        }

        @Test
        void nobodyIsForgotten() {
            assertThat(members.size()).isEqualTo(2);
            assertThat(members).containsExactly(STAYING, LEAVING);
            assertThat(members.member(LEAVING.id())).contains(LEAVING);
            assertThat(members.member(new MemberId("0404"))).isEmpty();
        }

        @Test
        void aLaterEntryTakesThePlaceOfTheEarlier() {
            Member renamed = new Member(
                    STAYING.id(), new Identity.Person("Anna", "Ar Gall"), NEW_YEAR, Optional.empty(), List.of());

            Members changed = members.enrol(List.of(renamed));

            assertThat(changed.size()).isEqualTo(2);
            assertThat(changed.member(STAYING.id())).contains(renamed);
            assertThat(members.member(STAYING.id())).contains(STAYING);
        }
    }

    @Nested
    class WhenCompared {

        @Test
        void theSamePeopleAreTheSameMembers() {
            Members one = Members.of(List.of(STAYING, LEAVING));
            Members other = Members.of(List.of(LEAVING, STAYING));

            assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
            assertThat(one).isNotEqualTo(Members.none()).isNotEqualTo(List.of(STAYING, LEAVING));
        }
    }

    @Nested
    class WhenNamed {

        @Test
        void aPersonHasTwoNamesAndALegalEntityOne() {
            Identity.LegalEntity cooperative = new Identity.LegalEntity("Ti ar Vro", "Yann Riou");

            assertThat(STAYING.name()).isEqualTo("Anna Le Gall");
            assertThat(cooperative.displayName()).isEqualTo("Ti ar Vro");
            assertThat(cooperative.representedBy()).isEqualTo("Yann Riou");
        }

        @Test
        void noNameIsBlank() {
            assertThatThrownBy(() -> new Identity.Person(" ", "Le Gall")).hasMessage("A member needs a given name");
            assertThatThrownBy(() -> new Identity.Person("Anna", "")).hasMessage("A member needs a family name");
            assertThatThrownBy(() -> new Identity.LegalEntity("", "Anna")).hasMessage("A member needs a name");
            assertThatThrownBy(() -> new Identity.LegalEntity("Ti", " ")).hasMessage("A member needs a representative");
        }

        @Test
        void aNumberHasTheFormOfAReference() {
            assertThat(new MemberId("0042")).hasToString("0042").isLessThan(new MemberId("0043"));
            assertThatThrownBy(() -> new MemberId("n° 42")).hasMessageContaining("'n° 42' is no reference");
        }
    }

    @Nested
    class WhenItCannotBe {

        @Test
        void nobodyLeavesBeforeJoining() {
            assertThatThrownBy(() -> person("0005", Optional.of(new Departure(NEW_YEAR.minusDays(1), "error"))))
                    .hasMessage("Member 0005 joined on 2025-01-01 and left on 2024-12-31");
        }

        @Test
        void duesEndAfterTheyBeginAndAreNotNegative() {
            assertThatThrownBy(() -> new Dues(APRIL, APRIL, 500))
                    .hasMessage("Dues from 2025-04-01 cannot end on 2025-04-01");
            assertThatThrownBy(() -> new Dues(APRIL, JULY, -1)).hasMessage("Dues of -1 cents are less than nothing");
        }
    }

    private static Member person(String number, Optional<Departure> departure) {
        return new Member(
                new MemberId(number),
                new Identity.Person("Anna", "Le Gall"),
                NEW_YEAR,
                departure,
                List.of(SECOND_QUARTER));
    }
}

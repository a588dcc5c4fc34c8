package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How close a vote was. */
class SmallestChangeTest {

    private static final Rule COLLEGIAL =
            Rule.of(Majority.moreThanHalfOf(Base.EXPRESSED)).with(Quorum.atLeast(1, 2, Base.IN_OFFICE));

    @Nested
    class WhenItWasAdopted {

        @Test
        void oneVoteTurnsANarrowOne() {
            Verdict verdict = COLLEGIAL.judge(new Electorate(0, 0, 7, 0, 0), Tally.of(4, 3, 0));

            assertThat(verdict.smallestChange()).isInstanceOfSatisfying(SmallestChange.OtherChoices.class, change -> {
                assertThat(change.seats()).isEqualTo(1);
                assertThat(COLLEGIAL
                                .judge(verdict.electorate(), change.example())
                                .isAdopted())
                        .isFalse();
            });
        }

        @Test
        void fourVotesTurnSevenToNone() {
            Verdict verdict = COLLEGIAL.judge(new Electorate(0, 0, 7, 0, 0), Tally.of(7, 0, 0));

            assertThat(seats(verdict)).isEqualTo(4);
        }
    }

    @Nested
    class WhenItWasNotAdopted {

        @Test
        void whoeverDidNotTakePartMightHave() {
            Verdict verdict = COLLEGIAL.judge(new Electorate(0, 0, 7, 0, 0), new Tally(0, 0, 0, 0, 0, 7));

            assertThat(seats(verdict)).isEqualTo(1);
        }

        @Test
        void whoeverIsNotInTheTallyButMayVoteIsCountedAsNotTakingPart() {
            Verdict verdict = COLLEGIAL.judge(new Electorate(0, 0, 7, 0, 0), Tally.of(0, 0, 0));

            assertThat(verdict.smallestChange())
                    .isEqualTo(new SmallestChange.OtherChoices(1, new Tally(1, 0, 0, 0, 0, 6)));
        }

        @Test
        void noChoiceHelpsWhereTooFewAreThere() {
            Verdict verdict = Rule.of(Majority.moreThanHalfOf(Base.SEATS))
                    .judge(new Electorate(0, 4, 3, 0, 0), Tally.of(3, 0, 0));

            assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_ADOPTED);
            assertThat(verdict.smallestChange()).isEqualTo(new SmallestChange.Impossible());
        }

        @Test
        void aTallyLargerThanTheElectorateIsTakenAsItStands() {
            Verdict published = COLLEGIAL.judge(new Electorate(0, 0, 4, 0, 0), Tally.of(3, 5, 0));

            assertThat(seats(published)).isEqualTo(2);
        }
    }

    @Nested
    class WhenThereWasNoQuorum {

        @Test
        void itIsThoseWhoStayedAwayWhoMattered() {
            Verdict verdict = COLLEGIAL.judge(new Electorate(0, 5, 2, 0, 0), Tally.of(2, 0, 0));

            assertThat(verdict.smallestChange()).isEqualTo(new SmallestChange.MoreAttending(2));
        }

        @Test
        void everybodyWhoStayedAwayMayBeNeededAndMayNotDo() {
            Electorate fivePresent = new Electorate(0, 2, 5, 0, 0);
            Rule all = COLLEGIAL.with(Quorum.parse("AT_LEAST 7"));
            Rule more = COLLEGIAL.with(Quorum.parse("AT_LEAST 8"));

            assertThat(all.judge(fivePresent, Tally.of(5, 0, 0)).smallestChange())
                    .isEqualTo(new SmallestChange.MoreAttending(2));
            assertThat(more.judge(fivePresent, Tally.of(5, 0, 0)).smallestChange())
                    .isEqualTo(new SmallestChange.Impossible());
        }

        @Test
        void whoeverIsRepresentedMightHaveComeInPerson() {
            Verdict verdict = COLLEGIAL.judge(new Electorate(0, 1, 2, 4, 0), Tally.of(6, 0, 0));

            assertThat(verdict.smallestChange()).isEqualTo(new SmallestChange.MoreAttending(2));
        }

        @Test
        void whoeverIsRepresentedAndCountedAddsNothingByComing() {
            Verdict verdict = COLLEGIAL
                    .with(Quorum.parse("AT_LEAST 6 WITH_PROXIES"))
                    .judge(new Electorate(2, 1, 2, 2, 0), Tally.of(4, 0, 0));

            assertThat(verdict.smallestChange()).isEqualTo(new SmallestChange.Impossible());
        }

        @Test
        void nobodyIsLeftToComeWhereTheSeatsAreVacant() {
            Verdict verdict = Rule.of(Majority.nobodyAgainst())
                    .with(Quorum.atLeast(1, 2, Base.SEATS))
                    .judge(new Electorate(5, 0, 2, 0, 0), Tally.of(2, 0, 0));

            assertThat(verdict.smallestChange()).isEqualTo(new SmallestChange.Impossible());
        }
    }

    private static int seats(Verdict verdict) {
        return ((SmallestChange.OtherChoices) verdict.smallestChange()).seats();
    }
}

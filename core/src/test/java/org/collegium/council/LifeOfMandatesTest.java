package org.collegium.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;
import static org.collegium.story.People.members;
import static org.collegium.story.Spoken.english;
import static org.collegium.story.Spoken.refusal;

import java.time.LocalDate;
import java.util.Optional;
import org.collegium.council.Mandate.Cause;
import org.collegium.council.Mandate.Ending;
import org.collegium.council.Mandate.Origin;
import org.collegium.member.MemberId;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Seat 3 from the election of Benoît until June 2027: what cuts it short, and who fills it. */
class LifeOfMandatesTest {

    private static final Seat THREE = new Seat(3);
    private static final LocalDate ELECTION = LocalDate.of(2024, 6, 15);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 4);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate ASSEMBLY = LocalDate.of(2025, 6, 14);
    private static final LocalDate TERM = LocalDate.of(2027, 6, 15);

    private final Council elected = Council.of(7)
            .appoint(new Mandate(THREE, BENOIT, ELECTION, Optional.of(TERM), Origin.ELECTED), members())
            .orElseThrow();
    private final Council vacant = elected.end(THREE, MARCH, Cause.RESIGNED).orElseThrow();
    private final Council coOpted = vacant.coOpt(THREE, HERVE, APRIL, members()).orElseThrow();

    @Nested
    class WhenAMandateEnds {

        @ParameterizedTest
        @EnumSource(names = "NOT_RATIFIED", mode = EnumSource.Mode.EXCLUDE)
        void theSeatIsVacantFromThatDayAndWhyIsRemembered(Cause cause) {
            Council after = elected.end(THREE, MARCH, cause).orElseThrow();

            assertThat(after.mandate(THREE, MARCH.minusDays(1)).map(Mandate::member))
                    .contains(BENOIT);
            assertThat(after.vacancies(MARCH)).contains(THREE);
            assertThat(last(after).ending()).contains(new Ending(cause, Optional.of(TERM)));
            assertThat(last(after).term()).contains(TERM);
        }

        @Test
        void itSaysHow() {
            assertThat(english(last(elected).phrase("Benoît Le Gall")))
                    .isEqualTo("Benoît Le Gall, seat 3, from 15\u00a0June 2024 to 14\u00a0June 2027 (election)");
            assertThat(english(last(vacant).phrase("Benoît Le Gall")))
                    .isEqualTo("Benoît Le Gall, seat 3, from 15\u00a0June 2024 to 3\u00a0March 2025"
                            + " (election; ended by: resignation)");
        }

        @Test
        void aLaterCauseMayEndItSoonerAndTheTermStays() {
            Council leaving = elected.end(THREE, ASSEMBLY, Cause.RESIGNED).orElseThrow();
            Council removed = leaving.end(THREE, APRIL, Cause.REMOVED).orElseThrow();

            assertThat(last(removed).until()).contains(APRIL);
            assertThat(last(removed).ending()).contains(new Ending(Cause.REMOVED, Optional.of(TERM)));
        }

        @Test
        void somebodyMustHoldTheSeat() {
            assertThat(refusal(vacant.end(THREE, APRIL, Cause.DIED)))
                    .isEqualTo("seat 3 is vacant on 1\u00a0April 2025");
            assertThat(refusal(vacant.end(new Seat(8), APRIL, Cause.DIED)))
                    .isEqualTo("seat 8 does not exist: the council has 7");
        }

        @Test
        void itLastedADay() {
            assertThat(refusal(elected.end(THREE, ELECTION, Cause.RESIGNED)))
                    .isEqualTo("seat 3 is held only since 15\u00a0June 2024: it takes a later day");
        }

        @Test
        void onlyACoOptationEndsForWantOfRatification() {
            assertThatThrownBy(() -> elected.end(THREE, MARCH, Cause.NOT_RATIFIED))
                    .hasMessage("A mandate that is ELECTED needs no ratification");
        }

        @Test
        void itHasADay() {
            assertThatThrownBy(() -> new Mandate(
                            THREE,
                            BENOIT,
                            ELECTION,
                            Optional.empty(),
                            Origin.ELECTED,
                            Optional.of(new Ending(Cause.DIED, Optional.empty()))))
                    .hasMessageContaining("has a day of its end");
        }
    }

    @Nested
    class WhenWhatBecameOfAMandateIsEntered {

        private final Mandate resigned = last(vacant);

        @Test
        void itsEndBeforeItsTermTakesItsPlace() {
            assertThat(elected.enter(resigned, members())).isEqualTo(Answer.granted(vacant));
            assertThat(vacant.enter(resigned, members())).as("once more").isEqualTo(Answer.granted(vacant));
        }

        @Test
        void aSoonerEndByALaterCauseToo() {
            Council leaving = elected.end(THREE, ASSEMBLY, Cause.RESIGNED).orElseThrow();
            Council removed = leaving.end(THREE, APRIL, Cause.REMOVED).orElseThrow();

            assertThat(leaving.enter(last(removed), members())).isEqualTo(Answer.granted(removed));
        }

        @Test
        void itsRatificationToo() {
            Council ratified = coOpted.ratify(THREE, ASSEMBLY).orElseThrow();

            assertThat(coOpted.enter(last(ratified), members())).isEqualTo(Answer.granted(ratified));
        }

        @Test
        void itsRatificationAndItsEndAtOnce() {
            Council ended = coOpted.ratify(THREE, ASSEMBLY)
                    .then(ratified -> ratified.end(THREE, ASSEMBLY.plusDays(9), Cause.DIED))
                    .orElseThrow();

            assertThat(coOpted.enter(last(ended), members())).isEqualTo(Answer.granted(ended));
        }

        @Test
        void andTheRefusalOfARatification() {
            Council refused = coOpted.refuse(THREE, ASSEMBLY).orElseThrow();

            assertThat(coOpted.enter(last(refused), members())).isEqualTo(Answer.granted(refused));
        }

        @Test
        void oneThatIsNotThereIsAppointed() {
            assertThat(vacant.enter(last(coOpted), members())).isEqualTo(Answer.granted(coOpted));
        }

        @Test
        void anythingElseThatOverlapsIsRefused() {
            String held = "seat 3 is already held by 0002 since 15\u00a0June 2024";
            Mandate longer = new Mandate(THREE, BENOIT, ELECTION, Optional.of(TERM.plusDays(1)), Origin.ELECTED);
            Mandate shorterWithoutCause = new Mandate(THREE, BENOIT, ELECTION, Optional.of(MARCH), Origin.ELECTED);
            Mandate otherwise = new Mandate(THREE, BENOIT, ELECTION, Optional.of(TERM), Origin.REPLACEMENT);
            Mandate ofAnotherTerm = new Mandate(
                    THREE,
                    BENOIT,
                    ELECTION,
                    Optional.of(MARCH),
                    Origin.ELECTED,
                    Optional.of(new Ending(Cause.RESIGNED, Optional.of(ASSEMBLY))));
            Mandate endedAfterItsTerm = new Mandate(
                    THREE,
                    BENOIT,
                    ELECTION,
                    Optional.of(TERM.plusDays(1)),
                    Origin.ELECTED,
                    Optional.of(new Ending(Cause.RESIGNED, Optional.of(TERM))));

            for (Mandate other :
                    new Mandate[] {longer, shorterWithoutCause, otherwise, ofAnotherTerm, endedAfterItsTerm}) {
                assertThat(refusal(elected.enter(other, members())))
                        .as(other.toString())
                        .isEqualTo(held);
            }
            assertThat(refusal(vacant.enter(last(elected), members())))
                    .as("what ended does not run on")
                    .isEqualTo(held);
            assertThat(refusal(vacant.enter(
                            last(elected.end(THREE, APRIL, Cause.REMOVED).orElseThrow()), members())))
                    .as("it ended once")
                    .isEqualTo(held);
        }
    }

    @Nested
    class WhenAVacancyIsFilled {

        @Test
        void aCoOptationIsProvisionalWithNoEndKnown() {
            assertThat(last(coOpted).until()).isEmpty();
            assertThat(coOpted.provisional(ASSEMBLY)).containsExactly(last(coOpted));
            assertThat(english(last(coOpted).phrase("Hervé Le Gall")))
                    .isEqualTo("Hervé Le Gall, seat 3, since 1\u00a0April 2025"
                            + " (co-optation, provisional until the next general meeting)");
        }

        @Test
        void aReplacementRunsToTheEndOfTheReplacedMandate() {
            Council replaced = vacant.replace(THREE, HERVE, APRIL, members()).orElseThrow();

            assertThat(last(replaced))
                    .isEqualTo(new Mandate(THREE, HERVE, APRIL, Optional.of(TERM), Origin.REPLACEMENT));
        }

        @Test
        void aReplacementOfAReplacementRunsToTheSameEnd() {
            Council again = vacant.replace(THREE, HERVE, APRIL, members())
                    .then(held -> held.end(THREE, ASSEMBLY, Cause.LEFT))
                    .then(held -> held.replace(THREE, AICHA, ASSEMBLY, members()))
                    .orElseThrow();

            assertThat(last(again).until()).contains(TERM);
        }

        @Test
        void afterTheTermThereIsNothingLeftOfIt() {
            Council later = vacant.replace(THREE, HERVE, TERM, members()).orElseThrow();

            assertThat(last(later).until()).isEmpty();
        }

        @Test
        void theSeatMustBeVacant() {
            assertThat(refusal(elected.coOpt(THREE, HERVE, APRIL, members())))
                    .isEqualTo("seat 3 is already held by 0002 since 15\u00a0June 2024");
            assertThat(refusal(elected.replace(THREE, HERVE, APRIL, members())))
                    .isEqualTo("seat 3 is already held by 0002 since 15\u00a0June 2024");
        }

        @Test
        void byAMemberWithoutAnotherSeat() {
            Council aichaOnOne = appointed(vacant, 1, AICHA);

            assertThat(refusal(aichaOnOne.coOpt(THREE, AICHA, APRIL, members())))
                    .isEqualTo("Aïcha Le Gall already holds seat 1 since 15\u00a0June 2024");
            assertThat(refusal(vacant.coOpt(THREE, IRIS, APRIL, members())))
                    .isEqualTo("Iris Le Gall is no member on 1\u00a0April 2025");
        }
    }

    @Nested
    class WhenTheGeneralMeetingSays {

        @Test
        void ratifiedACoOptationRunsToTheEndOfTheReplacedMandate() {
            Council ratified = coOpted.ratify(THREE, ASSEMBLY).orElseThrow();

            assertThat(last(ratified)).isEqualTo(new Mandate(THREE, HERVE, APRIL, Optional.of(TERM), Origin.RATIFIED));
            assertThat(ratified.provisional(ASSEMBLY)).isEmpty();
            assertThat(ratified.afterGeneralMeeting(ASSEMBLY)).isEqualTo(ratified);
        }

        @Test
        void refusedItEndsThatDayAndStoodUntilThen() {
            Council refused = coOpted.refuse(THREE, ASSEMBLY).orElseThrow();

            assertThat(refused.isSeated(HERVE, ASSEMBLY.minusDays(1))).isTrue();
            assertThat(refused.isSeated(HERVE, ASSEMBLY)).isFalse();
            assertThat(last(refused).ending()).contains(new Ending(Cause.NOT_RATIFIED, Optional.of(TERM)));
        }

        @Test
        void nothingItEndsAsIfRefused() {
            assertThat(coOpted.afterGeneralMeeting(ASSEMBLY))
                    .isEqualTo(coOpted.refuse(THREE, ASSEMBLY).orElseThrow());
        }

        @Test
        void theNextCoOptationStillReachesTheSameEnd() {
            LocalDate nextAssembly = ASSEMBLY.plusYears(1);
            Council again = coOpted.afterGeneralMeeting(ASSEMBLY)
                    .coOpt(THREE, AICHA, ASSEMBLY, members())
                    .orElseThrow();

            assertThat(again.afterGeneralMeeting(ASSEMBLY))
                    .as("co-opted that very day")
                    .isEqualTo(again);
            assertThat(last(again.ratify(THREE, nextAssembly).orElseThrow()).until())
                    .contains(TERM);
        }

        @Test
        void aReplacedMandateThatWouldBeOverCannotBeServedOut() {
            assertThat(refusal(coOpted.ratify(THREE, TERM)))
                    .isEqualTo("the mandate replaced on seat 3 ended on 15\u00a0June 2027: an election is to fill"
                            + " that seat");
            assertThat(coOpted.afterGeneralMeeting(TERM).vacancies(TERM)).contains(THREE);
        }

        @Test
        void aResignationToComeStaysOneAndDoesNotPutOffTheEnd() {
            LocalDate later = ASSEMBLY.plusMonths(1);
            Council resigning = coOpted.end(THREE, later, Cause.RESIGNED).orElseThrow();

            assertThat(last(resigning.ratify(THREE, ASSEMBLY).orElseThrow()))
                    .isEqualTo(new Mandate(
                            THREE,
                            HERVE,
                            APRIL,
                            Optional.of(later),
                            Origin.RATIFIED,
                            Optional.of(new Ending(Cause.RESIGNED, Optional.of(TERM)))));
            assertThat(resigning.afterGeneralMeeting(ASSEMBLY)).isEqualTo(coOpted.afterGeneralMeeting(ASSEMBLY));
        }

        @Test
        void onlyAProvisionalSeatIsRatifiedOrRefused() {
            String nothing = "seat 3 is not held provisionally: there is nothing to ratify";

            assertThat(refusal(elected.ratify(THREE, ASSEMBLY))).isEqualTo(nothing);
            assertThat(refusal(elected.refuse(THREE, ASSEMBLY))).isEqualTo(nothing);
            assertThat(refusal(vacant.ratify(THREE, ASSEMBLY))).isEqualTo("seat 3 is vacant on 14\u00a0June 2025");
            assertThat(refusal(coOpted.ratify(THREE, APRIL))).startsWith("seat 3 is held only since 1\u00a0April 2025");
        }
    }

    private static Council appointed(Council council, int seat, MemberId who) {
        Answer<Council> answer = council.appoint(
                new Mandate(new Seat(seat), who, ELECTION, Optional.of(TERM), Origin.ELECTED), members());
        return answer.orElseThrow();
    }

    /** The last mandate of the seat. */
    private static Mandate last(Council council) {
        return council.mandates().get(council.mandates().size() - 1);
    }
}

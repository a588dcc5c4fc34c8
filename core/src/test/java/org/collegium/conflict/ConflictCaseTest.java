package org.collegium.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collegium.conflict.Dispute.KEEPER;
import static org.collegium.conflict.Dispute.by;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.ENORA;
import static org.collegium.story.People.FANCH;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.composition;
import static org.collegium.story.People.council;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.refusal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.attendance.Recusal;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.member.MemberId;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictCaseTest {

    @Nested
    class WhenItIsRaised {

        @Test
        void noPartyReceivesIt() {
            assertThat(refusal(ConflictCase.raise(Dispute.GRIEVANCE, Dispute.LADDER, named(GWENN), by(GWENN, MARCH))))
                    .isEqualTo("Gwenn Le Gall is a party to the case and cannot hold a step of it");
        }

        @Test
        void itHasTwoDifferentParties() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dispute.between(Confidentiality.MEMBERS, GWENN, GWENN));
        }

        @Test
        void nothingIsNotedBeforehand() {
            assertThat(refusal(Dispute.raised().complainOfViolence(by(IRIS, MARCH.minusDays(1)))))
                    .isEqualTo("the case has something on record on 4\u00a0March 2025 already");
        }
    }

    @Nested
    class WhenItClimbs {

        @Test
        void noPartyHoldsAStep() {
            OpenCase noted = Dispute.raised().note("received", by(HERVE, MARCH)).orElseThrow();

            assertThat(refusal(noted.climb(ConflictStep.DIRECT_TALK, named(IRIS), council(), by(GWENN, MARCH))))
                    .isEqualTo("Iris Le Gall is a party to the case and cannot hold a step of it");
        }

        @Test
        void itDoesNotGoDown() {
            assertThat(refusal(Dispute.on(ConflictStep.LISTENER)
                            .climb(ConflictStep.DIRECT_TALK, KEEPER, council(), by(GWENN, MARCH))))
                    .isEqualTo("the step “direct talk” is not ahead of a case on the step “listener”");
        }

        @Test
        void onItsDueDateItStillWaits() {
            OpenCase talking = Dispute.on(ConflictStep.DIRECT_TALK);

            assertThat(talking.climb(ConflictStep.LISTENER, KEEPER, council(), by(GWENN, MARCH.plusDays(14)))
                            .refusal())
                    .isPresent();
            assertThat(talking.climb(ConflictStep.LISTENER, KEEPER, council(), by(GWENN, MARCH.plusDays(15)))
                            .refusal())
                    .isEmpty();
        }

        @Test
        void aStepBehindIsNotConsentedTo() {
            assertThat(refusal(Dispute.on(ConflictStep.LISTENER)
                            .consentToSkip(ConflictStep.DIRECT_TALK, by(GWENN, MARCH))))
                    .startsWith("the step “direct talk” is not ahead");
        }
    }

    @Nested
    class WhenSomebodyComplainsOfViolence {

        private final OpenCase raised =
                Dispute.raised().complainOfViolence(by(IRIS, MARCH)).orElseThrow();

        @Test
        void theySkipDirectTalkAtOnceAndAlone() {
            assertThat(raised.climb(ConflictStep.LISTENER, KEEPER, council(), by(IRIS, MARCH))
                            .refusal())
                    .isEmpty();
        }

        @Test
        void theOtherPartyDoesNot() {
            assertThat(refusal(raised.climb(ConflictStep.LISTENER, KEEPER, council(), by(GWENN, MARCH))))
                    .startsWith("the step “raised” has no result yet");
        }

        @Test
        void theySkipNoStepThatIsNotSpared() {
            assertThat(refusal(raised.climb(ConflictStep.COLLECTIVE_CIRCLE, KEEPER, council(), by(IRIS, MARCH))))
                    .startsWith("the step “listener” is not skipped");
        }
    }

    @Nested
    class WhenTheCouncilDecides {

        private final OpenCase voting = Dispute.on(ConflictStep.MAJORITY_VOTE);

        @Test
        void thePartiesWhoHoldASeatAreToStandBack() {
            assertThat(voting.recusals(3, council(), MARCH)).containsExactly(new Recusal(GWENN, 3));
        }

        @Test
        void aPartyWhoCouldVoteIsFound() {
            assertThat(refusal(voting.decide("2025-07", roll(), by(HERVE, MARCH))))
                    .isEqualTo("Gwenn Le Gall is a party to the case and cannot vote on it");
        }

        @Test
        void soIsAPartyWhoHoldsAProxy() {
            Roll.Standing absentAicha = new Roll.Standing(
                    new Seat(1), Optional.of(named(AICHA)), SeatState.REPRESENTED, Optional.of(new Seat(7)));
            Roll byProxy = new Roll(Stream.concat(
                            Stream.of(absentAicha),
                            roll(GWENN).standings().stream().skip(1))
                    .toList());

            assertThat(refusal(voting.decide("2025-07", byProxy, by(HERVE, MARCH))))
                    .startsWith("Gwenn Le Gall is a party");
        }

        @Test
        void everyPartyWasHeardBefore() {
            assertThat(refusal(councilFirst().decide("2025-07", roll(GWENN), by(HERVE, MARCH))))
                    .isEqualTo("Gwenn Le Gall is a party and was not heard yet");
        }

        @Test
        void aPartyWhoDidNotComeHoldsItUpNoLonger() {
            OpenCase waiting = councilFirst();
            Holder absent = named(IRIS);

            assertThat(waiting.hear(named(GWENN), Optional.empty(), by(HERVE, MARCH))
                            .then(one -> one.noteAbsence(absent, MARCH, by(HERVE, MARCH.plusDays(1))))
                            .then(both -> both.decide("2025-07", roll(GWENN), by(HERVE, MARCH.plusDays(1))))
                            .refusal())
                    .isEmpty();
            assertThat(refusal(waiting.noteAbsence(absent, MARCH.plusDays(1), by(HERVE, MARCH))))
                    .endsWith("between the beginning of the present step and today, not on 5\u00a0March 2025");
            assertThat(refusal(waiting.noteAbsence(absent, MARCH.minusDays(1), by(HERVE, MARCH))))
                    .endsWith("not on 3\u00a0March 2025");
            assertThat(refusal(waiting.noteAbsence(named(AICHA), MARCH, by(HERVE, MARCH))))
                    .isEqualTo("Aïcha Le Gall is no party to the case");
        }

        private static OpenCase councilFirst() {
            Grievance another = Dispute.between(Confidentiality.COUNCIL, GWENN, IRIS);
            ConflictLadder straight = new ConflictLadder(List.of(
                    new ConflictLadder.Rung(ConflictStep.RAISED, 1, false),
                    new ConflictLadder.Rung(ConflictStep.COUNCIL_CONSENSUS, 1, false)));
            return (OpenCase) ConflictCase.raise(another, straight, KEEPER, by(GWENN, MARCH))
                    .then(open -> open.note("received", by(HERVE, MARCH)))
                    .then(open -> open.climb(ConflictStep.COUNCIL_CONSENSUS, KEEPER, council(), by(AICHA, MARCH)))
                    .orElseThrow();
        }

        @Test
        void threeWhoAreNoPartiesDecideAndTwoDoNot() {
            assertThat(voting.decide("2025-07", seated(4), by(HERVE, MARCH))
                            .map(closed -> Dispute.file(closed).last()))
                    .isEqualTo(Answer.granted(new Fact.Referred(by(HERVE, MARCH))));
            assertThat(voting.decide("2025-07", roll(GWENN), by(HERVE, MARCH))
                            .map(closed -> Dispute.file(closed).last()))
                    .isEqualTo(Answer.granted(new Fact.Decided("2025-07", by(HERVE, MARCH))));
        }
    }

    @Nested
    class WhenTooFewOfTheCouncilAreNoParties {

        @ParameterizedTest
        @CsvSource({"4, false", "5, true"})
        void itGoesToTheGeneralMeetingInsteadOfTheCouncil(int parties, boolean isReferred) {
            Grievance quarrel = new Grievance(
                    "C-2025-2",
                    Stream.of(AICHA, BENOIT, CHLOE, DENEZ, ENORA)
                            .limit(parties)
                            .map(id -> named(id))
                            .toList(),
                    "The rota",
                    Confidentiality.MEMBERS);
            ConflictLadder straight = new ConflictLadder(List.of(
                    new ConflictLadder.Rung(ConflictStep.RAISED, 1, false),
                    new ConflictLadder.Rung(ConflictStep.MAJORITY_VOTE, 1, false)));

            ConflictCase next = ConflictCase.raise(quarrel, straight, KEEPER, by(FANCH, MARCH))
                    .then(open -> open.note("received", by(HERVE, MARCH)))
                    .then(open -> open.climb(ConflictStep.MAJORITY_VOTE, KEEPER, council(), by(FANCH, MARCH)))
                    .orElseThrow();

            assertThat(next instanceof ClosedCase).isEqualTo(isReferred);
        }
    }

    @Nested
    class WhenAMeasureIsTaken {

        @Test
        void itIsInForceFromItsDayToItsLast() {
            CaseFile file = Dispute.file(Dispute.raised()
                    .impose("the shed stays shut", MARCH.plusDays(2), council(), by(AICHA, MARCH))
                    .orElseThrow());

            assertThat(file.measuresInForceOn(MARCH.minusDays(1))).isEmpty();
            assertThat(file.measuresInForceOn(MARCH)).hasSize(1);
            assertThat(file.measuresInForceOn(MARCH.plusDays(2))).hasSize(1);
            assertThat(file.measuresInForceOn(MARCH.plusDays(3))).isEmpty();
        }

        @Test
        void itDoesNotEndBeforeItBegins() {
            assertThat(refusal(Dispute.raised()
                            .impose("the shed stays shut", MARCH.minusDays(1), council(), by(AICHA, MARCH))))
                    .isEqualTo("an interim measure cannot end on 3\u00a0March 2025, which is past");
        }
    }

    @Nested
    class WhenThePartiesAgreed {

        private final AgreedCase agreed = Dispute.on(ConflictStep.LISTENER)
                .agree("two keys", MARCH.plusDays(30), by(HERVE, MARCH))
                .orElseThrow();

        @Test
        void theReviewFollows() {
            assertThat(refusal(Dispute.on(ConflictStep.LISTENER).agree("two keys", MARCH, by(HERVE, MARCH))))
                    .isEqualTo("an agreement cannot be reviewed on 4\u00a0March 2025, on its own day or before");
        }

        @Test
        void itIsReopenedOnTheSameStepFromTheDayOfItsReview() {
            assertThat(refusal(agreed.reopen("one key is lost", KEEPER, council(), by(IRIS, MARCH.plusDays(29)))))
                    .startsWith("the review of the agreement is not due before");
            OpenCase again = agreed.reopen("one key is lost", KEEPER, council(), by(IRIS, MARCH.plusDays(30)))
                    .orElseThrow();

            assertThat(Dispute.file(again).stage().step()).isEqualTo(ConflictStep.LISTENER);
            assertThat(Dispute.file(again).stage().due()).isEqualTo(MARCH.plusDays(44));
            assertThat(Dispute.file(again).reviewOn()).isEmpty();
        }

        @Test
        void noPartyKeepsItAlone() {
            assertThat(refusal(agreed.keep(council(), by(GWENN, MARCH.plusDays(30)))))
                    .startsWith("Gwenn Le Gall holds no seat on that day, or is a party");
        }
    }

    @Nested
    class WhenItIsKept {

        private final ConflictCase talking = Dispute.on(ConflictStep.DIRECT_TALK);
        private final AgreedCase agreed = ((OpenCase) talking)
                .agree("two keys", MARCH.plusDays(30), by(HERVE, MARCH))
                .orElseThrow();
        private final ClosedCase kept =
                agreed.keep(council(), by(AICHA, MARCH.plusDays(30))).orElseThrow();

        @Test
        void itComesBackInItsState() {
            assertThat(Stream.of(talking, agreed, kept))
                    .allSatisfy(each -> assertThat(ConflictCase.of(each.onRecord()))
                            .isEqualTo(each)
                            .hasSameClassAs(each));
        }

        @Test
        void anEarlierValueIsItsBeginning() {
            assertThat(talking.onRecord().isBeginningOf(kept.onRecord())).isTrue();
            assertThat(kept.onRecord().isBeginningOf(kept.onRecord())).isTrue();
            assertThat(kept.onRecord().isBeginningOf(agreed.onRecord())).isFalse();
        }

        @Test
        void aCaseAboutSomethingElseIsNot() {
            ConflictCase other = Dispute.raised(Dispute.between(Confidentiality.MEMBERS, GWENN, IRIS));

            assertThat(other.onRecord().isBeginningOf(kept.onRecord())).isFalse();
            assertThat(new CaseFile(
                                    Dispute.GRIEVANCE,
                                    new ConflictLadder(Dispute.LADDER.rungs().subList(0, 2)),
                                    talking.onRecord().history())
                            .isBeginningOf(kept.onRecord()))
                    .isFalse();
        }
    }

    /** Everybody there but those who are recused. */
    private static Roll roll(MemberId... recused) {
        return new Roll(composition().places().stream()
                .map(place -> new Roll.Standing(
                        place.seat(),
                        place.holder(),
                        List.of(recused).contains(place.holder().orElseThrow().id())
                                ? SeatState.RECUSED
                                : SeatState.PRESENT,
                        Optional.empty()))
                .toList());
    }

    /** The last seats alone are filled, with Gwenn recused; the first ones are vacant. */
    private static Roll seated(int vacant) {
        return new Roll(roll(GWENN).standings().stream()
                .map(standing -> standing.seat().number() <= vacant
                        ? new Roll.Standing(standing.seat(), Optional.empty(), SeatState.VACANT, Optional.empty())
                        : standing)
                .toList());
    }
}

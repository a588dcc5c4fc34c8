package org.collegium.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.propose;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FANCH;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.at;
import static org.collegium.story.People.council;
import static org.collegium.story.People.members;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.english;
import static org.collegium.story.Spoken.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collegium.association.Organ;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.DeemedResignation;
import org.collegium.attendance.Proxy;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Examination;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Peculiarity;
import org.collegium.bylaws.SeatRange;
import org.collegium.bylaws.SeatsObservation;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.ConsensusRule;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Position;
import org.collegium.consensus.Stance;
import org.collegium.council.Composition;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Decisions;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.MotionLife;
import org.collegium.member.MemberId;
import org.collegium.minutes.Minutes;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.register.Register;
import org.collegium.vote.Ballots;
import org.collegium.vote.Choice;
import org.collegium.vote.Tally;
import org.collegium.words.Article;
import org.collegium.words.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What statutes of real associations ask for, by their rules. */
class RealStatutesTest {

    private static final LocalDate GENERAL_MEETING = LocalDate.of(2025, 5, 24);

    @Nested
    class WhenTheCouncilDecidesByUnanimityAndElseTheGeneralMeetingDoes {

        private final Bylaws bylaws = Bylaws.collegial().with(ConsensusRule.unanimity());
        private final Motion.Proposed garden = propose("P-1", "Open the garden every day", Matter.ORDINARY);
        private final Meeting.Closed january = close(JANUARY, concluded(begun(JANUARY, garden, Optional.empty())));

        @Test
        void oneObjectionPutsItOffToTheNextSitting() {
            assertThat(january.decisions()).isEmpty();
            assertThat(sought(january).consensus().step()).isEqualTo(ConsensusStep.POSTPONED);
            assertThat(life(january).objectionTo(1))
                    .as("it may come back as it stood")
                    .isEmpty();
        }

        @Test
        void theNextSittingTakesItUpWhereItWasLeft() {
            Meeting.Open february = sought(FEBRUARY, Optional.of(sought(january).consensus()));

            Consensus search = february.sitting().consensusOn(1).orElseThrow().consensus();
            assertThat(search.step()).isEqualTo(ConsensusStep.POSTPONED);
            assertThat(search.postponements()).isEqualTo(1);
            assertThat(search.rounds())
                    .as("the rounds stay where they were held")
                    .isEmpty();
            assertThat(search.roundsLeft()).isEqualTo(1);
            assertThat(refusal(february.openVote(1, at(FEBRUARY, "20:11"), bylaws)))
                    .as("nobody may turn it into a vote meanwhile")
                    .contains("consensus");
        }

        @Test
        void aSearchOnAnotherTextIsNotTakenUp() {
            Motion.Proposed reworded = garden.reword("Open the garden at noon", "The garden opens at noon.");

            assertThat(refusal(open(FEBRUARY, reworded)
                            .seekConsensus(
                                    1,
                                    at(FEBRUARY, "20:10"),
                                    Optional.of(sought(january).consensus()),
                                    bylaws)))
                    .isEqualTo("the text of item 1 is not the one that was put off");
        }

        @Test
        void everybodyAgreedTheSecondTimeAndItIsADecision() {
            Meeting.Open again = sought(FEBRUARY, Optional.of(sought(january).consensus()));
            Meeting.Closed february = close(FEBRUARY, concludedBy(FEBRUARY, round(again, FEBRUARY, Position.AGREE)));

            assertThat(february.decisions()).containsExactly(DecisionNumber.firstOf(2025));
            assertThat(life(january, february).state()).containsInstanceOf(Motion.Sought.class);
            assertThat(Decisions.of(List.of(january, february)).inForceOn(FEBRUARY))
                    .hasSize(1);
        }

        @Test
        void onObjectionAgainTheGeneralMeetingDecidesByItsMajority() {
            Meeting.Closed february = handedOn();
            assertThat(sought(february).consensus().step()).isEqualTo(ConsensusStep.GENERAL_MEETING);
            assertThat(february.decisions()).isEmpty();

            Meeting.Closed inMay = generalMeeting(5, 3);

            MotionLife life = life(january, february, inMay);
            assertThat(life.episodes()).hasSize(3);
            assertThat(life.decision()).contains(DecisionNumber.firstOf(2025));
            assertThat(Decisions.of(List.of(january, february, inMay)).inForceOn(GENERAL_MEETING))
                    .singleElement()
                    .satisfies(
                            decision -> assertThat(decision.sitting().organ()).isEqualTo(Organ.GENERAL_MEETING));
        }

        @Test
        void itsMinutesDoNotSayThatTheCouncilWouldHaveBeenCompetent() {
            assertThat(Minutes.draft(generalMeeting(5, 3), Register.empty()).contradictions())
                    .isEmpty();
        }

        @Test
        void andMayRejectIt() {
            MotionLife life = life(january, handedOn(), generalMeeting(3, 5));

            assertThat(life.decision()).isEmpty();
            assertThat(life.state()).containsInstanceOf(Motion.Decided.class);
            assertThat(life.objectionTo(1))
                    .as("only another version may come back")
                    .isPresent();
            assertThat(life.objectionTo(2)).isEmpty();
        }

        @Test
        void theCouncilCannotVoteOnWhatItHandedOn() {
            Meeting.Open february = concludedBy(
                    FEBRUARY,
                    round(sought(FEBRUARY, Optional.of(sought(january).consensus())), FEBRUARY, Position.OBJECT));

            assertThat(refusal(february.openVote(1, at(FEBRUARY, "20:40"), bylaws)))
                    .contains("decided already");
        }

        private Meeting.Closed handedOn() {
            Meeting.Open again = sought(FEBRUARY, Optional.of(sought(january).consensus()));
            return close(FEBRUARY, concludedBy(FEBRUARY, round(again, FEBRUARY, Position.OBJECT)));
        }

        private Meeting.Closed generalMeeting(int inFavour, int against) {
            Convocation convocation = new Convocation(
                    new MeetingId(GENERAL_MEETING, Organ.GENERAL_MEETING, 1),
                    ASSOCIATION,
                    GENERAL_MEETING.minusDays(15),
                    Optional.empty(),
                    named(BENOIT),
                    at(GENERAL_MEETING, "09:30"),
                    "3 quai de la Douane",
                    List.of(motion(1, garden)));
            Composition voters = convocation.electorate(council(), members());
            Meeting.Open open = Meeting.convene(convocation)
                    .open(convocation.at(), voters, named(AICHA), named(BENOIT), bylaws)
                    .orElseThrow();
            for (Holder voter : voters.holders()) {
                open = open.arrive(voter.id(), convocation.at()).orElseThrow();
            }
            Meeting.Voting voting =
                    open.openVote(1, at(GENERAL_MEETING, "10:00"), bylaws).orElseThrow();
            Ballots hands = Ballots.showOfHands(Tally.of(inFavour, against, 0), voting.roll())
                    .orElseThrow();
            return close(
                    GENERAL_MEETING,
                    voting.close(at(GENERAL_MEETING, "10:05"), hands, Optional.empty())
                            .orElseThrow());
        }

        private Meeting.Open open(LocalDate day, Motion.Proposed motion) {
            Convocation convocation = Evening.convocation(day, motion(1, motion));
            Meeting.Open open = Meeting.convene(convocation)
                    .open(convocation.at(), People.composition(), named(AICHA), named(BENOIT), bylaws)
                    .orElseThrow();
            for (Holder holder : People.composition().holders()) {
                open = open.arrive(holder.id(), convocation.at()).orElseThrow();
            }
            return open;
        }

        private Meeting.Open sought(LocalDate day, Optional<Consensus> before) {
            return open(day, garden)
                    .seekConsensus(1, at(day, "20:10"), before, bylaws)
                    .orElseThrow();
        }

        private Meeting.Open begun(LocalDate day, Motion.Proposed motion, Optional<Consensus> before) {
            Meeting.Open reacted = open(day, motion)
                    .seekConsensus(1, at(day, "20:10"), before, bylaws)
                    .then(open -> open.seek(1, search -> search.clarify(at(day, "20:11"))))
                    .then(open -> open.seek(1, search -> search.hearReactions(at(day, "20:12"))))
                    .orElseThrow();
            return round(reacted, day, Position.OBJECT);
        }

        /** A round in which all but Fañch agree, who takes a position of his own. */
        private Meeting.Open round(Meeting.Open open, LocalDate day, Position ofFanch) {
            Meeting.Open inRound = open.beginRound(1, at(day, "20:20")).orElseThrow();
            for (int number = 1; number <= 7; number++) {
                Seat seat = new Seat(number);
                boolean isFanch = People.composition().seatOf(FANCH).equals(Optional.of(seat));
                Stance stance = isFanch
                        ? Stance.of(seat, ofFanch, "The neighbours were not asked")
                        : Stance.of(seat, Position.AGREE);
                inRound = inRound.seek(1, search -> search.take(stance)).orElseThrow();
            }
            return inRound;
        }

        private Meeting.Open concluded(Meeting.Open open) {
            return concludedBy(JANUARY, open);
        }

        private Meeting.Open concludedBy(LocalDate day, Meeting.Open open) {
            return open.seek(1, search -> search.conclude(at(day, "20:30"))).orElseThrow();
        }

        private Meeting.Closed close(LocalDate day, Meeting.Open open) {
            return open.close(at(day, "21:00"), DecisionNumber.firstOf(2025), Optional.empty())
                    .orElseThrow();
        }

        private Motion.Sought sought(Meeting.Closed sitting) {
            return (Motion.Sought) life(sitting).state().orElseThrow();
        }

        private MotionLife life(Meeting.Closed... sittings) {
            return MotionLife.of(garden.id(), List.of(sittings));
        }
    }

    @Nested
    class WhenTheCouncilFillsAVacancyItself {

        private static final LocalDate RESIGNED = LocalDate.of(2025, 1, 20);
        private static final LocalDate TERM = LocalDate.of(2026, 6, 15);
        private final Seat seven = new Seat(7);
        private final Council resigned =
                elected().end(seven, RESIGNED, Mandate.Cause.RESIGNED).orElseThrow();
        private final Council filled =
                resigned.coOpt(seven, HERVE, FEBRUARY, members()).orElseThrow();

        @Test
        void itIsVacantFromTheResignationToTheCoOptation() {
            assertThat(filled.vacancies(RESIGNED.minusDays(1))).isEmpty();
            assertThat(filled.vacancies(RESIGNED)).containsExactly(seven);
            assertThat(filled.vacancies(FEBRUARY.minusDays(1))).containsExactly(seven);
            assertThat(filled.vacancies(FEBRUARY)).isEmpty();
        }

        @Test
        void eachDayKnowsWhoSat() {
            assertThat(sitting(filled, RESIGNED.minusDays(1))).contains(GWENN);
            assertThat(sitting(filled, RESIGNED)).isEmpty();
            assertThat(sitting(filled, FEBRUARY)).contains(HERVE);
        }

        @Test
        void theOneCoOptedSitsProvisionallyUntilTheGeneralMeeting() {
            assertThat(filled.provisional(GENERAL_MEETING))
                    .extracting(Mandate::member)
                    .containsExactly(HERVE);
            assertThat(sitting(filled, GENERAL_MEETING)).contains(HERVE);
        }

        @Test
        void ratifiedItRunsToTheEndOfTheMandateThatItReplaces() {
            Council ratified = filled.ratify(seven, GENERAL_MEETING).orElseThrow();

            assertThat(ratified.mandate(seven, GENERAL_MEETING)).hasValueSatisfying(mandate -> {
                assertThat(mandate.origin()).isEqualTo(Mandate.Origin.RATIFIED);
                assertThat(mandate.until()).contains(TERM);
            });
            assertThat(ratified.provisional(GENERAL_MEETING)).isEmpty();
            assertThat(sitting(ratified, TERM.minusDays(1))).contains(HERVE);
            assertThat(sitting(ratified, TERM)).isEmpty();
        }

        @Test
        void refusedItEndsThatDayAndWhatWasDoneBeforeStands() {
            Meeting.Closed inMarch = decidedWith(filled);
            Council refused = filled.refuse(seven, GENERAL_MEETING).orElseThrow();

            assertThat(sitting(refused, GENERAL_MEETING.minusDays(1))).contains(HERVE);
            assertThat(sitting(refused, GENERAL_MEETING)).isEmpty();
            assertThat(refused.compositionOn(MARCH, members()))
                    .as("who sat in March")
                    .isEqualTo(inMarch.sitting().composition());
            assertThat(inMarch.sitting().votesOn(1).get(0).ballots().choiceOf(seven))
                    .isPresent();
            assertThat(Decisions.of(List.of(inMarch)).inForceOn(GENERAL_MEETING.plusDays(1)))
                    .hasSize(1);
        }

        @Test
        void onWhichTheGeneralMeetingIsSilentItEndsToo() {
            assertThat(filled.afterGeneralMeeting(GENERAL_MEETING).vacancies(GENERAL_MEETING))
                    .containsExactly(seven);
        }

        @Test
        void nobodyIsCoOptedToASeatThatIsHeldNorRatifiedTwice() {
            Council ratified = filled.ratify(seven, GENERAL_MEETING).orElseThrow();

            assertThat(refusal(elected().coOpt(seven, HERVE, RESIGNED, members())))
                    .contains("0007");
            assertThat(refusal(ratified.ratify(seven, GENERAL_MEETING.plusDays(1))))
                    .contains("not held provisionally");
        }

        /** Hervé's is the vote that makes it pass. */
        private Meeting.Closed decidedWith(Council sitting) {
            Convocation convocation = Evening.convocation(MARCH, motion(1, "Mend the roof"));
            Composition composition = sitting.compositionOn(MARCH, members());
            Meeting.Open open = Meeting.convene(convocation)
                    .open(convocation.at(), composition, named(AICHA), named(BENOIT), Evening.BYLAWS)
                    .orElseThrow();
            for (Holder holder : composition.holders()) {
                open = open.arrive(holder.id(), convocation.at()).orElseThrow();
            }
            Meeting.Voting voting =
                    open.openVote(1, at(MARCH, "20:10"), Evening.BYLAWS).orElseThrow();
            Map<Seat, Choice> choices = new TreeMap<>();
            for (int number = 1; number <= 7; number++) {
                choices.put(new Seat(number), number > 3 ? Choice.FOR : Choice.AGAINST);
            }
            Ballots ballots = Ballots.rollCall(choices, voting.roll()).orElseThrow();
            return voting.close(at(MARCH, "20:15"), ballots, Optional.empty())
                    .then(closed -> closed.close(at(MARCH, "21:00"), DecisionNumber.firstOf(2025), Optional.empty()))
                    .orElseThrow();
        }

        private Optional<MemberId> sitting(Council council, LocalDate day) {
            return council.mandate(seven, day).map(Mandate::member);
        }

        private Council elected() {
            Council council = Council.of(7);
            for (Mandate mandate : People.mandates()) {
                Mandate twoYears = new Mandate(
                        mandate.seat(), mandate.member(), mandate.from(), Optional.of(TERM), mandate.origin());
                council = council.appoint(twoYears, members()).orElseThrow();
            }
            return council;
        }
    }

    @Nested
    class WhenThreeUnexcusedAbsencesInARowAreADeemedResignation {

        private final DeemedResignation three = new DeemedResignation(3, Optional.of(new Article("art. 8")));
        private final Holder fanch = named(FANCH);
        private final Attendance away = attended(AICHA);

        @Test
        void twoProposeNothing() {
            assertThat(three.proposal(fanch, List.of(away, away))).isEmpty();
        }

        @Test
        void threeProposeIt() {
            assertThat(three.proposal(fanch, List.of(away, away, away)).map(Finding::says))
                    .hasValueSatisfying(says ->
                            assertThat(english(says)).contains("Fañch Le Gall").contains("art. 8"));
        }

        @Test
        void anExcuseAProxyOrComingBreaksTheRow() {
            Attendance excused = away.excuse(FANCH).orElseThrow();
            Attendance represented = away.entrust(new Proxy(FANCH, AICHA, at("20:00"), Optional.empty()), 1)
                    .orElseThrow();

            for (Attendance breaking : List.of(excused, represented, attended(FANCH))) {
                assertThat(three.proposal(fanch, List.of(away, away, breaking, away, away)))
                        .isEmpty();
                assertThat(three.proposal(fanch, List.of(breaking, away, away, away)))
                        .as("the row begins anew")
                        .isPresent();
            }
        }

        @Test
        void theMandateRunsOnUntilTheCouncilDecides() {
            assertThat(three.proposal(fanch, List.of(away, away, away))).isPresent();
            assertThat(council().isSeated(FANCH, MARCH)).as("never automatic").isTrue();

            Meeting.Closed decided = Evening.of(MARCH, motion(1, "Hold Fañch to have resigned"))
                    .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                    .showsHands(1, "20:10", "20:15", 4, 0, 0)
                    .closes("21:00");
            Seat seat = People.composition().seatOf(FANCH).orElseThrow();
            Council after = council()
                    .end(seat, MARCH.plusDays(1), Mandate.Cause.DEEMED_RESIGNED)
                    .orElseThrow();

            assertThat(decided.decisions()).hasSize(1);
            assertThat(after.isSeated(FANCH, MARCH)).isTrue();
            assertThat(after.isSeated(FANCH, MARCH.plusDays(1))).isFalse();
            assertThat(after.mandate(seat, MARCH).flatMap(Mandate::ending).map(Mandate.Ending::cause))
                    .contains(Mandate.Cause.DEEMED_RESIGNED);
            assertThat(after.vacancies(MARCH.plusDays(1))).containsExactly(seat);
        }

        private Attendance attended(MemberId... people) {
            Attendance attendance = Attendance.none();
            for (MemberId person : people) {
                attendance = attendance.arrive(person, at("20:00")).orElseThrow();
            }
            return attendance;
        }
    }

    @Nested
    class WhenOneArticleSaysThreeToElevenSeatsAndAnotherFiveToEleven {

        private final SeatRange inSeven = SeatRange.parse("3 TO 11 UNDER art. 7");
        private final SeatRange inTwelve = SeatRange.parse("5 TO 11 UNDER art. 12");

        @Test
        void theExaminationReportsBoth() {
            Examination examination = Examination.of(Bylaws.collegial().stating(inSeven, inTwelve))
                    .orElseThrow();

            assertThat(examination.isSerious()).isTrue();
            assertThat(examination.seats())
                    .singleElement()
                    .satisfies(said -> assertThat(english(said.finding().says()))
                            .contains("3 to 11 seats (art. 7)")
                            .contains("5 to 11 seats (art. 12)"));
        }

        @Test
        void aCouncilOfFourMeetsOneArticleAndNotTheOther() {
            Bylaws four = new Bylaws("four", 4, 1, Bylaws.collegial().provisions()).stating(inSeven, inTwelve);

            assertThat(Examination.of(four).orElseThrow().seats())
                    .extracting(SeatsObservation::peculiarity)
                    .containsExactly(Peculiarity.SEAT_RANGES_DIFFER, Peculiarity.SEATS_OUT_OF_RANGE);
        }
    }
}

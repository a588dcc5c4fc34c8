package org.collegium.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.findings.Kept.as;
import static org.collegium.findings.Kept.talking;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.ENORA;
import static org.collegium.story.People.FANCH;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.members;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collegium.association.Organ;
import org.collegium.attendance.DeemedResignation;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.bylaws.CouncilRules;
import org.collegium.calendar.Holidays;
import org.collegium.council.ActOnBehalf;
import org.collegium.council.ChangeFiling;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.council.Mandate;
import org.collegium.council.RepresentingSeats;
import org.collegium.council.Seat;
import org.collegium.council.SpecialMandate.Kind;
import org.collegium.council.Terms;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.collegium.words.Article;
import org.collegium.words.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is found where bylaws limit mandates, count absences or narrow who represents. */
class CouncilRulesFindingsTest {

    private static final Seat ONE = new Seat(1);
    private static final Article SEVENTH = new Article("art. 7");

    @Nested
    class WhenTermsAreLimited {

        private final CouncilRules twiceTwoYears =
                CouncilRules.unsaid().with(Terms.ofYears(2).atMost(2).under(SEVENTH));

        @Test
        void oneMandateTooManyInARowIsSerious() {
            Council thrice = elected(ONE, 2020, 2022, 2024);

            assertThat(said(found(twiceTwoYears, thrice)))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "Seat 1, election of Saturday 15\u00a0June 2024: Aïcha Le Gall has already held 2 mandates"
                                    + " in a row, the most allowed. Rule: art. 7. To do: ");
            assertThat(found(twiceTwoYears, thrice))
                    .extracting(Finding::gravity)
                    .containsOnly(Finding.Gravity.SERIOUS);
            assertThat(found(twiceTwoYears, elected(ONE, 2022, 2024))).isEmpty();
            assertThat(found(CouncilRules.unsaid(), thrice)).isEmpty();
        }

        @Test
        void theBylawsOfTheDayOfTheElectionCount() {
            BylawsVersions later = BylawsVersions.from(LocalDate.of(2012, 1, 1), bylaws(CouncilRules.unsaid()))
                    .amended(LocalDate.of(2024, 6, 16), bylaws(twiceTwoYears))
                    .orElseThrow();

            assertThat(terms(later, elected(ONE, 2020, 2022, 2024))).isEmpty();
        }

        @Test
        void aMandateEnteredForTooLongIsSerious() {
            Council tooLong = with(new Mandate(
                    ONE, AICHA, electionOf(2024), Optional.of(LocalDate.of(2027, 6, 1)), Mandate.Origin.ELECTED));
            Council aMeetingLate = with(new Mandate(
                    ONE, AICHA, electionOf(2024), Optional.of(LocalDate.of(2026, 7, 1)), Mandate.Origin.ELECTED));

            assertThat(said(found(twiceTwoYears, tooLong)))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "Aïcha Le Gall, seat 1, election of Saturday 15\u00a0June 2024: the mandate entered runs"
                                    + " until Monday 31\u00a0May 2027, but ends in 2026. Rule: art. 7. To do: ");
            assertThat(found(twiceTwoYears, aMeetingLate)).isEmpty();
        }

        @Test
        void anElectionStillToComeIsNotFound() {
            assertThat(found(twiceTwoYears, elected(ONE, 2021, 2023, 2025))).isEmpty();
        }

        @Test
        void aCoOptationIsNoElection() {
            Council coOpted = with(
                    new Mandate(ONE, AICHA, electionOf(2024), Optional.of(electionOf(2027)), Mandate.Origin.CO_OPTED));

            assertThat(found(twiceTwoYears, coOpted)).isEmpty();
        }

        @Test
        void aThirdEndsEarlier() {
            CouncilRules thirds = CouncilRules.unsaid()
                    .with(Terms.ofYears(3)
                            .byThirds(
                                    IntStream.rangeClosed(1, 7)
                                            .mapToObj(Seat::new)
                                            .toList(),
                                    2024));
            Council inFull = elected(new Seat(4), 2024, 2026);
            Mandate threeYears =
                    new Mandate(ONE, AICHA, electionOf(2024), Optional.of(electionOf(2027)), Mandate.Origin.ELECTED);

            assertThat(said(found(thirds, with(threeYears))))
                    .singleElement()
                    .asString()
                    .contains("but ends in 2025.");
            assertThat(found(thirds, inFull)).isEmpty();
        }

        private List<Finding> found(CouncilRules rules, Council council) {
            return terms(BylawsVersions.from(LocalDate.of(2012, 1, 1), bylaws(rules)), council);
        }

        private List<Finding> terms(BylawsVersions versions, Council council) {
            return CouncilTerms.on(JANUARY, KeptRecord.of(versions, members(), council, List.of(), Register.empty()));
        }

        private static Council elected(Seat seat, int... years) {
            List<Mandate> mandates = new ArrayList<>();
            for (int year : years) {
                mandates.add(new Mandate(
                        seat, AICHA, electionOf(year), Optional.of(electionOf(year + 2)), Mandate.Origin.ELECTED));
            }
            return new Council(7, mandates);
        }

        private static Council with(Mandate mandate) {
            return new Council(7, List.of(mandate));
        }

        private static LocalDate electionOf(int year) {
            return LocalDate.of(year, 6, 15);
        }
    }

    @Nested
    class WhenAbsencesAreCounted {

        private final CouncilRules three = CouncilRules.unsaid().with(new DeemedResignation(3, Optional.of(SEVENTH)));
        private final List<Meeting.Closed> threeSittings = List.of(talking(JANUARY), talking(FEBRUARY), talking(MARCH));

        @Test
        void whoeverStayedAwayAtAllIsProposed() {
            List<Finding> found = found(three, threeSittings, MARCH);

            assertThat(said(found)).hasSize(3).first().asString().startsWith("Absences of Enora Le Gall");
            assertThat(found).extracting(Finding::gravity).containsOnly(Finding.Gravity.MINOR);
        }

        @Test
        void notBeforeTheLastOfThem() {
            assertThat(found(three, threeSittings, FEBRUARY)).isEmpty();
            assertThat(found(CouncilRules.unsaid(), threeSittings, MARCH)).isEmpty();
        }

        @Test
        void whoeverCameBackIsNot() {
            Meeting.Closed withAll = Evening.of(MARCH, talk(1, "News"))
                    .attendedBy(AICHA, BENOIT, CHLOE, DENEZ, ENORA, FANCH, GWENN)
                    .closes("21:00");

            assertThat(found(three, List.of(talking(JANUARY), talking(FEBRUARY), withAll), MARCH))
                    .isEmpty();
        }

        @Test
        void onlySittingsOfTheCouncilAreAttended() {
            Meeting.Closed third = talking(MARCH);

            for (MeetingId other :
                    List.of(MeetingId.consultation(MARCH, 1), new MeetingId(MARCH, Organ.GENERAL_MEETING, 1))) {
                assertThat(found(three, List.of(talking(JANUARY), talking(FEBRUARY), as(other, third)), MARCH))
                        .isEmpty();
            }
        }

        @Test
        void absencesBeforeAMandateDoNotCountAgainstIt() {
            Council renewed = People.council()
                    .end(new Seat(5), FEBRUARY, Mandate.Cause.RESIGNED)
                    .then(vacant -> vacant.coOpt(new Seat(5), HERVE, FEBRUARY, members()))
                    .orElseThrow();

            assertThat(said(DeemedResignations.on(MARCH, record(three, renewed, threeSittings))))
                    .hasSize(2)
                    .noneMatch(sentence -> sentence.contains("Enora") || sentence.contains("Hervé"));
        }

        private List<Finding> found(CouncilRules rules, List<Meeting.Closed> sittings, LocalDate day) {
            return DeemedResignations.on(day, record(rules, People.council(), sittings));
        }
    }

    @Nested
    class WhenOnlySomeSeatsRepresent {

        private final CouncilRules first =
                CouncilRules.unsaid().with(new RepresentingSeats(List.of(ONE), new Article("art. 12")));

        @Test
        void anActByAnotherIsWithoutPower() {
            assertThat(said(ActsInTheName.on(FEBRUARY, acting(first))))
                    .singleElement()
                    .asString()
                    .contains("without power")
                    .contains("Rule: art. 12.");
            assertThat(ActsInTheName.on(FEBRUARY, acting(CouncilRules.unsaid())))
                    .isEmpty();
        }

        @Test
        void theChangeOfAnotherSeatIsNotToBeFiled() {
            Council changed = People.council()
                    .end(new Seat(2), FEBRUARY, Mandate.Cause.RESIGNED)
                    .orElseThrow();
            List<Meeting.Closed> january = List.of(talking(JANUARY));
            LocalDate late = FEBRUARY.plusMonths(4);

            assertThat(new OpenFilings(late, record(first, changed, january)).findings())
                    .isEmpty();
            assertThat(said(new OpenFilings(late, record(CouncilRules.unsaid(), changed, january)).findings()))
                    .singleElement()
                    .asString()
                    .startsWith("Change of 4\u00a0February 2025");
        }

        private KeptRecord acting(CouncilRules rules) {
            ActOnBehalf act = ActOnBehalf.done(named(BENOIT), Kind.BANK, "account opened", JANUARY);
            return record(rules, People.council(), List.of())
                    .with(new Dealings(List.<ChangeFiling>of(), List.of(), List.of(act)));
        }
    }

    @Test
    void everyOneOfThemIsAmongAllFindings() {
        CouncilRules rules =
                CouncilRules.unsaid().with(Terms.ofYears(1).atMost(1)).with(new DeemedResignation(2, Optional.empty()));
        List<Meeting.Closed> two = List.of(talking(JANUARY), talking(FEBRUARY));
        Council again = new Council(
                7,
                List.of(
                        new Mandate(
                                ONE,
                                GWENN,
                                LocalDate.of(2023, 6, 15),
                                Optional.of(LocalDate.of(2024, 6, 15)),
                                Mandate.Origin.ELECTED),
                        new Mandate(
                                ONE,
                                GWENN,
                                LocalDate.of(2024, 6, 15),
                                Optional.of(LocalDate.of(2026, 6, 15)),
                                Mandate.Origin.ELECTED)));

        assertThat(said(Findings.on(FEBRUARY, record(rules, again, two), Holidays.none())))
                .anyMatch(sentence -> sentence.startsWith("Seat 1, election of "))
                .anyMatch(sentence -> sentence.contains("but ends in 2025."))
                .anyMatch(sentence -> sentence.startsWith("Absences of Gwenn"));
    }

    private static KeptRecord record(CouncilRules rules, Council council, List<Meeting.Closed> sittings) {
        return KeptRecord.of(
                BylawsVersions.from(LocalDate.of(2012, 1, 1), bylaws(rules)),
                members(),
                council,
                sittings,
                Register.empty());
    }

    private static Bylaws bylaws(CouncilRules rules) {
        return Evening.BYLAWS.with(rules);
    }
}

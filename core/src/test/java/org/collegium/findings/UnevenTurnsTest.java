package org.collegium.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.ELECTED_ON;
import static org.collegium.story.People.ENORA;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.council;
import static org.collegium.story.People.members;
import static org.collegium.story.Spoken.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.calendar.Turn;
import org.collegium.council.Council;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.meeting.Meeting;
import org.collegium.member.MemberId;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.collegium.words.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Turns that were taken, and turns that were not, a week apart from January on. */
class UnevenTurnsTest {

    private static final LocalDate SPRING = LocalDate.of(2025, 4, 1);

    @Nested
    class WhenOneServesMuchMoreThanAnother {

        @Test
        void facilitatingThreeMoreIsMinor() {
            List<Finding> found =
                    found(council(), new Turn(AICHA, BENOIT), new Turn(AICHA, CHLOE), new Turn(AICHA, DENEZ));

            assertThat(found).extracting(Finding::gravity).containsExactly(Finding.Gravity.MINOR);
            assertThat(said(found))
                    .containsExactly("Since the council was renewed on 15\u00a0June 2024, Aïcha Le Gall facilitated 3"
                            + " sittings, and Benoît Le Gall, who held a seat all that time, 0. To do: let Benoît Le"
                            + " Gall facilitate next, then go on by turns.");
        }

        @Test
        void keepingTheRecordThreeMoreIsToo() {
            assertThat(said(found(
                            council(),
                            new Turn(AICHA, BENOIT),
                            new Turn(CHLOE, BENOIT),
                            new Turn(DENEZ, BENOIT),
                            new Turn(ENORA, AICHA))))
                    .containsExactly(
                            "Since the council was renewed on 15\u00a0June 2024, Benoît Le Gall kept the record of"
                                    + " 3 sittings, and Chloé Le Gall, who held a seat all that time, of 0. To do: let Chloé Le"
                                    + " Gall keep the next record, then go on by turns.");
        }

        @Test
        void twoMoreIsNone() {
            assertThat(found(council(), new Turn(AICHA, BENOIT), new Turn(AICHA, CHLOE), new Turn(DENEZ, AICHA)))
                    .isEmpty();
        }
    }

    @Nested
    class WhenTheSeatsChangeHands {

        private final Turn[] byAicha = {new Turn(AICHA, BENOIT), new Turn(AICHA, CHLOE), new Turn(AICHA, DENEZ)};

        @Test
        void whoeverCameSinceIsNotBehind() {
            assertThat(found(seats(seat(1, AICHA, ELECTED_ON), seat(2, HERVE, ELECTED_ON)), byAicha))
                    .hasSize(1);
            assertThat(found(seats(seat(1, AICHA, ELECTED_ON), coOpted(2, HERVE, JANUARY.plusDays(1))), byAicha))
                    .isEmpty();
        }

        @Test
        void whoeverLeftIsNotAhead() {
            Council without =
                    council().end(new Seat(1), SPRING, Mandate.Cause.RESIGNED).orElseThrow();

            assertThat(found(without, byAicha)).isEmpty();
        }

        @Test
        void aRenewalBeginsTheTurnsAgain() {
            Mandate over = new Mandate(
                    new Seat(1), AICHA, ELECTED_ON, Optional.of(SPRING.minusDays(9)), Mandate.Origin.ELECTED);
            Council renewed = seats(over, seat(1, AICHA, SPRING.minusDays(9)), seat(2, BENOIT, ELECTED_ON));

            assertThat(found(renewed, byAicha)).isEmpty();
        }

        @Test
        void withoutAnElectionOnRecordNothingIsFound() {
            assertThat(found(seats(coOpted(1, AICHA, ELECTED_ON), coOpted(2, BENOIT, ELECTED_ON)), byAicha))
                    .isEmpty();
        }
    }

    private static List<Finding> found(Council council, Turn... turns) {
        List<Meeting.Closed> sittings = new ArrayList<>();
        for (Turn turn : turns) {
            LocalDate day = JANUARY.plusWeeks(sittings.size());
            sittings.add(Evening.of(Evening.convocation(day, talk(1, "News")), turn.facilitator(), turn.secretary())
                    .closes("21:00"));
        }
        BylawsVersions bylaws = BylawsVersions.from(ELECTED_ON, Evening.BYLAWS);
        KeptRecord record = KeptRecord.of(bylaws, members(), council, sittings, Register.empty());
        return new UnevenTurns(SPRING, record).findings();
    }

    private static Council seats(Mandate... mandates) {
        Council council = Council.of(2);
        for (Mandate mandate : mandates) {
            council = council.appoint(mandate, members()).orElseThrow();
        }
        return council;
    }

    private static Mandate seat(int number, MemberId member, LocalDate from) {
        return new Mandate(new Seat(number), member, from, Optional.empty(), Mandate.Origin.ELECTED);
    }

    private static Mandate coOpted(int number, MemberId member, LocalDate from) {
        return new Mandate(new Seat(number), member, from, Optional.empty(), Mandate.Origin.CO_OPTED);
    }
}

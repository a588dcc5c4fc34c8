package org.collegium.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.archive.AnAssociation.MAY_2024;
import static org.collegium.archive.AnAssociation.holder;
import static org.collegium.archive.AnAssociation.id;
import static org.collegium.story.Spoken.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.archive.AnAssociation;
import org.collegium.council.Council;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.meeting.Meeting;
import org.collegium.words.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The mandates on record are those of the elections on record. */
class ElectedMandatesTest {

    private static final LocalDate LATER = MAY_2024.plusYears(1);

    private final AnAssociation association = AnAssociation.unheardOf();
    private final Meeting.Closed electing = association.electing(holder(7), 7);

    @Nested
    class WhenSomebodyWasElected {

        @Test
        void theirMandateFromThatDayIsRight() {
            assertThat(found(LATER, electing, mandate(7, MAY_2024, Mandate.Origin.REPLACEMENT)))
                    .isEmpty();
        }

        @Test
        void soIsOneThatBeginsWhenTheFormerTermEnds() {
            assertThat(found(
                            LATER,
                            electing,
                            mandate(6, MAY_2024.minusYears(1), Mandate.Origin.ELECTED),
                            mandate(7, MAY_2024.plusDays(7), Mandate.Origin.ELECTED)))
                    .isEmpty();
        }

        @Test
        void noMandateIsSerious() {
            assertSerious(
                    found(LATER, electing),
                    "Prénom7 Nom7 was elected to seat 7 by the general meeting of Saturday 25\u00a0May 2024, and the next"
                            + " mandate on that seat is not theirs.");
        }

        @Test
        void somebodyElsesNextIsSerious() {
            assertSerious(
                    found(
                            LATER,
                            electing,
                            mandate(6, MAY_2024.plusDays(1), Mandate.Origin.CO_OPTED),
                            mandate(7, LATER, Mandate.Origin.ELECTED)),
                    "Prénom7 Nom7 was elected to seat 7");
        }

        @Test
        void thatIsNotYetLookedForBefore() {
            assertThat(found(MAY_2024.minusDays(1), electing)).isEmpty();
        }
    }

    @Nested
    class WhenAMandateComesFromAGeneralMeeting {

        private final Mandate elected = mandate(7, MAY_2024, Mandate.Origin.ELECTED);

        @Test
        void anotherElectionIsSerious() {
            assertSerious(
                    found(LATER, association.generalMeeting(), elected),
                    "Seat 7 is held by 0007 as elected from Saturday 25\u00a0May 2024, a day of the general meeting, whose"
                            + " record has neither that election");
        }

        @Test
        void anotherDayIsNoneOfItsConcern() {
            assertThat(found(
                            LATER,
                            association.generalMeeting(),
                            mandate(7, MAY_2024.plusDays(1), Mandate.Origin.ELECTED)))
                    .isEmpty();
        }

        @Test
        void neitherIsACoOptation() {
            assertThat(found(LATER, association.generalMeeting(), mandate(7, MAY_2024, Mandate.Origin.CO_OPTED)))
                    .isEmpty();
        }

        @Test
        void aTextAboutElectionsMayHaveElected() {
            assertThat(found(LATER, association.generalMeetingOnElections(), elected))
                    .isEmpty();
        }
    }

    private static void assertSerious(List<Finding> found, String beginning) {
        assertThat(said(found)).singleElement().asString().startsWith(beginning);
        assertThat(found).extracting(Finding::gravity).containsExactly(Finding.Gravity.SERIOUS);
    }

    private static List<Finding> found(LocalDate day, Meeting.Closed meeting, Mandate... mandates) {
        return new ElectedMandates(day, new Council(7, Stream.of(mandates).toList()), List.of(meeting)).findings();
    }

    private static Mandate mandate(int member, LocalDate from, Mandate.Origin origin) {
        return new Mandate(new Seat(7), id(member), from, Optional.of(from.plusYears(1)), origin);
    }
}

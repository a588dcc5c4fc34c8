package org.collegium.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Evening.convocation;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.JANUARY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collegium.association.Organ;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The notice that calls a sitting, and what the sitting is called. */
class ConvocationTest {

    @Nested
    class WhenASittingIsNamed {

        @ParameterizedTest
        @ValueSource(strings = {"2025-01-07-council-1", "2025-01-07-council-2", "2025-06-14-general-meeting-1"})
        void itsNameIsReadAgain(String name) {
            assertThat(MeetingId.parse(name))
                    .hasValueSatisfying(id -> assertThat(id).hasToString(name));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "2025-01-07",
                    "2025-01-07-council",
                    "2025-01-07-council-0",
                    "2025-01-07-council-10",
                    "2025-02-30-council-1",
                    "2025-01-07-committee-1",
                    "2025-1-7-council-1",
                    " 2025-01-07-council-1"
                })
        void anythingElseIsNone(String name) {
            assertThat(MeetingId.parse(name)).isEmpty();
        }

        @Test
        void namesSortByDayThenOrganThenConvocation() {
            MeetingId first = new MeetingId(JANUARY, Organ.COUNCIL, 1);
            MeetingId second = new MeetingId(JANUARY, Organ.COUNCIL, 2);
            MeetingId general = new MeetingId(JANUARY, Organ.GENERAL_MEETING, 1);
            MeetingId later = new MeetingId(LocalDate.of(2025, 10, 1), Organ.COUNCIL, 1);

            assertThat(List.of(first, second, general, later)).isSorted();
        }

        @Test
        void convocationsAreNumberedFromOneToNine() {
            assertThatThrownBy(() -> new MeetingId(JANUARY, Organ.COUNCIL, 0))
                    .hasMessage("Convocations are numbered from 1 to 9, not 0");
            assertThatThrownBy(() -> new MeetingId(JANUARY, Organ.COUNCIL, 10))
                    .hasMessage("Convocations are numbered from 1 to 9, not 10");
        }
    }

    @Nested
    class WhenItsAgendaIsDrawnUp {

        @Test
        void itemsAreFoundByNumber() {
            Convocation called = convocation(JANUARY, talk(1, "Welcome"), talk(2, "News"));

            assertThat(called.item(2)).contains(talk(2, "News"));
            assertThat(called.item(0)).isEmpty();
            assertThat(called.item(3)).isEmpty();
        }

        @Test
        void itemsAreNumberedInOrder() {
            assertThatThrownBy(() -> convocation(JANUARY, talk(1, "Welcome"), talk(3, "News")))
                    .hasMessage("Item 2 is missing or out of order in 2025-01-07-council-1");
        }

        @Test
        void whatApprovesMinutesNeedsAMotion() {
            assertThatThrownBy(() -> new AgendaItem(1, "Minutes", Optional.empty(), Optional.of(council(JANUARY))))
                    .hasMessage("Item 1 approves minutes, so it needs a motion");
        }
    }

    @Nested
    class WhenItIsDated {

        private final Convocation called = convocation(JANUARY);

        @Test
        void theHourIsOnTheDayWhereTheAssociationLives() {
            assertThat(at("2025-01-06T23:00:00Z").at()).isEqualTo("2025-01-06T23:00:00Z");
            assertThatThrownBy(() -> at("2025-01-07T23:00:00Z"))
                    .hasMessage("2025-01-07T23:00:00Z is not on the day of 2025-01-07-council-1");
        }

        private Convocation at(String instant) {
            return new Convocation(
                    called.id(),
                    called.association(),
                    called.sentOn(),
                    called.means(),
                    called.convenor(),
                    Instant.parse(instant),
                    called.place(),
                    called.agenda());
        }
    }
}

package org.collegium.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;

import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingIdTest {

    static Stream<MeetingId> everyForm() {
        return Stream.of(
                new MeetingId(JANUARY, Organ.COUNCIL, 1),
                new MeetingId(JANUARY, Organ.COUNCIL, 2),
                new MeetingId(JANUARY, Organ.GENERAL_MEETING, 1),
                new MeetingId(JANUARY, Organ.GENERAL_MEETING, 9),
                MeetingId.consultation(JANUARY, 1),
                MeetingId.consultation(JANUARY, 3));
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void everyFormIsReadAsItIsWritten(MeetingId id) {
        assertThat(MeetingId.parse(id.toString())).contains(id);
    }

    @Test
    void everyFormHasAnotherName() {
        assertThat(everyForm())
                .extracting(MeetingId::toString)
                .containsExactly(
                        "2025-01-07-council-1",
                        "2025-01-07-council-2",
                        "2025-01-07-general-meeting-1",
                        "2025-01-07-general-meeting-9",
                        "2025-01-07-consultation-1",
                        "2025-01-07-consultation-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-01-07",
                "2025-01-07-council",
                "2025-01-07-council-0",
                "2025-01-07-council-10",
                "2025-01-07-council-1 ",
                "2025-02-30-council-1",
                "2025-02-30-consultation-1",
                "2025-01-07-Council-1",
                "2025-01-07-committee-1",
                "2025-01-07-general-meeting-consultation-1"
            })
    void nothingElseIsRead(String text) {
        assertThat(MeetingId.parse(text)).isEmpty();
    }

    @Test
    void onlyTheCouncilIsAskedInWriting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeetingId(JANUARY, Organ.GENERAL_MEETING, MeetingId.Form.CONSULTATION, 1))
                .withMessage("Only the council is asked in writing, not the GENERAL_MEETING");
    }

    @Test
    void convocationsAreNumberedFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeetingId.consultation(JANUARY, 0))
                .withMessage("Convocations are numbered from 1 to 9, not 0");
    }

    @Test
    void anEarlierDayComesFirst() {
        assertThat(MeetingId.consultation(JANUARY, 1)).isLessThan(new MeetingId(FEBRUARY, Organ.COUNCIL, 1));
    }
}

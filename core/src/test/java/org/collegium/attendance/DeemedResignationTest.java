package org.collegium.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.at;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.english;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.words.Article;
import org.collegium.words.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Three absences in a row, after which the council may hold somebody to have resigned. */
class DeemedResignationTest {

    private static final Attendance AWAY = Attendance.none();
    private static final Attendance CAME = AWAY.arrive(AICHA, at("19:00"))
            .then(there -> there.leave(AICHA, at("19:05")))
            .orElseThrow();
    private static final Attendance EXCUSED = AWAY.excuse(AICHA).orElseThrow();
    private static final Attendance REPRESENTED = AWAY.entrust(
                    new Proxy(AICHA, BENOIT, at("19:00"), Optional.empty()), 1)
            .orElseThrow();

    private final DeemedResignation rule = new DeemedResignation(3, Optional.of(new Article("art. 8")));

    @Nested
    class WhenSomebodyStaysAway {

        @Test
        void itIsProposedAndNeverAutomatic() {
            Finding proposal = proposed(CAME, AWAY, AWAY, AWAY, AWAY).orElseThrow();

            assertThat(proposal.gravity()).isEqualTo(Finding.Gravity.MINOR);
            assertThat(english(proposal.says()))
                    .isEqualTo("Absences of Aïcha Le Gall, without excuse or proxy, at the last 4 sittings: from 3 in a"
                            + " row the council may hold this to be a resignation, which is never automatic. Rule:"
                            + " art. 8. To do: hear Aïcha Le Gall and put the question on the agenda.");
        }

        @Test
        void theLastAbsencesMustBeEnough() {
            assertThat(proposed()).isEmpty();
            assertThat(proposed(AWAY, AWAY)).isEmpty();
            assertThat(proposed(AWAY, AWAY, AWAY)).isPresent();
        }

        @Test
        void comingForAMomentAnExcuseOrAProxyInterruptsThem() {
            for (Attendance sitting : List.of(CAME, EXCUSED, REPRESENTED)) {
                assertThat(proposed(AWAY, AWAY, sitting, AWAY))
                        .as("%s", sitting)
                        .isEmpty();
                assertThat(proposed(AWAY, AWAY, AWAY, sitting))
                        .as("%s", sitting)
                        .isEmpty();
            }
        }

        @Test
        void theLongestRowIsNotTheLast() {
            assertThat(Absences.of(AICHA, List.of(AWAY, AWAY, AWAY, CAME, AWAY, AWAY)))
                    .isEqualTo(new Absences(3, 2));
            assertThat(Absences.of(AICHA, List.of(AWAY, EXCUSED))).isEqualTo(new Absences(1, 0));
            assertThat(Absences.of(AICHA, List.of())).isEqualTo(new Absences(0, 0));
        }

        @Test
        void holdingSomebodyElsesProxyIsNoPresence() {
            assertThat(REPRESENTED.isUnexcused(BENOIT)).isTrue();
        }
    }

    @Test
    void oneAbsenceIsNotARow() {
        assertThatThrownBy(() -> new DeemedResignation(1, Optional.empty()))
                .hasMessage("Absences in a row are two or more, not 1");
    }

    private Optional<Finding> proposed(Attendance... sittings) {
        return rule.proposal(named(AICHA), Stream.of(sittings).toList());
    }
}

package org.collegium.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.propose;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;

import java.util.List;
import org.collegium.bylaws.Matter;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.story.Evening;
import org.junit.jupiter.api.Test;

/** What becomes of a motion from sitting to sitting. */
class MotionLifeTest {

    private static final Motion.Proposed GARDEN = propose("garden", "Open the garden", Matter.ORDINARY);
    private static final Motion.Proposed AGAIN = GARDEN.reword("Open the garden", "On Sundays only.");

    private final Meeting.Closed rejected = Evening.of(JANUARY, motion(1, GARDEN), motion(2, "Shed"))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:10", "20:11", 1, 3, 0)
            .showsHands(2, "20:12", "20:13", 4, 0, 0)
            .closes("22:00");
    private final Meeting.Closed putOff = Evening.of(FEBRUARY, motion(1, AGAIN))
            .postpones(1, "20:10", "Benoît is away.")
            .closes("22:00");
    private final Meeting.Closed adopted = Evening.of(MARCH, motion(1, AGAIN))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:10", "20:11", 4, 0, 0)
            .closes("22:00", new DecisionNumber(2025, 2));

    @Test
    void itIsToldInTheOrderOfTime() {
        MotionLife life = MotionLife.of(GARDEN.id(), List.of(adopted, rejected, putOff));

        assertThat(life.episodes())
                .extracting(MotionLife.Episode::sitting)
                .containsExactly(council(JANUARY), council(FEBRUARY), council(MARCH));
        assertThat(life.episodes())
                .extracting(episode -> episode.motion().getClass())
                .isEqualTo(List.of(Motion.Decided.class, Motion.SetAside.class, Motion.Decided.class));
        assertThat(life.episodes()).extracting(MotionLife.Episode::isRejected).containsExactly(true, false, false);
        assertThat(life.episodes()).extracting(MotionLife.Episode::item).containsExactly(1, 1, 1);
    }

    @Test
    void itsLastEpisodeIsItsState() {
        assertThat(MotionLife.of(GARDEN.id(), List.of(rejected, putOff)).state())
                .contains(AGAIN.postpone("Benoît is away."));
        assertThat(MotionLife.of(new MotionId("unheard-of"), List.of(rejected)).state())
                .isEmpty();
    }

    @Test
    void adoptedInTheEndItReversesItsRejection() {
        MotionLife life = MotionLife.of(GARDEN.id(), List.of(rejected, putOff, adopted));

        assertThat(life.decision()).contains(new DecisionNumber(2025, 2));
        assertThat(life.reversed()).extracting(MotionLife.Episode::sitting).containsExactly(council(JANUARY));
    }

    @Test
    void whileItIsNotAdoptedNothingIsReversed() {
        MotionLife life = MotionLife.of(GARDEN.id(), List.of(rejected, putOff));

        assertThat(life.decision()).isEmpty();
        assertThat(life.reversed()).isEmpty();
    }
}

package org.collegium.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.at;
import static org.collegium.story.Spoken.refusal;

import org.collegium.meeting.Meeting;
import org.collegium.minutes.Minutes;
import org.collegium.motion.DecisionNumber;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Test;

/** When minutes may be sealed, and what they hold fast from then on. */
class SealingTest {

    private final Keeper keeper = new Keeper();
    private final Meeting.Closed january = Keeper.january(4);
    private final Meeting.Closed february = Keeper.approving(FEBRUARY, JANUARY, 2);

    @Test
    void theyMustBeOnRecordAndApprovedByThen() {
        keeper.found();
        assertThat(refusal(keeper.seal(JANUARY, at(FEBRUARY, "23:00"))))
                .isEqualTo("no sitting 2025-01-07-council-1 is on record");
        keeper.record(BENOIT, january).orElseThrow();
        assertThat(refusal(keeper.seal(JANUARY, at(FEBRUARY, "23:00"))))
                .isEqualTo("the minutes of 2025-01-07-council-1 are not approved yet");
        keeper.record(BENOIT, february).orElseThrow();
        assertThat(refusal(keeper.seal(JANUARY, at(FEBRUARY, "21:59"))))
                .isEqualTo("the minutes of 2025-01-07-council-1 are not approved yet");

        assertThat(keeper.seal(JANUARY, at(FEBRUARY, "22:00"))).isEqualTo(Answer.granted(1));
        assertThat(keeper.seal(JANUARY, at(FEBRUARY, "23:00"))).isEqualTo(Answer.granted(1));
        assertThat(keeper.archive().read(ASSOCIATION.id(), Holdings::register).entries())
                .hasSize(1);
    }

    @Test
    void theClockOfTheRegisterDoesNotRunBackwards() {
        keeper.found();
        keeper.record(BENOIT, january).orElseThrow();
        keeper.record(BENOIT, february).orElseThrow();
        keeper.record(BENOIT, Keeper.approving(MARCH, FEBRUARY, 3)).orElseThrow();
        keeper.seal(FEBRUARY, at(MARCH, "23:00")).orElseThrow();

        assertThat(refusal(keeper.seal(JANUARY, at(MARCH, "22:30"))))
                .isEqualTo("something was sealed after the time given for 2025-01-07-council-1");
    }

    @Test
    void theyAreNotCorrectedAnyMore() {
        sealedJanuary();

        assertThat(refusal(keeper.record(BENOIT, Keeper.january(3))))
                .isEqualTo("the minutes of 2025-01-07-council-1 are sealed in the register (no.\u00a01): they do"
                        + " not change any more; what is given differs on item 1");
        assertThat(keeper.record(BENOIT, january)).isEqualTo(Answer.granted(1));
    }

    @Test
    void aCorrectionBesideTheItemsSaysSo() {
        sealedJanuary();
        Meeting.Closed longer =
                new Meeting.Closed(january.sitting(), january.closedAt().plusSeconds(60), january.next());

        assertThat(refusal(keeper.record(BENOIT, longer)))
                .endsWith("what is given differs in its convocation, opening, attendance or closing");
    }

    @Test
    void neitherIsTheirApprovalThroughTheSittingThatGaveIt() {
        sealedJanuary();

        assertThat(refusal(keeper.record(BENOIT, Keeper.deciding(FEBRUARY, new DecisionNumber(2025, 2)))))
                .startsWith("the minutes of 2025-01-07-council-1 are sealed");
        assertThat(keeper.archive().read(ASSOCIATION.id(), Keeper::stateOfJanuary))
                .isInstanceOf(Minutes.Sealed.class);
    }

    private void sealedJanuary() {
        keeper.found();
        keeper.record(BENOIT, january).orElseThrow();
        keeper.record(BENOIT, february).orElseThrow();
        keeper.seal(JANUARY, at(FEBRUARY, "23:00")).orElseThrow();
    }
}

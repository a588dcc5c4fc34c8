package org.collegium.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.approval;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collegium.bylaws.Bylaws;
import org.collegium.meeting.Meeting;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.collegium.vote.Ballots;
import org.collegium.vote.Tally;
import org.junit.jupiter.api.Test;

/** The minutes of January, put to approval by later sittings. */
class RefusalTest {

    private static final Meeting.Closed IN_JANUARY = Evening.of(JANUARY, talk(1, "News"))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .closes("21:00");

    @Test
    void isTheVoteThatDidNotApprove() {
        Meeting.Closed refusing =
                asked(FEBRUARY).showsHands(1, "20:10", "20:11", 1, 3, 0).closes("21:00");

        assertThat(refusal(refusing)).contains(new Refusal(council(FEBRUARY), refusing.closedAt()));
    }

    @Test
    void isTheLastOfSeveral() {
        Meeting.Closed first =
                asked(FEBRUARY).showsHands(1, "20:10", "20:11", 1, 3, 0).closes("21:00");
        Meeting.Closed last =
                asked(MARCH).showsHands(1, "20:10", "20:11", 1, 3, 0).closes("21:00");

        assertThat(refusal(last, first).map(Refusal::by)).contains(council(MARCH));
        assertThat(refusal(first, last).map(Refusal::by)).contains(council(MARCH));
    }

    @Test
    void isOverOnceTheyAreApproved() {
        Meeting.Closed refusing =
                asked(FEBRUARY).showsHands(1, "20:10", "20:11", 1, 3, 0).closes("21:00");
        Meeting.Closed approving =
                asked(MARCH).showsHands(1, "20:10", "20:11", 4, 0, 0).closes("21:00");

        assertThat(refusal(refusing, approving)).isEmpty();
    }

    @Test
    void isNoneWhereOnlyAnAmendmentFell() {
        Meeting.Closed postponing = asked(FEBRUARY)
                .tables(1, new Amendment(1, "minutes", "record"))
                .amends(1, 1, "20:10", "20:11", 1, 3)
                .postpones(1, "20:20", "It is late.")
                .closes("21:00");

        assertThat(refusal(postponing)).isEmpty();
    }

    @Test
    void isNoneWhereTheRulePutsTheMotionOff() {
        Meeting.Closed postponing = asked(FEBRUARY)
                .open()
                .openVote(1, at(FEBRUARY, "20:10"), Bylaws.unanimous())
                .then(voting -> voting.close(
                        at(FEBRUARY, "20:11"),
                        Ballots.showOfHands(Tally.of(1, 3, 0), voting.roll()).orElseThrow(),
                        Optional.empty()))
                .then(open -> open.close(at(FEBRUARY, "21:00"), DecisionNumber.firstOf(2025), Optional.empty()))
                .orElseThrow();

        assertThat(refusal(postponing)).isEmpty();
    }

    private static Evening asked(LocalDate day) {
        return Evening.of(day, approval(1, council(JANUARY))).attendedBy(AICHA, BENOIT, CHLOE, DENEZ);
    }

    private static Optional<Refusal> refusal(Meeting.Closed... later) {
        return Minutes.of(IN_JANUARY, List.of(later), Register.empty()).refusal();
    }
}

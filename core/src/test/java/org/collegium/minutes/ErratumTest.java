package org.collegium.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Evening.approval;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.SALT;
import static org.collegium.story.People.at;
import static org.collegium.story.Spoken.said;

import java.util.List;
import org.collegium.bylaws.Matter;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Meeting;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.register.Content;
import org.collegium.register.Entry;
import org.collegium.register.Register;
import org.collegium.register.Salt;
import org.collegium.story.Evening;
import org.junit.jupiter.api.Test;

/** Minutes of January, sealed in February, in which March found two mistakes. */
class ErratumTest {

    private static final Salt OTHER_SALT = new Salt("e".repeat(64));

    private static final Meeting.Closed IN_JANUARY = Evening.of(JANUARY, motion(1, "Open the garden"))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:10", "20:11", 4, 0, 0)
            .closes("21:00");
    private static final Meeting.Closed IN_FEBRUARY = Evening.of(FEBRUARY, approval(1, council(JANUARY)))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:10", "20:11", 4, 0, 0)
            .closes("21:00", new DecisionNumber(2025, 2));
    private static final Meeting.Closed IN_MARCH = march(4);
    private static final List<Meeting.Closed> ALL = List.of(IN_MARCH, IN_FEBRUARY, IN_JANUARY);
    private static final Register REGISTER = sealed();

    @Test
    void isWhatALaterSittingAdopted() {
        List<Erratum> errata = Erratum.to(council(JANUARY), ALL);

        assertThat(errata).extracting(Erratum::number).containsExactly(1, 2);
        assertThat(errata).extracting(Erratum::text).containsExactly("Read orchard for garden.", "Read five for four.");
        assertThat(errata).extracting(Erratum::by).containsOnly(council(MARCH));
        assertThat(errata)
                .extracting(Erratum::decision)
                .containsExactly(new DecisionNumber(2025, 3), new DecisionNumber(2025, 4));
        assertThat(Erratum.to(council(FEBRUARY), ALL)).isEmpty();
    }

    @Test
    void isNoneWhereItWasRejected() {
        assertThat(Erratum.in(List.of(IN_JANUARY, IN_FEBRUARY, march(0)))).isEmpty();
    }

    @Test
    void isAnEntryOfItsOwnThatPointsAtTheOneThatItMends() {
        Entry mended = REGISTER.entries().get(0);
        Entry entry = REGISTER.entries().get(1);

        assertThat(entry.subject()).isEqualTo("2025-01-07-council-1-erratum-1");
        assertThat(entry.content())
                .startsWith("{\"approval\":{\"at\":\"2025-03-04T20:00:00Z\",\"by\":\"2025-03-04-council-1\","
                        + "\"decision\":\"2025-03\"}")
                .contains("\"mends\":{\"hash\":\"" + mended.hash().hex()
                        + "\",\"meeting\":\"2025-01-07-council-1\",\"number\":1}")
                .contains("\"text\":\"Read orchard for garden.\"");
        assertThat(REGISTER.verify()).isEmpty();
        assertThat(RegisterCheck.of(REGISTER, ALL)).isEmpty();
    }

    @Test
    void isToldByTheMinutesThatItMendsWithoutChangingThem() {
        Minutes.Sealed before = (Minutes.Sealed) Minutes.of(
                IN_JANUARY,
                List.of(IN_JANUARY, IN_FEBRUARY),
                new Register(REGISTER.entries().subList(0, 1)));
        Minutes.Sealed after = (Minutes.Sealed) Minutes.of(IN_JANUARY, ALL, REGISTER);

        assertThat(before.errata()).isEmpty();
        assertThat(after.errata()).extracting(copy -> copy.erratum().number()).containsExactly(1);
        assertThat(after.errata()).extracting(copy -> copy.entry().number()).containsExactly(2);
        assertThat(after.content()).isEqualTo(before.content());
    }

    @Test
    void isNotSealedBeforeTheMinutesThatItMendsNorTwice() {
        Erratum first = Erratum.in(ALL).get(0);

        assertThatThrownBy(() -> first.seal(Register.empty(), SALT, first.at()))
                .hasMessage("'2025-01-07-council-1' is not sealed");
        assertThatThrownBy(() -> first.seal(REGISTER, SALT, first.at()))
                .hasMessage("'2025-01-07-council-1-erratum-1' is already sealed");
    }

    @Test
    void isMissedWhereTheRecordNoLongerHasIt() {
        assertThat(said(RegisterCheck.of(REGISTER, List.of(IN_JANUARY, IN_FEBRUARY, march(0)))))
                .containsExactly("Entry 2 of the register is about 2025-01-07-council-1-erratum-1,"
                        + " which is not on record.");
    }

    @Test
    void isMissedWhereTheRecordHasOtherWordsForIt() {
        Meeting.Closed otherwise = march(4, "Read meadow for garden.");

        assertThat(said(RegisterCheck.of(REGISTER, List.of(IN_JANUARY, IN_FEBRUARY, otherwise))))
                .containsExactly(
                        "The record of 2025-01-07-council-1-erratum-1 is no longer what entry 2 of the register"
                                + " sealed: one of the two was changed.");
    }

    @Test
    void isNotWhatAnEntryWithAnotherTextSeals() {
        Erratum other = Erratum.in(ALL).get(1);
        Entry entry = REGISTER.entries().get(1);

        assertThatThrownBy(
                        () -> new ErratumCopy(other, entry, REGISTER.entries().get(0), false))
                .isInstanceOf(BrokenSealException.class);
    }

    @Test
    void leavesItsWordsOutOfAPublicCopyWhereItWasTreatedBehindClosedDoors() {
        Erratum second = Erratum.in(ALL).get(1);
        Register longer = second.seal(REGISTER, OTHER_SALT, second.at());
        ErratumCopy full = ErratumCopy.of(List.of(second), longer).get(0);
        Content told = full.forEverybody().parts();

        assertThat(full.leavesOut()).isFalse();
        assertThat(full.parts().whole().canonical()).contains("Read five for four.");
        assertThat(told.whole().canonical()).doesNotContain("five").doesNotContain("Second mistake");
        assertThat(told.tree().root()).isEqualTo(full.entry().seal().root());
        assertThat(ErratumCopy.of(List.of(second), REGISTER)).isEmpty();
    }

    @Test
    void needsAMotionThatDoesNoMore() {
        AgendaItem approving = approval(1, council(JANUARY));

        assertThatThrownBy(() -> Evening.talk(1, "Minutes").mending(council(JANUARY)))
                .hasMessage("Item 1 mends minutes, so it needs a motion that does no more");
        assertThatThrownBy(() -> approving.mending(council(JANUARY)))
                .hasMessage("Item 1 mends minutes, so it needs a motion that does no more");
    }

    private static Register sealed() {
        Minutes.Approved approved = (Minutes.Approved) Minutes.of(IN_JANUARY, ALL, Register.empty());
        Register first = approved.seal(Register.empty(), SALT, at(FEBRUARY, "22:00"));
        Erratum erratum = Erratum.in(ALL).get(0);
        return erratum.seal(first, OTHER_SALT, erratum.at());
    }

    private static Meeting.Closed march(int inFavour) {
        return march(inFavour, "Read orchard for garden.");
    }

    private static Meeting.Closed march(int inFavour, String text) {
        return Evening.of(
                        MARCH,
                        erratum(1, "First mistake", text),
                        erratum(2, "Second mistake", "Read five for four.").confidential())
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .showsHands(1, "20:10", "20:11", inFavour, 4 - inFavour, 0)
                .showsHands(2, "20:20", "20:21", inFavour, 4 - inFavour, 0)
                .closes("21:00", new DecisionNumber(2025, 3));
    }

    private static AgendaItem erratum(int number, String title, String text) {
        return motion(number, Motion.propose(new MotionId("E-" + number), title, Matter.ORDINARY, text))
                .mending(council(JANUARY));
    }
}

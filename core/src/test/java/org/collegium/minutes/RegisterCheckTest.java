package org.collegium.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.approval;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.SALT;
import static org.collegium.story.Spoken.said;

import java.util.List;
import org.collegium.meeting.Meeting;
import org.collegium.register.Entry;
import org.collegium.register.Extract;
import org.collegium.register.Hash;
import org.collegium.register.Register;
import org.collegium.register.Salt;
import org.collegium.register.Seal;
import org.collegium.story.Evening;
import org.junit.jupiter.api.Test;

/** A register held against the record from which it was sealed. */
class RegisterCheckTest {

    private static final Meeting.Closed IN_JANUARY = january(4, 0);
    private static final Meeting.Closed IN_FEBRUARY = Evening.of(FEBRUARY, approval(1, council(JANUARY)))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:10", "20:11", 4, 0, 0)
            .closes("21:00");
    private static final Register SEALED = sealing(IN_JANUARY);

    @Test
    void aRecordThatIsWhatWasSealedShowsNothing() {
        assertThat(RegisterCheck.of(SEALED, List.of(IN_JANUARY, IN_FEBRUARY))).isEmpty();
        assertThat(RegisterCheck.of(Register.empty(), List.of(IN_JANUARY))).isEmpty();
    }

    @Test
    void aSittingThatIsGoneIsNamed() {
        assertThat(said(RegisterCheck.of(SEALED, List.of(IN_FEBRUARY))))
                .containsExactly("Entry 1 of the register is about 2025-01-07-council-1, which is not on record.");
    }

    @Test
    void aSittingOrAnApprovalThatWasChangedIsNamed() {
        String changed =
                "The record of 2025-01-07-council-1 is no longer what entry 1 of the register sealed: one of the"
                        + " two was changed.";

        assertThat(said(RegisterCheck.of(SEALED, List.of(january(3, 1), IN_FEBRUARY))))
                .containsExactly(changed);
        assertThat(said(RegisterCheck.of(SEALED, List.of(IN_JANUARY)))).containsExactly(changed);
    }

    @Test
    void anEntryThatWasChangedIsToldWithTheRecordThatItNoLongerSeals() {
        Entry entry = SEALED.entries().get(0);
        Entry other = new Entry(entry.seal(), entry.salt(), entry.content().replace("garden", "Garden"), entry.hash());

        assertThat(said(RegisterCheck.of(new Register(List.of(other)), List.of(IN_JANUARY, IN_FEBRUARY))))
                .hasSize(2)
                .first()
                .isEqualTo("Entry 1 of the register was changed after it was sealed.");
    }

    @Test
    void aRootThatIsNotThatOfThePartsIsTold() {
        Entry entry = SEALED.entries().get(0);
        Seal seal = entry.seal();
        Seal rooted = new Seal(
                seal.number(),
                seal.subject(),
                seal.sealedAt(),
                seal.content(),
                Hash.NONE,
                seal.parts(),
                seal.previous());
        Entry other = new Entry(rooted, entry.salt(), entry.content(), rooted.hash());

        assertThat(RegisterCheck.of(new Register(List.of(other)), List.of(IN_JANUARY, IN_FEBRUARY)))
                .hasSize(1);
    }

    @Test
    void theSameContentUnderAnotherSaltIsAnotherEntry() {
        Entry entry = SEALED.entries().get(0);
        Entry salted = new Entry(entry.seal(), new Salt("f".repeat(64)), entry.content(), entry.hash());

        assertThat(RegisterCheck.of(new Register(List.of(salted)), List.of(IN_JANUARY, IN_FEBRUARY)))
                .hasSize(1);
    }

    @Test
    void eachItemOfSealedMinutesIsShownWithoutTheOthers() {
        Minutes.Sealed sealed = (Minutes.Sealed) Minutes.of(IN_JANUARY, List.of(IN_JANUARY, IN_FEBRUARY), SEALED);
        Extract garden = sealed.extract(1);
        Extract gate = sealed.extract(2);

        assertThat(garden.belongsTo(sealed.entry().hash())).isTrue();
        assertThat(gate.belongsTo(sealed.entry().hash())).isTrue();
        assertThat(garden.part()).contains("Open the garden").doesNotContain("Paint the gate");
        assertThat(new Extract(garden.seal(), gate.part(), garden.proof())
                        .belongsTo(sealed.entry().hash()))
                .isFalse();
    }

    private static Register sealing(Meeting.Closed sitting) {
        Minutes.Approved approved =
                (Minutes.Approved) Minutes.of(sitting, List.of(sitting, IN_FEBRUARY), Register.empty());
        return approved.seal(Register.empty(), SALT, approved.decision().at());
    }

    private static Meeting.Closed january(int inFavour, int against) {
        return Evening.of(JANUARY, motion(1, "Open the garden"), motion(2, "Paint the gate"))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .showsHands(1, "20:10", "20:11", inFavour, against, 0)
                .closes("21:00");
    }
}

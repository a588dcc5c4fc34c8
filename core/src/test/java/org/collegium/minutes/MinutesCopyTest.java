package org.collegium.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Evening.approval;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.SALT;

import java.util.List;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Meeting;
import org.collegium.register.Content;
import org.collegium.register.Exhibit;
import org.collegium.register.Hash;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Minutes of which an item was treated behind closed doors, for whoever may know all of it and for everybody else. */
class MinutesCopyTest {

    private static final Meeting.Closed IN_JANUARY = Evening.of(
                    JANUARY,
                    talk(1, "News"),
                    motion(2, "Lend Malo the key").confidential(),
                    motion(3, "Paint the gate"))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .hears(1, "All is well.")
            .hears(2, "Malo lost one.")
            .recuses(DENEZ, 2)
            .recuses(CHLOE, 3)
            .showsHands(2, "20:10", "20:11", 3, 0, 0)
            .showsHands(3, "20:20", "20:21", 3, 0, 0)
            .closes("21:00");
    private static final Meeting.Closed IN_FEBRUARY = Evening.of(FEBRUARY, approval(1, council(JANUARY)))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:10", "20:11", 4, 0, 0)
            .closes("21:00");
    private static final List<Meeting.Closed> BOTH = List.of(IN_JANUARY, IN_FEBRUARY);
    private static final Minutes.Sealed SEALED = sealed();

    @Nested
    class ForEverybody {

        private final MinutesCopy copy = MinutesCopy.forEverybody(SEALED);

        @Test
        void ofAConfidentialItemNothingIsToldButItsNumber() {
            assertThat(copy.leftOut()).extracting(AgendaItem::number).containsExactly(2);
            assertThat(copy.leavesOut(2)).isTrue();
            assertThat(copy.leavesOut(3)).isFalse();
            assertThat(copy.sitting().sitting().convocation().agenda())
                    .extracting(AgendaItem::title)
                    .containsExactly("News", "", "Paint the gate");
            assertThat(copy.sitting().sitting().votes()).hasSize(1).allMatch(vote -> vote.item() == 3);
            assertThat(copy.sitting().sitting().attendance().recusals()).allMatch(recusal -> recusal.item() == 3);
            assertThat(copy.sitting().toString()).doesNotContain("Malo").contains("All is well");
            assertThat(copy.parts().whole().canonical())
                    .doesNotContain("Malo")
                    .contains("All is well", "Paint the gate");
        }

        @Test
        void itBelongsToTheSameEntryAsAllOfThem() {
            Exhibit exhibit = new Exhibit(SEALED.entry().seal(), copy.parts());

            assertThat(exhibit.isPartByPart()).isTrue();
            assertThat(exhibit.isWhole()).isFalse();
            assertThat(copy.parts().countLeftOut()).isEqualTo(1);
            assertThat(copy.parts().items().get(1).canonical())
                    .isEqualTo("{\"leftOut\":\"" + copy.commitment(2).orElseThrow() + "\"}");
        }

        @Test
        void whateverElseIsChangedShows() {
            Content parts = copy.parts();
            Content other = new Content(parts.head().with("place", "Elsewhere"), parts.items());
            Content swapped = new Content(
                    parts.head(),
                    List.of(
                            parts.items().get(1),
                            parts.items().get(0),
                            parts.items().get(2)));
            Content emptied = new Content(
                    parts.head(),
                    List.of(
                            parts.items().get(0),
                            parts.items().get(1).with("leftOut", Hash.NONE.hex()),
                            parts.items().get(2)));

            assertThat(List.of(other, swapped, emptied))
                    .noneMatch(content -> new Exhibit(SEALED.entry().seal(), content).isPartByPart());
        }

        @Test
        void ofWhatIsNotSealedNoHashIsGivenFromWhichItCouldBeGuessed() {
            MinutesCopy draft = MinutesCopy.forEverybody(Minutes.draft(IN_JANUARY, Register.empty()));

            assertThat(draft.commitment(2)).isEmpty();
            assertThat(draft.parts().items().get(1).canonical()).isEqualTo("{\"confidential\":true,\"number\":2}");
            assertThat(draft.parts().whole().canonical()).doesNotContain("Malo");
        }

        @Test
        void whereNothingIsConfidentialItIsAllOfThem() {
            Minutes open = Minutes.draft(IN_FEBRUARY, Register.empty());

            assertThat(MinutesCopy.forEverybody(open).leftOut()).isEmpty();
            assertThat(MinutesCopy.forEverybody(open).parts()).isEqualTo(open.parts());
            assertThat(MinutesCopy.forEverybody(open).sitting()).isEqualTo(IN_FEBRUARY);
        }
    }

    @Test
    void whoeverMayKnowAllOfItIsToldAllOfIt() {
        MinutesCopy copy = MinutesCopy.full(SEALED);

        assertThat(copy.leftOut()).isEmpty();
        assertThat(copy.sitting()).isEqualTo(IN_JANUARY);
        assertThat(copy.parts()).isEqualTo(SEALED.parts());
        assertThat(copy.parts().whole().canonical()).contains("Lend Malo the key", "\"confidential\":true");
        assertThat(new Exhibit(SEALED.entry().seal(), copy.parts()).isWhole()).isTrue();
    }

    @Test
    void anApprovalOfMinutesIsNeverConfidential() {
        AgendaItem approval = approval(1, council(JANUARY));

        assertThatThrownBy(approval::confidential)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Item 1 approves minutes, so everybody may know it");
    }

    private static Minutes.Sealed sealed() {
        Minutes.Approved approved = (Minutes.Approved) Minutes.of(IN_JANUARY, BOTH, Register.empty());
        Register register =
                approved.seal(Register.empty(), SALT, approved.decision().at());
        return (Minutes.Sealed) Minutes.of(IN_JANUARY, BOTH, register);
    }
}

package org.collegium.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;

import java.util.List;
import org.collegium.story.Evening;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ActionDoneTest {

    /** Agreed are, in this order, something confidential, something open, and both once more. */
    private static final Meeting.Closed SITTING = Evening.of(
                    JANUARY, talk(1, "News"), talk(2, "A lock").confidential())
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .assigns(2, "Change the lock", BENOIT, MARCH)
            .assigns(1, "Write the news", CHLOE, MARCH)
            .assigns(2, "Count the keys", BENOIT, MARCH)
            .assigns(1, "Print the news", CHLOE, MARCH)
            .closes("21:00");

    private static ActionDone done(int line) {
        return new ActionDone(SITTING.id(), line, JANUARY.plusDays(line));
    }

    @Test
    @DisplayName("beside a public copy, each note keeps to its action, and those about confidential items are left out")
    void publicly() {
        List<ActionDone> told = ActionDone.publicly(List.of(done(1), done(2), done(3), done(4)), List.of(SITTING));
        List<ActionItem> actions = SITTING.sitting().publicly().actions();

        assertThat(told)
                .containsExactly(
                        new ActionDone(SITTING.id(), 1, JANUARY.plusDays(2)),
                        new ActionDone(SITTING.id(), 2, JANUARY.plusDays(4)));
        assertThat(actions).extracting(ActionItem::what).containsExactly("Write the news", "Print the news");
    }

    @Test
    @DisplayName("a note about a sitting that is not told is left out")
    void another() {
        assertThat(ActionDone.publicly(List.of(done(2)), List.of())).isEmpty();
    }

    @Test
    @DisplayName("the day of an action is that of the note with its sitting and line")
    void day() {
        assertThat(ActionDone.dayOf(SITTING.id(), 2, List.of(done(1), done(2)))).contains(JANUARY.plusDays(2));
        assertThat(ActionDone.dayOf(SITTING.id(), 3, List.of(done(1), done(2)))).isEmpty();
        assertThatThrownBy(() -> done(0)).isInstanceOf(IllegalArgumentException.class);
    }
}

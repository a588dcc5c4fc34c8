package org.collegium.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.NOBODY;
import static org.collegium.story.People.members;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.english;
import static org.collegium.story.Spoken.refusal;

import java.util.List;
import org.collegium.member.MemberId;
import org.collegium.words.Answer;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a proposed solution must say: who will master it. */
class MasteryTest {

    @Nested
    class WhenTwoMembersWillMasterIt {

        private final Mastery mastery = by(AICHA, HERVE).orElseThrow();

        @Test
        void itSaysWho() {
            assertThat(mastery.people()).containsExactly(named(AICHA), named(HERVE));
            assertThat(english(mastery.phrase())).isEqualTo("It will be mastered by Aïcha Le Gall, Hervé Le Gall.");
            assertThat(Lexicon.french().say(mastery.phrase()))
                    .isEqualTo("La maîtrise en sera partagée par Aïcha Le Gall, Hervé Le Gall.");
        }
    }

    @Nested
    class WhenItIsNotShared {

        @Test
        void onePersonAloneIsTooFew() {
            assertThat(refusal(by(AICHA))).isEqualTo("1 member would master the solution, at least 2 needed");
        }

        @Test
        void soIsNobody() {
            assertThat(refusal(by())).isEqualTo("0 members would master the solution, at least 2 needed");
        }

        @Test
        void soIsOnePersonNamedTwice() {
            assertThat(refusal(by(AICHA, AICHA))).startsWith("1 member ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Mastery(List.of(named(AICHA), named(AICHA))))
                    .withMessageStartingWith("Mastery takes two or more different members");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Mastery(List.of(named(AICHA), named(HERVE), named(AICHA))));
        }
    }

    @Nested
    class WhenSomebodyIsNoMember {

        @Test
        void itIsRefusedHoweverManyTheOthersAre() {
            assertThat(refusal(by(AICHA, HERVE, IRIS))).isEqualTo("Iris Le Gall is no member on 7\u00a0January 2025");
            assertThat(refusal(by(NOBODY, AICHA, HERVE))).isEqualTo("nobody has the number 9999");
        }
    }

    private static Answer<Mastery> by(MemberId... who) {
        return Mastery.by(List.of(who), members(), JANUARY);
    }
}

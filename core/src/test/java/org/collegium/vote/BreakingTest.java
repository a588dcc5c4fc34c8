package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collegium.vote.Choice.ABSTAIN;
import static org.collegium.vote.Choice.AGAINST;
import static org.collegium.vote.Choice.FOR;
import static org.collegium.vote.Outcome.ADOPTED;
import static org.collegium.vote.Outcome.NOT_ADOPTED;
import static org.collegium.vote.Outcome.TIED;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.member.MemberId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tie, and who or what breaks it. */
class BreakingTest {

    private static final Electorate FOUR = new Electorate(0, 0, 4, 0, 0);
    private static final Tally TWO_ALL = Tally.of(2, 2, 0);
    private static final Roll ROLL = new Roll(IntStream.rangeClosed(1, 4)
            .mapToObj(number -> new Roll.Standing(
                    new Seat(number),
                    Optional.of(new Holder(new MemberId("M" + number), "Somebody")),
                    SeatState.PRESENT,
                    Optional.empty()))
            .toList());

    @Nested
    class WhenASeatHasTheCastingVote {

        private final Rule rule = ruleOf("CASTING_VOTE 3");

        @Test
        void itsChoicePrevails() {
            assertThat(byName(FOR, AGAINST, FOR, AGAINST).outcome()).isEqualTo(ADOPTED);
            assertThat(byName(FOR, FOR, AGAINST, AGAINST).outcome()).isEqualTo(NOT_ADOPTED);
            assertThat(byName(FOR, FOR, AGAINST, AGAINST).breaking())
                    .contains(new Breaking.CastingVote(new Seat(3), AGAINST));
        }

        @Test
        void anAbstentionBreaksNothing() {
            Verdict verdict = byName(FOR, AGAINST, ABSTAIN, ABSTAIN);

            assertThat(verdict.isTie()).isTrue();
            assertThat(verdict.breaking()).isEmpty();
            assertThat(verdict.outcome()).isEqualTo(NOT_ADOPTED);
            assertThat(verdict.explain(Locale.ENGLISH))
                    .contains("the casting vote of seat 3 was not given, and the motion is not adopted");
        }

        @Test
        void withoutATieItIsAVoteLikeAnother() {
            Verdict verdict = byName(AGAINST, AGAINST, FOR, AGAINST);

            assertThat(verdict.outcome()).isEqualTo(NOT_ADOPTED);
            assertThat(verdict.breaking()).isEmpty();
        }

        @Test
        void inASecretBallotThereIsNone() {
            Ballots box = new Ballots.Secret(new TreeSet<>(List.of(new Seat(1), new Seat(3))), Tally.of(1, 1, 0));

            assertThat(rule.judge(ROLL, box, Optional.empty()).breaking()).isEmpty();
        }

        @Test
        void handsDoNotShowIt() {
            Ballots hands = new Ballots.ShowOfHands(TWO_ALL);

            assertThat(rule.judge(ROLL, hands, Optional.empty()).outcome()).isEqualTo(NOT_ADOPTED);
        }

        @Test
        void anotherSeatsVoteBreaksNothing() {
            assertThat(rule.judge(FOUR, TWO_ALL, new Breaking.CastingVote(new Seat(2), FOR))
                            .outcome())
                    .isEqualTo(NOT_ADOPTED);
        }

        @Test
        void theVerdictTellsWhoseItWas() {
            assertThat(byName(FOR, AGAINST, FOR, AGAINST).explain(Locale.ENGLISH))
                    .startsWith("Motion adopted: 2 for, 2 against")
                    .contains("As many for as against: the casting vote of seat 3 prevails (for).")
                    .contains("Somebody having a casting vote, the smallest change is not computed.");
            assertThat(byName(FOR, AGAINST, FOR, AGAINST).explain(Locale.FRENCH))
                    .contains("Partage des voix\u00a0: la voix prépondérante du siège\u00a03 l’emporte (pour).");
        }

        private Verdict byName(Choice... choices) {
            Map<Seat, Choice> answers = new TreeMap<>();
            for (int i = 0; i < choices.length; i++) {
                answers.put(new Seat(i + 1), choices[i]);
            }
            return rule.judge(ROLL, Ballots.rollCall(answers, ROLL).orElseThrow(), Optional.empty());
        }
    }

    @Nested
    class WhenWhoeverPresidesAddsAVote {

        private final Rule rule = ruleOf("CASTING_VOTE PRESIDING");

        @Test
        void itDecidesTheTie() {
            Tally senate = Tally.of(50, 50, 0);
            Electorate hundred = new Electorate(0, 0, 100, 0, 0);

            assertThat(rule.judge(hundred, senate, new Breaking.PresidingVote(FOR))
                            .outcome())
                    .isEqualTo(ADOPTED);
            assertThat(rule.judge(hundred, senate, new Breaking.PresidingVote(AGAINST))
                            .outcome())
                    .isEqualTo(NOT_ADOPTED);
            assertThat(rule.judge(hundred, senate).outcome()).isEqualTo(NOT_ADOPTED);
            assertThat(rule.judge(hundred, senate).explain(Locale.ENGLISH))
                    .contains("whoever presided gave no casting vote, and the motion is not adopted");
        }

        @Test
        void noMembersVoteAndNoLotBreaksItInstead() {
            Verdict unbroken = rule.judge(FOUR, TWO_ALL);

            assertThat(rule.judge(FOUR, TWO_ALL, new Breaking.CastingVote(new Seat(3), FOR)))
                    .isEqualTo(unbroken);
            assertThat(rule.judge(FOUR, TWO_ALL, Breaking.parse("LOT 7./"))).isEqualTo(unbroken);
        }

        @Test
        void itIsNoneOfTheMembersVotes() {
            Verdict verdict = rule.judge(FOUR, TWO_ALL, new Breaking.PresidingVote(FOR));

            assertThat(verdict.tally()).isEqualTo(TWO_ALL);
            assertThat(verdict.explain(Locale.ENGLISH))
                    .contains("whoever presides, and has no seat, adds one vote (for)");
        }

        @Test
        void withoutATieItIsNotHeard() {
            Verdict verdict = rule.judge(FOUR, Tally.of(1, 3, 0), new Breaking.PresidingVote(FOR));

            assertThat(verdict).isEqualTo(rule.judge(FOUR, Tally.of(1, 3, 0)));
        }
    }

    @Nested
    class WhenALotIsDrawn {

        private final Rule rule = ruleOf("LOT");

        @Test
        void theMotionIsTiedUntilThen() {
            assertThat(rule.judge(FOUR, TWO_ALL).outcome()).isEqualTo(TIED);
            assertThat(rule.judge(FOUR, TWO_ALL).explain(Locale.ENGLISH)).contains("a lot is to be drawn");
        }

        @Test
        void itDecidesAndTellsItsSeeds() {
            Breaking drawn = Breaking.parse("LOT 9319./2.5.8.10.12./9.18.26.34.41.45./");
            Verdict verdict = rule.judge(FOUR, TWO_ALL, drawn);

            assertThat(drawn.choice()).isEqualTo(AGAINST);
            assertThat(verdict.outcome()).isEqualTo(NOT_ADOPTED);
            assertThat(verdict.explain(Locale.ENGLISH)).contains("9319./2.5.8.10.12./9.18.26.34.41.45./", "(against)");
        }

        @Test
        void itStaysDrawnWhenTheSmallestChangeIsSought() {
            Breaking forIt = IntStream.range(0, 20)
                    .mapToObj(seed -> Breaking.parse("LOT " + seed + "./"))
                    .filter(drawn -> drawn.choice() == FOR)
                    .findFirst()
                    .orElseThrow();

            Verdict verdict = rule.judge(FOUR, TWO_ALL, forIt);

            assertThat(verdict.outcome()).isEqualTo(ADOPTED);
            assertThat(verdict.smallestChange())
                    .isEqualTo(new SmallestChange.OtherChoices(1, new Tally(1, 3, 0, 0, 0, 0)));
        }
    }

    @Nested
    class WhenWritten {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "NOT_ADOPTED",
                    "CASTING_VOTE 3",
                    "CASTING_VOTE PRESIDING",
                    "SECOND_BALLOT",
                    "NEXT_MEETING",
                    "LOT"
                })
        void aTieBreakIsReadAgain(String text) {
            assertThat(TieBreak.parse(text)).hasToString(text).isEqualTo(TieBreak.parse(text));
        }

        @ParameterizedTest
        @ValueSource(strings = {"CASTING_VOTE 3 FOR", "CASTING_VOTE PRESIDING AGAINST", "LOT 9319./2.5./"})
        void whatBrokeATieIsReadAgain(String text) {
            assertThat(Breaking.parse(text)).hasToString(text).isEqualTo(Breaking.parse(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "CASTING_VOTE", "CASTING_VOTE 0", "CASTING_VOTE 03", "CASTING_VOTE presiding", "COIN"})
        void otherTextsAreNoTieBreak(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> TieBreak.parse(text));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "CASTING_VOTE 3", "CASTING_VOTE 3 ABSTAIN", "LOT", "LOT ", "LOT 7", "NEXT_MEETING"})
        void otherTextsBreakNone(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> Breaking.parse(text));
        }

        @Test
        void noTieIsBrokenByAnAbstention() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Breaking.PresidingVote(ABSTAIN))
                    .withMessage("A tie is broken by FOR or AGAINST, not ABSTAIN");
            assertThatIllegalArgumentException().isThrownBy(() -> new Breaking.CastingVote(new Seat(3), ABSTAIN));
        }
    }

    @Test
    void verdictsThatDifferInWhatBrokeTheTieDiffer() {
        Rule rule = ruleOf("CASTING_VOTE PRESIDING");
        Verdict adopted = rule.judge(FOUR, TWO_ALL, new Breaking.PresidingVote(FOR));

        assertThat(adopted)
                .isEqualTo(rule.judge(FOUR, TWO_ALL, new Breaking.PresidingVote(FOR)))
                .isNotEqualTo(rule.judge(FOUR, TWO_ALL, new Breaking.PresidingVote(AGAINST)))
                .isNotEqualTo(rule.judge(FOUR, TWO_ALL))
                .asString()
                .endsWith("the tie broken by CASTING_VOTE PRESIDING FOR");
    }

    private static Rule ruleOf(String tieBreak) {
        return Rule.of(Majority.moreForThanAgainst()).with(TieBreak.parse(tieBreak));
    }
}

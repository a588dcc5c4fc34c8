package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.vote.Outcome.ADOPTED;
import static org.collegium.vote.Outcome.NOT_ADOPTED;
import static org.collegium.vote.Outcome.NO_QUORUM;
import static org.collegium.vote.Outcome.TIED;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As many for as against. */
class TieTest {

    private static final Electorate SEVEN = new Electorate(0, 0, 7, 0, 0);
    private static final Tally THREE_ALL = Tally.of(3, 3, 1);

    @Nested
    class WhenOnlyTheTieStandsInTheWay {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "FOR MORE_THAN 1/2 EXPRESSED",
                    "FOR MORE_THAN 2/4 EXPRESSED",
                    "FOR MORE_THAN AGAINST",
                    "FOR MORE_THAN AGAINST AND VOTERS AT_LEAST 4"
                })
        void itIsATie(String majority) {
            assertThat(judge(majority, TieBreak.Step.NOT_ADOPTED, THREE_ALL).isTie())
                    .isTrue();
        }

        @Test
        void theBylawsNameWhatFollows() {
            String simple = "FOR MORE_THAN 1/2 EXPRESSED";

            assertThat(judge(simple, TieBreak.Step.NOT_ADOPTED, THREE_ALL).outcome())
                    .isEqualTo(NOT_ADOPTED);
            assertThat(judge(simple, TieBreak.Step.SECOND_BALLOT, THREE_ALL).outcome())
                    .isEqualTo(TIED);
            assertThat(judge(simple, TieBreak.Step.NEXT_MEETING, THREE_ALL).outcome())
                    .isEqualTo(TIED);
            assertThat(judge(simple, TieBreak.Step.LOT, THREE_ALL).outcome()).isEqualTo(TIED);
            assertThat(judge(simple, new TieBreak.PresidingVote(), THREE_ALL).outcome())
                    .isEqualTo(NOT_ADOPTED);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "NOT_ADOPTED",
                    "SECOND_BALLOT",
                    "NEXT_MEETING",
                    "LOT",
                    "CASTING_VOTE 2",
                    "CASTING_VOTE PRESIDING"
                })
        void theReasonsTellIt(String wayOut) {
            assertThat(judge("FOR MORE_THAN AGAINST", TieBreak.parse(wayOut), THREE_ALL)
                            .reasons())
                    .extracting(phrase -> phrase.key())
                    .contains("tie");
        }
    }

    @Nested
    class WhenSomethingElseStandsInTheWayToo {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "FOR MORE_THAN 1/2 SEATS",
                    "FOR MORE_THAN 1/2 VOTERS",
                    "FOR AT_LEAST 2/3 EXPRESSED",
                    "AGAINST AT_MOST 0",
                    "FOR MORE_THAN 1/2 EXPRESSED AND FOR AT_LEAST 4",
                    "FOR MORE_THAN ABSTAIN AND VOTERS AT_LEAST 8"
                })
        void itIsNoTie(String majority) {
            Verdict verdict = judge(majority, TieBreak.Step.SECOND_BALLOT, THREE_ALL);

            assertThat(verdict.isTie()).isFalse();
            assertThat(verdict.outcome()).isEqualTo(NOT_ADOPTED);
        }

        @Test
        void withoutAQuorumNothingIsTied() {
            Verdict verdict = Rule.of(Majority.moreForThanAgainst())
                    .with(TieBreak.Step.SECOND_BALLOT)
                    .with(Quorum.atLeast(1, 2, Base.IN_OFFICE))
                    .judge(new Electorate(0, 5, 2, 0, 0), Tally.of(1, 1, 0));

            assertThat(verdict.isTie()).isFalse();
            assertThat(verdict.outcome()).isEqualTo(NO_QUORUM);
        }
    }

    @Test
    void nobodyForAndNobodyAgainstIsNoTie() {
        Verdict verdict = judge("FOR MORE_THAN AGAINST", TieBreak.Step.SECOND_BALLOT, Tally.of(0, 0, 7));

        assertThat(verdict.isTie()).isFalse();
        assertThat(verdict.outcome()).isEqualTo(NOT_ADOPTED);
    }

    @Test
    void atLeastHalfIsJudgedAsWritten() {
        Verdict verdict = judge("FOR AT_LEAST 1/2 EXPRESSED", TieBreak.Step.SECOND_BALLOT, THREE_ALL);

        assertThat(verdict.isTie()).isFalse();
        assertThat(verdict.outcome()).isEqualTo(ADOPTED);
    }

    private static Verdict judge(String majority, TieBreak wayOut, Tally tally) {
        return Rule.of(Majority.parse(majority)).with(wayOut).judge(SEVEN, tally);
    }
}

package org.collegium.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collegium.bylaws.Matter;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.ConsensusRule;
import org.collegium.consensus.Version;
import org.collegium.story.Machine;
import org.collegium.story.People;
import org.collegium.vote.Base;
import org.collegium.vote.Electorate;
import org.collegium.vote.Majority;
import org.collegium.vote.Otherwise;
import org.collegium.vote.Quorum;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.vote.TieBreak;
import org.collegium.vote.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act tried on a motion in every state. */
class EveryActOnEveryMotionTest {

    private static final String TABLE = """
                      | PROPOSED | ADOPTED                | REJECTED | TIED     | NO_QUORUM | PUT_OFF  | SOUGHT | SET_ASIDE
        about         | Proposed | -                      | -        | -        | -         | -        | -      | -
        amend         | Proposed | motion.adopted-already | Proposed | Proposed | Proposed  | Proposed | -      | -
        as            | Proposed | -                      | -        | -        | -         | -        | -      | -
        changing      | Proposed | -                      | -        | -        | -         | -        | -      | -
        decide        | Decided  | -                      | -        | -        | -         | -        | -      | -
        effectiveFrom | Proposed | -                      | -        | -        | -         | -        | -      | -
        masteredBy    | Proposed | -                      | -        | -        | -         | -        | -      | -
        postpone      | SetAside | -                      | -        | -        | -         | -        | -      | -
        reword        | Proposed | -                      | -        | -        | -         | -        | -      | -
        withdraw      | SetAside | -                      | -        | -        | -         | -        | -      | -
        """;

    private static final Motion.Proposed GARDEN =
            Motion.propose(new MotionId("garden"), "Open the garden", Matter.ORDINARY, "The garden opens in May.");

    private static final Map<String, Motion> STATES = Map.of(
            "PROPOSED", GARDEN,
            "ADOPTED", GARDEN.decide(verdict(4, 3)),
            "REJECTED", GARDEN.decide(verdict(3, 4)),
            "TIED", GARDEN.decide(verdict(3, 3)),
            "NO_QUORUM", GARDEN.decide(verdict(1, 0)),
            "PUT_OFF", GARDEN.decide(putOff()),
            "SOUGHT", new Motion.Sought(GARDEN, sought()),
            "SET_ASIDE", GARDEN.withdraw("The owner sells."));

    private static final Machine MACHINE = Machine.of(
            Motion.class,
            Map.of(
                    Amendment.class, new Amendment(1, "in May", "in June"),
                    Version.class, new Version(2, "The garden opens in June."),
                    Change.class, new Change(Change.Kind.REPEALS, new DecisionNumber(2025, 2)),
                    Verdict.class, verdict(4, 3),
                    LocalDate.class, People.MARCH,
                    Mastery.class, new Mastery(List.of(People.named(People.AICHA), People.named(People.BENOIT))),
                    String.class, "words"));

    static Stream<Arguments> cells() {
        return Machine.cells(TABLE);
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("cells")
    void leadsToItsStateOrIsRefused(String state, String act, String outcome) {
        assertThat(MACHINE.attempt(STATES.get(state), act)).isEqualTo(outcome);
    }

    @Test
    void theTableHasEveryTypeAndEveryAct() {
        assertThat(MACHINE.acts(STATES.values())).isEqualTo(Machine.actsOf(TABLE));
        assertThat(Machine.typesOf(STATES.values())).isEqualTo(MACHINE.types());
    }

    private static Verdict verdict(int inFavour, int against) {
        int present = inFavour + against;
        return Rule.of(Majority.moreForThanAgainst())
                .with(Quorum.atLeast(1, 2, Base.SEATS))
                .with(TieBreak.Step.NEXT_MEETING)
                .judge(new Electorate(0, 7 - present, present, 0, 0), Tally.of(inFavour, against, 0));
    }

    private static Verdict putOff() {
        return Rule.of(Majority.everybodyFor())
                .with(Otherwise.POSTPONED)
                .judge(new Electorate(0, 0, 7, 0, 0), Tally.of(6, 1, 0));
    }

    private static Consensus sought() {
        return Consensus.propose(ConsensusRule.consent(), new Version(1, GARDEN.text()), Instant.EPOCH);
    }
}

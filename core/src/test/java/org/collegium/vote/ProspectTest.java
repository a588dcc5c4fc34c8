package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.vote.Outcome.ADOPTED;
import static org.collegium.vote.Outcome.NOT_ADOPTED;
import static org.collegium.vote.Outcome.NO_QUORUM;
import static org.collegium.vote.Outcome.TIED;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may still come of a vote. */
class ProspectTest {

    private static final Electorate SEVEN = new Electorate(0, 0, 7, 0, 0);

    @ParameterizedTest
    @MethodSource("org.collegium.vote.TurningTest#majorities")
    void isWhatTryingEveryBallotStillOutFinds(String majority) {
        Rule rule = Rule.of(Majority.parse(majority)).with(TieBreak.Step.NEXT_MEETING);
        for (int inFavour = 0; inFavour <= 4; inFavour++) {
            for (int against = 0; against <= 3; against++) {
                for (int abstaining = 0; abstaining <= 2; abstaining++) {
                    Tally cast = Tally.of(inFavour, against, abstaining);
                    int out = Math.min(3, 7 - Math.min(7, cast.total()));
                    Electorate seats = new Electorate(0, 1, cast.total() + out, 0, 0);

                    assertThat(Prospect.of(rule, seats, cast, out))
                            .as("%s after %s, %s out", rule, cast, out)
                            .isEqualTo(byTrying(rule, seats, cast, out));
                }
            }
        }
    }

    @Test
    void fourOfSevenAreEnoughAndThreeAreNot() {
        Rule rule = Rule.of(Majority.moreThanHalfOf(Base.SEATS));

        assertThat(Prospect.of(rule, SEVEN, Tally.of(4, 0, 0), 3)).containsExactly(ADOPTED);
        assertThat(Prospect.of(rule, SEVEN, Tally.of(3, 0, 0), 4)).containsExactly(ADOPTED, NOT_ADOPTED);
        assertThat(Prospect.of(rule, SEVEN, Tally.of(0, 3, 1), 3)).containsExactly(NOT_ADOPTED);
    }

    @Test
    void whoeverHasTheCastingVoteMayTurnATieEitherWay() {
        Rule rule = Rule.of(Majority.simple());

        assertThat(Prospect.of(rule, SEVEN, Tally.of(2, 4, 0), 1)).containsExactly(NOT_ADOPTED);
        assertThat(Prospect.of(rule.with(TieBreak.Step.LOT), SEVEN, Tally.of(3, 4, 0), 1))
                .containsExactly(NOT_ADOPTED, TIED);
        assertThat(Prospect.of(rule.with(TieBreak.parse("CASTING_VOTE 1")), SEVEN, Tally.of(3, 4, 0), 1))
                .containsExactly(ADOPTED, NOT_ADOPTED);
    }

    @Test
    void withoutAQuorumNothingComesOfIt() {
        Rule rule = Rule.of(Majority.simple()).with(Quorum.atLeast(1, 2, Base.IN_OFFICE));

        assertThat(Prospect.of(rule, new Electorate(0, 5, 2, 0, 0), Tally.of(2, 0, 0), 0))
                .containsExactly(NO_QUORUM);
    }

    @Test
    void proxiesMakeAQuorumThatCountsThemUnlessTheMajorityVoidsThem() {
        Quorum fourWithProxies = Quorum.parse("AT_LEAST 4 WITH_PROXIES");
        Electorate twoAndTheirProxies = new Electorate(0, 3, 2, 2, 0);
        Tally two = Tally.of(2, 0, 0);

        assertThat(Prospect.of(Rule.of(Majority.simple()).with(fourWithProxies), twoAndTheirProxies, two, 0))
                .containsExactly(ADOPTED);
        assertThat(Prospect.of(
                        Rule.of(Majority.moreThanHalfOf(Base.PRESENT)).with(fourWithProxies),
                        twoAndTheirProxies,
                        two,
                        0))
                .containsExactly(NO_QUORUM);
    }

    @Test
    void threeHundredThousandStillOutAreNoMoreWork() {
        Rule rule = Rule.of(Majority.twoThirdsOf(Base.EXPRESSED));
        Electorate million = new Electorate(0, 0, 1_000_000, 0, 0);

        assertThat(Prospect.of(rule, million, Tally.of(700_000, 0, 0), 300_000)).containsExactly(ADOPTED);
        assertThat(Prospect.of(rule, million, Tally.of(699_999, 50_001, 0), 250_000))
                .containsExactly(ADOPTED);
        assertThat(Prospect.of(rule, million, Tally.of(650_000, 50_000, 0), 300_000))
                .containsExactly(ADOPTED, NOT_ADOPTED);
    }

    private static Set<Outcome> byTrying(Rule rule, Electorate seats, Tally cast, int out) {
        if (out == 0) {
            return EnumSet.of(rule.judge(seats, cast).outcome());
        }
        Set<Outcome> found = EnumSet.noneOf(Outcome.class);
        for (Choice choice : Choice.values()) {
            var more = cast.byChoice();
            more.merge(choice, 1, Integer::sum);
            found.addAll(byTrying(rule, seats, Tally.of(more), out - 1));
        }
        return found;
    }
}

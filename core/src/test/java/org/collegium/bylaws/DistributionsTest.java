package org.collegium.bylaws;

import static org.assertj.core.api.Assertions.assertThat;

import org.collegium.vote.Electorate;
import org.collegium.vote.Majority;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.junit.jupiter.api.Test;

/** Everything that can happen, each thing once. */
class DistributionsTest {

    @Test
    void sevenSeatsStandInThreeHundredAndThirtyWays() {
        assertThat(Distributions.electorates(7, 7))
                .as("11 choose 4, less those where nobody there could hold the proxies")
                .hasSize(330 - 84)
                .doesNotHaveDuplicates()
                .allSatisfy(each -> assertThat(each.seats()).isEqualTo(7));
    }

    @Test
    void nobodyHoldsMoreProxiesThanAllowed() {
        assertThat(Distributions.electorates(7, 1)).isNotEmpty().allMatch(each -> each.represented() <= each.present());
        assertThat(Distributions.electorates(7, 0)).hasSize(120).allMatch(each -> each.represented() == 0);
    }

    @Test
    void sevenWhoMayVoteChooseInThreeHundredAndThirtyWays() {
        assertThat(Distributions.tallies(7))
                .as("11 choose 4: spoiled is as blank")
                .hasSize(330)
                .doesNotHaveDuplicates()
                .allSatisfy(each -> assertThat(each.total()).isEqualTo(7));
    }

    @Test
    void thePlainestComesFirst() {
        assertThat(Distributions.electorates(7, 1)).first().isEqualTo(new Electorate(0, 7, 0, 0, 0));
        assertThat(Distributions.tallies(3)).first().isEqualTo(new Tally(0, 0, 0, 0, 0, 3));
    }

    @Test
    void whereProxiesAreVoidNobodyIsRepresented() {
        EveryVote votes = new EveryVote(Rule.of(Majority.parse("FOR MORE_THAN 1/2 PRESENT")), 3, 1);

        assertThat(votes.electorates())
                .isEqualTo(Distributions.electorates(3, 0))
                .allSatisfy(each -> assertThat(votes.tallies(each))
                        .isNotEmpty()
                        .allSatisfy(tally -> assertThat(tally.total()).isEqualTo(each.present())));
    }
}

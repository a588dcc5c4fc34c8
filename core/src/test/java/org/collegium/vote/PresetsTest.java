package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.vote.Base.EXPRESSED;
import static org.collegium.vote.Base.IN_OFFICE;
import static org.collegium.vote.Base.PRESENT;
import static org.collegium.vote.Base.PRESENT_OR_REPRESENTED;
import static org.collegium.vote.Base.SEATS;
import static org.collegium.vote.Base.VOTERS;
import static org.collegium.vote.Majority.quarterForAndFewerAgainst;
import static org.collegium.vote.Majority.simple;
import static org.collegium.vote.Majority.simpleWithAtLeast;
import static org.collegium.vote.Majority.threeQuartersOf;
import static org.collegium.vote.Majority.twoThirdsOf;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The majorities that have a name, worked out by hand: twelve seats, one vacant, one away, one by proxy, nine there. */
class PresetsTest {

    private static final Electorate TWELVE = new Electorate(1, 1, 9, 1, 0);

    static Stream<Arguments> byHand() {
        return Stream.of(
                //        majority                     for, against, abstaining
                arguments(simple(), Tally.of(2, 1, 7), Tally.of(2, 2, 6)),
                arguments(simpleWithAtLeast(4), Tally.of(4, 3, 0), Tally.of(3, 0, 7)),
                arguments(simpleWithAtLeast(4), Tally.of(4, 0, 0), Tally.of(4, 4, 0)),
                arguments(twoThirdsOf(EXPRESSED), Tally.of(4, 2, 4), Tally.of(5, 3, 2)),
                arguments(twoThirdsOf(VOTERS), Tally.of(6, 2, 1), Tally.of(6, 0, 4)),
                arguments(twoThirdsOf(PRESENT), Tally.of(6, 3, 0), Tally.of(5, 0, 0)),
                arguments(twoThirdsOf(PRESENT_OR_REPRESENTED), Tally.of(7, 3, 0), Tally.of(6, 0, 0)),
                arguments(twoThirdsOf(IN_OFFICE), Tally.of(8, 2, 0), Tally.of(7, 0, 0)),
                arguments(twoThirdsOf(SEATS), Tally.of(8, 2, 0), Tally.of(7, 0, 0)),
                arguments(threeQuartersOf(EXPRESSED), Tally.of(6, 2, 2), Tally.of(7, 3, 0)),
                arguments(threeQuartersOf(VOTERS), Tally.of(6, 1, 1), Tally.of(7, 1, 2)),
                arguments(threeQuartersOf(SEATS), Tally.of(9, 1, 0), Tally.of(8, 0, 0)),
                arguments(quarterForAndFewerAgainst(SEATS), Tally.of(3, 2, 0), Tally.of(3, 3, 0)),
                arguments(quarterForAndFewerAgainst(SEATS), Tally.of(8, 2, 0), Tally.of(2, 0, 0)),
                arguments(quarterForAndFewerAgainst(VOTERS), Tally.of(2, 1, 5), Tally.of(2, 2, 4)));
    }

    @ParameterizedTest(name = "{0}: {1} but not {2}")
    @MethodSource("byHand")
    void adoptTheOneAndNotTheOther(Majority majority, Tally enough, Tally tooFew) {
        assertThat(Rule.of(majority).judge(TWELVE, enough).isAdopted()).isTrue();
        assertThat(Rule.of(majority).judge(TWELVE, tooFew).isAdopted()).isFalse();
    }

    @Test
    void sayWhatTheyAre() {
        assertThat(simple()).hasToString("FOR MORE_THAN 1/2 EXPRESSED");
        assertThat(threeQuartersOf(SEATS)).hasToString("FOR AT_LEAST 3/4 SEATS");
        assertThat(simpleWithAtLeast(4)).hasToString("FOR MORE_THAN 1/2 EXPRESSED AND FOR AT_LEAST 4");
        assertThat(quarterForAndFewerAgainst(SEATS))
                .hasToString("FOR AT_LEAST 1/4 SEATS AND AGAINST FEWER_THAN 1/4 SEATS");
    }
}

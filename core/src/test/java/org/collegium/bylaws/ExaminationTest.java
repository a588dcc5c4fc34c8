package org.collegium.bylaws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.collegium.association.Organ;
import org.collegium.story.Spoken;
import org.collegium.vote.Base;
import org.collegium.vote.Electorate;
import org.collegium.vote.Majority;
import org.collegium.vote.Outcome;
import org.collegium.vote.Quorum;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.vote.TieBreak;
import org.collegium.vote.Verdict;
import org.collegium.words.Article;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules tried before they bite. */
class ExaminationTest {

    private static final int SEVEN = 7;

    @Nested
    class WhenARuleIsSound {

        private final List<Observation> observations =
                Examination.of(Bylaws.collegial().provision(Matter.ORDINARY).rule(), SEVEN, 1);

        @Test
        void nothingSeriousIsObserved() {
            assertThat(observations).isNotEmpty().noneMatch(Observation::isSerious);
        }

        @Test
        void itSaysWithHowFewSomethingCanBeAdopted() {
            assertThat(observed(observations, Peculiarity.FEWEST_PERSONS).count())
                    .as("where most are recused")
                    .isEqualTo(1);
            assertThat(observed(observations, Peculiarity.FEWEST_PERSONS_OF_A_FULL_COUNCIL)
                            .count())
                    .as("the quorum of seven")
                    .isEqualTo(4);
            assertThat(observed(observations, Peculiarity.FEWEST_FOR).count()).isEqualTo(1);
        }

        @Test
        void aNoThatMakesTheQuorumIsShownAtItsSmallest() {
            Observation.Example example = observed(observations, Peculiarity.NO_MAKES_QUORUM)
                    .example()
                    .orElseThrow();

            assertThat(example.before().electorate()).isEqualTo(new Electorate(0, 4, 3, 0, 0));
            assertThat(example.before().tally().inFavour()).isEqualTo(2);
            assertThat(example.after()).hasValueSatisfying(after -> {
                assertThat(after.electorate()).isEqualTo(new Electorate(0, 3, 4, 0, 0));
                assertThat(after.tally().against()).isEqualTo(1);
                assertThat(after.isAdopted()).isTrue();
            });
        }
    }

    @ParameterizedTest(name = "{0} [{1}]: {3}")
    @CsvSource({
        "FOR MORE_THAN AGAINST AND VOTERS AT_LEAST 4/7 SEATS, '', 1, ABSTENTION_ADOPTS",
        "FOR MORE_THAN AGAINST AND VOTERS AT_LEAST 4/7 SEATS, '', 1, NO_ADOPTS",
        "FOR AT_LEAST 1/2 EXPRESSED, '', 1, TIE_ADOPTS",
        "FOR AT_LEAST 1/4 SEATS AND FOR AT_MOST 3, '', 1, YES_DEFEATS",
        "FOR AT_LEAST 6/7 SEATS, AT_LEAST 8, 1, QUORUM_OUT_OF_REACH",
        "FOR AT_LEAST 8, '', 1, OUT_OF_REACH",
        "FOR AT_LEAST 6/7 SEATS, '', 1, OUT_OF_REACH_WITH_TWO_VACANT",
        "FOR MORE_THAN 1/2 PRESENT, '', 1, PROXIES_VOID",
        "FOR MORE_THAN 1/2 PRESENT, AT_LEAST 2 WITH_PROXIES, 1, QUORUM_COUNTS_NO_PROXIES",
        "FOR MORE_THAN AGAINST, AT_LEAST 2 WITH_PROXIES, 0, QUORUM_COUNTS_NO_PROXIES"
    })
    void whatStatutesGetWrongIsFound(String majority, String quorum, int proxies, Peculiarity peculiarity) {
        Rule rule = Rule.of(Majority.parse(majority));
        Rule examined = quorum.isEmpty() ? rule : rule.with(Quorum.parse(quorum));

        assertThatPeculiarities(Examination.of(examined, SEVEN, proxies)).contains(peculiarity);
        assertThat(observed(Examination.of(examined, SEVEN, proxies), peculiarity)
                        .isSerious())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "FOR MORE_THAN 1/2 EXPRESSED, 1, TIE_ADOPTS",
        "FOR MORE_THAN 1/2 EXPRESSED, 1, ABSTENTION_ADOPTS",
        "FOR MORE_THAN 1/2 EXPRESSED, 1, NO_ADOPTS",
        "FOR MORE_THAN 1/2 EXPRESSED, 1, YES_DEFEATS",
        "FOR MORE_THAN 1/2 EXPRESSED, 1, OUT_OF_REACH",
        "FOR MORE_THAN 1/2 EXPRESSED, 1, OUT_OF_REACH_WITH_TWO_VACANT",
        "FOR AT_LEAST 5/7 SEATS, 1, OUT_OF_REACH_WITH_TWO_VACANT",
        "FOR MORE_THAN 1/2 PRESENT, 0, PROXIES_VOID"
    })
    void whatTheyGetRightIsNot(String majority, int proxies, Peculiarity peculiarity) {
        assertThatPeculiarities(Examination.of(Rule.of(Majority.parse(majority)), SEVEN, proxies))
                .doesNotContain(peculiarity);
    }

    @Test
    void anAbstentionThatAdoptsIsShownWithTheVoteBeforeAndAfter() {
        Rule rule = Rule.of(Majority.parse("FOR MORE_THAN AGAINST AND VOTERS AT_LEAST 4"));
        Observation observation = observed(Examination.of(rule, SEVEN, 0), Peculiarity.ABSTENTION_ADOPTS);
        Observation.Example example = observation.example().orElseThrow();

        assertThat(example.before().tally().voters()).isEqualTo(3);
        assertThat(example.before().tally().notParticipating()).isEqualTo(1);
        assertThat(example.after().orElseThrow().tally().abstaining())
                .isEqualTo(example.before().tally().abstaining() + 1);
        assertThat(Lexicon.english().say(observation.finding().says()))
                .startsWith("An abstention turns defeat into adoption. Example: ")
                .contains("1 not taking part (4 present, 3 absent): not adopted; but ")
                .endsWith("3 abstentions (4 present, 3 absent): adopted.");
    }

    @Test
    void aYesThatDefeatsIsShownWithTheVoteBeforeAndAfter() {
        Rule rule = Rule.of(Majority.parse("FOR AT_LEAST 1 AND FOR AT_MOST 3"));
        Observation.Example example = exampleOf(rule, 0, Peculiarity.YES_DEFEATS);

        assertThat(example.before().tally()).isEqualTo(new Tally(3, 0, 0, 0, 0, 1));
        assertThat(example.before().isAdopted()).isTrue();
        assertThat(example.after()).hasValueSatisfying(after -> {
            assertThat(after.tally()).isEqualTo(Tally.of(4, 0, 0));
            assertThat(after.isAdopted()).isFalse();
        });
    }

    @Test
    void theFewestAreShownWhereTheSeatsArePlainest() {
        Rule simple = Rule.of(Majority.moreForThanAgainst());
        Verdict fewestFor = exampleOf(simple, 1, Peculiarity.FEWEST_FOR).before();

        assertThat(fewestFor.electorate()).isEqualTo(new Electorate(0, 6, 1, 0, 0));
        assertThat(fewestFor.tally()).isEqualTo(Tally.of(1, 0, 0));
        assertThat(exampleOf(simple, 1, Peculiarity.FEWEST_PERSONS).before()).isEqualTo(fewestFor);
    }

    @Nested
    class WhenARuleVoidsProxies {

        @Test
        void whoeverSendsAProxyInsteadOfComingDefeatsWhatTheyAreFor() {
            Rule rule = Rule.of(Majority.moreThanHalfOf(Base.PRESENT)).with(Quorum.atLeast(1, 2, Base.IN_OFFICE));
            Observation.Example example = exampleOf(rule, 1, Peculiarity.PROXIES_VOID);

            assertThat(example.before().electorate()).isEqualTo(new Electorate(0, 3, 4, 0, 0));
            assertThat(example.before().tally()).isEqualTo(new Tally(3, 0, 0, 0, 0, 1));
            assertThat(example.before().isAdopted()).isTrue();
            assertThat(example.after()).hasValueSatisfying(after -> {
                assertThat(after.electorate()).isEqualTo(new Electorate(0, 4, 3, 0, 0));
                assertThat(after.tally()).isEqualTo(new Tally(2, 0, 0, 0, 0, 1));
                assertThat(after.isAdopted()).isFalse();
            });
        }

        @Test
        void itIsObservedWithoutAnExampleWhereNothingIsAdoptedAnyway() {
            Rule rule = Rule.of(Majority.parse("FOR MORE_THAN 1/2 PRESENT AND FOR AT_LEAST 8"));

            assertThat(observed(Examination.of(rule, SEVEN, 1), Peculiarity.PROXIES_VOID)
                            .example())
                    .isEmpty();
        }
    }

    @Nested
    class WhenSomethingIsOutOfReach {

        @Test
        void everybodyForIsShown() {
            Verdict all = exampleOf(Rule.of(Majority.parse("FOR AT_LEAST 8")), 1, Peculiarity.OUT_OF_REACH)
                    .before();

            assertThat(all.electorate()).isEqualTo(new Electorate(0, 0, 7, 0, 0));
            assertThat(all.tally()).isEqualTo(Tally.of(7, 0, 0));
        }

        @Test
        void soIsEverybodyForWithTwoSeatsVacant() {
            Observation.Example example =
                    exampleOf(Rule.of(Majority.parse("FOR AT_LEAST 6")), 1, Peculiarity.OUT_OF_REACH_WITH_TWO_VACANT);

            assertThat(example.before().isAdopted()).isTrue();
            assertThat(example.after()).hasValueSatisfying(after -> {
                assertThat(after.electorate()).isEqualTo(new Electorate(2, 0, 5, 0, 0));
                assertThat(after.tally()).isEqualTo(Tally.of(5, 0, 0));
                assertThat(after.isAdopted()).isFalse();
            });
        }

        @Test
        void aCouncilOfTwoNeedNotDoWithoutBoth() {
            Rule simple = Rule.of(Majority.moreForThanAgainst());

            assertThatPeculiarities(Examination.of(simple, 2, 0))
                    .contains(Peculiarity.FEWEST_FOR)
                    .doesNotContain(Peculiarity.OUT_OF_REACH_WITH_TWO_VACANT);
        }
    }

    @Test
    void anExampleIsToldWithItsBlankAndSpoiledBallotsTogether() {
        Verdict verdict = Rule.of(Majority.simple()).judge(new Electorate(1, 0, 5, 1, 0), new Tally(2, 0, 0, 1, 3, 0));

        assertThat(Spoken.english(new Observation.Example(verdict, Optional.empty()).phrase()))
                .isEqualTo("Example: 2 for, 4 blank or spoiled (5 present, 1 represented, 1 vacant): adopted.");
    }

    @Test
    void aWayOutOfTiesThatCannotBeIsObserved() {
        Rule unanimous = Rule.of(Majority.everybodyFor()).with(TieBreak.parse("SECOND_BALLOT"));
        Rule simple = Rule.of(Majority.moreForThanAgainst()).with(TieBreak.parse("SECOND_BALLOT"));

        assertThatPeculiarities(Examination.of(unanimous, SEVEN, 1)).contains(Peculiarity.TIE_BREAK_IDLE);
        assertThatPeculiarities(Examination.of(simple, SEVEN, 1)).doesNotContain(Peculiarity.TIE_BREAK_IDLE);
    }

    @Test
    void fourOfSevenNeedFourHoweverManyAreRecusedOrVacant() {
        List<Observation> observations =
                Examination.of(Bylaws.fourOfSeven().provision(Matter.ORDINARY).rule(), SEVEN, 0);

        assertThat(observed(observations, Peculiarity.FEWEST_PERSONS).count()).isEqualTo(4);
        assertThat(observed(observations, Peculiarity.FEWEST_FOR).count()).isEqualTo(4);
        assertThat(observations).hasSize(3);
    }

    @Nested
    class WhenBylawsAreExamined {

        @Test
        void mattersWithTheSameRulesAreExaminedTogether() {
            Examination examination = Examination.of(Bylaws.collegial()).orElseThrow();

            assertThat(examination.isSerious()).isFalse();
            assertThat(examination.parts())
                    .extracting(Examination.Part::matters)
                    .containsExactly(List.of(Matter.values()));
            assertThat(Examination.of(with(
                                    Matter.PERSONS,
                                    Provision.of(Organ.COUNCIL, Rule.of(Majority.moreForThanAgainst()))))
                            .orElseThrow()
                            .parts())
                    .extracting(Examination.Part::matters)
                    .contains(List.of(Matter.PERSONS))
                    .hasSize(2);
        }

        @Test
        void aSecondConvocationThatRefusesMoreIsAContradiction() {
            Rule simple = Rule.of(Majority.moreForThanAgainst());
            Rule harder = Rule.of(Majority.atLeast(2, 3, Base.EXPRESSED));
            Examination examination = Examination.of(
                            with(Matter.BYLAWS, new Provision(Organ.GENERAL_MEETING, simple, harder)))
                    .orElseThrow();
            List<Observation> second = partOf(examination, Matter.BYLAWS).onSecondConvocation();
            Observation.Example example = observed(second, Peculiarity.SECOND_CONVOCATION_HARDER)
                    .example()
                    .orElseThrow();

            assertThat(examination.isSerious()).isTrue();
            assertThat(example.before().isAdopted()).isTrue();
            assertThat(example.after().orElseThrow().isAdopted()).isFalse();
            assertThat(example.before().tally()).isEqualTo(Tally.of(3, 2, 0));
        }

        @Test
        void aSecondConvocationThatAdoptsMoreIsNone() {
            Rule quorate = Rule.of(Majority.moreForThanAgainst()).with(Quorum.atLeast(1, 2, Base.SEATS));
            Rule eased = Rule.of(Majority.moreForThanAgainst());
            Examination examination = Examination.of(
                            with(Matter.BYLAWS, new Provision(Organ.GENERAL_MEETING, quorate, eased)))
                    .orElseThrow();

            assertThatPeculiarities(partOf(examination, Matter.BYLAWS).onSecondConvocation())
                    .isNotEmpty()
                    .doesNotContain(Peculiarity.SECOND_CONVOCATION_HARDER);
        }

        @Test
        void aSecondConvocationThatCountsNoProxiesRefusesMore() {
            Rule simple = Rule.of(Majority.moreForThanAgainst());
            Rule withProxies = simple.with(Quorum.parse("AT_LEAST 4 WITH_PROXIES"));
            Rule without = simple.with(Quorum.parse("AT_LEAST 4"));
            Examination examination = Examination.of(
                            with(Matter.BYLAWS, new Provision(Organ.GENERAL_MEETING, withProxies, without)))
                    .orElseThrow();
            List<Observation> second = partOf(examination, Matter.BYLAWS).onSecondConvocation();

            assertThat(observed(second, Peculiarity.SECOND_CONVOCATION_HARDER).example())
                    .hasValueSatisfying(example -> {
                        assertThat(example.before().electorate()).isEqualTo(new Electorate(0, 3, 3, 1, 0));
                        assertThat(example.after().orElseThrow().outcome()).isEqualTo(Outcome.NO_QUORUM);
                    });
        }

        @Test
        void anArticleCitedForTwoRulesIsObserved() {
            Article nine = new Article("art. 9");
            Rule simple = Rule.of(Majority.moreForThanAgainst()).under(nine);
            Rule strict = Rule.of(Majority.everybodyFor()).under(nine);
            Map<Matter, Provision> provisions = new EnumMap<>(
                    with(Matter.PERSONS, Provision.of(Organ.COUNCIL, simple)).provisions());
            provisions.put(Matter.EXCLUSION, Provision.of(Organ.COUNCIL, strict));
            Examination examination =
                    Examination.of(new Bylaws("two", SEVEN, 1, provisions)).orElseThrow();

            assertThatPeculiarities(partOf(examination, Matter.PERSONS).observations())
                    .contains(Peculiarity.ARTICLE_SAYS_ANOTHER_RULE);
            assertThatPeculiarities(partOf(examination, Matter.ORDINARY).observations())
                    .doesNotContain(Peculiarity.ARTICLE_SAYS_ANOTHER_RULE);
        }

        @Test
        void anArticleCitedTwiceForOneRuleIsNotNorAreRulesWithoutOne() {
            Rule cited = Rule.of(Majority.everybodyFor()).under(new Article("art. 9"));
            Map<Matter, Provision> provisions = new EnumMap<>(Bylaws.collegial().provisions());
            provisions.put(Matter.PERSONS, Provision.of(Organ.COUNCIL, cited));
            provisions.put(Matter.EXCLUSION, Provision.of(Organ.GENERAL_MEETING, cited));
            provisions.put(Matter.BYLAWS, Provision.of(Organ.COUNCIL, Rule.of(Majority.nobodyAgainst())));
            Examination examination =
                    Examination.of(new Bylaws("two", SEVEN, 1, provisions)).orElseThrow();

            assertThat(examination.parts())
                    .hasSize(3)
                    .allSatisfy(part -> assertThatPeculiarities(part.observations())
                            .doesNotContain(Peculiarity.ARTICLE_SAYS_ANOTHER_RULE));
        }

        @Test
        void elevenSeatsAreTheMost() {
            Bylaws collegial = Bylaws.collegial();
            Bylaws twelve = new Bylaws("twelve", 12, 1, collegial.provisions());

            assertThatThrownBy(() -> Examination.of(twelve).orElseThrow())
                    .hasMessage("a council of 12 seats cannot be examined, only one of at most 11");
            assertThat(Examination.of(new Bylaws("eleven", 11, 1, collegial.provisions()))
                            .refusal())
                    .isEmpty();
        }
    }

    private static Bylaws with(Matter matter, Provision provision) {
        Map<Matter, Provision> provisions = new EnumMap<>(Bylaws.collegial().provisions());
        provisions.put(matter, provision);
        return new Bylaws("changed", SEVEN, 1, provisions);
    }

    private static Examination.Part partOf(Examination examination, Matter matter) {
        return examination.parts().stream()
                .filter(part -> part.matters().contains(matter))
                .findFirst()
                .orElseThrow();
    }

    private static Observation.Example exampleOf(Rule rule, int proxies, Peculiarity peculiarity) {
        return observed(Examination.of(rule, SEVEN, proxies), peculiarity)
                .example()
                .orElseThrow();
    }

    private static Observation observed(List<Observation> observations, Peculiarity peculiarity) {
        Optional<Observation> found = observations.stream()
                .filter(each -> each.peculiarity() == peculiarity)
                .findFirst();
        assertThat(found).as(peculiarity.name()).isPresent();
        return found.orElseThrow();
    }

    private static ListAssert<Peculiarity> assertThatPeculiarities(List<Observation> observations) {
        return assertThat(observations.stream().map(Observation::peculiarity).toList());
    }
}

package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.collegium.story.Spoken;
import org.collegium.words.Article;
import org.collegium.words.Phrase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verdict explains itself, with the same numbers in both languages. */
class VerdictInWordsTest {

    private static final Electorate FIVE_AND_A_PROXY = new Electorate(0, 1, 5, 1, 0);
    private static final Tally COUNTED = new Tally(3, 2, 0, 1, 0, 0);

    private static final Rule COLLEGIAL =
            Rule.of(Majority.moreThanHalfOf(Base.EXPRESSED)).with(Quorum.atLeast(1, 2, Base.IN_OFFICE));

    @Nested
    class WhenAdopted {

        private final Verdict verdict = COLLEGIAL.under(new Article("art. 9")).judge(FIVE_AND_A_PROXY, COUNTED);

        @Test
        void englishTellsTheReckoning() {
            assertThat(verdict.explain(Locale.ENGLISH))
                    .isEqualTo("Motion adopted: 3 for, 2 against, 0 abstentions, 1 blank."
                            + " Quorum met: 5 members counted, 4 needed"
                            + " (at least half of 7 members in office, in person)."
                            + " “for”: 3; at least 3 needed (more than half of 5 votes expressed):"
                            + " condition met, margin\u00a00."
                            + " Another outcome would have taken 1 other choice;"
                            + " for example: 3 for, 3 against, 0 abstentions."
                            + " Rule: art. 9.");
        }

        @Test
        void frenchTellsTheReckoning() {
            assertThat(verdict.explain(Locale.FRANCE))
                    .isEqualTo("Proposition adoptée\u00a0: 3 pour, 2 contre, 0 abstention, 1 blanc."
                            + " Quorum atteint\u00a0: 5 membres comptés, il en fallait 4"
                            + " (au moins la moitié des 7 membres en exercice, en personne)."
                            + " «\u00a0pour\u00a0»\u00a0: 3\u202f; il en fallait au moins 3"
                            + " (plus de la moitié des 5 suffrages exprimés)\u00a0: condition remplie, marge\u00a00."
                            + " Pour une autre issue, il aurait fallu 1 autre choix\u202f;"
                            + " par exemple\u00a0: 3 pour, 3 contre, 0 abstention."
                            + " Règle\u00a0: art. 9.");
        }
    }

    @Nested
    class WhenWhatIsNotAdoptedIsPutOff {

        private final Rule rule =
                Rule.of(Majority.everybodyFor()).with(Otherwise.POSTPONED).with(Quorum.atLeast(1, 2, Base.IN_OFFICE));
        private final Verdict verdict = rule.judge(FIVE_AND_A_PROXY, COUNTED);

        @Test
        void bothLanguagesSaySo() {
            assertThat(verdict.isPostponed()).isTrue();
            assertThat(verdict.explain(Locale.ENGLISH))
                    .contains(" As it is not adopted, the motion goes to the next sitting. ");
            assertThat(verdict.explain(Locale.FRENCH))
                    .contains(" Faute d’adoption, la proposition est reportée à la séance suivante. ");
        }

        @Test
        void whatIsAdoptedOrNotDecidedAtAllIsNot() {
            Verdict adopted = rule.judge(FIVE_AND_A_PROXY, Tally.of(6, 0, 0));
            Verdict undecided = rule.judge(new Electorate(0, 5, 2, 0, 0), Tally.of(2, 0, 0));

            assertThat(adopted.isPostponed()).isFalse();
            assertThat(undecided.isPostponed()).isFalse();
            assertThat(undecided.explain(Locale.ENGLISH)).doesNotContain("next sitting");
        }

        @Test
        void aTiePutsItOffByItsOwnWayOut() {
            Rule toTheNext = COLLEGIAL.with(TieBreak.Step.NEXT_MEETING);
            Tally tied = Tally.of(3, 3, 0);

            assertThat(toTheNext.judge(FIVE_AND_A_PROXY, tied).isPostponed()).isTrue();
            assertThat(COLLEGIAL
                            .with(TieBreak.Step.SECOND_BALLOT)
                            .judge(FIVE_AND_A_PROXY, tied)
                            .isPostponed())
                    .isFalse();
            assertThat(COLLEGIAL.judge(FIVE_AND_A_PROXY, tied).isPostponed()).isFalse();
            assertThat(toTheNext.judge(FIVE_AND_A_PROXY, tied).explain(Locale.ENGLISH))
                    .contains("the motion goes to the next sitting")
                    .doesNotContain("As it is not adopted");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOR MORE_THAN 1/2 EXPRESSED",
                "FOR AT_LEAST 2/3 PRESENT_OR_REPRESENTED",
                "FOR MORE_THAN 1/2 IN_OFFICE AND ABSTAIN AT_MOST 1",
                "AGAINST FEWER_THAN 1/3 SEATS",
                "FOR MORE_THAN AGAINST AND VOTERS AT_LEAST 4"
            })
    void bothLanguagesSayTheSameNumbersAndTheyAreThoseOfTheReckoning(String majority) {
        Rule rule = Rule.of(Majority.parse(majority)).with(Quorum.parse("MORE_THAN 1/3 SEATS WITH_PROXIES"));
        for (Tally tally : List.of(COUNTED, Tally.of(2, 2, 2), Tally.of(0, 6, 0), Tally.of(6, 0, 0))) {
            Verdict verdict = rule.judge(FIVE_AND_A_PROXY, tally);

            List<String> english = numbers(verdict.explain(Locale.ENGLISH));

            assertThat(numbers(verdict.explain(Locale.FRENCH))).isEqualTo(english);
            assertThat(english)
                    .startsWith(
                            Integer.toString(tally.inFavour()),
                            Integer.toString(tally.against()),
                            Integer.toString(tally.abstaining()))
                    .containsSequence(
                            Integer.toString(verdict.quorum().orElseThrow().attending()),
                            Long.toString(verdict.quorum().orElseThrow().needed()));
            verdict.reckonings()
                    .forEach(line -> assertThat(english)
                            .containsSubsequence(
                                    Long.toString(line.counted()),
                                    Long.toString(line.needed()),
                                    Long.toString(Math.abs(line.margin()))));
        }
    }

    @Nested
    class WhenNotAdopted {

        @Test
        void itSaysThatNobodyWasFor() {
            assertThat(COLLEGIAL
                            .judge(new Electorate(0, 0, 7, 0, 0), Tally.of(0, 0, 7))
                            .explain(Locale.ENGLISH))
                    .contains("Nothing is adopted without at least one vote for.");
        }

        @Test
        void itSaysWhatFollowsATie() {
            Verdict tied =
                    COLLEGIAL.with(TieBreak.Step.NEXT_MEETING).judge(new Electorate(0, 0, 6, 0, 1), Tally.of(3, 3, 0));

            assertThat(tied.explain(Locale.ENGLISH))
                    .startsWith("Tied: 3 for, 3 against")
                    .contains("As many for as against: the motion goes to the next sitting.");
        }

        @Test
        void itSaysThatNothingWouldHaveChangedIt() {
            assertThat(Rule.of(Majority.moreThanHalfOf(Base.SEATS))
                            .judge(new Electorate(4, 0, 3, 0, 0), Tally.of(3, 0, 0))
                            .explain(Locale.ENGLISH))
                    .contains(
                            "“for”: 3; at least 4 needed (more than half of 7 seats): condition not met, 1 short.",
                            "No other choice would have changed the outcome.");
        }
    }

    @Nested
    class WhenThereWasNoQuorum {

        @Test
        void itSaysHowManyWereMissing() {
            String said = COLLEGIAL
                    .judge(new Electorate(0, 5, 2, 0, 0), Tally.of(2, 0, 0))
                    .explain(Locale.ENGLISH);

            assertThat(said)
                    .contains(
                            "No quorum: 2 members counted, 4 needed",
                            "There being no quorum, the lines below are for information only. “for”: 2;",
                            "The quorum was missed by 2 people.");
        }
    }

    @Nested
    class WhenSomebodyIsRecused {

        private final Electorate oneRecused = new Electorate(0, 2, 4, 0, 1);

        @Test
        void theBaseSaysWhatItLeavesOut() {
            Verdict verdict = COLLEGIAL.judge(oneRecused, Tally.of(4, 0, 0));

            assertThat(verdict.explain(Locale.ENGLISH))
                    .contains("3 needed (at least half of 7 members in office less 1 recused, so 6, in person)");
            assertThat(verdict.explain(Locale.FRENCH))
                    .contains("il en fallait 3 (au moins la moitié des 7 membres en exercice moins 1 en déport, soit 6,"
                            + " en personne)");
            assertThat(Rule.of(Majority.moreThanHalfOf(Base.SEATS))
                            .judge(oneRecused, Tally.of(4, 0, 0))
                            .explain(Locale.ENGLISH))
                    .contains("at least 4 needed (more than half of 7 seats less 1 recused, so 6)");
        }

        @Test
        void aBaseThatTheyStayInLeavesNothingOut() {
            assertThat(COLLEGIAL
                            .with(RecusalEffect.STAYS)
                            .judge(oneRecused, Tally.of(4, 0, 0))
                            .explain(Locale.ENGLISH))
                    .contains("5 members counted, 4 needed (at least half of 7 members in office, in person)")
                    .contains("(more than half of 4 votes expressed)");
        }
    }

    @Nested
    class WhenMoreThanForAndAgainstIsCounted {

        @Test
        void everyChoiceThatSomebodyMadeIsTold() {
            Verdict verdict = COLLEGIAL.judge(new Electorate(0, 0, 7, 0, 0), new Tally(2, 1, 1, 1, 1, 1));

            assertThat(verdict.explain(Locale.ENGLISH))
                    .startsWith("Motion adopted: 2 for, 1 against, 1 abstention, 1 blank, 1 spoiled, 1 taking no part.")
                    .contains("for example: 2 for, 2 against, 1 abstention, 1 blank, 1 spoiled.");
            assertThat(verdict.explain(Locale.FRENCH))
                    .contains("2 pour, 1 contre, 1 abstention, 1 blanc, 1 nul, 1 n’a pas pris part au vote.");
        }

        @Test
        void anUpperBoundSaysHowManyWereTooMany() {
            Rule atMostOne = Rule.of(Majority.parse("FOR AT_LEAST 2/3 VOTERS AND ABSTAIN AT_MOST 1"));

            assertThat(atMostOne
                            .judge(new Electorate(0, 0, 7, 0, 0), Tally.of(6, 0, 1))
                            .explain(Locale.ENGLISH))
                    .contains(
                            "“for”: 6; at least 5 needed (at least two thirds of 7 voters): condition met, margin\u00a01.")
                    .contains("“abstentions”: 1; at most 1 allowed (at most 1): condition met, margin\u00a00.");
            assertThat(atMostOne
                            .judge(new Electorate(0, 0, 7, 0, 0), Tally.of(4, 0, 3))
                            .explain(Locale.FRENCH))
                    .contains("condition non remplie, il en manquait\u00a01.")
                    .contains("condition non remplie, 2 de trop.");
        }
    }

    @Nested
    class WhenNoArticleStandsBehindIt {

        @Test
        void itIsAnAssumptionToConfirm() {
            assertThat(COLLEGIAL.judge(FIVE_AND_A_PROXY, COUNTED).explain(Locale.ENGLISH))
                    .endsWith("Rule: assumption to confirm, no article being cited.");
        }
    }

    @Nested
    class WhenCompared {

        @Test
        void theSameRuleSeatsAndCountGiveTheSameVerdict() {
            Verdict verdict = COLLEGIAL.judge(FIVE_AND_A_PROXY, COUNTED);

            assertThat(verdict).isEqualTo(COLLEGIAL.judge(FIVE_AND_A_PROXY, COUNTED));
            assertThat(verdict).hasSameHashCodeAs(COLLEGIAL.judge(FIVE_AND_A_PROXY, COUNTED));
            assertThat(verdict)
                    .isNotEqualTo(COLLEGIAL.judge(FIVE_AND_A_PROXY, Tally.of(3, 2, 1)))
                    .isNotEqualTo(COLLEGIAL.judge(new Electorate(0, 0, 6, 1, 0), COUNTED))
                    .isNotEqualTo(COLLEGIAL.with(TieBreak.Step.SECOND_BALLOT).judge(FIVE_AND_A_PROXY, COUNTED))
                    .isNotEqualTo("a verdict");
            assertThat(verdict).doesNotHaveSameHashCodeAs(COLLEGIAL.judge(FIVE_AND_A_PROXY, Tally.of(3, 2, 1)));
            assertThat(verdict).asString().startsWith("ADOPTED by ");
        }
    }

    @Test
    void aConditionAndAQuorumCanBeSaidBeforeAnyVote() {
        assertThat(words(Majority.nobodyAgainst().conditions().get(0).phrase())).isEqualTo("“against”: at most 0");
        assertThat(words(Majority.moreForThanAgainst().conditions().get(0).phrase()))
                .isEqualTo("“for”: more than “against”");
        assertThat(words(Quorum.parse("AT_LEAST 4 WITH_PROXIES").phrase())).isEqualTo("at least 4, proxies included");
    }

    private static String words(Phrase phrase) {
        return Spoken.english(phrase);
    }

    private static List<String> numbers(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .toList();
    }
}

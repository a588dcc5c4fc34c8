package org.collegium.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collegium.words.Article;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A result explains itself, with the same numbers in both languages. */
class ResultInWordsTest {

    private static final Contest TWO_SEATS =
            Contest.of(2, "Anna", "Bert", "Chloe").under(new Article("art. 12"));
    private static final List<Ballot> PAPERS = new Papers()
            .with(4, "Anna Bert")
            .with(2, "Chloe")
            .with(2, "Anna Chloe")
            .with(1, "Anna Anna")
            .blank(1)
            .all();

    @Nested
    class WhenATieWasBrokenByAge {

        private final Result result = OneRound.BLOCK_VOTE.elect(
                TWO_SEATS.with(new TieRule.Age(Map.of(
                        new Candidate("Bert"), LocalDate.of(1970, 1, 1),
                        new Candidate("Chloe"), LocalDate.of(1950, 1, 1)))),
                PAPERS);

        @Test
        void englishTellsIt() {
            assertThat(result.explain(Locale.ENGLISH))
                    .isEqualTo("Block vote, as many names as seats: 2 seats, 3 candidates."
                            + " 10 papers in the box: 1 blank, 1 spoiled, 8 expressed."
                            + " Spoiled, the same name twice: 1."
                            + " The most votes are enough."
                            + " No.\u00a01 Anna: 6 votes, elected."
                            + " No.\u00a02 Bert: 4 votes, not elected."
                            + " No.\u00a02 Chloe: 4 votes, elected."
                            + " As many votes for Bert, Chloe, tied for 1 seat: the elder goes first."
                            + " Chosen in this way: Chloe."
                            + " Rule: art. 12.");
        }

        @Test
        void frenchTellsIt() {
            assertThat(result.explain(Locale.FRANCE))
                    .isEqualTo("Scrutin plurinominal, autant de noms que de sièges\u00a0: 2 sièges, 3 candidatures."
                            + " 10 bulletins dans l’urne\u00a0: 1 blanc, 1 nul, 8 exprimés."
                            + " Bulletin nul, deux fois le même nom\u00a0: 1."
                            + " La majorité relative suffit."
                            + " N°\u00a01 Anna\u00a0: 6 voix, élu."
                            + " N°\u00a02 Bert\u00a0: 4 voix, non élu."
                            + " N°\u00a02 Chloe\u00a0: 4 voix, élu."
                            + " Égalité des voix entre Bert, Chloe, pour 1 siège\u00a0: le plus âgé l’emporte."
                            + " L’emportent ainsi\u00a0: Chloe."
                            + " Règle\u00a0: art. 12.");
        }
    }

    @Nested
    class WhenASecondRoundFollows {

        private final Result result = TwoRounds.plurinominal().withAtLeast(5).elect(TWO_SEATS, PAPERS);

        @Test
        void englishTellsWhatWasNeededAndWhatFollows() {
            assertThat(result.explain(Locale.ENGLISH))
                    .startsWith("Block vote, as many names as seats, first of two rounds: 2 seats, 3 candidates.")
                    .contains("At least 5 votes needed (more than half of 8 expressed).")
                    .contains("Whatever the turnout, at least 5 votes needed.")
                    .endsWith(
                            "1 seat is not filled by this round. Next round, for 1 seat: Bert, Chloe. Rule: art. 12.");
        }

        @Test
        void frenchTellsWhatWasNeededAndWhatFollows() {
            assertThat(result.explain(Locale.FRENCH))
                    .contains("Il fallait au moins 5 voix (plus de la moitié de 8 suffrages exprimés).")
                    .contains("Quelle que soit la participation, il fallait au moins 5 voix.")
                    .endsWith(
                            "1 siège n’est pas pourvu à ce tour. Tour suivant, pour 1 siège\u00a0: Bert, Chloe. Règle\u00a0: art. 12.");
        }
    }

    static Stream<TieRule> rules() {
        return Stream.of(
                new TieRule.Undecided(),
                new TieRule.AnotherRound(),
                new TieRule.Age(Map.of()),
                new TieRule.Lot(List.of(new Candidate("Chloe"), new Candidate("Bert"))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bothLanguagesSayTheSameNumbers(TieRule rule) {
        for (ElectionMethod method : List.of(OneRound.BLOCK_VOTE, OneRound.APPROVAL, TwoRounds.uninominal())) {
            Result result = method.elect(TWO_SEATS.with(rule), PAPERS);

            assertThat(numbers(result.explain(Locale.FRENCH)))
                    .isNotEmpty()
                    .isEqualTo(numbers(result.explain(Locale.ENGLISH)));
        }
    }

    @Test
    void aTieThatStaysOpenIsSaid() {
        assertThat(OneRound.BLOCK_VOTE.elect(TWO_SEATS, PAPERS).explain(Locale.ENGLISH))
                .contains("nothing decides between them. Still tied for 1 seat: Bert, Chloe.")
                .endsWith("1 seat is not filled by this round. Rule: art. 12.");
    }

    @Test
    void withoutAnArticleItIsAnAssumptionToConfirm() {
        assertThat(OneRound.PLURALITY.elect(Contest.of(1, "Anna"), PAPERS).explain(Locale.ENGLISH))
                .endsWith("Rule: assumption to confirm, no article being cited.");
    }

    private static List<String> numbers(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}

package org.collegium.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.collegium.vote.Base;
import org.collegium.vote.Quorum;
import org.collegium.words.Article;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The result of a round explains itself, with the same numbers in both languages. */
class ConsentInWordsTest {

    private static final ConsensusRule CONSENT =
            ConsensusRule.consent().with(Quorum.atLeast(1, 2, Base.IN_OFFICE)).under(new Article("art. 9"));

    @Nested
    class WhenTheCouncilAgrees {

        private final Consent consent = CONSENT.judge(new Circle("AARSvax").round());

        @Test
        void englishTellsTheReckoning() {
            assertThat(consent.explain(Locale.ENGLISH))
                    .isEqualTo("Agreed by consent (round 1, version 1):"
                            + " 2 agree, 1 with reservations, 1 standing aside, 0 objections."
                            + " Quorum met: 4 members counted, 3 needed"
                            + " (at least half of 6 members in office less 1 recused, so 5, in person)."
                            + " Positions taken: 4 of 4 seats present."
                            + " Agreeing, with reservations or without: 3; at least 1 needed."
                            + " No objection stands."
                            + " Rule: art. 9.");
        }

        @Test
        void frenchTellsTheReckoning() {
            assertThat(consent.explain(Locale.FRANCE))
                    .isEqualTo("Accord par consentement (tour 1, version 1)\u00a0:"
                            + " 2 d’accord, 1 avec réserves, 1 en retrait, 0 objection."
                            + " Quorum atteint\u00a0: 4 membres comptés, il en fallait 3"
                            + " (au moins la moitié des 6 membres en exercice moins 1 en déport, soit 5, en personne)."
                            + " Positions prises\u00a0: 4 sur 4 sièges présents."
                            + " D’accord, avec ou sans réserves\u00a0: 3\u202f; il en fallait au moins 1."
                            + " Aucune objection ne subsiste."
                            + " Règle\u00a0: art. 9.");
        }
    }

    @Nested
    class WhenItDoesNot {

        private final Consent consent = ConsensusRule.unanimity().judge(new Circle("A.O.O").round());

        @Test
        void englishNamesTheSilentAndTheObjections() {
            assertThat(consent.explain(Locale.ENGLISH))
                    .isEqualTo("Not agreed by unanimity (round 1, version 1):"
                            + " 1 agrees, 0 with reservations, 0 standing aside, 2 objections."
                            + " Positions taken: 3 of 5 seats present; 2 missing, from seats 2, 4."
                            + " Agreeing, with reservations or without: 1; at least 5 needed."
                            + " Objection of seat 3: “too noisy”."
                            + " Objection of seat 5: “too noisy”."
                            + " Rule: assumption to confirm, no article being cited.");
        }

        @Test
        void frenchNamesTheSilentAndTheObjections() {
            assertThat(consent.explain(Locale.FRENCH))
                    .isEqualTo("Pas d’accord à l’unanimité (tour 1, version 1)\u00a0:"
                            + " 1 d’accord, 0 avec réserves, 0 en retrait, 2 objections."
                            + " Positions prises\u00a0: 3 sur 5 sièges présents\u202f;"
                            + " 2 manquent, celles des sièges 2, 4."
                            + " D’accord, avec ou sans réserves\u00a0: 1\u202f; il en fallait au moins 5."
                            + " Objection du siège\u00a03\u00a0: «\u00a0too noisy\u00a0»."
                            + " Objection du siège\u00a05\u00a0: «\u00a0too noisy\u00a0»."
                            + " Règle\u00a0: hypothèse à confirmer, aucun article n’étant cité.");
        }
    }

    @Nested
    class WhenThereIsNoQuorum {

        private final Consent consent = CONSENT.judge(new Circle(".aa").round());

        @Test
        void nothingIsDecidedAndTheRestIsForInformation() {
            assertThat(consent.explain(Locale.ENGLISH))
                    .startsWith("No quorum, nothing is decided by consent (round 1, version 1): ")
                    .contains(" There being no quorum, the lines below are for information only. ")
                    .contains(" Positions taken: 0 of 1 seat present; 1 missing, from seat 1. ");
            assertThat(consent.explain(Locale.FRENCH))
                    .startsWith("Sans quorum, rien n’est décidé par consentement (tour 1, version 1)\u00a0: ")
                    .contains(
                            " Positions prises\u00a0: 0 sur 1 siège présent\u202f;" + " 1 manque, celle du siège 1. ");
        }
    }
}

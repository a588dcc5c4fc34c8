package org.collegium.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Spoken.refusal;

import java.util.ArrayList;
import java.util.List;
import org.collegium.council.Seat;
import org.collegium.vote.Base;
import org.collegium.vote.Quorum;
import org.collegium.vote.RecusalEffect;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a round finds the council agreed. */
class ConsentTest {

    private static final String LETTERS = "ARSO.vaxr";
    private static final Quorum HALF_IN_OFFICE = Quorum.atLeast(1, 2, Base.IN_OFFICE);

    private static final ConsensusRule CONSENT = ConsensusRule.consent().with(HALF_IN_OFFICE);
    private static final ConsensusRule UNANIMITY = ConsensusRule.unanimity().with(HALF_IN_OFFICE);

    @Nested
    class WhateverUpToFiveSeatsDo {

        @Test
        void consentIsWhatAPatternOfTheirLettersSays() {
            assertThat(held(CONSENT, "[ARS]*[AR][ARS]*")).isPositive();
        }

        @Test
        void unanimityIsWhatAPatternOfTheirLettersSays() {
            assertThat(held(UNANIMITY, "[AR]+")).isPositive();
        }

        /** In how many of the circles the council agrees, each compared with the pattern. */
        private int held(ConsensusRule rule, String agreement) {
            List<String> wrong = new ArrayList<>();
            int held = 0;
            List<String> circles = everyCircle();
            for (String letters : circles) {
                Consent consent = rule.judge(new Circle(letters).round());
                if (consent.outcome() != expected(letters, agreement)) {
                    wrong.add(letters + " " + consent.outcome());
                }
                held += consent.holds() ? 1 : 0;
            }
            assertThat(wrong).isEmpty();
            assertThat(circles).hasSize(9 + 81 + 729 + 6_561 + 59_049);
            return held;
        }

        private Consent.Outcome expected(String letters, String agreement) {
            String there = letters.replaceAll("[vaxr]", "");
            String inOffice = letters.replaceAll("[vx]", "");
            if (there.length() + there.length() < inOffice.length()) {
                return Consent.Outcome.NO_QUORUM;
            }
            return there.matches(agreement) ? Consent.Outcome.HOLDS : Consent.Outcome.FAILS;
        }

        private List<String> everyCircle() {
            List<String> all = new ArrayList<>();
            List<String> shorter = List.of("");
            for (int seats = 1; seats <= 5; seats++) {
                List<String> longer = new ArrayList<>();
                for (String circle : shorter) {
                    LETTERS.chars().forEach(letter -> longer.add(circle + (char) letter));
                }
                all.addAll(longer);
                shorter = longer;
            }
            return all;
        }
    }

    @Nested
    class WhenARoundIsJudged {

        @ParameterizedTest
        @CsvSource({"AARS, HOLDS", "RSSS, HOLDS", "SSSS, FAILS", "AAAO, FAILS"})
        void consentNeedsNoObjectionAndSomebodyWhoAgrees(String letters, Consent.Outcome outcome) {
            assertThat(CONSENT.judge(new Circle(letters).round()).outcome()).isEqualTo(outcome);
        }

        @Test
        void standingAsideIsNotUnanimous() {
            assertThat(CONSENT.judge(new Circle("AARS").round()).holds()).isTrue();
            assertThat(UNANIMITY.judge(new Circle("AARS").round()).holds()).isFalse();
        }

        @Test
        void silenceIsNotConsent() {
            Consent consent = CONSENT.judge(new Circle("AA.A.").round());

            assertThat(consent.holds()).isFalse();
            assertThat(consent.silent()).containsExactly(new Seat(3), new Seat(5));
        }

        @Test
        void aProxyIsVoidEvenWhereTheQuorumCountsProxies() {
            Quorum withProxies = new Quorum(HALF_IN_OFFICE.comparison(), HALF_IN_OFFICE.bound(), true);

            Consent consent = CONSENT.with(withProxies).judge(new Circle("Arrr").round());

            assertThat(consent.quorum().orElseThrow().attending()).isEqualTo(1);
            assertThat(consent.outcome()).isEqualTo(Consent.Outcome.NO_QUORUM);
        }

        @Test
        void whoeverIsNotPresentHasNoSay() {
            Round round = new Circle("Arxva").round();

            for (int seat = 2; seat <= 6; seat++) {
                assertThat(refusal(round.take(Stance.of(new Seat(seat), Position.AGREE))))
                        .isEqualTo("seat " + seat + " has no say: absent, vacant or recused");
            }
        }

        @Test
        void recusedSeatsMayStayInTheQuorum() {
            Round round = new Circle("Axaa").round();

            assertThat(CONSENT.judge(round).outcome()).isEqualTo(Consent.Outcome.NO_QUORUM);
            assertThat(CONSENT.with(RecusalEffect.STAYS).judge(round).outcome()).isEqualTo(Consent.Outcome.HOLDS);
        }

        @Test
        void theLastPositionCountsAndTheEarlierOnesStay() {
            Round round = new Circle("AO").round();

            Round withdrawn =
                    round.take(Stance.of(new Seat(2), Position.STAND_ASIDE)).orElseThrow();

            assertThat(CONSENT.judge(round).objections()).containsExactly(Stance.objection(new Seat(2), "too noisy"));
            assertThat(CONSENT.judge(withdrawn).objections()).isEmpty();
            assertThat(CONSENT.judge(withdrawn).holds()).isTrue();
            assertThat(withdrawn.stances())
                    .hasSize(3)
                    .startsWith(round.stances().toArray(Stance[]::new));
        }
    }
}

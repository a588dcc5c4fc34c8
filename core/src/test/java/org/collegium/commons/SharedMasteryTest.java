package org.collegium.commons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.commons.Workshop.OPENED;
import static org.collegium.commons.Workshop.commons;
import static org.collegium.commons.Workshop.learnt;
import static org.collegium.commons.Workshop.pad;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.members;
import static org.collegium.story.Spoken.said;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collegium.commons.Resource.Access;
import org.collegium.commons.Resource.Kind;
import org.collegium.member.MemberId;
import org.collegium.words.Finding;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which resources fewer than two members master. */
class SharedMasteryTest {

    /** How a member can stand to a resource on the day that is looked at. */
    private enum Standing {
        NEVER(0),
        MASTERS(1),
        LEARNS_THAT_DAY(1),
        LEARNS_LATER(0),
        LEAVES_THAT_DAY(0),
        LEAVES_LATER(1),
        BACK_AGAIN(1),
        NOTED_TWICE(1);

        private final int counts;

        Standing(int counts) {
            this.counts = counts;
        }

        /** The times in which somebody who stands so in February masters it. */
        List<Steward> of(MemberId who) {
            return switch (this) {
                case NEVER -> List.of();
                case MASTERS -> List.of(new Steward(who, JANUARY, Optional.empty()));
                case LEARNS_THAT_DAY -> List.of(new Steward(who, FEBRUARY, Optional.empty()));
                case LEARNS_LATER -> List.of(new Steward(who, FEBRUARY.plusDays(1), Optional.empty()));
                case LEAVES_THAT_DAY -> List.of(new Steward(who, JANUARY, Optional.of(FEBRUARY)));
                case LEAVES_LATER -> List.of(new Steward(who, JANUARY, Optional.of(FEBRUARY.plusDays(1))));
                case BACK_AGAIN ->
                    List.of(
                            new Steward(who, OPENED, Optional.of(JANUARY)),
                            new Steward(who, JANUARY, Optional.empty()));
                case NOTED_TWICE ->
                    List.of(new Steward(who, OPENED, Optional.empty()), new Steward(who, JANUARY, Optional.empty()));
            };
        }
    }

    @Nested
    class WhateverTwoMembersAndOneWhoLeftDo {

        private final Set<Kind> checked = EnumSet.of(Kind.SERVICE, Kind.POST, Kind.TOOL);

        @Test
        void aServiceAPostOrAToolIsFoundWhereFewerThanTwoMasterIt() {
            List<String> wrong = new ArrayList<>();
            int found = 0;
            for (Kind kind : Kind.values()) {
                for (Standing aicha : Standing.values()) {
                    for (Standing herve : Standing.values()) {
                        boolean expected = checked.contains(kind) && aicha.counts + herve.counts < 2;
                        boolean isFound = resource(kind, aicha, herve)
                                .finding(FEBRUARY, members())
                                .isPresent();
                        if (isFound != expected) {
                            wrong.add(kind + " " + aicha + " " + herve);
                        }
                        found += isFound ? 1 : 0;
                    }
                }
            }
            assertThat(wrong).isEmpty();
            // Five of eight standings count: of 64 pairs, 25 are enough.
            assertThat(found).isEqualTo(3 * (64 - 25));
        }

        private Resource resource(Kind kind, Standing aicha, Standing herve) {
            List<Steward> stewards = new ArrayList<>(aicha.of(AICHA));
            stewards.addAll(herve.of(HERVE));
            // Iris left the association in 2024 and nobody noted it here.
            stewards.add(new Steward(IRIS, OPENED, Optional.empty()));
            return new Resource("Pad", kind, Access.EVERYBODY, OPENED, Optional.empty(), stewards);
        }
    }

    @Nested
    class WhenTheCommonsAreLookedThrough {

        @Test
        void eachFindingNamesWhoIsAloneAndSaysWhatToDo() {
            assertThat(said(commons().findings(JANUARY, members())))
                    .containsExactly("“Comptabilité” (post), on 7\u00a0January 2025:"
                            + " mastered by Chloé Le Gall alone, at least 2 members needed."
                            + " To do: train one more person, or choose a simpler solution that can be shared.");
        }

        @Test
        void frenchSaysTheSame() {
            assertThat(commons().findings(JANUARY, members()))
                    .extracting(Finding::says)
                    .extracting(Lexicon.french()::say)
                    .containsExactly("«\u00a0Comptabilité\u00a0» (poste), le 7\u00a0janvier 2025\u00a0:"
                            + " maîtrisé par Chloé Le Gall seulement, il faut au moins 2 membres."
                            + " À faire\u00a0: former une personne de plus, ou choisir une solution plus simple"
                            + " que l’on puisse partager.");
        }

        @Test
        void whatNobodyMastersIsFoundToo() {
            assertThat(said(Commons.none().with(pad()).findings(JANUARY, members())))
                    .singleElement()
                    .asString()
                    .startsWith("“Pad” (service), on 7\u00a0January 2025: mastered by nobody, at least 2");
        }

        @Test
        void theFindingIsGoneWithTheSecondPersonAndBackWhenOneLeaves() {
            Resource alone = learnt(pad(), AICHA);
            Resource shared = alone.learn(HERVE, FEBRUARY, members()).orElseThrow();
            Commons commons = Commons.none().with(shared.leave(AICHA, MARCH).orElseThrow());

            assertThat(commons.findings(JANUARY, members())).hasSize(1);
            assertThat(commons.findings(FEBRUARY, members())).isEmpty();
            assertThat(commons.findings(MARCH, members())).hasSize(1);
        }

        @Test
        void whatIsNotThereNeedsNobody() {
            Commons commons = Commons.none().with(pad().endingOn(FEBRUARY));

            assertThat(commons.findings(OPENED.minusDays(1), members())).isEmpty();
            assertThat(commons.findings(JANUARY, members())).hasSize(1);
            assertThat(commons.findings(FEBRUARY, members())).isEmpty();
        }
    }
}

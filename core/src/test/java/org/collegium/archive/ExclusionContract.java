package org.collegium.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collegium.member.Exclusion;
import org.collegium.member.ExclusionRule;
import org.collegium.member.ExclusionStep;
import org.collegium.words.Article;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store must do with procedures of exclusion behind the archive. */
abstract class ExclusionContract extends ConflictContract {

    private static final Exclusion BEGUN = Exclusion.begin(
            "E-2025-01",
            id(9),
            "La clé « du local »\n\nnon rendue",
            new ExclusionRule(8, true, Optional.of(new Article("art. 6, al. 2"))),
            JANUARY);

    ExclusionContract() {}

    @Nested
    class WhenAnExclusionIsRecorded {

        @Test
        void thereIsNoneBefore() {
            assertThat(kept(Holdings::exclusions)).isEmpty();
        }

        @Test
        void itGoesOnByStepsAddedToItAndComesBackWhole() {
            begin(ours);
            Exclusion heard = BEGUN.summon(JANUARY)
                    .then(called -> called.hear(JANUARY.plusDays(8), Optional.of("sa sœur")))
                    .orElseThrow();
            Exclusion confirmed = heard.decide("2025-07", JANUARY.plusDays(9))
                    .then(decided -> decided.announce(JANUARY.plusDays(10)))
                    .then(told -> told.appeal(JANUARY.plusDays(11)))
                    .then(appealed -> appealed.confirm(JANUARY.plusDays(12)))
                    .orElseThrow();

            perform(new Deed.RecordExclusion(BEGUN), new Deed.RecordExclusion(heard));
            assertThat(kept(Holdings::exclusions)).containsExactly(heard);
            perform(new Deed.RecordExclusion(confirmed), new Deed.RecordExclusion(confirmed));

            assertThat(kept(Holdings::exclusions)).containsExactly(confirmed);
        }

        @Test
        void oneThatLacksAStepIsKeptAsItIsTold() {
            begin(ours);
            Exclusion told = new Exclusion(
                    "E-2024-01",
                    id(9),
                    "Rien",
                    ExclusionRule.ASSUMED,
                    new TreeMap<>(Map.of(ExclusionStep.SET_ASIDE, JANUARY)),
                    Optional.empty(),
                    Optional.empty());

            perform(new Deed.RecordExclusion(BEGUN), new Deed.RecordExclusion(told));

            assertThat(kept(Holdings::exclusions)).containsExactly(told, BEGUN);
        }

        @Test
        void anotherAssociationDoesNotSeeIt() {
            AnAssociation theirs = AnAssociation.unheardOf();
            begin(ours);
            begin(theirs);

            perform(new Deed.RecordExclusion(BEGUN));

            assertThat(store().<List<Exclusion>>read(theirs.id(), Holdings::exclusions))
                    .isEmpty();
        }
    }

    @Nested
    class WhenAnExclusionIsRefused {

        @Test
        void aStepNeverChanges() {
            begin(ours);
            Exclusion called = BEGUN.summon(JANUARY).orElseThrow();
            perform(new Deed.RecordExclusion(called));

            assertThat(reasonAgainst(new Deed.RecordExclusion(BEGUN))).isEqualTo("archive.exclusion-differs");
            assertThat(reasonAgainst(new Deed.RecordExclusion(
                            BEGUN.summon(JANUARY.plusDays(1)).orElseThrow())))
                    .isEqualTo("archive.exclusion-differs");
            assertThat(kept(Holdings::exclusions)).containsExactly(called);
        }

        @Test
        void itTellsOfNothingToCome() {
            begin(ours);

            assertThat(reasonAgainst(new Deed.RecordExclusion(
                            BEGUN.summon(LocalDate.of(2025, 3, 2)).orElseThrow())))
                    .isEqualTo("archive.exclusion-to-come");
            assertThat(reasonAgainst(new Deed.RecordExclusion(
                            Exclusion.begin("E-1", id(8), "Rien", ExclusionRule.ASSUMED, JANUARY))))
                    .isEqualTo("member.not-that-day");
        }
    }
}

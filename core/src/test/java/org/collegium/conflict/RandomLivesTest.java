package org.collegium.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.composition;
import static org.collegium.story.People.council;
import static org.collegium.story.People.named;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.council.Holder;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Test;

/** Two thousand random lives of a case, each by a seed that a failure names: what its history must always hold. */
class RandomLivesTest {

    private static final int LIVES = 2_000;
    private static final int ACTS = 120;
    private static final List<Holder> PEOPLE = Stream.concat(
                    composition().holders().stream(), Stream.of(named(HERVE), named(IRIS)))
            .toList();

    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void theirHistoryHoldsToTheLadder() {
        for (int seed = 0; seed < LIVES; seed++) {
            ConflictCase life = new Life(new Random(seed)).live();
            CaseFile file = life.file;
            file.history().forEach(fact -> seen.add(fact.getClass()));
            assertThat(ConflictCase.of(file)).as("seed %d", seed).hasSameClassAs(life);
            assertThat(new History(file).faults()).as("seed %d", seed).isEmpty();
        }

        assertThat(seen)
                .as("every kind of fact was met")
                .containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
    }

    /** A life in which anybody tries anything. */
    private static final class Life {
        private final Random chance;
        private LocalDate day = MARCH;

        Life(Random chance) {
            this.chance = chance;
        }

        ConflictCase live() {
            List<Holder> shuffled = new ArrayList<>(PEOPLE);
            Collections.shuffle(shuffled, chance);
            Grievance grievance =
                    new Grievance("C-1", shuffled.subList(0, 2 + chance.nextInt(5)), "It", Confidentiality.MEMBERS);
            ConflictCase life = ConflictCase.raise(
                            grievance, ConflictLadder.collegial(), shuffled.get(8), new Stamp(somebody(), day))
                    .orElseThrow();
            for (int i = 0; i < ACTS && !(life instanceof ClosedCase); i++) {
                day = day.plusDays(chance.nextInt(3));
                Answer<? extends ConflictCase> answer = attempt(life);
                if (answer instanceof Answer.Granted<? extends ConflictCase> yes) {
                    life = yes.value();
                }
            }
            return life;
        }

        private Answer<? extends ConflictCase> attempt(ConflictCase life) {
            if (life instanceof AgreedCase agreed) {
                return chance.nextBoolean()
                        ? agreed.keep(council(), anybody())
                        : agreed.reopen("broken", somebody(), council(), anybody());
            }
            OpenCase open = (OpenCase) life;
            Stamp keeper = new Stamp(open.file.stage().keeper(), day);
            Holder party = pick(open.file.grievance().parties());
            return switch (chance.nextInt(14)) {
                case 0 -> open.note("nothing", keeper);
                case 1 -> open.hear(party, Optional.empty(), keeper);
                case 2 ->
                    chance.nextBoolean()
                            ? open.hear(party, Optional.empty(), keeper)
                            : open.noteAbsence(party, day.plusDays(chance.nextInt(5) - 3), keeper);
                case 3, 4 -> open.consentToSkip(pick(Dispute.STEPS), new Stamp(party, day));
                case 5 -> chance.nextInt(4) == 0 ? open.complainOfViolence(anybody()) : open.note("nothing", anybody());
                case 6 -> open.impose("measure", day.plusDays(chance.nextInt(9) - 4), council(), anybody());
                case 7 -> open.refer(council(), anybody());
                case 8 ->
                    chance.nextInt(9) == 0
                            ? open.agree("peace", day.plusDays(chance.nextInt(5)), keeper)
                            : open.agree("peace", day, anybody());
                case 9 -> chance.nextInt(20) == 0 ? open.withdraw("over", anybody()) : open.note("nothing", anybody());
                case 10 -> decide(open, keeper);
                default -> open.climb(pick(Dispute.STEPS), somebody(), council(), anybody());
            };
        }

        private Answer<ClosedCase> decide(OpenCase open, Stamp keeper) {
            Roll roll = roll(open);
            Answer<ClosedCase> answer = open.decide("decision", roll, keeper);
            boolean partyVotes = roll.standings().stream()
                    .anyMatch(standing -> standing.mayVote()
                            && isParty(open, standing.holder().orElseThrow()));
            assertThat(partyVotes && answer.refusal().isEmpty())
                    .as("decided with a party voting")
                    .isFalse();
            return answer;
        }

        /** The parties stand back, or one time in two nobody does. */
        private Roll roll(OpenCase open) {
            boolean areRecused = chance.nextBoolean();
            return new Roll(composition().places().stream()
                    .map(place -> new Roll.Standing(
                            place.seat(),
                            place.holder(),
                            areRecused && isParty(open, place.holder().orElseThrow())
                                    ? SeatState.RECUSED
                                    : SeatState.PRESENT,
                            Optional.empty()))
                    .toList());
        }

        private static boolean isParty(OpenCase open, Holder holder) {
            return open.file.grievance().parties().contains(holder);
        }

        private Stamp anybody() {
            return new Stamp(somebody(), day);
        }

        private Holder somebody() {
            return pick(PEOPLE);
        }

        private <T> T pick(List<T> among) {
            return among.get(chance.nextInt(among.size()));
        }
    }

    /** A history read again from its beginning, by rules written anew. */
    private record History(CaseFile file) {

        List<String> faults() {
            List<String> faults = new ArrayList<>();
            List<Fact> history = file.history();
            for (int i = 0; i < history.size(); i++) {
                Fact fact = history.get(i);
                if (i > 0
                        && fact.stamp().on().isBefore(history.get(i - 1).stamp().on())) {
                    faults.add("time runs backwards at " + fact);
                }
                if (i > 0 && isEnding(history.get(i - 1)) && !isReview(fact)) {
                    faults.add("changed after its end: " + fact);
                }
                if (isReview(fact) && !(history.get(i - 1) instanceof Fact.Agreed)) {
                    faults.add("reviewed without an agreement: " + fact);
                }
                if (fact instanceof Fact.Reached reached) {
                    faults.addAll(faultsOf(reached, history.subList(0, i)));
                }
                if (fact instanceof Fact.MeasureTaken measure
                        && measure.isInForceOn(measure.lastDay().plusDays(1))) {
                    faults.add("in force past its end: " + measure);
                }
                if (fact instanceof Fact.Decided decided && outsiders() < 3) {
                    faults.add("decided by too few: " + decided);
                }
            }
            return faults;
        }

        private List<String> faultsOf(Fact.Reached reached, List<Fact> before) {
            List<String> faults = new ArrayList<>();
            if (file.grievance().parties().contains(reached.keeper())) {
                faults.add("held by a party: " + reached);
            }
            if (before.isEmpty() || before.get(before.size() - 1) instanceof Fact.Reopened) {
                return faults;
            }
            int lastStage = lastStage(before);
            Fact.Reached from = (Fact.Reached) before.get(lastStage);
            int low = Dispute.STEPS.indexOf(from.step());
            int high = Dispute.STEPS.indexOf(reached.step());
            if (high <= low) {
                faults.add("does not climb: " + reached);
            }
            boolean isOver = reached.stamp().on().isAfter(from.due())
                    || before.subList(lastStage, before.size()).stream().anyMatch(Fact.Unsettled.class::isInstance);
            for (int skipped = isOver ? low + 1 : low; skipped < high; skipped++) {
                if (!maySkip(Dispute.STEPS.get(skipped), reached.stamp().by(), before)) {
                    faults.add("skips " + Dispute.STEPS.get(skipped) + ": " + reached);
                }
            }
            if (high >= Dispute.STEPS.indexOf(ConflictStep.COUNCIL_CONSENSUS) && outsiders() < 3) {
                faults.add("not referred: " + reached);
            }
            return faults;
        }

        private boolean maySkip(ConflictStep step, Holder asking, List<Fact> before) {
            boolean complains = before.stream()
                    .anyMatch(fact -> fact instanceof Fact.ViolenceReported
                            && fact.stamp().by().equals(asking));
            Set<ConflictStep> spared =
                    Set.of(ConflictStep.RAISED, ConflictStep.DIRECT_TALK, ConflictStep.EXTERNAL_MEDIATION);
            return (complains && spared.contains(step))
                    || file.grievance().parties().stream()
                            .allMatch(party -> before.stream()
                                    .anyMatch(fact -> fact instanceof Fact.Consented consent
                                            && consent.step() == step
                                            && consent.stamp().by().equals(party)));
        }

        private long outsiders() {
            return composition().holders().stream()
                    .filter(holder -> !file.grievance().parties().contains(holder))
                    .count();
        }

        private static int lastStage(List<Fact> facts) {
            int last = facts.size() - 1;
            while (!(facts.get(last) instanceof Fact.Reached)) {
                last--;
            }
            return last;
        }

        private static boolean isReview(Fact fact) {
            return fact instanceof Fact.Kept || fact instanceof Fact.Reopened;
        }

        private static boolean isEnding(Fact fact) {
            return fact instanceof Fact.Agreed
                    || fact instanceof Fact.Kept
                    || fact instanceof Fact.Decided
                    || fact instanceof Fact.Withdrawn
                    || fact instanceof Fact.Referred;
        }
    }
}

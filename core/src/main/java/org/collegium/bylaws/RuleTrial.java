package org.collegium.bylaws;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.collegium.bylaws.Observation.Example;
import org.collegium.vote.Choice;
import org.collegium.vote.Electorate;
import org.collegium.vote.Outcome;
import org.collegium.vote.Quorum;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.vote.TieBreak;
import org.collegium.vote.Verdict;

/** One rule tried on everything that can happen at a vote. The first example found is the smallest. */
final class RuleTrial {

    private static final int VACANCIES_TO_BEAR = 2;

    /** What one vote can show, and how it shows it. */
    private static final Map<Peculiarity, Function<Verdict, Optional<Example>>> SIGHTS = Map.of(
            Peculiarity.ABSTENTION_ADOPTS, vote -> adoptedWith(vote, Choice.ABSTAIN),
            Peculiarity.NO_ADOPTS, vote -> adoptedWith(vote, Choice.AGAINST),
            Peculiarity.NO_MAKES_QUORUM, RuleTrial::quorumMadeByANo,
            Peculiarity.YES_DEFEATS, RuleTrial::defeatedByAYes,
            Peculiarity.TIE_ADOPTS, RuleTrial::adoptedInATie);

    private final Rule rule;
    private final int seats;
    private final int proxiesPerHolder;
    private final Map<Peculiarity, Function<Verdict, Optional<Example>>> sought = new EnumMap<>(SIGHTS);
    private final Map<Peculiarity, Observation> observed = new EnumMap<>(Peculiarity.class);
    private boolean bearsVacancies;
    private boolean ties;

    private RuleTrial(Rule rule, int seats, int proxiesPerHolder) {
        this.rule = rule;
        this.seats = seats;
        this.proxiesPerHolder = proxiesPerHolder;
        if (voidsProxies()) {
            sought.put(Peculiarity.PROXIES_VOID, RuleTrial::defeatedByAProxy);
        }
    }

    /** What is to be observed of a rule in a council of so many seats, in the order of the peculiarities. */
    static List<Observation> of(Rule rule, int seats, int proxiesPerHolder) {
        RuleTrial trial = new RuleTrial(rule, seats, proxiesPerHolder);
        Distributions.judgeAll(rule, seats, proxiesPerHolder, trial::look);
        trial.concludeOnReach();
        trial.concludeOnProxies();
        trial.concludeOnTies();
        return List.copyOf(trial.observed.values());
    }

    private void look(Verdict vote) {
        sought.forEach((peculiarity, sight) -> {
            if (!observed.containsKey(peculiarity)) {
                sight.apply(vote).ifPresent(example -> observe(peculiarity, Optional.of(example)));
            }
        });
        if (vote.isAdopted()) {
            lookAtAdoption(vote);
        }
        ties |= vote.isTie();
    }

    private void lookAtAdoption(Verdict adopted) {
        Electorate there = adopted.electorate();
        keepFewest(Peculiarity.FEWEST_PERSONS, adopted, there.present());
        if (there.vacant() == 0 && there.recused() == 0) {
            keepFewest(Peculiarity.FEWEST_PERSONS_OF_A_FULL_COUNCIL, adopted, there.present());
        }
        keepFewest(Peculiarity.FEWEST_FOR, adopted, adopted.tally().inFavour());
        bearsVacancies |= there.vacant() == VACANCIES_TO_BEAR;
    }

    private void concludeOnReach() {
        Verdict everybodyFor = everybodyFor(0);
        Optional<Example> example = Optional.of(new Example(everybodyFor, Optional.empty()));
        if (everybodyFor.quorum().filter(line -> !line.met()).isPresent()) {
            observe(Peculiarity.QUORUM_OUT_OF_REACH, example);
        } else if (!observed.containsKey(Peculiarity.FEWEST_FOR)) {
            observe(Peculiarity.OUT_OF_REACH, example);
        } else if (!bearsVacancies && seats > VACANCIES_TO_BEAR) {
            observe(
                    Peculiarity.OUT_OF_REACH_WITH_TWO_VACANT,
                    Optional.of(new Example(everybodyFor, Optional.of(everybodyFor(VACANCIES_TO_BEAR)))));
        }
    }

    private void concludeOnProxies() {
        if (voidsProxies() && !observed.containsKey(Peculiarity.PROXIES_VOID)) {
            observe(Peculiarity.PROXIES_VOID, Optional.empty());
        }
        boolean quorumCountsThem = rule.quorum().filter(Quorum::countsProxies).isPresent();
        if (quorumCountsThem && (proxiesPerHolder == 0 || rule.majority().voidsProxies())) {
            observe(Peculiarity.QUORUM_COUNTS_NO_PROXIES, Optional.empty());
        }
    }

    private void concludeOnTies() {
        if (!ties && !rule.tieBreak().equals(TieBreak.parse("NOT_ADOPTED"))) {
            observe(Peculiarity.TIE_BREAK_IDLE, Optional.empty());
        }
    }

    private boolean voidsProxies() {
        return proxiesPerHolder > 0 && rule.majority().voidsProxies();
    }

    private void observe(Peculiarity peculiarity, Optional<Example> example) {
        observed.put(peculiarity, Observation.of(peculiarity, example));
    }

    private void keepFewest(Peculiarity peculiarity, Verdict adopted, int count) {
        Observation best = observed.get(peculiarity);
        if (best == null || count < best.count()) {
            Example example = new Example(adopted, Optional.empty());
            observed.put(peculiarity, new Observation(peculiarity, count, Optional.of(example)));
        }
    }

    private Verdict everybodyFor(int vacant) {
        int there = seats - vacant;
        return rule.judge(new Electorate(vacant, 0, there, 0, 0), Tally.of(there, 0, 0));
    }

    private static Optional<Example> adoptedWith(Verdict vote, Choice choice) {
        if (vote.outcome() == Outcome.NO_QUORUM
                || vote.isAdopted()
                || vote.tally().notParticipating() == 0) {
            return Optional.empty();
        }
        return turned(vote, WhatIf.takesPart(vote, choice));
    }

    private static Optional<Example> defeatedByAYes(Verdict vote) {
        return vote.isAdopted() && vote.tally().notParticipating() > 0
                ? turned(vote, WhatIf.takesPart(vote, Choice.FOR))
                : Optional.empty();
    }

    private static Optional<Example> quorumMadeByANo(Verdict vote) {
        return vote.outcome() == Outcome.NO_QUORUM && vote.electorate().absent() > 0
                ? turned(vote, WhatIf.comes(vote, Choice.AGAINST))
                : Optional.empty();
    }

    private static Optional<Example> defeatedByAProxy(Verdict vote) {
        return vote.isAdopted() ? turned(vote, WhatIf.sendsAProxyInVain(vote)) : Optional.empty();
    }

    private static Optional<Example> adoptedInATie(Verdict vote) {
        return vote.isAdopted() && vote.tally().inFavour() == vote.tally().against()
                ? Optional.of(new Example(vote, Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Example> turned(Verdict before, Verdict after) {
        return before.isAdopted() == after.isAdopted()
                ? Optional.empty()
                : Optional.of(new Example(before, Optional.of(after)));
    }
}

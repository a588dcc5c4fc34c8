package org.collegium.bylaws;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.collegium.bylaws.Observation.Example;
import org.collegium.vote.Choice;
import org.collegium.vote.Electorate;
import org.collegium.vote.Quorum;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.vote.TieBreak;
import org.collegium.vote.Verdict;

/** One rule tried on everything that can happen at a vote. The first example found is the smallest. */
final class RuleTrial {

    private static final int VACANCIES_TO_BEAR = 2;

    private final Rule rule;
    private final int seats;
    private final int proxiesPerHolder;
    private final EveryVote votes;
    private final Map<Peculiarity, Observation> observed = new EnumMap<>(Peculiarity.class);
    private boolean bearsVacancies;

    private RuleTrial(Rule rule, int seats, int proxiesPerHolder) {
        this.rule = rule;
        this.seats = seats;
        this.proxiesPerHolder = proxiesPerHolder;
        this.votes = new EveryVote(rule, seats, proxiesPerHolder);
    }

    /** What is to be observed of a rule in a council of so many seats, in the order of the peculiarities. */
    static List<Observation> of(Rule rule, int seats, int proxiesPerHolder) {
        RuleTrial trial = new RuleTrial(rule, seats, proxiesPerHolder);
        trial.votes.electorates().forEach(trial::look);
        trial.concludeOnReach();
        trial.concludeOnProxies();
        trial.concludeOnTies();
        return List.copyOf(trial.observed.values());
    }

    private void look(Electorate there) {
        Adoptions adoptions = votes.adoptions(there);
        if (adoptions.isFirstLook()) {
            lookAtChoices(there, adoptions);
        }
        if (adoptions.hasQuorum()) {
            adoptions.firstAdopted(any -> true).ifPresent(plainest -> lookAtSeats(there, plainest));
            lookAtProxies(there, adoptions);
        } else {
            lookAtTheQuorum(there);
        }
    }

    /** What the choices show is the same wherever the same are adopted. */
    private void lookAtChoices(Electorate there, Adoptions adoptions) {
        lookFor(Peculiarity.ABSTENTION_ADOPTS, () -> adoptedWith(there, adoptions, Choice.ABSTAIN));
        lookFor(Peculiarity.NO_ADOPTS, () -> adoptedWith(there, adoptions, Choice.AGAINST));
        lookFor(Peculiarity.YES_DEFEATS, () -> defeatedByAYes(there, adoptions));
        lookFor(Peculiarity.TIE_ADOPTS, () -> adoptedInATie(there, adoptions));
        for (Tally adopted : adoptions.adopted()) {
            keepFewest(Peculiarity.FEWEST_FOR, there, adopted, adopted.inFavour());
        }
    }

    private void lookAtSeats(Electorate there, Tally adopted) {
        keepFewest(Peculiarity.FEWEST_PERSONS, there, adopted, there.present());
        if (there.vacant() == 0 && there.recused() == 0) {
            keepFewest(Peculiarity.FEWEST_PERSONS_OF_A_FULL_COUNCIL, there, adopted, there.present());
        }
        bearsVacancies |= there.vacant() == VACANCIES_TO_BEAR;
    }

    private void lookAtProxies(Electorate there, Adoptions adoptions) {
        if (voidsProxies()) {
            lookFor(Peculiarity.PROXIES_VOID, () -> defeatedByAProxy(there, adoptions));
        }
    }

    private void lookAtTheQuorum(Electorate there) {
        if (there.absent() > 0) {
            lookFor(Peculiarity.NO_MAKES_QUORUM, () -> quorumMadeByANo(there));
        }
    }

    private void lookFor(Peculiarity peculiarity, Supplier<Optional<Example>> search) {
        if (!observed.containsKey(peculiarity)) {
            search.get().ifPresent(example -> observe(peculiarity, Optional.of(example)));
        }
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
        if (rule.tieBreak() != TieBreak.Step.NOT_ADOPTED && !votes.tie()) {
            observe(Peculiarity.TIE_BREAK_IDLE, Optional.empty());
        }
    }

    private boolean voidsProxies() {
        return proxiesPerHolder > 0 && rule.majority().voidsProxies();
    }

    private void observe(Peculiarity peculiarity, Optional<Example> example) {
        observed.put(peculiarity, Observation.of(peculiarity, example));
    }

    private void keepFewest(Peculiarity peculiarity, Electorate there, Tally adopted, int count) {
        Observation best = observed.get(peculiarity);
        if (best == null || count < best.count()) {
            Example example = new Example(rule.judge(there, adopted), Optional.empty());
            observed.put(peculiarity, new Observation(peculiarity, count, Optional.of(example)));
        }
    }

    private Verdict everybodyFor(int vacant) {
        int there = seats - vacant;
        return rule.judge(new Electorate(vacant, 0, there, 0, 0), Tally.of(there, 0, 0));
    }

    private Optional<Example> adoptedWith(Electorate there, Adoptions adoptions, Choice choice) {
        return adoptions.firstAdoptedBy(choice).map(tally -> turned(there, tally, choice));
    }

    private Optional<Example> defeatedByAYes(Electorate there, Adoptions adoptions) {
        return adoptions.firstDefeatedBy(Choice.FOR).map(tally -> turned(there, tally, Choice.FOR));
    }

    private Example turned(Electorate there, Tally tally, Choice choice) {
        return example(there, tally, there, WhatIf.takesPart(tally, choice));
    }

    private Optional<Example> adoptedInATie(Electorate there, Adoptions adoptions) {
        return adoptions
                .firstAdopted(tally -> tally.inFavour() == tally.against())
                .map(tally -> new Example(rule.judge(there, tally), Optional.empty()));
    }

    private Optional<Example> quorumMadeByANo(Electorate there) {
        Electorate more = WhatIf.comes(there);
        Adoptions then = votes.adoptions(more);
        return Adoptions.first(votes.tallies(there), tally -> then.includeWith(tally, Choice.AGAINST))
                .map(tally -> example(there, tally, more, WhatIf.gains(tally, Choice.AGAINST)));
    }

    private Optional<Example> defeatedByAProxy(Electorate there, Adoptions adoptions) {
        return adoptions
                .firstAdopted(tally -> !votes.adoptions(WhatIf.staysAway(there)).include(WhatIf.losesAYes(tally)))
                .map(tally -> example(there, tally, WhatIf.staysAway(there), WhatIf.losesAYes(tally)));
    }

    private Example example(Electorate there, Tally tally, Electorate then, Tally otherwise) {
        return new Example(rule.judge(there, tally), Optional.of(rule.judge(then, otherwise)));
    }
}

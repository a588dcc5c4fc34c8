package org.collegium.bylaws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.bylaws.Observation.Example;
import org.collegium.vote.Rule;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * Bylaws examined before they bite: each rule is tried on everything that can happen at a vote of the council, every
 * distribution of the seats' states and of the choices, as counts. A rule of another organ is tried at the council's
 * size too, where its traps show as well. What the articles say of the number of seats is compared.
 *
 * @param seats what was observed of the number of seats
 * @param parts what was observed of the rules, matters with the same rules together
 * @since 0.1
 */
public record Examination(List<SeatsObservation> seats, List<Part> parts) {

    /** The largest council that can be examined. */
    public static final int MOST_SEATS = 11;

    /**
     * What was observed of the rules of some matters.
     *
     * @param matters those that have these rules
     * @param observations of the rule at the first convocation
     * @param onSecondConvocation of the one at the second, where it is another
     */
    public record Part(List<Matter> matters, List<Observation> observations, List<Observation> onSecondConvocation) {

        public Part {
            matters = List.copyOf(matters);
            observations = List.copyOf(observations);
            onSecondConvocation = List.copyOf(onSecondConvocation);
        }
    }

    /** What is tried: whoever decides, the same rules show the same. */
    private record Rules(Rule first, Rule second) {
        static Rules of(Provision provision) {
            return new Rules(provision.rule(), provision.onSecondConvocation());
        }
    }

    public Examination {
        seats = List.copyOf(seats);
        parts = List.copyOf(parts);
    }

    /** Examines bylaws; refused where the council has more seats than can be tried. */
    public static Answer<Examination> of(Bylaws bylaws) {
        if (bylaws.seats() > MOST_SEATS) {
            return Answer.refused(
                    Phrase.of("examination.too-many-seats").with(bylaws.seats()).with(MOST_SEATS));
        }
        Map<Rules, List<Matter>> mattersByRules = new LinkedHashMap<>();
        bylaws.provisions()
                .forEach((matter, provision) -> mattersByRules
                        .computeIfAbsent(Rules.of(provision), rules -> new ArrayList<>())
                        .add(matter));
        return Answer.granted(new Examination(
                SeatsObservation.of(bylaws),
                mattersByRules.entrySet().stream()
                        .map(entry -> part(bylaws, entry.getValue(), entry.getKey()))
                        .toList()));
    }

    /** Examines one rule in a council of at most {@link #MOST_SEATS} seats. */
    public static List<Observation> of(Rule rule, int seats, int proxiesPerHolder) {
        return RuleTrial.of(rule, seats, proxiesPerHolder);
    }

    /** Whether anything observed is serious. */
    public boolean isSerious() {
        boolean inRules = parts.stream()
                .flatMap(part -> Stream.concat(part.observations().stream(), part.onSecondConvocation().stream()))
                .anyMatch(Observation::isSerious);
        return inRules || seats.stream().anyMatch(SeatsObservation::isSerious);
    }

    private static Part part(Bylaws bylaws, List<Matter> matters, Rules rules) {
        return new Part(matters, atFirst(bylaws, rules.first()), atSecond(bylaws, rules));
    }

    private static List<Observation> atFirst(Bylaws bylaws, Rule rule) {
        List<Observation> observations = new ArrayList<>(RuleTrial.of(rule, bylaws.seats(), bylaws.proxiesPerHolder()));
        boolean citedForAnother = bylaws.provisions().values().stream()
                .map(Provision::rule)
                .anyMatch(other ->
                        rule.article().isPresent() && other.article().equals(rule.article()) && !other.equals(rule));
        if (citedForAnother) {
            observations.add(Observation.of(Peculiarity.ARTICLE_SAYS_ANOTHER_RULE, Optional.empty()));
        }
        return observations;
    }

    private static List<Observation> atSecond(Bylaws bylaws, Rules rules) {
        Rule second = rules.second();
        if (second.equals(rules.first())) {
            return List.of();
        }
        List<Observation> observations =
                new ArrayList<>(RuleTrial.of(second, bylaws.seats(), bylaws.proxiesPerHolder()));
        refusedOnlyAtSecond(bylaws, rules)
                .ifPresent(example ->
                        observations.add(Observation.of(Peculiarity.SECOND_CONVOCATION_HARDER, Optional.of(example))));
        return observations;
    }

    private static Optional<Example> refusedOnlyAtSecond(Bylaws bylaws, Rules rules) {
        Rule second = rules.second();
        int proxies = second.majority().voidsProxies() ? 0 : bylaws.proxiesPerHolder();
        EveryVote first = new EveryVote(rules.first(), bylaws.seats(), proxies);
        EveryVote again = new EveryVote(second, bylaws.seats(), proxies);
        return first.electorates().stream()
                .flatMap(there -> first
                        .adoptions(there)
                        .firstAdopted(tally -> !again.adoptions(there).include(tally))
                        .map(tally ->
                                new Example(rules.first().judge(there, tally), Optional.of(second.judge(there, tally))))
                        .stream())
                .findFirst();
    }
}

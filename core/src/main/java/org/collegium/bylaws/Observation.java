package org.collegium.bylaws;

import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.vote.Electorate;
import org.collegium.vote.Tally;
import org.collegium.vote.Verdict;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * A peculiarity that a rule was found to have.
 *
 * @param peculiarity which
 * @param count how many, where it is about how many; else 0
 * @param example the smallest vote that shows it; empty where it shows without a vote
 * @since 0.1
 */
public record Observation(Peculiarity peculiarity, int count, Optional<Example> example) {

    /**
     * A vote that shows a peculiarity: the one with the fewest seats vacant, represented or recused, and then with the
     * fewest ballots.
     *
     * @param before how it was judged
     * @param after how it is judged once somebody does otherwise; empty where one judgment shows it
     */
    public record Example(Verdict before, Optional<Verdict> after) {

        /** The example in words. */
        public Phrase phrase() {
            return after.map(then ->
                            Phrase.of("example.change").with(situation(before)).with(situation(then)))
                    .orElseGet(() -> Phrase.of("example.alone").with(situation(before)));
        }

        private static Phrase situation(Verdict verdict) {
            Tally tally = verdict.tally();
            Electorate seats = verdict.electorate();
            Phrase votes = Stream.of(
                            counted("example.against", tally.against()),
                            counted("example.abstaining", tally.abstaining()),
                            counted("example.void", tally.blank() + tally.spoiled()),
                            counted("example.aside", tally.notParticipating()))
                    .flatMap(Optional::stream)
                    .reduce(Phrase.of("example.for").with(tally.inFavour()), Example::listed);
            Phrase states = Stream.of(
                            counted("example.represented", seats.represented()),
                            counted("example.absent", seats.absent()),
                            counted("example.vacant", seats.vacant()),
                            counted("example.recused", seats.recused()))
                    .flatMap(Optional::stream)
                    .reduce(Phrase.of("example.present").with(seats.present()), Example::listed);
            return Phrase.of("example.situation")
                    .with(votes)
                    .with(states)
                    .with(Phrase.of("outcome", verdict.outcome()));
        }

        private static Optional<Phrase> counted(String key, int count) {
            return count == 0 ? Optional.empty() : Optional.of(Phrase.of(key).with(count));
        }

        private static Phrase listed(Phrase before, Phrase next) {
            return Phrase.of("example.list").with(before).with(next);
        }
    }

    static Observation of(Peculiarity peculiarity, Optional<Example> example) {
        return new Observation(peculiarity, 0, example);
    }

    /** What was found, in words, with its example. */
    public Finding finding() {
        Phrase name = Phrase.of("peculiarity", peculiarity);
        Phrase what = count > 0 ? Phrase.of("example.count").with(name).with(count) : name;
        Phrase says = example.map(shown -> Phrase.of("example.shows").with(what).with(shown.phrase()))
                .orElse(what);
        return new Finding(peculiarity.gravity(), says);
    }

    /** Whether the rule contradicts itself or the rest of the bylaws, or sets a trap. */
    public boolean isSerious() {
        return peculiarity.gravity() == Finding.Gravity.SERIOUS;
    }
}

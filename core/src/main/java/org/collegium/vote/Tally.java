package org.collegium.vote;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.collegium.words.Phrase;

/**
 * How many chose what.
 *
 * @param inFavour ballots for
 * @param against ballots against
 * @param abstaining abstentions
 * @param blank blank ballots
 * @param spoiled spoiled ballots
 * @param notParticipating those who could vote and did not
 * @since 0.1
 */
public record Tally(int inFavour, int against, int abstaining, int blank, int spoiled, int notParticipating) {

    public Tally {
        if (inFavour < 0 || against < 0 || abstaining < 0 || blank < 0 || spoiled < 0 || notParticipating < 0) {
            throw new IllegalArgumentException("A tally counts from 0: " + inFavour + ", " + against + ", " + abstaining
                    + ", " + blank + ", " + spoiled + ", " + notParticipating);
        }
    }

    /** So many for, against and abstaining, and nothing else. */
    public static Tally of(int inFavour, int against, int abstaining) {
        return new Tally(inFavour, against, abstaining, 0, 0, 0);
    }

    /** The tally of these choices; their order does not matter. */
    public static Tally of(Collection<Choice> choices) {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        choices.forEach(choice -> counts.merge(choice, 1, Integer::sum));
        return of(counts);
    }

    /** The tally of these counts; a choice that is not there counts 0. */
    public static Tally of(Map<Choice, Integer> counts) {
        return new Tally(
                counts.getOrDefault(Choice.FOR, 0),
                counts.getOrDefault(Choice.AGAINST, 0),
                counts.getOrDefault(Choice.ABSTAIN, 0),
                counts.getOrDefault(Choice.BLANK, 0),
                counts.getOrDefault(Choice.SPOILED, 0),
                counts.getOrDefault(Choice.NOT_PARTICIPATING, 0));
    }

    /** How many made a choice. */
    public int of(Choice choice) {
        return switch (choice) {
            case FOR -> inFavour;
            case AGAINST -> against;
            case ABSTAIN -> abstaining;
            case BLANK -> blank;
            case SPOILED -> spoiled;
            case NOT_PARTICIPATING -> notParticipating;
        };
    }

    /** The votes expressed (<i>suffrages exprimés</i>): for and against. */
    public int expressed() {
        return inFavour + against;
    }

    /** The voters (<i>votants</i>): everybody who cast a ballot or abstained. */
    public int voters() {
        return inFavour + against + abstaining + blank + spoiled;
    }

    /** Everybody counted, whether they took part or not. */
    public int total() {
        return voters() + notParticipating;
    }

    /** The counts by choice. */
    public Map<Choice, Integer> byChoice() {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        for (Choice choice : Choice.values()) {
            counts.put(choice, of(choice));
        }
        return counts;
    }

    /** The counts in words: those for and against and the abstentions, then whatever else there is. */
    public Phrase phrase() {
        Phrase usual = Phrase.of("votes").with(inFavour).with(against).with(abstaining);
        Phrase withBlank = and(usual, "votes.blank", blank);
        Phrase withSpoiled = and(withBlank, "votes.spoiled", spoiled);
        return and(withSpoiled, "votes.aside", notParticipating);
    }

    private static Phrase and(Phrase before, String key, int count) {
        return count == 0
                ? before
                : Phrase.of("votes.and").with(before).with(Phrase.of(key).with(count));
    }

    /** This tally without those who did not take part. */
    Tally ofVoters() {
        return new Tally(inFavour, against, abstaining, blank, spoiled, 0);
    }

    /** This tally filled up with those who did not take part, to a total; as it is where it has more. */
    Tally filledUpTo(int total) {
        int missing = Math.max(0, total - total());
        return new Tally(inFavour, against, abstaining, blank, spoiled, notParticipating + missing);
    }
}

package org.collegium.secretary.folder;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import org.collegium.meeting.MeetingId;
import org.collegium.member.MemberId;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Choice;

/**
 * Amendments and votes, as they are entered.
 *
 * @since 0.1
 */
public final class VoteEntries {

    private VoteEntries() {}

    /**
     * An amendment to the motion of an item.
     *
     * @param number 1 for the first to the item
     * @param passage the words that it changes
     * @param replacement those that it puts in their place; empty where it leaves them out
     */
    public static Entry amendment(MeetingId sitting, int item, int number, String passage, String replacement) {
        return Entry.line(
                TableFile.AMENDMENTS,
                "séance",
                sitting.toString(),
                "point",
                String.valueOf(item),
                "amendement",
                String.valueOf(number),
                "passage",
                passage,
                "remplacement",
                replacement);
    }

    /** That an amendment is withdrawn before it is voted on. */
    public static Entry withdrawal(MeetingId sitting, int item, int amendment) {
        return Entry.changing(
                TableFile.AMENDMENTS,
                Entry.isOn(sitting, item).and(line -> String.valueOf(amendment).equals(line.get("amendement"))),
                "retiré",
                "oui");
    }

    /** A vote by hands: how many for each choice. */
    public static Entry hands(Polling polling, Map<Choice, Integer> counts) {
        return vote(polling, BallotMode.SHOW_OF_HANDS, counts);
    }

    /** A secret vote: the papers found in the box, and who put one in. */
    public static Entry secret(Polling polling, Map<Choice, Integer> counts, Collection<MemberId> voters) {
        return vote(polling, BallotMode.SECRET, counts).and(papers(polling, voters));
    }

    /** A vote by name: what each chose. */
    public static Entry byName(Polling polling, Map<MemberId, Choice> choices) {
        return choices.entrySet().stream()
                .map(choice -> ballot(polling, choice.getKey(), Entry.word("choice", choice.getValue())))
                .reduce(vote(polling, BallotMode.ROLL_CALL, Map.of()), Entry::and);
    }

    /** A vote by name that is closed before everybody answered, since nobody could change what came of it any more. */
    public static Entry early(Polling polling, Map<MemberId, Choice> choices) {
        return byName(polling, choices).and(Entry.changing(TableFile.VOTES, is(polling), "anticipé", "oui"));
    }

    /** That a first vote on a question is the first of several rounds. */
    public static Entry firstOfSeveral(Polling first) {
        return Entry.changing(TableFile.VOTES, is(first), "tour", "1")
                .and(Entry.changing(TableFile.BALLOTS, is(first), "tour", "1"));
    }

    /** Who put a paper in the box, which tells nothing of what is on it. */
    static Entry papers(Polling polling, Collection<MemberId> voters) {
        return Entry.all(
                voters.stream().map(voter -> ballot(polling, voter, "")).toList());
    }

    private static Entry vote(Polling polling, BallotMode mode, Map<Choice, Integer> counts) {
        Map<String, String> cells = polling.cells();
        cells.put("mode", Entry.word("mode", mode));
        cells.put(
                "annoncé",
                polling.announced()
                        .map(outcome -> Entry.word("outcome", outcome))
                        .orElse(""));
        counts.forEach((choice, count) -> cells.put(BallotLines.column(choice), String.valueOf(count)));
        return Entry.of(folder -> folder.adding(TableFile.VOTES, cells));
    }

    private static Entry ballot(Polling polling, MemberId member, String choice) {
        Map<String, String> cells = polling.question();
        cells.put("membre", member.value());
        cells.put("choix", choice);
        return Entry.of(folder -> folder.adding(TableFile.BALLOTS, cells));
    }

    private static Predicate<Map<String, String>> is(Polling polling) {
        return line -> polling.question().entrySet().stream()
                .allMatch(cell -> line.getOrDefault(cell.getKey(), "").equals(cell.getValue()));
    }
}

package org.collegium.consensus;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How long a consensus is sought, and what follows where none is found.
 *
 * @param rounds how many at each sitting; with none, a text goes straight to the last resort
 * @param postponements how often it is put off to the next sitting, before the last resort
 * @param lastResort {@code VOTE} or {@code GENERAL_MEETING}
 * @param voteOnDemand whether any seat present may ask for the vote after the first round
 * @param timeBoxes how long a step should last, where that is settled
 * @since 0.1
 */
public record ConsensusLadder(
        int rounds,
        int postponements,
        ConsensusStep lastResort,
        boolean voteOnDemand,
        Map<ConsensusStep, Duration> timeBoxes) {

    private static final String ON_DEMAND = ", ON DEMAND";

    private static final Pattern FORM = Pattern.compile(
            "(\\d{1,3}) ROUNDS, (\\d{1,3}) POSTPONED, THEN (VOTE|GENERAL_MEETING)(, ON DEMAND)?((?:, [A-Z_]+ PT[0-9HMS.]+)*)");

    public ConsensusLadder {
        timeBoxes = Map.copyOf(timeBoxes);
        if (rounds < 0 || postponements < 0 || (rounds == 0 && postponements > 0)) {
            throw new IllegalArgumentException("Rounds and postponements are counted from 0, and nothing is put off"
                    + " without a round: " + rounds + ", " + postponements);
        }
        if (lastResort != ConsensusStep.VOTE && lastResort != ConsensusStep.GENERAL_MEETING) {
            throw new IllegalArgumentException("The last resort is VOTE or GENERAL_MEETING, not " + lastResort);
        }
        if (timeBoxes.values().stream().anyMatch(box -> box.isZero() || box.isNegative())) {
            throw new IllegalArgumentException("A time-box lasts some time: " + timeBoxes);
        }
    }

    /** This ladder with a time-box for a step. */
    public ConsensusLadder allotting(ConsensusStep step, Duration timeBox) {
        Map<ConsensusStep, Duration> more = new EnumMap<>(ConsensusStep.class);
        more.putAll(timeBoxes);
        more.put(step, timeBox);
        return new ConsensusLadder(rounds, postponements, lastResort, voteOnDemand, more);
    }

    /**
     * The ladder as it is stored and exchanged, such as {@code 2 ROUNDS, 1 POSTPONED, THEN VOTE, ON DEMAND}, after which
     * each time-box stands with its ISO 8601 duration, such as {@code , REACTIONS PT15M}.
     */
    @Override
    public String toString() {
        String boxes = new TreeMap<>(timeBoxes)
                .entrySet().stream()
                        .map(box -> ", " + box.getKey() + " " + box.getValue())
                        .collect(Collectors.joining());
        return rounds + " ROUNDS, " + postponements + " POSTPONED, THEN " + lastResort + (voteOnDemand ? ON_DEMAND : "")
                + boxes;
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text is no ladder
     */
    public static ConsensusLadder parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no ladder, such as 2 ROUNDS, 1 POSTPONED, THEN VOTE, ON DEMAND");
        }
        ConsensusLadder ladder = new ConsensusLadder(
                Integer.parseInt(form.group(1)),
                Integer.parseInt(form.group(2)),
                ConsensusStep.valueOf(form.group(3)),
                form.group(4) != null,
                Map.of());
        for (String box : form.group(5).split(", ", -1)) {
            String[] parts = box.split(" ", 2);
            ladder = parts.length < 2 ? ladder : ladder.allotting(ConsensusStep.valueOf(parts[0]), duration(parts[1]));
        }
        return ladder;
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException noDuration) {
            throw new IllegalArgumentException("'" + text + "' is no duration, such as PT15M", noDuration);
        }
    }

    /** What follows where no round is left, after so many postponements. */
    ConsensusStep fallback(int postponed) {
        return postponed < postponements ? ConsensusStep.POSTPONED : lastResort;
    }
}

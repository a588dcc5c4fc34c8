package org.collegium.vote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The open ballots of many voters as they were recorded one after another, for assemblies that are too large for
 * {@link OpenBallot}. Voters go by their number on the voters' list. Whoever thought better of it is there more than
 * once: the last choice counts, and the earlier ones stay on record.
 *
 * @since 0.1
 */
@SuppressWarnings("EnumOrdinal") // They are indices in memory alone, for the sake of speed; nothing of them is kept.
public final class PollBook {

    private static final Choice[] CHOICES = Choice.values();

    private final int voters;
    private final int[] casters;
    private final byte[] choices;

    private PollBook(int voters, int[] casters, byte[] choices) {
        this.voters = voters;
        this.casters = casters;
        this.choices = choices;
    }

    /**
     * Opens a book.
     *
     * @param voters how many are on the voters' list, numbered from 1
     * @throws IllegalArgumentException when the number is negative
     */
    public static Recording open(int voters) {
        return new Recording(voters);
    }

    /** How many are on the voters' list. */
    public int voters() {
        return voters;
    }

    /** How many ballots are on record, changes of mind included. */
    public int size() {
        return casters.length;
    }

    /**
     * What a voter chose, from the first to the last.
     *
     * @param voter the number on the voters' list, from 1
     * @throws IllegalArgumentException when nobody there has it
     */
    public List<Choice> choicesOf(int voter) {
        requireListed(voter, voters);
        List<Choice> chosen = new ArrayList<>();
        for (int i = 0; i < casters.length; i++) {
            if (casters[i] == voter) {
                chosen.add(CHOICES[choices[i]]);
            }
        }
        return chosen;
    }

    /** The last choice of everybody on the list; whoever cast none did not take part. */
    public Tally tally() {
        byte[] last = new byte[voters + 1];
        Arrays.fill(last, (byte) Choice.NOT_PARTICIPATING.ordinal());
        for (int i = 0; i < casters.length; i++) {
            last[casters[i]] = choices[i];
        }
        int[] counts = new int[CHOICES.length];
        for (int voter = 1; voter <= voters; voter++) {
            counts[last[voter]]++;
        }
        return tally(counts);
    }

    private static Tally tally(int[] counts) {
        return new Tally(
                counts[Choice.FOR.ordinal()],
                counts[Choice.AGAINST.ordinal()],
                counts[Choice.ABSTAIN.ordinal()],
                counts[Choice.BLANK.ordinal()],
                counts[Choice.SPOILED.ordinal()],
                counts[Choice.NOT_PARTICIPATING.ordinal()]);
    }

    private static void requireListed(int voter, int voters) {
        if (voter < 1 || voter > voters) {
            throw new IllegalArgumentException("Voters are numbered from 1 to " + voters + ", not " + voter);
        }
    }

    /** A book while ballots come in. It is written by one thread. */
    public static final class Recording {

        private static final int FIRST_PAGE = 64;

        private final int voters;
        private int[] casters = new int[FIRST_PAGE];
        private byte[] choices = new byte[FIRST_PAGE];
        private int size;

        private Recording(int voters) {
            if (voters < 0) {
                throw new IllegalArgumentException("Voters are counted from 0: " + voters);
            }
            this.voters = voters;
        }

        /**
         * Records a ballot.
         *
         * @param voter the number on the voters' list, from 1
         * @param choice what the voter chose
         * @throws IllegalArgumentException when nobody on the list has the number
         */
        public Recording cast(int voter, Choice choice) {
            requireListed(voter, voters);
            if (size == casters.length) {
                casters = Arrays.copyOf(casters, 2 * size);
                choices = Arrays.copyOf(choices, 2 * size);
            }
            casters[size] = voter;
            choices[size] = (byte) choice.ordinal();
            size++;
            return this;
        }

        /** The book as it stands; what is cast after does not change it. */
        public PollBook close() {
            return new PollBook(voters, Arrays.copyOf(casters, size), Arrays.copyOf(choices, size));
        }
    }
}

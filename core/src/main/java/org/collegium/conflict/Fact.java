package org.collegium.conflict;

import java.time.LocalDate;
import java.util.Optional;
import org.collegium.council.Holder;
import org.collegium.words.Phrase;

/**
 * Something that happened in a case. Its facts in order are its history, from which everything else follows.
 *
 * @since 0.1
 */
public sealed interface Fact {

    /** Who put it on record, and when. */
    Stamp stamp();

    /** What happened, in words. */
    Phrase phrase();

    /**
     * The case came to a step.
     *
     * @param step which
     * @param keeper who holds it and notes its result; no party. A mediator from outside is named in the result
     * @param due the last day on which its result is waited for
     */
    record Reached(ConflictStep step, Holder keeper, LocalDate due, Stamp stamp) implements Fact {

        /** To a rung, which lasts as long as the ladder says from that day. */
        static Reached onto(ConflictLadder.Rung rung, Holder keeper, Stamp stamp) {
            return new Reached(rung.step(), keeper, stamp.on().plusDays(rung.days()), stamp);
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.reached")
                    .with(Phrase.of("conflict-step", step))
                    .with(keeper.name())
                    .with(due);
        }
    }

    /** The step ended without settling the case, with this result. */
    record Unsettled(String result, Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.unsettled").with(result);
        }
    }

    /** A party was heard, alone or accompanied by somebody. */
    record Heard(Holder party, Optional<String> companion, Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            Phrase alone = Phrase.of("conflict.heard").with(party.name());
            return companion
                    .map(name ->
                            Phrase.of("conflict.heard-with").with(party.name()).with(name))
                    .orElse(alone);
        }
    }

    /**
     * A party who was invited to be heard did not come, and holds up the case no longer.
     *
     * @param invitedFor the day for which the party was invited
     */
    record DidNotCome(Holder party, LocalDate invitedFor, Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.did-not-come").with(party.name()).with(invitedFor);
        }
    }

    /** A party consents to skipping a step. */
    record Consented(ConflictStep step, Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.consented").with(Phrase.of("conflict-step", step));
        }
    }

    /** A party complains of violence or harassment. */
    record ViolenceReported(Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.violence");
        }
    }

    /**
     * An interim measure (<i>mesure conservatoire</i>), from the day on which it was taken.
     *
     * @param lastDay the last day on which it is in force
     */
    record MeasureTaken(String text, LocalDate lastDay, Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.measure").with(text).with(lastDay);
        }

        /** Whether it is in force on a day. */
        public boolean isInForceOn(LocalDate day) {
            return !day.isBefore(stamp.on()) && !day.isAfter(lastDay);
        }
    }

    /**
     * The parties agreed.
     *
     * @param reviewOn the day from which it is looked at again
     */
    record Agreed(String text, LocalDate reviewOn, Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.agreed").with(text).with(reviewOn);
        }
    }

    /** The agreement was looked at again and is kept. */
    record Kept(Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.kept");
        }
    }

    /** The agreement was looked at again and the case reopened. */
    record Reopened(String why, Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.reopened").with(why);
        }
    }

    /** The council decided: the text, or the number of its decision. */
    record Decided(String decision, Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.decided").with(decision);
        }
    }

    /** Whoever raised it took it back. */
    record Withdrawn(String why, Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.withdrawn").with(why);
        }
    }

    /** The case went to the general meeting. */
    record Referred(Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.referred");
        }
    }
}

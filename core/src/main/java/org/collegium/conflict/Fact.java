package org.collegium.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

    /** Everybody whom it names beside its words. */
    default List<Holder> people() {
        return List.of(stamp().by());
    }

    /** The same fact with other names for the people in it. */
    Fact naming(UnaryOperator<Holder> names);

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

        @Override
        public List<Holder> people() {
            return List.of(keeper, stamp.by());
        }

        @Override
        public Fact naming(UnaryOperator<Holder> names) {
            return new Reached(step, names.apply(keeper), due, stamp.naming(names));
        }
    }

    /** The step ended without settling the case, with this result. */
    record Unsettled(String result, Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.unsettled").with(result);
        }

        @Override
        public Fact naming(UnaryOperator<Holder> names) {
            return new Unsettled(result, stamp.naming(names));
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

        @Override
        public List<Holder> people() {
            return List.of(party, stamp.by());
        }

        @Override
        public Fact naming(UnaryOperator<Holder> names) {
            return new Heard(names.apply(party), companion, stamp.naming(names));
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

        @Override
        public List<Holder> people() {
            return List.of(party, stamp.by());
        }

        @Override
        public Fact naming(UnaryOperator<Holder> names) {
            return new DidNotCome(names.apply(party), invitedFor, stamp.naming(names));
        }
    }

    /** A party consents to skipping a step. */
    record Consented(ConflictStep step, Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.consented").with(Phrase.of("conflict-step", step));
        }

        @Override
        public Fact naming(UnaryOperator<Holder> names) {
            return new Consented(step, stamp.naming(names));
        }
    }

    /** A party complains of violence or harassment. */
    record ViolenceReported(Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.violence");
        }

        @Override
        public Fact naming(UnaryOperator<Holder> names) {
            return new ViolenceReported(stamp.naming(names));
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

        @Override
        public Fact naming(UnaryOperator<Holder> names) {
            return new MeasureTaken(text, lastDay, stamp.naming(names));
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

        @Override
        public Fact naming(UnaryOperator<Holder> names) {
            return new Agreed(text, reviewOn, stamp.naming(names));
        }
    }

    /** The agreement was looked at again and is kept. */
    record Kept(Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.kept");
        }

        @Override
        public Fact naming(UnaryOperator<Holder> names) {
            return new Kept(stamp.naming(names));
        }
    }

    /** The agreement was looked at again and the case reopened. */
    record Reopened(String why, Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.reopened").with(why);
        }

        @Override
        public Fact naming(UnaryOperator<Holder> names) {
            return new Reopened(why, stamp.naming(names));
        }
    }

    /** The council decided: the text, or the number of its decision. */
    record Decided(String decision, Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.decided").with(decision);
        }

        @Override
        public Fact naming(UnaryOperator<Holder> names) {
            return new Decided(decision, stamp.naming(names));
        }
    }

    /** Whoever raised it took it back. */
    record Withdrawn(String why, Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.withdrawn").with(why);
        }

        @Override
        public Fact naming(UnaryOperator<Holder> names) {
            return new Withdrawn(why, stamp.naming(names));
        }
    }

    /** The case went to the general meeting. */
    record Referred(Stamp stamp) implements Fact {

        @Override
        public Phrase phrase() {
            return Phrase.of("conflict.referred");
        }

        @Override
        public Fact naming(UnaryOperator<Holder> names) {
            return new Referred(stamp.naming(names));
        }
    }
}

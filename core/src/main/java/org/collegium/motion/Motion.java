package org.collegium.motion;

import java.time.LocalDate;
import java.util.Optional;
import org.collegium.association.Reference;
import org.collegium.bylaws.Matter;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.Version;
import org.collegium.vote.Outcome;
import org.collegium.vote.Verdict;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * A motion (<i>proposition</i>): a text that an organ is asked to adopt.
 *
 * <p>It is proposed, may be amended, and is then adopted by consent, decided by a verdict, or set aside: withdrawn or
 * postponed. One that was
 * rejected may come back as its next version; one of which nothing was decided, as it stood. A decision that was taken is
 * reconsidered by another motion, which {@linkplain Proposed#changing changes} it.
 *
 * @since 0.1
 */
public sealed interface Motion {

    /** The text on the table. */
    Proposed proposed();

    /**
     * A motion before its vote.
     *
     * @param id its short name, the same in all versions
     * @param version from 1
     * @param title in one line
     * @param matter what it is about
     * @param text the exact text to decide, in paragraphs
     * @param changes what its adoption does to an earlier decision, if anything
     * @param effectiveFrom the first day of its effect, where that is not the day on which the sitting closes
     * @param mastery who will master the solution that it adopts, where it adopts one
     * @param conflict the reference of the conflict that it is about, if any, on which no party may vote; minutes leave
     *     it out
     */
    record Proposed(
            MotionId id,
            int version,
            String title,
            Matter matter,
            String text,
            Optional<Change> changes,
            Optional<LocalDate> effectiveFrom,
            Optional<Mastery> mastery,
            Optional<String> conflict)
            implements Motion {

        public Proposed {
            if (version < 1 || title.isBlank() || text.isBlank()) {
                throw new IllegalArgumentException(
                        "Motion " + id + " needs a version from 1, a title and a text: version " + version);
            }
            conflict.ifPresent(Reference::wellFormed);
        }

        @Override
        public Proposed proposed() {
            return this;
        }

        /** This motion, which amends, repeals or annuls an earlier decision. */
        public Proposed changing(Change change) {
            return new Proposed(
                    id, version, title, matter, text, Optional.of(change), effectiveFrom, mastery, conflict);
        }

        /** This motion, which takes effect on a day. */
        public Proposed effectiveFrom(LocalDate day) {
            return new Proposed(id, version, title, matter, text, changes, Optional.of(day), mastery, conflict);
        }

        /** This motion, which adopts a solution that some people will master. */
        public Proposed masteredBy(Mastery people) {
            return new Proposed(
                    id, version, title, matter, text, changes, effectiveFrom, Optional.of(people), conflict);
        }

        /** This motion, which is about a conflict. */
        public Proposed about(String reference) {
            return new Proposed(
                    id, version, title, matter, text, changes, effectiveFrom, mastery, Optional.of(reference));
        }

        /** The next version, by whoever proposed this one. */
        public Proposed reword(String newTitle, String newText) {
            return new Proposed(id, version + 1, newTitle, matter, newText, changes, effectiveFrom, mastery, conflict);
        }

        /** The next version, by an amendment; refused where its passage does not stand in the text just once. */
        public Answer<Proposed> amend(Amendment amendment) {
            return amendment.applyTo(text).map(amended -> reword(title, amended));
        }

        /** This motion with the text that a search for consensus has on the table. */
        public Proposed as(Version onTheTable) {
            return new Proposed(
                    id,
                    onTheTable.number(),
                    title,
                    matter,
                    onTheTable.text(),
                    changes,
                    effectiveFrom,
                    mastery,
                    conflict);
        }

        /** The motion with the verdict on it. */
        public Decided decide(Verdict verdict) {
            return new Decided(this, verdict);
        }

        /** The motion, withdrawn for a reason. */
        public SetAside withdraw(String why) {
            return new SetAside(this, SetAside.Kind.WITHDRAWN, why);
        }

        /** The motion, put off for a reason. */
        public SetAside postpone(String why) {
            return new SetAside(this, SetAside.Kind.POSTPONED, why);
        }
    }

    /**
     * A motion after its vote.
     *
     * @param proposed what was put to the vote
     * @param verdict what came of it
     */
    record Decided(Proposed proposed, Verdict verdict) implements Motion {

        /** Whether it was rejected for good: only another version may come back. */
        public boolean isRejected() {
            return verdict.outcome() == Outcome.NOT_ADOPTED && !verdict.isPostponed();
        }

        /** The next version, to be proposed. Refused where this one was adopted. */
        public Answer<Proposed> amend(String title, String text) {
            return verdict.isAdopted()
                    ? Answer.refused(Phrase.of("motion.adopted-already")
                            .with(proposed.id().value()))
                    : Answer.granted(proposed.reword(title, text));
        }
    }

    /**
     * A motion on which a consensus was sought: adopted without a vote, put off to the next sitting, or handed on to the
     * general meeting.
     *
     * @param proposed the text as the search has left it
     * @param consensus the search, with its rounds
     */
    record Sought(Proposed proposed, Consensus consensus) implements Motion {

        /** Whether it was adopted without a vote. */
        public boolean isAdopted() {
            return consensus.isAdopted();
        }
    }

    /**
     * A motion that was taken off the table before it was decided. It may come back as it stood.
     *
     * @param proposed what had been proposed
     * @param kind withdrawn or postponed
     * @param why the reason, in the words of the sitting
     */
    record SetAside(Proposed proposed, Kind kind, String why) implements Motion {

        /** How a motion is set aside. */
        public enum Kind {
            /** By whoever proposed it (<i>retrait</i>). */
            WITHDRAWN,
            /** To a later sitting (<i>report</i>). */
            POSTPONED
        }

        public SetAside {
            if (why.isBlank()) {
                throw new IllegalArgumentException("Motion " + proposed.id() + " is set aside for a reason");
            }
        }
    }

    /** A motion in its first version, which changes no decision and takes effect at once. */
    static Proposed propose(MotionId id, String title, Matter matter, String text) {
        return new Proposed(
                id, 1, title, matter, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

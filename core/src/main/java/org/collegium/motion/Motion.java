package org.collegium.motion;

import org.collegium.bylaws.Matter;
import org.collegium.vote.Outcome;
import org.collegium.vote.Verdict;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * A motion (<i>proposition</i>): a text that an organ is asked to adopt.
 *
 * <p>It is proposed, then decided by a verdict. One that was not adopted, or not decided for want of a quorum, may be
 * proposed again: as it stood, or amended under the next version number.
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
     */
    record Proposed(MotionId id, int version, String title, Matter matter, String text) implements Motion {

        public Proposed {
            if (version < 1 || title.isBlank() || text.isBlank()) {
                throw new IllegalArgumentException(
                        "Motion " + id + " needs a version from 1, a title and a text: version " + version);
            }
        }

        @Override
        public Proposed proposed() {
            return this;
        }

        /** The motion with the verdict on it. */
        public Decided decide(Verdict verdict) {
            return new Decided(this, verdict);
        }
    }

    /**
     * A motion after its vote.
     *
     * @param proposed what was put to the vote
     * @param verdict what came of it
     */
    record Decided(Proposed proposed, Verdict verdict) implements Motion {

        /** The next version, to be proposed. Refused where this one was adopted. */
        public Answer<Proposed> amend(String title, String text) {
            if (verdict.outcome() == Outcome.ADOPTED) {
                return Answer.refused(
                        Phrase.of("motion.adopted-already").with(proposed.id().value()));
            }
            return Answer.granted(new Proposed(proposed.id(), proposed.version() + 1, title, proposed.matter(), text));
        }
    }

    /** A motion in its first version. */
    static Proposed propose(MotionId id, String title, Matter matter, String text) {
        return new Proposed(id, 1, title, matter, text);
    }
}

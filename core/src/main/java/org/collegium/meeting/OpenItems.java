package org.collegium.meeting;

import java.util.Optional;
import org.collegium.consensus.ConsensusStep;
import org.collegium.motion.Motion;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * What of the agenda a sitting may still deal with.
 *
 * @param sitting what is on record so far
 */
record OpenItems(Sitting sitting) {

    /** An item of the agenda. */
    Answer<AgendaItem> item(int number) {
        return sitting.convocation()
                .item(number)
                .map(Answer::granted)
                .orElseGet(() -> Answer.refused(Phrase.of("meeting.no-item").with(number)));
    }

    /** The motion of an item as it stands, while it may still be decided. */
    Answer<Motion.Proposed> motion(int item) {
        Optional<Motion.Proposed> motion = sitting.motionOn(item);
        if (motion.isEmpty()) {
            return Answer.refused(Phrase.of("meeting.no-motion").with(item));
        }
        if (sitting.takenOff(item).isPresent()) {
            return setAside(item);
        }
        boolean settled = sitting.consensusOn(item)
                .filter(SoughtConsensus::isOverWithoutVote)
                .isPresent();
        boolean decided = settled
                || sitting.votesOn(item).stream()
                        .anyMatch(vote -> vote.question().isOnText() && vote.isFinal());
        return decided ? Answer.refused(Phrase.of("meeting.decided-already").with(item)) : Answer.granted(motion.get());
    }

    /** The motion of an item, while no search for consensus on it is going on. */
    Answer<Motion.Proposed> motionNotSought(int item) {
        return motion(item)
                .then(motion -> sitting.consensusOn(item)
                        .filter(search -> search.consensus().step() != ConsensusStep.VOTE)
                        .map(OpenItems::<Motion.Proposed>notOver)
                        .orElseGet(() -> Answer.granted(motion)));
    }

    /** An amendment that is still to be voted on. */
    Answer<TabledAmendment> amendment(int item, int number) {
        return sitting.amendmentsOpenOn(item).stream()
                .filter(tabled -> tabled.amendment().number() == number)
                .findFirst()
                .map(Answer::granted)
                .orElseGet(() -> Answer.refused(
                        Phrase.of("amendment.not-open").with(number).with(item)));
    }

    /** The search for consensus on an item, while its motion is neither set aside nor put off. */
    Answer<SoughtConsensus> search(int item) {
        Optional<SoughtConsensus> search = sitting.consensusOn(item);
        if (search.isEmpty()) {
            return Answer.refused(Phrase.of("consensus.not-begun").with(item));
        }
        boolean isPutOff = search.get().consensus().step() == ConsensusStep.POSTPONED
                && search.get().consensus().isOver();
        return isPutOff || sitting.takenOff(item).isPresent() ? setAside(item) : Answer.granted(search.get());
    }

    /** The sitting, where no search for consensus on a motion that is still there keeps it open. */
    Answer<Sitting> withoutSearch() {
        return sitting.consensuses().stream()
                .filter(search -> !search.consensus().isOver()
                        && sitting.takenOff(search.item()).isEmpty())
                .findFirst()
                .map(OpenItems::<Sitting>notOver)
                .orElse(Answer.granted(sitting));
    }

    private static <T> Answer<T> setAside(int item) {
        return Answer.refused(Phrase.of("meeting.set-aside-already").with(item));
    }

    private static <T> Answer<T> notOver(SoughtConsensus search) {
        return Answer.refused(Phrase.of("consensus.comes-first")
                .with(search.item())
                .with(Phrase.of("consensus-step", search.consensus().step())));
    }
}

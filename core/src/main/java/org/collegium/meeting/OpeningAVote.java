package org.collegium.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.collegium.association.Organ;
import org.collegium.attendance.Roll;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Provision;
import org.collegium.motion.Amendment;
import org.collegium.motion.Motion;
import org.collegium.vote.Otherwise;
import org.collegium.vote.Rule;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * The opening of a vote on the motion of an item: on its amendments first, then on its text.
 *
 * @param sitting what is on record so far
 * @param item the agenda item
 * @param at when
 * @param bylaws the version in force, by which it is to be judged
 */
record OpeningAVote(Sitting sitting, int item, Instant at, Bylaws bylaws) {

    Answer<Meeting.Voting> onText() {
        OpenItems items = new OpenItems(sitting);
        return items.motion(item).then(onTheTable -> {
            List<TabledAmendment> before = sitting.amendmentsOpenOn(item);
            return before.isEmpty()
                    ? open(Optional.empty())
                    : Answer.refused(Phrase.of("amendment.comes-first")
                            .with(before.get(0).amendment().number())
                            .with(item));
        });
    }

    Answer<Meeting.Voting> onAmendment(int number) {
        OpenItems items = new OpenItems(sitting);
        return items.motion(item)
                .then(onTheTable -> items.amendment(item, number))
                .then(tabled -> open(Optional.of(tabled.amendment())));
    }

    private Answer<Meeting.Voting> open(Optional<Amendment> amendment) {
        return new OpenItems(sitting)
                .motionNotSought(item)
                .then(motion ->
                        new Chronology(sitting).afterVotesAndSteps(item, at).map(inOrder -> voting(motion, amendment)));
    }

    private Meeting.Voting voting(Motion.Proposed motion, Optional<Amendment> amendment) {
        Provision provision = bylaws.provision(motion.matter());
        Rule ofMatter = provision.ruleAt(sitting.convocation().id().convocation());
        // What becomes of a motion that is not adopted is no matter for an amendment.
        Rule rule = amendment.isPresent() ? ofMatter.with(Otherwise.REJECTED) : ofMatter;
        Organ competent =
                bylaws.competent(motion.matter(), sitting.convocation().id().organ());
        Roll roll = sitting.attendance().rollFor(item, sitting.composition(), at);
        return new Meeting.Voting(
                sitting,
                new Question(item, motion, amendment, competent, rule),
                at,
                rule.majority().voidsProxies() ? roll.withoutProxies() : roll);
    }
}

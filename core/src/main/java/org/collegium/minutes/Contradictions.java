package org.collegium.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.association.Organ;
import org.collegium.attendance.Roll;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Stage;
import org.collegium.election.Result;
import org.collegium.meeting.Election;
import org.collegium.meeting.HeldElection;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.words.Answer;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/** What contradicts itself in the record of a sitting, each with both sides. */
final class Contradictions {

    private final Meeting.Closed sitting;
    private final List<Finding> found = new ArrayList<>();

    private Contradictions(Meeting.Closed sitting) {
        this.sitting = sitting;
    }

    static List<Finding> in(Meeting.Closed sitting) {
        Contradictions contradictions = new Contradictions(sitting);
        sitting.sitting().consensuses().forEach(contradictions::examine);
        sitting.sitting().votes().forEach(contradictions::examine);
        sitting.sitting().elections().forEach(contradictions::examine);
        return List.copyOf(contradictions.found);
    }

    private void examine(SoughtConsensus search) {
        if (search.competent() != sitting.id().organ()) {
            found.add(wrongOrgan(search.item(), search.competent()));
        }
        List<Stage> rounds = search.consensus().stages().stream()
                .filter(stage -> stage.step() == ConsensusStep.OBJECTIONS)
                .toList();
        for (int i = 0; i < rounds.size(); i++) {
            Roll noted = sitting.sitting()
                    .attendance()
                    .rollFor(
                            search.item(),
                            sitting.sitting().composition(),
                            rounds.get(i).since());
            if (!noted.withoutProxies()
                    .equals(search.consensus().rounds().get(i).roll())) {
                found.add(Finding.serious(
                        Phrase.of("contradiction.round").with(search.item()).with(i + 1)));
            }
        }
        boolean early = rounds.stream()
                .anyMatch(stage -> stage.since().isBefore(sitting.sitting().openedAt()));
        if (early || search.reachedAt().isAfter(sitting.closedAt())) {
            found.add(
                    Finding.serious(Phrase.of("contradiction.consensus-outside").with(search.item())));
        }
    }

    private Finding wrongOrgan(int item, Organ competent) {
        return Finding.serious(Phrase.of("contradiction.organ")
                .with(item)
                .with(Phrase.of("organ", sitting.id().organ()))
                .with(Phrase.of("organ", competent)));
    }

    private void examine(HeldVote vote) {
        vote.announced()
                .filter(announced -> announced != vote.verdict().outcome())
                .ifPresent(announced -> found.add(Finding.serious(Phrase.of("contradiction.announced")
                        .with(vote.item())
                        .with(Phrase.of("outcome", announced))
                        .with(Phrase.of("outcome", vote.verdict().outcome())))));
        if (vote.competent() != sitting.id().organ()) {
            found.add(wrongOrgan(vote.item(), vote.competent()));
        }
        if (!sitting.sitting().motionAt(vote).equals(Optional.of(vote.question().motion()))) {
            found.add(Finding.serious(Phrase.of("contradiction.text").with(vote.item())));
        }
        if (!rollOf(vote).equals(vote.roll())) {
            found.add(Finding.serious(Phrase.of("contradiction.roll").with(vote.item())));
        }
        if (!vote.ballots().heldAgainst(vote.roll()).equals(Answer.granted(vote.ballots()))) {
            found.add(Finding.serious(Phrase.of("contradiction.ballots").with(vote.item())));
        }
        if (vote.openedAt().isBefore(sitting.sitting().openedAt())
                || vote.closedAt().isAfter(sitting.closedAt())) {
            found.add(Finding.serious(Phrase.of("contradiction.outside").with(vote.item())));
        }
    }

    private void examine(HeldElection round) {
        if (round.competent() != sitting.id().organ()) {
            found.add(wrongOrgan(round.item(), round.competent()));
        }
        Roll noted = sitting.sitting()
                .attendance()
                .rollFor(round.item(), sitting.sitting().composition(), round.openedAt());
        if (!List.of(noted, noted.withoutProxies()).contains(round.roll())) {
            found.add(Finding.serious(Phrase.of("contradiction.roll").with(round.item())));
        }
        if (round.objection().isPresent()) {
            found.add(Finding.serious(Phrase.of("contradiction.ballots").with(round.item())));
        }
        Election election = round.election();
        Result again = election.method()
                .judge(
                        election.contest(round.result().contest().article()),
                        round.result().count());
        if (!again.equals(round.result())) {
            found.add(Finding.serious(Phrase.of("contradiction.election").with(round.item())));
        }
        if (round.openedAt().isBefore(sitting.sitting().openedAt())
                || round.closedAt().isAfter(sitting.closedAt())) {
            found.add(Finding.serious(Phrase.of("contradiction.outside").with(round.item())));
        }
    }

    /** The roll as the attendance has it when the vote opened. */
    private Roll rollOf(HeldVote vote) {
        Roll roll = sitting.sitting()
                .attendance()
                .rollFor(vote.item(), sitting.sitting().composition(), vote.openedAt());
        return vote.verdict().rule().majority().voidsProxies() ? roll.withoutProxies() : roll;
    }
}

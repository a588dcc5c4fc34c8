package org.collegium.archive;

import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.Grievance;
import org.collegium.consensus.Round;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Sitting;
import org.collegium.motion.Motion;
import org.collegium.words.Phrase;

/** That no party had a say where a sitting decided on its case. A reason names nobody. */
final class PartiesStandBack {

    private final Sitting sitting;
    private final Holdings holdings;

    PartiesStandBack(Sitting sitting, Holdings holdings) {
        this.sitting = sitting;
        this.holdings = holdings;
    }

    /** Why the sitting is refused, by the first item that forbids it. */
    Optional<Phrase> objection() {
        return sitting.convocation().agenda().stream()
                .flatMap(
                        item -> item
                                .motion()
                                .flatMap(Motion.Proposed::conflict)
                                .flatMap(reference -> objection(item, reference))
                                .stream())
                .findFirst();
    }

    private Optional<Phrase> objection(AgendaItem item, String reference) {
        Optional<Grievance> kept = holdings.conflicts().stream()
                .map(ConflictCase::onRecord)
                .map(CaseFile::grievance)
                .filter(grievance -> grievance.reference().equals(reference))
                .findFirst();
        return kept.isEmpty()
                ? Optional.of(reason("archive.no-such-conflict", item).with(reference))
                : rolls(item.number())
                        .flatMap(roll -> roll.standings().stream())
                        .filter(standing -> standing.state() != SeatState.RECUSED && isOfParty(standing, kept.get()))
                        .findFirst()
                        .map(standing -> reason("archive.party-not-recused", item)
                                .with(reference)
                                .with(standing.seat().number()));
    }

    private Phrase reason(String key, AgendaItem item) {
        return Phrase.of(key).with(sitting.convocation().id().toString()).with(item.number());
    }

    /** How the seats stood, each time that they had a say on an item. */
    private Stream<Roll> rolls(int item) {
        return Stream.concat(
                sitting.votesOn(item).stream().map(HeldVote::roll),
                sitting.consensusOn(item).stream()
                        .flatMap(search -> search.consensus().rounds().stream())
                        .map(Round::roll));
    }

    private static boolean isOfParty(Roll.Standing standing, Grievance grievance) {
        return standing.holder()
                .filter(holder -> grievance.isBetween(holder.id()))
                .isPresent();
    }
}

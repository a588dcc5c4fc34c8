package org.collegium.archive;

import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.Grievance;
import org.collegium.consensus.Round;
import org.collegium.council.Seat;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Sitting;
import org.collegium.motion.Motion;
import org.collegium.words.Phrase;

/**
 * That a sitting decided on a case only once it was raised, without its parties, and that the council left it to the
 * general meeting where too few could have a say. A reason names nobody.
 */
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
        return holdings.conflicts().stream()
                .map(ConflictCase::onRecord)
                .filter(file -> file.grievance().reference().equals(reference))
                .findFirst()
                .map(file -> objection(item, file))
                .orElseGet(() ->
                        Optional.of(reason("archive.no-such-conflict", item).with(reference)));
    }

    private Optional<Phrase> objection(AgendaItem item, CaseFile file) {
        String reference = file.grievance().reference();
        if (file.raisedOn().isAfter(sitting.convocation().id().date())) {
            return Optional.of(reason("archive.conflict-raised-later", item)
                    .with(reference)
                    .with(file.raisedOn()));
        }
        return partyWithASay(item, file)
                .map(seat -> reason("archive.party-not-recused", item)
                        .with(reference)
                        .with(seat.number()))
                .or(() -> isForTheGeneralMeeting(item, file)
                        ? Optional.of(reason("archive.too-few-without-the-parties", item)
                                .with(reference))
                        : Optional.empty());
    }

    private Optional<Seat> partyWithASay(AgendaItem item, CaseFile file) {
        return rolls(item.number())
                .flatMap(roll -> roll.standings().stream())
                .filter(standing -> standing.state() != SeatState.RECUSED && isOfParty(standing, file.grievance()))
                .map(Roll.Standing::seat)
                .findFirst();
    }

    private boolean isForTheGeneralMeeting(AgendaItem item, CaseFile file) {
        return sitting.convocation().id().organ() == Organ.COUNCIL
                && rolls(item.number()).anyMatch(file::leavesTooFew);
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

package org.collegium.findings;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collegium.calendar.Turn;
import org.collegium.council.Holder;
import org.collegium.member.MemberId;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * Where turns are not taken: since the council was last renewed somebody facilitated, or kept the record, at least three
 * times more than another who held a seat all that time. By {@link org.collegium.calendar.Rotation} nobody is ever more
 * than one ahead of another; the two more leave room for who is excused.
 */
final class UnevenTurns {

    private static final long FAR = 3;

    private final LocalDate day;
    private final KeptRecord record;
    private final List<Turn> turns;
    private final List<Holder> seated;

    UnevenTurns(LocalDate day, KeptRecord record) {
        this.day = day;
        this.record = record;
        this.turns = CouncilTurns.rotation(day, record).turns();
        this.seated = record.council().compositionOn(day, record.members()).holders();
    }

    /** Minor: no rule asks for turns, and there may be a reason. At most one for each role, of the two furthest apart. */
    List<Finding> findings() {
        return record.council().lastRenewedOn(day).stream()
                .flatMap(renewed -> Stream.of(
                        uneven("finding.turn-facilitator", renewed, Turn::facilitator),
                        uneven("finding.turn-secretary", renewed, Turn::secretary)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> uneven(String key, LocalDate renewed, Function<Turn, MemberId> role) {
        Optional<Holder> least = seated.stream()
                .filter(holder -> satAllAlong(holder, renewed))
                .min(comparing(holder -> times(role, holder)));
        return seated.stream()
                .max(comparing(holder -> times(role, holder)))
                .flatMap(most -> least.filter(other -> times(role, most) - times(role, other) >= FAR)
                        .map(other -> Finding.minor(Phrase.of(key)
                                .with(renewed)
                                .with(most.name())
                                .with(times(role, most))
                                .with(other.name())
                                .with(times(role, other)))));
    }

    private boolean satAllAlong(Holder holder, LocalDate renewed) {
        Stream<LocalDate> days = CouncilTurns.sittings(day, record).stream()
                .map(sitting -> sitting.id().date());
        return Stream.concat(Stream.of(renewed), days)
                .allMatch(each -> record.council().isSeated(holder.id(), each));
    }

    private long times(Function<Turn, MemberId> role, Holder holder) {
        return turns.stream().map(role).filter(holder.id()::equals).count();
    }
}

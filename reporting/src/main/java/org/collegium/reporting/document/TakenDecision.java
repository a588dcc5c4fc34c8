package org.collegium.reporting.document;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.consensus.Consent;
import org.collegium.meeting.Decision;
import org.collegium.meeting.Decisions;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.motion.Change;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.reporting.paper.Text;
import org.collegium.words.Phrase;

/**
 * A decision as a day knows it.
 *
 * @param decision what was decided, and what later sittings did to it
 * @param meeting where
 * @param on the day: what was decided after it is not known
 */
record TakenDecision(Decision decision, Meeting.Closed meeting, LocalDate on) {

    /**
     * The decisions that were taken until a day, in the order of their numbers.
     *
     * @param sittings as their reader may read them
     */
    static List<TakenDecision> until(LocalDate on, List<Meeting.Closed> sittings) {
        List<Meeting.Closed> held = sittings.stream()
                .filter(sitting -> !sitting.id().date().isAfter(on))
                .toList();
        Map<MeetingId, Meeting.Closed> byId = held.stream().collect(toMap(Meeting.Closed::id, sitting -> sitting));
        List<TakenDecision> taken = new ArrayList<>();
        Decisions.of(held)
                .forEach(decision -> taken.add(
                        new TakenDecision(decision, Objects.requireNonNull(byId.get(decision.sitting())), on)));
        return taken;
    }

    /** Whether something is left out of one of the sittings, so that what is told may not be all. */
    static boolean isPartial(List<Meeting.Closed> sittings) {
        return sittings.stream()
                .flatMap(sitting -> sitting.sitting().confidentialItems().stream())
                .anyMatch(item -> item.title().isEmpty());
    }

    DecisionNumber number() {
        return decision.number();
    }

    Motion.Proposed proposed() {
        return decision.motion().proposed();
    }

    /** The item of the agenda under which it was taken. */
    int item() {
        Stream<Integer> voted = meeting.sitting().votes().stream()
                .filter(vote -> vote.decision().equals(Optional.of(number())))
                .map(vote -> vote.item());
        Stream<Integer> agreed = meeting.sitting().consensuses().stream()
                .filter(search -> search.decision().equals(Optional.of(number())))
                .map(search -> search.item());
        return Stream.concat(voted, agreed).findFirst().orElseThrow();
    }

    /** The verdict in a line. */
    Phrase headline() {
        return decision.motion() instanceof Motion.Decided decided
                ? decided.verdict().headline()
                : consent().headline();
    }

    /** Why it was adopted. */
    List<Phrase> reasons() {
        return decision.motion() instanceof Motion.Decided decided
                ? decided.verdict().reasons()
                : consent().reasons();
    }

    /** Whether it is in force on the day or takes effect later, and the later decisions that changed it. */
    List<Phrase> state() {
        List<Phrase> state = new ArrayList<>();
        if (!decision.stateOn(on).isEnded()) {
            state.add(
                    decision.effectiveFrom().isAfter(on)
                            ? Phrase.of("document.not-yet").with(decision.effectiveFrom())
                            : Phrase.of("decision-state", Decision.State.IN_FORCE));
        }
        decision.changes().stream()
                .filter(change ->
                        change.kind() == Change.Kind.ANNULS || !change.from().isAfter(on))
                .map(change -> Phrase.of("document.changed", change.kind())
                        .with(change.by().toString())
                        .with(change.from()))
                .forEach(state::add);
        return state;
    }

    /** The same on lines of one cell. */
    Text state(Wording wording) {
        return Text.of(String.join("\n", state().stream().map(wording::say).toList()));
    }

    private Consent consent() {
        List<Consent> results = ((Motion.Sought) decision.motion()).consensus().results();
        return results.get(results.size() - 1);
    }
}

package org.collegium.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.collegium.bylaws.Matter;
import org.collegium.meeting.Decisions;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.member.Departure;
import org.collegium.member.Exclusion;
import org.collegium.member.ExclusionStep;
import org.collegium.member.Member;
import org.collegium.motion.DecisionNumber;
import org.collegium.words.Answer;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * Procedures of exclusion that lack a step or came too soon, and decisions and departures that no procedure led to. They
 * name nobody but by a number: an exclusion is nobody's business but that of those who decide it.
 */
final class UnsoundExclusions {

    private final LocalDate day;
    private final KeptRecord record;
    private final NavigableMap<DecisionNumber, LocalDate> decisions = new TreeMap<>();

    private UnsoundExclusions(LocalDate day, KeptRecord record) {
        this.day = day;
        this.record = record;
        Decisions standing = Decisions.of(record.sittings());
        for (Meeting.Closed sitting : Sittings.until(day, record.sittings())) {
            sitting.sitting().votes().stream()
                    .filter(vote -> vote.question().motion().matter() == Matter.EXCLUSION)
                    .map(HeldVote::decision)
                    .flatMap(number -> number.stream().filter(standing::stands))
                    .forEach(number -> decisions.put(number, sitting.id().date()));
        }
    }

    /** In the order of the procedures, the decisions and the members. */
    static List<Finding> on(LocalDate day, KeptRecord record) {
        UnsoundExclusions unsound = new UnsoundExclusions(day, record);
        return Stream.of(
                        record.exclusions().stream().flatMap(unsound::inProcedure),
                        unsound.decisions.entrySet().stream().flatMap(unsound::withoutProcedure),
                        StreamSupport.stream(record.members().spliterator(), false)
                                .flatMap(unsound::leftWithoutProcedure))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Finding> inProcedure(Exclusion exclusion) {
        Stream<Finding> ofDecision = exclusion.decision().stream()
                .filter(number -> DecisionNumber.parse(number)
                        .filter(decisions::containsKey)
                        .isEmpty())
                .filter(number -> exclusion
                        .day(ExclusionStep.DECISION)
                        .filter(decided -> !decided.isAfter(day))
                        .isPresent())
                .map(number -> Finding.serious(Phrase.of("finding.exclusion-decision")
                        .with(exclusion.reference())
                        .with(number)));
        return Stream.concat(exclusion.findings(day).stream(), ofDecision);
    }

    private Stream<Finding> withoutProcedure(Map.Entry<DecisionNumber, LocalDate> decision) {
        boolean isLedTo = record.exclusions().stream()
                .filter(exclusion -> !exclusion.begunOn().isAfter(decision.getValue()))
                .anyMatch(exclusion ->
                        exclusion.decision().stream().anyMatch(decision.getKey().toString()::equals));
        return isLedTo
                ? Stream.empty()
                : Stream.of(Finding.serious(Phrase.of("finding.exclusion-none")
                        .with(decision.getKey().toString())
                        .with(decision.getValue())));
    }

    private Stream<Finding> leftWithoutProcedure(Member member) {
        return member.departure().stream()
                .filter(left -> left.isExclusion() && !left.on().isAfter(day))
                .filter(left -> record.exclusions().stream().noneMatch(exclusion -> isEnding(exclusion, member, left)))
                .map(left -> Finding.serious(Phrase.of("finding.exclusion-left")
                        .with(member.id().value())
                        .with(left.on())));
    }

    private static boolean isEnding(Exclusion exclusion, Member member, Departure left) {
        return exclusion.member().equals(member.id())
                && exclusion.takesEffect().map(left.on()::equals).equals(Answer.granted(true));
    }
}

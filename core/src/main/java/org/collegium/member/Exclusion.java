package org.collegium.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.collegium.association.Reference;
import org.collegium.words.Answer;
import org.collegium.words.Article;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * The exclusion of a member as a procedure: grievances, call, hearing, decision, notification, appeal, each on its day.
 * Each act hands on the next value and is refused out of order. One that was kept elsewhere may lack a step or come too
 * soon: it is taken as it was told, {@link #findings} says so, and nobody is excluded by it.
 *
 * @param reference under which it is kept, a {@link Reference} that names nobody
 * @param member whom it is about
 * @param grievances what the member is blamed for
 * @param rule what the bylaws ask of it
 * @param steps what was done and on which day
 * @param companion who accompanied the member to the hearing, if anybody
 * @param decision the number of the decision, if one was taken
 * @since 0.1
 */
public record Exclusion(
        String reference,
        MemberId member,
        String grievances,
        ExclusionRule rule,
        SortedMap<ExclusionStep, LocalDate> steps,
        Optional<String> companion,
        Optional<String> decision) {

    public Exclusion {
        Reference.wellFormed(reference);
        if (grievances.isBlank()) {
            throw new IllegalArgumentException("Exclusion " + reference + " needs its grievances");
        }
        steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Exclusion " + reference + " needs a step");
        }
        requireTogether(reference, companion.isEmpty() || steps.containsKey(ExclusionStep.HEARING), "companion");
        requireTogether(reference, decision.isPresent() == steps.containsKey(ExclusionStep.DECISION), "decision");
        requireTogether(
                reference,
                !steps.containsKey(ExclusionStep.CONFIRMED) || !steps.containsKey(ExclusionStep.SET_ASIDE),
                "appeal");
    }

    /** The grievances are notified to a member. */
    public static Exclusion begin(
            String reference, MemberId member, String grievances, ExclusionRule rule, LocalDate on) {
        return new Exclusion(
                reference,
                member,
                grievances,
                rule,
                new TreeMap<>(Map.of(ExclusionStep.GRIEVANCES, on)),
                Optional.empty(),
                Optional.empty());
    }

    /** The last step that was done. */
    public ExclusionStep state() {
        return steps.lastKey();
    }

    /** The day of the first step that was done. */
    public LocalDate begunOn() {
        return day(steps.firstKey()).orElseThrow();
    }

    /** The day of a step, if it was done. */
    public Optional<LocalDate> day(ExclusionStep step) {
        return Optional.ofNullable(steps.get(step));
    }

    /** The member is called to a hearing. */
    public Answer<Exclusion> summon(LocalDate on) {
        return take(ExclusionStep.SUMMONS, on);
    }

    /**
     * The hearing is held, whether or not the member comes. Refused where it is sooner after the call than the rule asks.
     *
     * @param on the day
     * @param accompaniedBy the name of who accompanies the member, if anybody
     */
    public Answer<Exclusion> hear(LocalDate on, Optional<String> accompaniedBy) {
        return take(ExclusionStep.HEARING, on)
                .then(heard -> heard.shortNotice()
                        .map(Answer::<Exclusion>refused)
                        .orElseGet(() -> Answer.granted(new Exclusion(
                                reference, member, grievances, rule, heard.steps, accompaniedBy, decision))));
    }

    /** The exclusion is decided under a number. */
    public Answer<Exclusion> decide(String number, LocalDate on) {
        return next(ExclusionStep.DECISION, on)
                .map(more -> new Exclusion(reference, member, grievances, rule, more, companion, Optional.of(number)));
    }

    /** The decision is notified to the member. */
    public Answer<Exclusion> announce(LocalDate on) {
        return take(ExclusionStep.NOTIFICATION, on);
    }

    /** The member appeals. */
    public Answer<Exclusion> appeal(LocalDate on) {
        return take(ExclusionStep.APPEAL, on);
    }

    /** The exclusion is confirmed on appeal. */
    public Answer<Exclusion> confirm(LocalDate on) {
        return take(ExclusionStep.CONFIRMED, on);
    }

    /** The exclusion is set aside on appeal. */
    public Answer<Exclusion> setAside(LocalDate on) {
        return take(ExclusionStep.SET_ASIDE, on);
    }

    /** Whether this is an earlier value with steps added to it. */
    public boolean continues(Exclusion earlier) {
        return reference.equals(earlier.reference)
                && member.equals(earlier.member)
                && grievances.equals(earlier.grievances)
                && rule.equals(earlier.rule)
                && steps.entrySet().containsAll(earlier.steps.entrySet())
                && (earlier.companion.isEmpty() || companion.equals(earlier.companion))
                && (earlier.decision.isEmpty() || decision.equals(earlier.decision));
    }

    /**
     * The first day on which the member is none any more: the day after the notification, or after the confirmation
     * where an appeal suspends. Refused where a needed step is missing, too soon or out of order, where an appeal
     * suspends and is not decided, and where the exclusion was set aside.
     */
    public Answer<LocalDate> takesEffect() {
        Optional<LocalDate> notified = day(ExclusionStep.NOTIFICATION);
        if (notified.isEmpty()) {
            return Answer.refused(
                    Phrase.of("exclusion.not-over").with(reference).with(said(state())));
        }
        if (!findings(LocalDate.MAX).isEmpty()) {
            return Answer.refused(Phrase.of("exclusion.unsound").with(reference));
        }
        if (state() == ExclusionStep.SET_ASIDE || (state() == ExclusionStep.APPEAL && rule.appealSuspends())) {
            return Answer.refused(
                    Phrase.of("exclusion.not-over").with(reference).with(said(state())));
        }
        return Answer.granted(day(ExclusionStep.CONFIRMED)
                .filter(confirmed -> rule.appealSuspends())
                .orElse(notified.get())
                .plusDays(1));
    }

    /**
     * The steps that are missing although a later one was done, those that came before the one that they follow, and a
     * hearing too soon after the call. A decision that was not notified by the day after is one without notification.
     *
     * @param day on which to look; what was done after it is taken to mend, not to break
     */
    public List<Finding> findings(LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        for (ExclusionStep step : ExclusionStep.values()) {
            if (step.isNeeded() && !steps.containsKey(step) && isDueBy(day, step)) {
                findings.add(found(Phrase.of("finding.exclusion-missing"), said(step)));
            }
            early(step).ifPresent(findings::add);
        }
        shortNotice()
                .map(why -> found(Phrase.of("finding.exclusion-notice"), why))
                .ifPresent(findings::add);
        return findings;
    }

    private boolean isDueBy(LocalDate day, ExclusionStep step) {
        return steps.tailMap(step).values().stream().anyMatch(later -> !later.isAfter(day))
                || (step == ExclusionStep.NOTIFICATION
                        && day(ExclusionStep.DECISION).filter(day::isAfter).isPresent());
    }

    private Optional<Finding> early(ExclusionStep step) {
        Optional<LocalDate> on = day(step);
        return steps.headMap(step).entrySet().stream()
                .filter(earlier -> on.filter(earlier.getValue()::isAfter).isPresent())
                .findFirst()
                .map(earlier -> Finding.serious(Phrase.of("finding.exclusion-order")
                        .with(reference)
                        .with(said(step))
                        .with(on.orElseThrow())
                        .with(said(earlier.getKey()))
                        .with(earlier.getValue())
                        .with(Article.source(rule.article()))));
    }

    /** Why the hearing came too soon, if it did. */
    private Optional<Phrase> shortNotice() {
        return day(ExclusionStep.SUMMONS)
                .flatMap(called -> day(ExclusionStep.HEARING)
                        .filter(called.plusDays(rule.noticeDays())::isAfter)
                        .map(heard -> Phrase.of("exclusion.notice")
                                .with(heard)
                                .with(rule.noticeDays())
                                .with(called)));
    }

    private Answer<Exclusion> take(ExclusionStep step, LocalDate on) {
        return next(step, on)
                .map(more -> new Exclusion(reference, member, grievances, rule, more, companion, decision));
    }

    private Answer<SortedMap<ExclusionStep, LocalDate>> next(ExclusionStep step, LocalDate on) {
        if (state() != step.before()) {
            return Answer.refused(Phrase.of("exclusion.out-of-order")
                    .with(reference)
                    .with(said(state()))
                    .with(said(step))
                    .with(said(step.before())));
        }
        LocalDate last = day(state()).orElseThrow();
        if (on.isBefore(last)) {
            return Answer.refused(Phrase.of("exclusion.too-early")
                    .with(reference)
                    .with(said(state()))
                    .with(last));
        }
        SortedMap<ExclusionStep, LocalDate> more = new TreeMap<>(steps);
        more.put(step, on);
        return Answer.granted(more);
    }

    private Finding found(Phrase finding, Phrase what) {
        return Finding.serious(finding.with(reference).with(what).with(Article.source(rule.article())));
    }

    private static Phrase said(ExclusionStep step) {
        return Phrase.of("exclusion-step", step);
    }

    private static void requireTogether(String reference, boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "The steps of exclusion " + reference + " do not agree with its " + what);
        }
    }
}

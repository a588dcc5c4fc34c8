package org.collegium.secretary.folder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.collegium.attendance.Roll;
import org.collegium.conflict.AgreedCase;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.ConflictStep;
import org.collegium.conflict.OpenCase;
import org.collegium.conflict.Stamp;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.motion.DecisionNumber;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/** What happened in conflicts, line by line: each is carried out on its case, and what the case refuses is a fault. */
final class FactLines {

    private static final Map<String, Kind> KINDS = kinds();
    private static final Map<String, ConflictStep> STEPS = Vocabulary.of("conflict-step", ConflictStep.class);

    /** The cell that a refusal is about, where it is not the one that tells what was to be done. */
    private static final Map<String, String> COLUMN_OF = Map.ofEntries(
            Map.entry("conflict.too-early", "date"),
            Map.entry("conflict.not-over", "date"),
            Map.entry("conflict.review-not-due", "date"),
            Map.entry("conflict.not-the-keeper", "par"),
            Map.entry("conflict.not-the-council", "par"),
            Map.entry("conflict.neither-party-nor-council", "par"),
            Map.entry("conflict.did-not-raise", "par"),
            Map.entry("conflict.held-by-a-party", "personne"),
            Map.entry("conflict.not-ahead", "étape"),
            Map.entry("conflict.no-skipping", "étape"),
            Map.entry("conflict.measure-past", "échéance"),
            Map.entry("conflict.review-too-early", "échéance"),
            Map.entry("conflict.not-invited-for", "échéance"));

    private final People people;
    private final Council council;
    private final List<Meeting.Closed> sittings;
    private final boolean areDecisionsKnown;

    private enum Kind {
        STEP,
        RESULT,
        HEARING,
        ABSENCE,
        CONSENT,
        VIOLENCE,
        MEASURE,
        AGREEMENT,
        KEPT,
        REOPENED,
        DECISION,
        WITHDRAWAL,
        REFERRAL
    }

    FactLines(People people, Council council, List<Meeting.Closed> sittings, boolean areDecisionsKnown) {
        this.people = people;
        this.council = council;
        this.sittings = sittings;
        this.areDecisionsKnown = areDecisionsKnown;
    }

    /** The next value of a case; empty where the line is at fault. */
    Optional<ConflictCase> carryOut(Row row, ConflictCase before) {
        Optional<LocalDate> day = Cells.day(row, "date");
        Optional<Kind> kind = row.oneOf("fait", KINDS);
        Optional<Holder> by = people.holder(row, "par");
        if (!Found.all(day, kind, by)) {
            return Optional.empty();
        }
        Optional<? extends Answer<? extends ConflictCase>> answer =
                act(row, kind.get(), before, new Stamp(by.get(), day.get()));
        answer.flatMap(Answer::refusal).ifPresent(no -> row.fault(columnOf(no.reason(), row), no.reason()));
        return answer.filter(given -> given.refusal().isEmpty()).map(Answer::orElseThrow);
    }

    /** Who is no party may be whoever the line is about, or whoever did it. */
    private static String columnOf(Phrase reason, Row row) {
        String other = row.text("personne").isEmpty() ? "par" : "personne";
        return reason.key().equals("conflict.no-party") ? other : COLUMN_OF.getOrDefault(reason.key(), "fait");
    }

    private Optional<? extends Answer<? extends ConflictCase>> act(
            Row row, Kind kind, ConflictCase before, Stamp stamp) {
        boolean isReview = kind == Kind.KEPT || kind == Kind.REOPENED;
        if (before instanceof OpenCase open && !isReview) {
            return onOpen(row, kind, open, stamp);
        }
        if (before instanceof AgreedCase agreed && kind == Kind.KEPT) {
            return Optional.of(agreed.keep(council, stamp));
        }
        if (before instanceof AgreedCase agreed && kind == Kind.REOPENED) {
            return both(
                    Cells.words(row, "texte"),
                    people.holderOn(row, "personne", stamp.on()),
                    (why, keeper) -> agreed.reopen(why, keeper, council, stamp));
        }
        row.fault("fait", Phrase.of("folder.not-in-this-case"));
        return Optional.empty();
    }

    private Optional<? extends Answer<? extends ConflictCase>> onOpen(Row row, Kind kind, OpenCase open, Stamp stamp) {
        return switch (kind) {
            case STEP ->
                both(
                        row.oneOf("étape", STEPS),
                        people.holderOn(row, "personne", stamp.on()),
                        (step, keeper) -> open.climb(step, keeper, council, stamp));
            case RESULT -> Cells.words(row, "texte").map(result -> open.note(result, stamp));
            case HEARING ->
                people.holder(row, "personne")
                        .map(party -> open.hear(
                                party, Optional.of(row.text("texte")).filter(name -> !name.isEmpty()), stamp));
            case ABSENCE ->
                both(
                        people.holder(row, "personne"),
                        Cells.day(row, "échéance"),
                        (party, invitedFor) -> open.noteAbsence(party, invitedFor, stamp));
            case CONSENT -> row.oneOf("étape", STEPS).map(step -> open.consentToSkip(step, stamp));
            case VIOLENCE -> Optional.of(open.complainOfViolence(stamp));
            case MEASURE ->
                both(
                        Cells.words(row, "texte"),
                        Cells.day(row, "échéance"),
                        (measure, lastDay) -> open.impose(measure, lastDay, council, stamp));
            case AGREEMENT ->
                both(
                        Cells.words(row, "texte"),
                        Cells.day(row, "échéance"),
                        (text, reviewOn) -> open.agree(text, reviewOn, stamp));
            case DECISION ->
                both(
                        Cells.decision(row, "texte"),
                        roll(row),
                        (number, roll) -> open.decide(number.toString(), roll, stamp));
            case WITHDRAWAL -> Cells.words(row, "texte").map(why -> open.withdraw(why, stamp));
            case REFERRAL -> Optional.of(open.refer(council, stamp));
            case KEPT, REOPENED ->
                throw new IllegalArgumentException("An open case has no agreement to review: " + kind);
        };
    }

    /** How the seats stood in the vote that took a decision. */
    private Optional<Roll> roll(Row row) {
        Optional<DecisionNumber> number = DecisionNumber.parse(row.text("texte"));
        Optional<Roll> roll = sittings.stream()
                .flatMap(sitting -> sitting.sitting().votes().stream())
                .filter(vote -> number.isPresent() && vote.decision().equals(number))
                .map(HeldVote::roll)
                .findFirst();
        if (number.isPresent() && roll.isEmpty() && areDecisionsKnown) {
            row.fault("texte", Phrase.of("folder.no-decision"));
        }
        return roll;
    }

    /** What follows from two cells, both of which are read before either is missed. */
    private static <A, B, R> Optional<R> both(Optional<A> one, Optional<B> other, BiFunction<A, B, R> then) {
        return one.flatMap(first -> other.map(second -> then.apply(first, second)));
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("étape", Kind.STEP);
        kinds.put("résultat", Kind.RESULT);
        kinds.put("audition", Kind.HEARING);
        kinds.put("absence", Kind.ABSENCE);
        kinds.put("consentement", Kind.CONSENT);
        kinds.put("violence", Kind.VIOLENCE);
        kinds.put("mesure", Kind.MEASURE);
        kinds.put("accord", Kind.AGREEMENT);
        kinds.put("maintien", Kind.KEPT);
        kinds.put("réouverture", Kind.REOPENED);
        kinds.put("décision", Kind.DECISION);
        kinds.put("retrait", Kind.WITHDRAWAL);
        kinds.put("renvoi", Kind.REFERRAL);
        return kinds;
    }
}

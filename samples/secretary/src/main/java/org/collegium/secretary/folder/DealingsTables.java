package org.collegium.secretary.folder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.collegium.council.ActOnBehalf;
import org.collegium.council.ChangeFiling;
import org.collegium.council.Dealings;
import org.collegium.council.Holder;
import org.collegium.council.SpecialMandate;
import org.collegium.meeting.Decisions;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.motion.DecisionNumber;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/** What the association filed, entrusted and had done in its name: three tables, each of which may be missing. */
final class DealingsTables {

    private static final Map<String, ChangeFiling.Change> CHANGES = changes();
    private static final Map<String, SpecialMandate.Kind> KINDS = Vocabulary.of("act-kind", SpecialMandate.Kind.class);

    private final People people;
    private final List<Meeting.Closed> sittings;
    private final boolean areAllFollowed;
    private Dealings dealings = Dealings.none();

    /**
     * Ready to read.
     *
     * @param areAllFollowed whether that is every sitting held, so that one which is not among them is unknown indeed
     */
    private DealingsTables(People people, List<Meeting.Closed> sittings, boolean areAllFollowed) {
        this.people = people;
        this.sittings = sittings;
        this.areAllFollowed = areAllFollowed;
    }

    static Dealings read(Tables tables, People people, List<Meeting.Closed> sittings) {
        DealingsTables reading = new DealingsTables(people, sittings, tables.faultsTold() == 0);
        tables.rowsIfAny(
                        "declarations.csv", "changement", "depuis", "décision", "déclarée le", "récépissé du", "numéro")
                .forEach(reading::filing);
        tables.rowsIfAny("delegations.csv", "nature", "objet", "membre", "du", "au", "décision")
                .forEach(reading::mandate);
        tables.rowsIfAny("actes.csv", "nature", "acte", "membre", "le", "séance")
                .forEach(reading::act);
        return reading.dealings;
    }

    private void filing(Row row) {
        Optional<ChangeFiling.Change> change = row.oneOf("changement", CHANGES);
        Optional<LocalDate> since = Cells.day(row, "depuis");
        Optional<String> decision = decision(row);
        Optional<LocalDate> filed = Cells.optionalDay(row, "déclarée le");
        Optional<LocalDate> receipt = Cells.optionalDay(row, "récépissé du");
        Optional<String> number = Optional.of(row.text("numéro")).filter(text -> !text.isEmpty());
        if (number.isPresent() && row.text("récépissé du").isEmpty()) {
            row.faultExpecting("récépissé du", Phrase.of("expected.day"));
            return;
        }
        boolean isFiledUnreadably = filed.isEmpty() && !row.text("déclarée le").isEmpty();
        if (!Found.all(change, since) || isFiledUnreadably) {
            return;
        }
        ChangeFiling noted = ChangeFiling.of(change.get(), since.get());
        Optional<ChangeFiling> sent = Optional.of(decision.map(noted::decidedBy).orElse(noted))
                .flatMap(before -> filed.map(day -> granted(row, "déclarée le", before.file(day)))
                        .orElse(Optional.of(before)));
        sent.flatMap(before -> receipt.map(day ->
                                granted(row, "récépissé du", before.acknowledge(new ChangeFiling.Receipt(day, number))))
                        .orElse(Optional.of(before)))
                .ifPresent(after -> enter(row, "changement", dealings.file(after), Dealings::filings));
    }

    private void mandate(Row row) {
        Optional<SpecialMandate.Kind> kind = row.oneOf("nature", KINDS);
        Optional<String> object = Cells.words(row, "objet");
        Optional<Holder> holder = people.holder(row, "membre");
        Optional<LocalDate> from = Cells.day(row, "du");
        Optional<LocalDate> last = Cells.day(row, "au");
        Optional<String> decision = decision(row);
        if (!Found.all(kind, object, holder, from, last)) {
            return;
        }
        if (last.get().isBefore(from.get())) {
            row.faultExpecting("au", Phrase.of("folder.ends-before").with(from.get()));
        } else if (belongs(row, holder.get(), from.get())) {
            SpecialMandate given = new SpecialMandate(
                    kind.get(),
                    object.get(),
                    holder.get(),
                    from.get(),
                    last.get().plusDays(1),
                    decision);
            enter(row, "membre", dealings.entrust(given), Dealings::specialMandates);
        }
    }

    private void act(Row row) {
        Optional<SpecialMandate.Kind> kind = row.oneOf("nature", KINDS);
        Optional<String> what = Cells.words(row, "acte");
        Optional<Holder> who = people.holder(row, "membre");
        Optional<LocalDate> day = Cells.day(row, "le");
        Optional<MeetingId> sitting = Cells.optionalMeeting(row, "séance");
        if (sitting.filter(this::isUnknown).isPresent()) {
            row.fault("séance", Phrase.of("folder.no-sitting"));
        } else if (Found.all(kind, what, who, day) && belongs(row, who.get(), day.get())) {
            ActOnBehalf done = ActOnBehalf.done(who.get(), kind.get(), what.get(), day.get());
            sitting.map(named -> granted(row, "séance", done.report(named.date())))
                    .orElse(Optional.of(done))
                    .ifPresent(known -> enter(row, "acte", dealings.note(known), Dealings::acts));
        }
    }

    /** The number of a decision that one of the sittings took. */
    private Optional<String> decision(Row row) {
        Optional<DecisionNumber> number = Cells.optionalDecision(row, "décision");
        if (areAllFollowed
                && number.filter(named -> Decisions.of(sittings).decision(named).isEmpty())
                        .isPresent()) {
            row.fault("décision", Phrase.of("folder.no-such-decision"));
        }
        return number.map(DecisionNumber::toString);
    }

    private boolean isUnknown(MeetingId named) {
        return areAllFollowed
                && sittings.stream().noneMatch(sitting -> sitting.id().equals(named));
    }

    private boolean belongs(Row row, Holder holder, LocalDate day) {
        return granted(row, "membre", people.members().belonging(holder.id(), day))
                .isPresent();
    }

    /** What is entered a second time adds nothing to the list, or is refused. */
    private void enter(Row row, String column, Answer<Dealings> entered, Function<Dealings, List<?>> list) {
        boolean added = entered.map(
                        after -> list.apply(after).size() > list.apply(dealings).size())
                .equals(Answer.granted(true));
        if (added) {
            dealings = entered.orElseThrow();
        } else {
            row.fault(column, Phrase.of("folder.doubled"));
        }
    }

    private static <T> Optional<T> granted(Row row, String column, Answer<T> answer) {
        answer.refusal().ifPresent(refusal -> row.fault(column, refusal.reason()));
        return answer.refusal().isEmpty() ? Optional.of(answer.orElseThrow()) : Optional.empty();
    }

    /** A short word where that of the reports is long. */
    private static Map<String, ChangeFiling.Change> changes() {
        Map<String, ChangeFiling.Change> words = new LinkedHashMap<>();
        words.put("représentation", ChangeFiling.Change.REPRESENTATIVES);
        Vocabulary.of("filing-change", ChangeFiling.Change.class).forEach(words::putIfAbsent);
        return words;
    }
}

package org.collegium.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.collegium.council.ActOnBehalf;
import org.collegium.council.ChangeFiling;
import org.collegium.council.Dealings;
import org.collegium.council.SpecialMandate;
import org.collegium.meeting.Decisions;
import org.collegium.motion.DecisionNumber;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/** What the record must know before anything with third parties is entered: the member, the decision, the sitting. */
final class DealingRules {

    private final Holdings holdings;

    DealingRules(Holdings holdings) {
        this.holdings = holdings;
    }

    /**
     * What a deed makes of the dealings on record.
     *
     * @throws IllegalArgumentException where the deed is no dealing
     */
    Answer<Dealings> after(Deed deed, Dealings before) {
        if (deed instanceof Deed.FileChanges filing) {
            return each(filing.filings(), before, this::file);
        }
        if (deed instanceof Deed.Entrust entrusting) {
            return each(entrusting.mandates(), before, this::entrust);
        }
        if (deed instanceof Deed.ReportActs reporting) {
            return each(reporting.acts(), before, this::note);
        }
        throw new IllegalArgumentException(deed.name() + " is no dealing");
    }

    private static <T> Answer<Dealings> each(
            List<T> all, Dealings before, BiFunction<Dealings, T, Answer<Dealings>> entering) {
        Answer<Dealings> dealings = Answer.granted(before);
        for (T one : all) {
            dealings = dealings.then(soFar -> entering.apply(soFar, one));
        }
        return dealings;
    }

    private Answer<Dealings> file(Dealings dealings, ChangeFiling filing) {
        return unless(unknownDecision(filing.decision()), dealings).then(known -> known.file(filing));
    }

    private Answer<Dealings> entrust(Dealings dealings, SpecialMandate mandate) {
        return holdings.members()
                .belonging(mandate.holder().id(), mandate.from())
                .then(member -> unless(unknownDecision(mandate.decision()), dealings))
                .then(known -> known.entrust(mandate));
    }

    private Answer<Dealings> note(Dealings dealings, ActOnBehalf act) {
        return holdings.members()
                .belonging(act.by().id(), act.on())
                .then(member -> unless(dayWithoutSitting(act.reportedOn()), dealings))
                .then(known -> known.note(act));
    }

    private Optional<Phrase> unknownDecision(Optional<String> number) {
        return number.filter(named -> DecisionNumber.parse(named)
                        .flatMap(Decisions.of(holdings.sittings())::decision)
                        .isEmpty())
                .map(unknown -> Phrase.of("archive.no-such-decision").with(unknown));
    }

    private Optional<Phrase> dayWithoutSitting(Optional<LocalDate> day) {
        return day.filter(named -> holdings.sittings().stream()
                        .noneMatch(sitting -> sitting.id().date().equals(named)))
                .map(unknown -> Phrase.of("archive.no-sitting-that-day").with(unknown));
    }

    private static Answer<Dealings> unless(Optional<Phrase> objection, Dealings dealings) {
        return objection.map(Answer::<Dealings>refused).orElse(Answer.granted(dealings));
    }
}

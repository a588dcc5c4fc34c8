package org.collegium.council;

import java.time.LocalDate;
import java.util.Optional;
import org.collegium.words.Answer;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * The filing of a change with the prefecture (<i>déclaration modificative</i>), due within three months by article 5 of
 * the law of 1 July 1901. Until it is filed the change does not bind third parties.
 *
 * @param change what changed
 * @param on the day of the change
 * @param decision the number of the decision that made it; empty where none did, as for a resignation
 * @param filed how it was filed; empty where it was not yet
 * @since 0.1
 */
public record ChangeFiling(Change change, LocalDate on, Optional<String> decision, Optional<Filed> filed) {

    private static final int MONTHS = 3;

    /** What a filing is due for. */
    public enum Change {
        /** Who represents the association, renewals too. */
        REPRESENTATIVES,
        /** The bylaws. */
        BYLAWS,
        /** The registered office. */
        REGISTERED_OFFICE,
        /** Premises opened, closed, bought or sold. */
        PREMISES
    }

    /**
     * That it was filed.
     *
     * @param on the day
     * @param receipt what the prefecture answered (<i>récépissé</i>); empty until it arrives
     */
    public record Filed(LocalDate on, Optional<Receipt> receipt) {
        public Filed {
            receipt.filter(answer -> answer.on().isBefore(on)).ifPresent(answer -> {
                throw new IllegalArgumentException("What is filed on " + on + " has no receipt of " + answer.on());
            });
        }
    }

    /**
     * The receipt of a filing (<i>récépissé</i>).
     *
     * @param on the day on which it arrived
     * @param number its number; empty where it has none
     */
    public record Receipt(LocalDate on, Optional<String> number) {}

    public ChangeFiling {
        filed.filter(filing -> filing.on().isBefore(on)).ifPresent(filing -> {
            throw new IllegalArgumentException("A change of " + on + " cannot be filed on " + filing.on());
        });
    }

    /** The filing of a change by no decision, not filed yet. */
    public static ChangeFiling of(Change change, LocalDate on) {
        return new ChangeFiling(change, on, Optional.empty(), Optional.empty());
    }

    /** The same change, made by the decision of this number. */
    public ChangeFiling decidedBy(String number) {
        return new ChangeFiling(change, on, Optional.of(number), filed);
    }

    /** It is filed. Refused where it was already, and before the day of the change. */
    public Answer<ChangeFiling> file(LocalDate day) {
        if (filed.isPresent()) {
            return Answer.refused(
                    Phrase.of("filing.filed-already").with(filed.get().on()));
        }
        return day.isBefore(on)
                ? Answer.refused(Phrase.of("filing.too-early").with(on))
                : Answer.granted(filed(new Filed(day, Optional.empty())));
    }

    /** The receipt arrived. Refused where it was not filed or only later, and where there is one already. */
    public Answer<ChangeFiling> acknowledge(Receipt receipt) {
        if (filed.isEmpty()) {
            return Answer.refused(Phrase.of("filing.not-filed").with(on));
        }
        Filed how = filed.get();
        if (how.receipt().isPresent()) {
            return Answer.refused(
                    Phrase.of("filing.receipt-already").with(how.receipt().get().on()));
        }
        return receipt.on().isBefore(how.on())
                ? Answer.refused(Phrase.of("filing.receipt-too-early").with(how.on()))
                : Answer.granted(filed(new Filed(how.on(), Optional.of(receipt))));
    }

    /** Whether both are about what changed on the same day. */
    boolean isOfTheChangeIn(ChangeFiling other) {
        return change == other.change && on.equals(other.on);
    }

    /** The same change as it stands later. Refused where what is known of its filing cannot have become that. */
    Answer<ChangeFiling> becoming(ChangeFiling later) {
        Answer<ChangeFiling> grown =
                Answer.granted(later.decision.map(this::decidedBy).orElse(this));
        Optional<LocalDate> day = later.filed.map(Filed::on);
        if (day.isPresent() && !day.equals(filed.map(Filed::on))) {
            grown = grown.then(known -> known.file(day.get()));
        }
        Optional<Receipt> receipt = later.receipt();
        if (receipt.isPresent() && !receipt.equals(receipt())) {
            grown = grown.then(known -> known.acknowledge(receipt.get()));
        }
        return grown.then(known -> known.equals(later)
                ? Answer.granted(known)
                : Answer.refused(Phrase.of("filing.known-otherwise").with(phrase())));
    }

    /** The receipt, where it arrived. */
    public Optional<Receipt> receipt() {
        return filed.flatMap(Filed::receipt);
    }

    /** The last day for filing in time. */
    public LocalDate due() {
        return on.plusMonths(MONTHS);
    }

    /** Whether third parties are bound by the change on a day. */
    public boolean bindsThirdPartiesOn(LocalDate day) {
        return filed.filter(filing -> !day.isBefore(filing.on())).isPresent();
    }

    /** Whether it should have been filed before a day, and was still not on it. */
    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(due()) && !bindsThirdPartiesOn(day);
    }

    /** What changed, and how the filing stands. */
    public Phrase phrase() {
        if (filed.isEmpty()) {
            return Phrase.of("filing.due").with(changed()).with(due());
        }
        LocalDate day = filed.get().on();
        return receipt()
                .map(receipt -> received(day, receipt))
                .orElse(Phrase.of("filing.filed").with(changed()).with(day));
    }

    /** That it is overdue on a day, if it is. */
    public Optional<Finding> finding(LocalDate day) {
        return isOverdueOn(day)
                ? Optional.of(Finding.serious(
                        Phrase.of("filing.overdue").with(changed()).with(due())))
                : Optional.empty();
    }

    private ChangeFiling filed(Filed how) {
        return new ChangeFiling(change, on, decision, Optional.of(how));
    }

    private Phrase received(LocalDate day, Receipt receipt) {
        return receipt.number()
                .map(number -> Phrase.of("filing.received-numbered")
                        .with(changed())
                        .with(day)
                        .with(receipt.on())
                        .with(number))
                .orElse(Phrase.of("filing.received").with(changed()).with(day).with(receipt.on()));
    }

    /** What changed when, and by which decision. */
    public Phrase changed() {
        Phrase what = Phrase.of("filing-change", change);
        return decision.map(number ->
                        Phrase.of("filing.decided").with(on).with(what).with(number))
                .orElse(Phrase.of("filing.change").with(on).with(what));
    }
}

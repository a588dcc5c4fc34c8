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
     * @param receipt the number of the receipt (<i>récépissé</i>); empty until it arrives
     */
    public record Filed(LocalDate on, Optional<String> receipt) {}

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

    /** The receipt arrived. Refused where it was not filed, and where there is one already. */
    public Answer<ChangeFiling> acknowledge(String receipt) {
        if (filed.isEmpty()) {
            return Answer.refused(Phrase.of("filing.not-filed").with(on));
        }
        return filed.get()
                .receipt()
                .map(earlier -> Answer.<ChangeFiling>refused(
                        Phrase.of("filing.receipt-already").with(earlier)))
                .orElseGet(() -> Answer.granted(filed(new Filed(filed.get().on(), Optional.of(receipt)))));
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
        return filed.get()
                .receipt()
                .map(number ->
                        Phrase.of("filing.received").with(changed()).with(day).with(number))
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

    private Phrase changed() {
        Phrase what = Phrase.of("filing-change", change);
        return decision.map(number ->
                        Phrase.of("filing.decided").with(on).with(what).with(number))
                .orElse(Phrase.of("filing.change").with(on).with(what));
    }
}

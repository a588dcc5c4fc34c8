package org.collegium.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.council.ChangeFiling;
import org.collegium.council.Representation;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/** The changes that were not filed in time, and the filings that no receipt answered. */
final class OpenFilings {

    private static final int MONTHS_FOR_A_RECEIPT = 1;

    private final LocalDate day;
    private final KeptRecord record;
    private final List<ChangeFiling> noted;

    OpenFilings(LocalDate day, KeptRecord record) {
        this.day = day;
        this.record = record;
        this.noted = record.dealings().filings();
    }

    List<Finding> findings() {
        Optional<LocalDate> since = Sittings.until(day, record.sittings()).stream()
                .findFirst()
                .map(first -> first.id().date());
        return Representation.byEverySeat(record.council()).filings(noted, day).stream()
                .filter(filing -> noted.contains(filing) || isToBeNoted(filing, since))
                .flatMap(filing -> Stream.of(filing.finding(day), late(filing), unacknowledged(filing)))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Of the seats that represented the association that day; from the first sitting on record on, because a council may be
     * much older than the record; and not where who represents the association was filed as it stood later.
     */
    private boolean isToBeNoted(ChangeFiling filing, Optional<LocalDate> since) {
        return since.filter(first -> !filing.on().isBefore(first)).isPresent()
                && record.representationOn(filing.on()).changesOn(filing.on())
                && noted.stream()
                        .filter(other -> other.change() == filing.change())
                        .noneMatch(other -> other.on().isAfter(filing.on()) && other.bindsThirdPartiesOn(day));
    }

    /** Minor: it is done, only what it means for third parties remains. */
    private Optional<Finding> late(ChangeFiling filing) {
        return filing.filed()
                .map(ChangeFiling.Filed::on)
                .filter(filed -> filed.isAfter(filing.due()) && !filed.isAfter(day))
                .map(filed -> Finding.minor(Phrase.of("finding.filed-late")
                        .with(filing.changed())
                        .with(filed)
                        .with(filing.due())));
    }

    private Optional<Finding> unacknowledged(ChangeFiling filing) {
        boolean answered =
                filing.receipt().filter(receipt -> !receipt.on().isAfter(day)).isPresent();
        return filing.filed()
                .map(ChangeFiling.Filed::on)
                .filter(filed ->
                        !answered && filed.plusMonths(MONTHS_FOR_A_RECEIPT).isBefore(day))
                .map(filed -> Finding.minor(
                        Phrase.of("finding.no-receipt").with(filing.changed()).with(filed)));
    }
}

package org.collegium.secretary.folder;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.member.MemberId;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/** The mandates on the council. */
final class MandatesTable {

    private static final Map<String, Mandate.Origin> ORIGINS = Vocabulary.of("origin", Mandate.Origin.class);

    private MandatesTable() {}

    static Council read(Tables tables, int seats, People people) {
        Council council = Council.of(seats);
        for (Row row : tables.rows("mandats.csv", "siège", "membre", "du", "au", "origine")) {
            Optional<Mandate> mandate = mandate(row, people);
            if (mandate.isPresent()) {
                Answer<Council> next = council.appoint(mandate.get(), people.members());
                next.refusal().ifPresent(refusal -> row.fault("siège", refusal.reason()));
                council = next instanceof Answer.Granted<Council> yes ? yes.value() : council;
            }
        }
        return council;
    }

    private static Optional<Mandate> mandate(Row row, People people) {
        Optional<Integer> seat = Cells.number(row, "siège");
        Optional<MemberId> member = people.holder(row, "membre").map(Holder::id);
        Optional<LocalDate> from = Cells.day(row, "du");
        Optional<LocalDate> last = Cells.optionalDay(row, "au");
        Optional<Mandate.Origin> origin = row.oneOf("origine", ORIGINS);
        if (!Found.all(seat, member, from, origin)) {
            return Optional.empty();
        }
        if (seat.get() < 1) {
            row.fault("siège", Phrase.of("expected.number"));
            return Optional.empty();
        }
        if (last.filter(day -> day.isBefore(from.get())).isPresent()) {
            row.fault("au", Phrase.of("folder.ends-before").with(from.get()));
            return Optional.empty();
        }
        return Optional.of(new Mandate(
                new Seat(seat.get()), member.get(), from.get(), last.map(day -> day.plusDays(1)), origin.get()));
    }
}

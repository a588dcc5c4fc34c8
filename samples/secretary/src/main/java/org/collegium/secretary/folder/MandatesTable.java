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

    /** The council; empty where a line of it is at fault, so that who sat on a day cannot be told. */
    static Optional<Council> read(Tables tables, int seats, People people) {
        Council council = Council.of(seats);
        boolean complete = true;
        for (Row row : tables.rows("mandats.csv", "siège", "membre", "du", "au", "origine")) {
            Optional<Council> next = appoint(row, council, people);
            complete &= next.isPresent();
            council = next.orElse(council);
        }
        return complete ? Optional.of(council) : Optional.empty();
    }

    private static Optional<Council> appoint(Row row, Council council, People people) {
        Optional<Answer<Council>> answer = mandate(row, people).map(held -> council.appoint(held, people.members()));
        answer.flatMap(Answer::refusal).ifPresent(refusal -> row.fault("siège", refusal.reason()));
        return answer.filter(given -> given.refusal().isEmpty()).map(Answer::orElseThrow);
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
            row.faultExpecting("siège", Phrase.of("expected.number"));
            return Optional.empty();
        }
        if (last.filter(day -> day.isBefore(from.get())).isPresent()) {
            row.faultExpecting("au", Phrase.of("folder.ends-before").with(from.get()));
            return Optional.empty();
        }
        return Optional.of(new Mandate(
                new Seat(seat.get()), member.get(), from.get(), last.map(day -> day.plusDays(1)), origin.get()));
    }
}

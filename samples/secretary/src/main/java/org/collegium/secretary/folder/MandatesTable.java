package org.collegium.secretary.folder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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
    private static final Map<String, Mandate.Cause> CAUSES = causes();

    private MandatesTable() {}

    /** The council; empty where a line of it is at fault, so that who sat on a day cannot be told. */
    static Optional<Council> read(Tables tables, int seats, People people) {
        Council council = Council.of(seats);
        boolean complete = true;
        for (Row row : tables.rows(TableFile.MANDATES)) {
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
        Mandate mandate = new Mandate(
                new Seat(seat.get()), member.get(), from.get(), last.map(day -> day.plusDays(1)), origin.get());
        if (!row.text("fin").isEmpty()) {
            return row.oneOf("fin", CAUSES).flatMap(cause -> cutShort(row, mandate, cause));
        }
        if (!row.text("terme").isEmpty()) {
            row.fault("terme", Phrase.of("folder.term-without-ending"));
            return Optional.empty();
        }
        return Optional.of(mandate);
    }

    private static Optional<Mandate> cutShort(Row row, Mandate mandate, Mandate.Cause cause) {
        Optional<LocalDate> term = Cells.optionalDay(row, "terme").map(day -> day.plusDays(1));
        if (term.isEmpty() && !row.text("terme").isEmpty()) {
            return Optional.empty();
        }
        if (mandate.until().isEmpty()) {
            row.faultExpecting("au", Phrase.of("expected.day"));
        } else if (cause == Mandate.Cause.NOT_RATIFIED && !mandate.isProvisional()) {
            row.fault("fin", Phrase.of("folder.not-co-opted"));
        } else if (term.filter(day -> !day.isAfter(mandate.until().get())).isPresent()) {
            row.faultExpecting(
                    "terme",
                    Phrase.of("folder.ends-before").with(mandate.until().get().minusDays(1)));
        } else {
            return Optional.of(new Mandate(
                    mandate.seat(),
                    mandate.member(),
                    mandate.from(),
                    mandate.until(),
                    mandate.origin(),
                    Optional.of(new Mandate.Ending(cause, term))));
        }
        return Optional.empty();
    }

    /** Short words where those of the reports are long. */
    private static Map<String, Mandate.Cause> causes() {
        Map<String, Mandate.Cause> words = new LinkedHashMap<>();
        words.put("démission", Mandate.Cause.RESIGNED);
        words.put("démission d'office", Mandate.Cause.DEEMED_RESIGNED);
        words.put("révocation", Mandate.Cause.REMOVED);
        words.put("décès", Mandate.Cause.DIED);
        words.put("départ", Mandate.Cause.LEFT);
        words.put("non-ratification", Mandate.Cause.NOT_RATIFIED);
        Vocabulary.of("ending", Mandate.Cause.class).forEach(words::putIfAbsent);
        return words;
    }
}

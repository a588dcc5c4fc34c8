package org.collegium.secretary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.collegium.archive.Holdings;
import org.collegium.calendar.DueSitting;
import org.collegium.calendar.Holidays;
import org.collegium.calendar.Turn;
import org.collegium.findings.NextSitting;
import org.collegium.meeting.ActionItem;
import org.collegium.member.MemberId;
import org.collegium.register.Json;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says when the council sits next, who serves it and what it has to take up, by the record in a database. */
@Command(name = "next", mixinStandardHelpOptions = true)
final class NextCommand implements Callable<Integer> {

    private static final int DONE = 0;

    @Mixin
    private OneRecord record = new OneRecord();

    @Option(names = "--on", paramLabel = "DATE")
    private Optional<LocalDate> day = Optional.empty();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        return record.read(this::tell);
    }

    private int tell(Holdings holdings) {
        ZoneId zone = holdings.association().orElseThrow().zone();
        LocalDate asked = day.orElseGet(() -> LocalDate.now(zone));
        NextSitting next = NextSitting.after(asked, holdings.record(), Holidays.french());
        List<Phrase> sentences = next.phrases(zone);
        sentences.forEach(telling::say);
        return telling.answer(
                DONE, facts(next, zone).with("sentences", telling.sentences().ofPhrases(sentences)));
    }

    private static Json.Fields facts(NextSitting next, ZoneId zone) {
        return Json.object()
                .with("on", next.seenOn().toString())
                .with("zone", zone.getId())
                .with("due", next.due().map(NextCommand::facts))
                .with("settled", next.settled().map(Instant::toString))
                .with("facilitator", turn(next, Turn::facilitator))
                .with("secretary", turn(next, Turn::secretary))
                .with("unapproved", next.unapproved().stream().map(id -> new Json.Text(id.toString())))
                .with(
                        "carriedOver",
                        next.carriedOver().stream()
                                .map(motion -> Json.object()
                                        .with("motion", motion.id().value())
                                        .with("title", motion.title())))
                .with("actions", next.actions().stream().map(NextCommand::facts));
    }

    private static Json.Fields facts(DueSitting due) {
        return Json.object()
                .with("day", due.day().toString())
                .with("hour", due.hour().map(LocalTime::toString))
                .with("movedFrom", due.movedFrom().map(LocalDate::toString));
    }

    private static Json.Fields facts(ActionItem action) {
        return Json.object()
                .with("what", action.what())
                .with("who", action.who().id().value())
                .with("due", action.due().toString());
    }

    private static Optional<String> turn(NextSitting next, Function<Turn, MemberId> serving) {
        return next.turn() instanceof Answer.Granted<Turn> turn
                ? Optional.of(serving.apply(turn.value()).value())
                : Optional.empty();
    }
}

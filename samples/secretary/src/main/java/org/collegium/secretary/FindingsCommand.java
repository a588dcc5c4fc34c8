package org.collegium.secretary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.archive.Holdings;
import org.collegium.calendar.Holidays;
import org.collegium.findings.Findings;
import org.collegium.register.Json;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks through the record in a database and says what is late, missing or contradictory. */
@Command(name = "findings", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2)
final class FindingsCommand implements Callable<Integer> {

    private static final int NOTHING_SERIOUS = 0;
    private static final int SERIOUS = 1;

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
        LocalDate asked = day.orElseGet(
                () -> LocalDate.now(holdings.association().orElseThrow().zone()));
        List<Finding> findings = Findings.on(asked, holdings.record(), Holidays.french());
        findings.forEach(finding -> telling.say(Phrase.of("findings.finding")
                .with(Phrase.of("gravity", finding.gravity()))
                .with(finding.says())));
        boolean serious = findings.stream().anyMatch(finding -> finding.gravity() == Finding.Gravity.SERIOUS);
        telling.say(Phrase.of(serious ? "check.trouble" : "check.sound"));
        return telling.answer(
                serious ? SERIOUS : NOTHING_SERIOUS,
                Json.object()
                        .with("on", asked.toString())
                        .with("findings", telling.sentences().ofFindings(findings)));
    }
}

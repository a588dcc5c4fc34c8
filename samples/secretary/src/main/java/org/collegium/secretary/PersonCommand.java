package org.collegium.secretary;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.archive.Holdings;
import org.collegium.member.MemberId;
import org.collegium.privacy.PersonalFile;
import org.collegium.reporting.exchange.PersonalFileJson;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything on record about one person as one file. */
@Command(name = "person", mixinStandardHelpOptions = true)
final class PersonCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Parameters(paramLabel = "MEMBER", descriptionKey = "member")
    private Optional<MemberId> member = Optional.empty();

    @Mixin
    private OneRecord record = new OneRecord();

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        Answer<PersonalFile> file = record.read(this::drawn);
        if (file.refusal().isPresent()) {
            return telling.refuse(
                    REFUSED,
                    Phrase.of("person.refused").with(file.refusal().get().reason()));
        }
        String json =
                PersonalFileJson.write(file.orElseThrow(), telling.lexicon().language());
        if (out.isPresent()) {
            telling.write(out.get(), to -> to.write(json.getBytes(StandardCharsets.UTF_8)));
        } else {
            telling.show(json.stripTrailing());
        }
        return telling.done();
    }

    private Answer<PersonalFile> drawn(Holdings holdings) {
        LocalDate today = LocalDate.now(holdings.association().orElseThrow().zone());
        return PersonalFile.of(member.orElseThrow(), holdings, today);
    }
}

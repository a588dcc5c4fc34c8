package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.archive.Archive;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.collegium.member.MemberId;
import org.collegium.persistence.CouncilStore;
import org.collegium.persistence.StoreException;
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

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int REFUSED = 2;

    @Parameters(paramLabel = "MEMBER", descriptionKey = "member")
    private Optional<MemberId> member = Optional.empty();

    @Option(names = "--db", required = true, paramLabel = "URL")
    private String database = "";

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private Speech speech = new Speech();

    @Override
    public Integer call() {
        try (CouncilStore store = CouncilStore.open(database)) {
            return tell(new Archive(store));
        } catch (IOException failure) {
            return complain(FileTrouble.of(failure), REFUSED);
        } catch (StoreException failure) {
            String why = failure.explain(speech.lexicon().language());
            return complain(Phrase.of("record.failed").with(why), FAILED);
        }
    }

    private int tell(Archive archive) throws IOException {
        List<AssociationId> associations = archive.associations();
        if (associations.size() != 1) {
            return complain(Phrase.of("record.not-one").with(associations.size()), REFUSED);
        }
        Answer<PersonalFile> file = archive.read(associations.get(0), this::drawn);
        if (file.refusal().isPresent()) {
            return complain(
                    Phrase.of("person.refused").with(file.refusal().get().reason()), REFUSED);
        }
        String json =
                PersonalFileJson.write(file.orElseThrow(), speech.lexicon().language());
        if (out.isPresent()) {
            Files.writeString(out.get(), json);
        } else {
            speech.say(json.stripTrailing());
        }
        return DONE;
    }

    private Answer<PersonalFile> drawn(Holdings holdings) {
        LocalDate today = LocalDate.now(holdings.association().orElseThrow().zone());
        return PersonalFile.of(member.orElseThrow(), holdings, today);
    }

    private int complain(Phrase sentence, int exitCode) {
        speech.complain(sentence);
        return exitCode;
    }
}

package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.collegium.persistence.CouncilStore;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Copies all that a database keeps into one that is empty yet, from H2 to PostgreSQL for example. */
@Command(name = "copy", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2)
final class CopyCommand implements Callable<Integer> {

    @Option(names = "--from", required = true, paramLabel = "URL")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "URL")
    private String to = "";

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Path between = Files.createTempFile("collegium-copy", ".zip");
        try {
            telling.working(Phrase.of("copy.reading"));
            try (CouncilStore store = CouncilStore.open(from)) {
                WholeFile.writeForOwner(between, store::backup);
            }
            telling.working(Phrase.of("copy.writing"));
            try (CouncilStore store = CouncilStore.restore(between, to)) {
                telling.say(Phrase.of("copy.done").with(store.associations().size()));
                return Holding.tell(store, telling);
            }
        } finally {
            Files.deleteIfExists(between);
        }
    }
}

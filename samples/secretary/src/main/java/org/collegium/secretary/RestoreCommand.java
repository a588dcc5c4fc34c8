package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.collegium.persistence.CouncilStore;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills a database that is empty yet with all that a backup holds. */
@Command(name = "restore", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2)
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--db", required = true, paramLabel = "URL")
    private String database = "";

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        telling.working(Phrase.of("restore.restoring"));
        try (CouncilStore store = CouncilStore.restore(file, database)) {
            telling.say(Phrase.of("restore.done")
                    .with(file.toString())
                    .with(store.associations().size()));
            return Holding.tell(store, telling);
        }
    }
}

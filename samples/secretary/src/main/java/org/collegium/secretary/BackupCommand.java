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

/** Writes all that a database keeps to one file, while others go on using it. */
@Command(name = "backup", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2)
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--db", required = true, paramLabel = "URL")
    private String database = "";

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        telling.working(Phrase.of("backup.writing"));
        try (CouncilStore store = CouncilStore.open(database)) {
            WholeFile.writeForOwner(file, store::backup);
            telling.working(Phrase.of("backup.checking"));
            CouncilStore.checkBackup(file);
            telling.say(Phrase.of("backup.done")
                    .with(file.toString())
                    .with(store.associations().size()));
            return Holding.tell(store, telling);
        }
    }
}

package org.collegium.secretary;

import java.util.List;
import java.util.concurrent.Callable;
import org.collegium.archive.Archive;
import org.collegium.association.AssociationId;
import org.collegium.persistence.CouncilStore;
import org.collegium.register.Entry;
import org.collegium.register.Json;
import org.collegium.secretary.folder.Contents;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Keeps a folder in its database, where what was approved is sealed. */
@Command(name = "seal", aliases = "sceller", mixinStandardHelpOptions = true)
final class SealCommand implements Callable<Integer> {

    private static final int DONE = 0;

    @Mixin
    private DeskFolder folder = new DeskFolder();

    @Mixin
    private FolderDatabase database = new FolderDatabase();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        Contents contents = folder.contents();
        try (CouncilStore store = database.open(folder.path())) {
            Archive archive = new Archive(store);
            AssociationId id = contents.association().id();
            int before = FolderDatabase.register(archive, id).entries().size();
            Answer<Integer> kept = contents.keepIn(archive);
            kept.refusal().ifPresent(refusal -> {
                throw new NotNowException(refusal.reason());
            });
            List<Entry> entries = FolderDatabase.register(archive, id).entries();
            List<Entry> sealed = entries.subList(before, entries.size());
            folder.desk().keepForGood();
            sealed.forEach(entry -> telling.say(Phrase.of("seal.sealed")
                    .with(entry.number())
                    .with(entry.subject())
                    .with(entry.hash().toString())));
            telling.say(
                    sealed.isEmpty()
                            ? Phrase.of("seal.nothing-new").with(entries.size())
                            : Phrase.of("seal.done").with(sealed.size()));
            return telling.answer(
                    DONE,
                    Json.object()
                            .with("sealed", sealed.stream().map(Entry::seal).map(Seals::facts)));
        }
    }
}

package org.collegium.secretary;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.collegium.archive.Archive;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.collegium.persistence.CouncilStore;
import org.collegium.words.Phrase;
import picocli.CommandLine.Option;

/** The one record in the database that a command is given. */
final class OneRecord {

    /** Thrown where a database keeps no record, or more than one. */
    static final class NotOneRecordException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int records;

        private NotOneRecordException(int records) {
            super("The database keeps " + records + " records");
            this.records = records;
        }

        Phrase phrase() {
            return Phrase.of("record.not-one").with(records);
        }
    }

    @Option(names = "--db", required = true, paramLabel = "URL")
    private String database = "";

    /** What is read of it, all as of one moment. */
    <T> T read(Function<? super Holdings, T> reading) {
        return readIn(database, reading);
    }

    /** What is read of the one in a database that was given in another way. */
    static <T> T readIn(String database, Function<? super Holdings, T> reading) {
        return useIn(database, (archive, association) -> archive.read(association, reading));
    }

    /** What comes of using the archive that has it. */
    <T> T use(BiFunction<Archive, AssociationId, T> use) {
        return useIn(database, use);
    }

    private static <T> T useIn(String database, BiFunction<Archive, AssociationId, T> use) {
        try (CouncilStore store = CouncilStore.open(database)) {
            Archive archive = new Archive(store);
            List<AssociationId> associations = archive.associations();
            if (associations.size() != 1) {
                throw new NotOneRecordException(associations.size());
            }
            return use.apply(archive, associations.get(0));
        }
    }
}

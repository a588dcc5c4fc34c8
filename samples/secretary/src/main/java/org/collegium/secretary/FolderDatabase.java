package org.collegium.secretary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.collegium.archive.Archive;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.collegium.persistence.CouncilStore;
import org.collegium.register.Register;
import picocli.CommandLine.Option;

/** The database in which a folder is kept and its minutes are sealed: the one that is given, or a file in the folder. */
final class FolderDatabase {

    private static final String NAME = "collegium";
    private static final String FILE = NAME + ".mv.db";

    @Option(names = "--db", paramLabel = "URL")
    private Optional<String> given = Optional.empty();

    /** The address of the file in a folder; empty where there is none. */
    static Optional<String> in(Path folder) {
        return Files.exists(folder.resolve(FILE)) ? Optional.of(url(folder)) : Optional.empty();
    }

    private static String url(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().normalize().resolve(NAME);
    }

    /** Opens it, and makes it where it is not there. */
    CouncilStore open(Path folder) {
        return CouncilStore.open(given.orElseGet(() -> url(folder)));
    }

    /** What it has sealed of an association; nothing where it is not there yet. */
    Register sealed(Path folder, AssociationId association) {
        if (given.isEmpty() && in(folder).isEmpty()) {
            return Register.empty();
        }
        try (CouncilStore store = open(folder)) {
            return register(new Archive(store), association);
        }
    }

    /** What an archive has sealed of an association; nothing where it does not know it. */
    static Register register(Archive archive, AssociationId association) {
        return archive.associations().contains(association)
                ? archive.<Register>read(association, Holdings::register)
                : Register.empty();
    }
}

package org.collegium.secretary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collegium.reporting.csv.Fault;
import org.collegium.secretary.folder.Contents;
import org.collegium.secretary.folder.Desk;
import org.collegium.secretary.folder.Entry;
import org.collegium.secretary.folder.Folder;
import org.collegium.words.Phrase;
import picocli.CommandLine.Option;

/** The folder in which a command enters something. */
final class DeskFolder {

    @Option(names = "--in", defaultValue = ".", paramLabel = "FOLDER", descriptionKey = "desk.in")
    private Path path = Path.of(".");

    /** Where it is. */
    Path path() {
        return path;
    }

    /** What it tells. */
    Contents contents() {
        if (!Files.isRegularFile(path.resolve("association.csv"))) {
            throw new NotNowException(Phrase.of("desk.no-folder").with(path.toString()));
        }
        Folder read = Desk.at(path).read();
        return read.contents().orElseThrow(() -> new FaultyFolderException(read.faults()));
    }

    /** Enters something, and tells what the folder says then. */
    Contents enter(Entry entry) {
        List<Fault> faults = Desk.at(path).enter(entry);
        if (!faults.isEmpty()) {
            throw new NotNowException(faults.get(0).why());
        }
        return contents();
    }
}

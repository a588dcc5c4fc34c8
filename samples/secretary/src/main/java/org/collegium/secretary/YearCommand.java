package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.collegium.archive.Archive;
import org.collegium.association.Association;
import org.collegium.association.AssociationId;
import org.collegium.meeting.Meeting;
import org.collegium.persistence.CouncilStore;
import org.collegium.register.Json;
import org.collegium.reporting.csv.Fault;
import org.collegium.reporting.signature.Signatory;
import org.collegium.secretary.folder.Contents;
import org.collegium.secretary.folder.Desk;
import org.collegium.secretary.folder.Folder;
import org.collegium.words.Phrase;
import org.collegium.words.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a folder in a database and writes the minutes, the registers and the commons sheet from there. */
@Command(name = "year", mixinStandardHelpOptions = true)
final class YearCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out = Path.of("");

    @Option(names = "--db", paramLabel = "URL")
    private Optional<String> database = Optional.empty();

    @Option(names = "--reader", defaultValue = "everybody", paramLabel = "council|members|everybody")
    private Readers readers = Readers.everybody;

    @Mixin
    private Signing signing = new Signing();

    @Mixin
    private LetterheadFile letterhead = new LetterheadFile();

    @Option(names = "--form", split = ",", defaultValue = "pdf", paramLabel = "pdf|html|markdown|text|json")
    private Set<Forms> forms = EnumSet.of(Forms.pdf);

    @Option(names = "--csv", defaultValue = "french", paramLabel = "french|rfc4180")
    private Dialect csv = Dialect.french;

    @Mixin
    private Tongues tongues = new Tongues();

    @Override
    public Integer call() throws IOException {
        Optional<Path> missing = folder.filter(path -> !Files.isDirectory(path));
        if (missing.isPresent()) {
            return tongues.refuse(
                    REFUSED, Phrase.of("year.no-folder").with(missing.get().toString()));
        }
        Optional<Folder> read = folder.map(Folder::read);
        List<Fault> faults = read.map(Folder::faults).orElse(List.of());
        if (!faults.isEmpty()) {
            faults.forEach(fault -> tongues.complain(fault.phrase()));
            return tongues.refuse(REFUSED, Phrase.of("year.faults").with(faults.size()));
        }
        DocumentFiles files =
                new DocumentFiles(tongues.languages().ofMinutes(), letterhead.letterhead(), signing.signer());
        Path file = out.toAbsolutePath().normalize().resolve("collegium");
        if (read.isEmpty() && database.isEmpty() && !Files.exists(Path.of(file + ".mv.db"))) {
            return tongues.refuse(REFUSED, Phrase.of("year.no-database").with(file + ".mv.db"));
        }
        Files.createDirectories(out);
        try (CouncilStore store = CouncilStore.open(
                database.or(() -> folder.flatMap(FolderDatabase::in)).orElse("jdbc:h2:file:" + file))) {
            return keepAndReport(new Archive(store), read.flatMap(Folder::contents), files);
        }
    }

    private int keepAndReport(Archive archive, Optional<Contents> contents, DocumentFiles files) throws IOException {
        Optional<Phrase> another = contents.flatMap(record -> anotherThan(record.association(), archive));
        if (another.isPresent()) {
            return tongues.refuse(REFUSED, another.get());
        }
        if (contents.isPresent()) {
            tongues.working(Phrase.of("year.keeping"));
            Optional<Refusal> refusal = contents.get().keepIn(archive).refusal();
            if (refusal.isPresent()) {
                return tongues.refuse(
                        REFUSED, Phrase.of("record.refused").with(refusal.get().reason()));
            }
            folder.map(Desk::at).ifPresent(Desk::keepForGood);
        }
        List<AssociationId> associations =
                contents.map(record -> List.of(record.association().id())).orElseGet(archive::associations);
        if (associations.size() != 1) {
            return tongues.refuse(REFUSED, Phrase.of("year.not-one").with(associations.size()));
        }
        Reports reports = archive.read(associations.get(0), kept -> Reports.of(kept, readers.audience()));
        Reports.Written written = reports.write(out, forms, csv.format(), files, tongues);
        contents.stream()
                .flatMap(told -> told.pending().stream())
                .map(YearCommand::notKept)
                .forEach(tongues::complain);
        reports.notes().forEach(tongues::complain);
        return tell(written, files.signatory().filter(by -> reports.hasSealed()));
    }

    private int tell(Reports.Written written, Optional<Signatory> signatory) {
        tongues.say(Phrase.of("year.done")
                .with(written.documents())
                .with(written.tables())
                .with(out.toString()));
        signatory.map(Signing::told).ifPresent(tongues::say);
        return tongues.done(Json.object()
                .with("documents", written.documents())
                .with("tables", written.tables())
                .with("signatory", signatory.map(Signing::facts)));
    }

    private static Phrase notKept(Meeting pending) {
        return Phrase.of("year.pending").with(pending.id().toString());
    }

    /** That the database keeps another association: a changed identifier would begin a second record unnoticed. */
    private static Optional<Phrase> anotherThan(Association association, Archive archive) {
        List<AssociationId> kept = archive.associations();
        return kept.isEmpty() || kept.contains(association.id())
                ? Optional.empty()
                : Optional.of(Phrase.of("year.other-association")
                        .with(kept.get(0).toString())
                        .with(association.id().toString()));
    }
}

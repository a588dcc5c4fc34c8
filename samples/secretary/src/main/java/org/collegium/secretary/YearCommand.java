package org.collegium.secretary;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.collegium.archive.Archive;
import org.collegium.association.Association;
import org.collegium.association.AssociationId;
import org.collegium.meeting.Meeting;
import org.collegium.persistence.CouncilStore;
import org.collegium.reporting.csv.Fault;
import org.collegium.secretary.folder.Contents;
import org.collegium.secretary.folder.Folder;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import org.collegium.words.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps a folder in a database and writes the minutes, the registers and the commons sheet from there. */
@Command(name = "year", mixinStandardHelpOptions = true)
final class YearCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int REFUSED = 2;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out = Path.of("");

    @Option(names = "--db", paramLabel = "URL")
    private Optional<String> database = Optional.empty();

    @Option(names = "--lang", defaultValue = "both", paramLabel = "fr|en|both")
    private Languages languages = Languages.BOTH;

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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = SecretaryLexicon.of(languages.spoken(Locale.getDefault()));
        Optional<Path> missing = folder.filter(path -> !Files.isDirectory(path));
        if (missing.isPresent()) {
            return complain(
                    lexicon, Phrase.of("year.no-folder").with(missing.get().toString()), REFUSED);
        }
        Optional<Folder> read = folder.map(Folder::read);
        List<Fault> faults = read.map(Folder::faults).orElse(List.of());
        if (!faults.isEmpty()) {
            faults.forEach(fault -> complain(lexicon, fault.phrase(), REFUSED));
            return complain(lexicon, Phrase.of("year.faults").with(faults.size()), REFUSED);
        }
        DocumentFiles files = new DocumentFiles(languages.ofMinutes(), letterhead.letterhead(), signing.signer());
        Path file = out.toAbsolutePath().normalize().resolve("collegium");
        if (read.isEmpty() && database.isEmpty() && !Files.exists(Path.of(file + ".mv.db"))) {
            return complain(lexicon, Phrase.of("year.no-database").with(file + ".mv.db"), REFUSED);
        }
        Files.createDirectories(out);
        try (CouncilStore store = CouncilStore.open(database.orElse("jdbc:h2:file:" + file))) {
            return keepAndReport(new Archive(store), read.flatMap(Folder::contents), files, lexicon);
        }
    }

    private int keepAndReport(Archive archive, Optional<Contents> contents, DocumentFiles files, Lexicon lexicon)
            throws IOException {
        Optional<Phrase> another = contents.flatMap(record -> anotherThan(record.association(), archive));
        if (another.isPresent()) {
            return complain(lexicon, another.get(), REFUSED);
        }
        Progress progress = new Progress(spec.commandLine().getOut(), lexicon);
        if (contents.isPresent()) {
            progress.at(Phrase.of("year.keeping"));
            Optional<Refusal> refusal = contents.get().keepIn(archive).refusal();
            if (refusal.isPresent()) {
                progress.done();
                return complain(
                        lexicon, Phrase.of("record.refused").with(refusal.get().reason()), REFUSED);
            }
        }
        List<AssociationId> associations =
                contents.map(record -> List.of(record.association().id())).orElseGet(archive::associations);
        if (associations.size() != 1) {
            progress.done();
            return complain(lexicon, Phrase.of("year.not-one").with(associations.size()), REFUSED);
        }
        Reports reports = archive.read(associations.get(0), kept -> Reports.of(kept, readers.audience()));
        Reports.Written written = reports.write(out, languages, forms, csv.format(), files, progress);
        progress.done();
        contents.stream()
                .flatMap(told -> told.pending().stream())
                .map(YearCommand::notKept)
                .forEach(note -> complain(lexicon, note, DONE));
        reports.notes().forEach(note -> complain(lexicon, note, DONE));
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.println(lexicon.say(Phrase.of("year.done")
                .with(written.documents())
                .with(written.tables())
                .with(out.toString())));
        files.signatory()
                .filter(by -> reports.hasSealed())
                .map(Signing::told)
                .map(lexicon::say)
                .ifPresent(terminal::println);
        return DONE;
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

    private int complain(Lexicon lexicon, Phrase sentence, int exitCode) {
        spec.commandLine().getErr().println(lexicon.say(sentence));
        return exitCode;
    }
}

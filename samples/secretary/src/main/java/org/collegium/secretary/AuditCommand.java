package org.collegium.secretary;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.archive.Holdings;
import org.collegium.register.Entry;
import org.collegium.register.Register;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.bundle.AuditBundle;
import org.collegium.reporting.signature.Signer;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what an auditor needs to verify the register without the database. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int NOTHING_SEALED = 2;

    @Mixin
    private OneRecord record = new OneRecord();

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    @Option(names = "--lang", defaultValue = "both", paramLabel = "fr|en|both")
    private Languages languages = Languages.BOTH;

    @Option(names = "--reader", defaultValue = "council", paramLabel = "council|members|everybody")
    private Readers readers = Readers.council;

    @Option(names = "--csv", defaultValue = "french", paramLabel = "french|rfc4180")
    private Dialect csv = Dialect.french;

    @Mixin
    private Signing signing = new Signing();

    @Mixin
    private LetterheadFile letterhead = new LetterheadFile();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = SecretaryLexicon.of(languages.spoken(Locale.getDefault()));
        Optional<Signer> signer = signing.signer();
        DocumentFiles files = new DocumentFiles(languages.ofMinutes(), letterhead.letterhead(), signer);
        PrintWriter terminal = spec.commandLine().getOut();
        Progress progress = new Progress(terminal, lexicon);
        progress.at(Phrase.of("audit.gathering"));
        Optional<AuditBundle> bundle = record.read(holdings -> bundle(holdings, files, progress))
                .map(unsigned -> signer.map(unsigned::signedBy).orElse(unsigned));
        if (bundle.isEmpty()) {
            progress.done();
            spec.commandLine().getErr().println(lexicon.say("audit.nothing-sealed"));
            return NOTHING_SEALED;
        }
        WholeFile.write(out, bundle.get()::writeTo);
        progress.done();
        Entry head = bundle.get().head();
        terminal.println(lexicon.say(Phrase.of("audit.done")
                .with(out.toString())
                .with(head.number())
                .with(head.hash().hex())));
        signer.map(Signer::signatory).map(Signing::told).map(lexicon::say).ifPresent(terminal::println);
        return DONE;
    }

    /** Of what was read, so that it is written once the database is closed. */
    private Optional<AuditBundle> bundle(Holdings holdings, DocumentFiles files, Progress progress) {
        Register register = holdings.register();
        if (register.head().isEmpty()) {
            return Optional.empty();
        }
        List<ReportFile> reports =
                Reports.of(holdings, readers.audience()).audited(languages, csv.format(), files).stream()
                        .map(progress::shown)
                        .toList();
        return Optional.of(new AuditBundle(holdings.association().orElseThrow(), register, reports));
    }
}

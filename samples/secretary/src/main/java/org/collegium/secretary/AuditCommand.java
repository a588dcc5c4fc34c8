package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.archive.Holdings;
import org.collegium.register.Entry;
import org.collegium.register.Json;
import org.collegium.register.Register;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.bundle.AuditBundle;
import org.collegium.reporting.signature.Signatory;
import org.collegium.reporting.signature.Signer;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what an auditor needs to verify the register without the database. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    private static final int NOTHING_SEALED = 2;

    @Mixin
    private OneRecord record = new OneRecord();

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    @Option(names = "--reader", defaultValue = "council", paramLabel = "council|members|everybody")
    private Readers readers = Readers.council;

    @Option(names = "--csv", defaultValue = "french", paramLabel = "french|rfc4180")
    private Dialect csv = Dialect.french;

    @Mixin
    private Signing signing = new Signing();

    @Mixin
    private LetterheadFile letterhead = new LetterheadFile();

    @Mixin
    private Tongues tongues = new Tongues();

    @Override
    public Integer call() throws IOException {
        Optional<Signer> signer = signing.signer();
        DocumentFiles files = new DocumentFiles(tongues.languages().ofMinutes(), letterhead.letterhead(), signer);
        tongues.working(Phrase.of("audit.gathering"));
        Optional<AuditBundle> bundle = record.read(holdings -> bundle(holdings, files))
                .map(unsigned -> signer.map(unsigned::signedBy).orElse(unsigned));
        if (bundle.isEmpty()) {
            return tongues.refuse(NOTHING_SEALED, Phrase.of("audit.nothing-sealed"));
        }
        tongues.write(out, bundle.get()::writeTo);
        return tell(bundle.get().head(), signer.map(Signer::signatory));
    }

    private int tell(Entry head, Optional<Signatory> signatory) {
        tongues.say(Phrase.of("audit.done")
                .with(out.toString())
                .with(head.number())
                .with(head.hash().hex()));
        signatory.map(Signing::told).ifPresent(tongues::say);
        return tongues.done(
                Json.object().with("head", Seals.facts(head.seal())).with("signatory", signatory.map(Signing::facts)));
    }

    /** Of what was read, so that it is written once the database is closed. */
    private Optional<AuditBundle> bundle(Holdings holdings, DocumentFiles files) {
        Register register = holdings.register();
        if (register.head().isEmpty()) {
            return Optional.empty();
        }
        List<ReportFile> reports =
                Reports.of(holdings, readers.audience()).audited(tongues.languages(), csv.format(), files).stream()
                        .map(this::shown)
                        .toList();
        return Optional.of(new AuditBundle(holdings.association().orElseThrow(), register, reports));
    }

    /** A report whose writing is shown. */
    private ReportFile shown(ReportFile report) {
        return new ReportFile(report.name(), to -> {
            tongues.writing(report.name());
            report.content().writeTo(to);
        });
    }
}

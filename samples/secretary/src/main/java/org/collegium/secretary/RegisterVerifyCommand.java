package org.collegium.secretary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.archive.Holdings;
import org.collegium.archive.Trail;
import org.collegium.association.Association;
import org.collegium.minutes.RegisterCheck;
import org.collegium.register.Entry;
import org.collegium.register.Json;
import org.collegium.register.Seal;
import org.collegium.reporting.bundle.BundleCheck;
import org.collegium.reporting.bundle.BundleVerdict;
import org.collegium.reporting.bundle.ExtractPdf;
import org.collegium.reporting.bundle.SealedPdf;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.reporting.pdf.SignedPdf;
import org.collegium.reporting.signature.Signatory;
import org.collegium.words.Answer;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;
import org.collegium.words.Refusal;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Holds a register against itself and against what it sealed: in a database, in an auditor's bundle, or the entry of one
 * PDF.
 */
@Command(name = "verify", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2)
final class RegisterVerifyCommand implements Callable<Integer> {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final String PDF = "%PDF";
    private static final int MEBIBYTE = 1 << 20;

    /** No minutes are so large: they are read whole, and a larger file would fill the memory. */
    private static final int LARGEST_PDF = 64;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Mixin
    private Telling telling = new Telling();

    /** Where the register is: one of these. */
    static final class Source {

        @Option(names = "--db", paramLabel = "URL")
        private Optional<String> database = Optional.empty();

        @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "file")
        private Optional<Path> file = Optional.empty();
    }

    @Override
    public Integer call() throws IOException {
        if (source.database.isPresent()) {
            return OneRecord.readIn(source.database.get(), this::verify);
        }
        Path file = source.file.orElseThrow();
        return isPdf(file) ? verifyPdf(file) : verifyBundle(file);
    }

    private int verify(Holdings holdings) {
        Trail trail = holdings.trail();
        List<Finding> found = new ArrayList<>(RegisterCheck.of(holdings.register(), holdings.sittings()));
        boolean isRegisterWhole = found.isEmpty();
        found.addAll(trail.verify());
        Phrase trailWhole = Phrase.of("register.trail-whole")
                .with(trail.head().lines())
                .with(trail.head().hash().hex());
        return answer(
                found,
                Phrase.of(isRegisterWhole ? "register.trail-broken" : "register.broken"),
                List.of(whole(holdings), trailWhole),
                facts("database")
                        .with(
                                "seal",
                                holdings.register().head().map(Entry::seal).map(Seals::facts))
                        .with(
                                "trail",
                                Optional.of(Json.object()
                                        .with("lines", trail.head().lines())
                                        .with("hash", trail.head().hash().hex()))));
    }

    /** The head is for whoever holds minutes that print one. */
    private static Phrase whole(Holdings holdings) {
        Association association = holdings.association().orElseThrow();
        Optional<Entry> head = holdings.register().head();
        return head.map(entry -> Phrase.of("register.whole")
                        .with(entry.number())
                        .with(entry.sealedAt().atZone(association.zone()).toLocalDate())
                        .with(entry.hash().hex()))
                .orElse(Phrase.of("register.empty"));
    }

    private int verifyBundle(Path file) throws IOException {
        BundleVerdict verdict = BundleCheck.of(file);
        Phrase whole = verdict.head()
                .map(head -> headed("register.bundle-whole", head).with(verdict.files()))
                .orElse(Phrase.of("register.empty"));
        Phrase signed = verdict.signatory()
                .map(signatory -> Signing.with(Phrase.of("register.bundle-signed"), signatory))
                .orElse(Phrase.of("register.bundle-unsigned"));
        return answer(
                verdict.findings(),
                Phrase.of("register.bundle-broken"),
                List.of(whole, signed),
                facts("bundle")
                        .with("seal", verdict.head().map(Seals::facts))
                        .with("signatory", verdict.signatory().map(Signing::facts))
                        .with("files", verdict.files()));
    }

    private int verifyPdf(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > (long) LARGEST_PDF * MEBIBYTE) {
            throw new UnreadableException(
                    Phrase.of("register.pdf-too-large").with(name).with(LARGEST_PDF));
        }
        byte[] bytes = Files.readAllBytes(file);
        Optional<Answer<Signatory>> signature = SignedPdf.check(name, bytes);
        Optional<Refusal> refusal = signature.flatMap(Answer::refusal);
        if (refusal.isPresent()) {
            return answer(
                    List.of(Finding.serious(refusal.get().reason())),
                    Phrase.of("register.pdf-signature-broken"),
                    List.of(),
                    facts("pdf"));
        }
        Optional<ExtractPdf> extract = ExtractPdf.in(name, bytes);
        if (extract.isPresent()) {
            return verifyExtract(extract.get());
        }
        SealedPdf pdf = SealedPdf.read(name, bytes);
        List<Finding> found = pdf.verify();
        List<Phrase> whole = new ArrayList<>();
        if (pdf.leftOut() > 0) {
            whole.add(Phrase.of("register.pdf-public").with(pdf.leftOut()));
        }
        Optional<Signatory> signatory = signature.map(Answer::orElseThrow);
        whole.add(signatory
                .map(by -> Signing.with(headed("register.pdf-signed", pdf.seal()), by))
                .orElseGet(() -> headed("register.pdf-whole", pdf.seal())));
        return answer(
                found,
                Phrase.of("register.pdf-broken"),
                whole,
                facts("pdf")
                        .with("seal", Seals.facts(pdf.seal()))
                        .with("signatory", signatory.map(Signing::facts))
                        .with("leftOut", pdf.leftOut()));
    }

    /** The first part of an entry is its head, so that the place of an item is its number. */
    private int verifyExtract(ExtractPdf pdf) {
        Seal seal = pdf.extract().seal();
        Phrase whole = headed("register.extract-whole", seal)
                .with(seal.subject())
                .with(pdf.extract().proof().index());
        return answer(
                pdf.verify(),
                Phrase.of("register.extract-broken"),
                List.of(whole),
                facts("extract")
                        .with("seal", Seals.facts(seal))
                        .with("item", pdf.extract().proof().index()));
    }

    private static Phrase headed(String key, Seal seal) {
        return Phrase.of(key)
                .with(seal.number())
                .with(seal.sealedAt().toString())
                .with(seal.hash().hex());
    }

    private int answer(List<Finding> found, Phrase broken, List<Phrase> whole, Json.Fields facts) {
        found.forEach(finding -> telling.say(finding.says()));
        List<Phrase> conclusion = found.isEmpty() ? whole : List.of(broken);
        conclusion.forEach(telling::say);
        return telling.answer(
                found.isEmpty() ? WHOLE : BROKEN,
                facts.with("findings", telling.sentences().ofFindings(found))
                        .with("sentences", telling.sentences().ofPhrases(conclusion)));
    }

    private static Json.Fields facts(String of) {
        return Json.object().with("of", of);
    }

    private static boolean isPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(PDF.length()), StandardCharsets.US_ASCII).equals(PDF);
        }
    }
}

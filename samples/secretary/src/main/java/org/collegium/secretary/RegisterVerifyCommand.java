package org.collegium.secretary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collegium.archive.Holdings;
import org.collegium.archive.Trail;
import org.collegium.association.Association;
import org.collegium.minutes.RegisterCheck;
import org.collegium.register.Entry;
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
    private Speech speech = new Speech();

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
        List<Finding> inTrail = trail.verify();
        List<Finding> inRegister = RegisterCheck.of(holdings.register(), holdings.sittings());
        if (!inTrail.isEmpty()) {
            inRegister.forEach(finding -> say(finding.says()));
            return broken(inTrail, Phrase.of(inRegister.isEmpty() ? "register.trail-broken" : "register.broken"));
        }
        int exitCode = answer(inRegister, Phrase.of("register.broken"), whole(holdings));
        if (exitCode == WHOLE) {
            say(Phrase.of("register.trail-whole")
                    .with(trail.head().lines())
                    .with(trail.head().hash().hex()));
        }
        return exitCode;
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
        int exitCode = answer(verdict.findings(), Phrase.of("register.bundle-broken"), whole);
        if (exitCode == WHOLE) {
            say(signed);
        }
        return exitCode;
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
            return broken(List.of(Finding.serious(refusal.get().reason())), Phrase.of("register.pdf-signature-broken"));
        }
        Optional<ExtractPdf> extract = ExtractPdf.in(name, bytes);
        if (extract.isPresent()) {
            return verifyExtract(extract.get());
        }
        SealedPdf pdf = SealedPdf.read(name, bytes);
        List<Finding> found = pdf.verify();
        if (found.isEmpty() && pdf.leftOut() > 0) {
            say(Phrase.of("register.pdf-public").with(pdf.leftOut()));
        }
        Phrase whole = signature
                .map(Answer::orElseThrow)
                .map(signatory -> Signing.with(headed("register.pdf-signed", pdf.seal()), signatory))
                .orElseGet(() -> headed("register.pdf-whole", pdf.seal()));
        return answer(found, Phrase.of("register.pdf-broken"), whole);
    }

    /** The first part of an entry is its head, so that the place of an item is its number. */
    private int verifyExtract(ExtractPdf pdf) {
        Seal seal = pdf.extract().seal();
        Phrase whole = headed("register.extract-whole", seal)
                .with(seal.subject())
                .with(pdf.extract().proof().index());
        return answer(pdf.verify(), Phrase.of("register.extract-broken"), whole);
    }

    private static Phrase headed(String key, Seal seal) {
        return Phrase.of(key)
                .with(seal.number())
                .with(seal.sealedAt().toString())
                .with(seal.hash().hex());
    }

    private int answer(List<Finding> found, Phrase broken, Phrase whole) {
        if (found.isEmpty()) {
            say(whole);
            return WHOLE;
        }
        return broken(found, broken);
    }

    private int broken(List<Finding> found, Phrase broken) {
        found.forEach(finding -> say(finding.says()));
        say(broken);
        return BROKEN;
    }

    private void say(Phrase sentence) {
        speech.say(speech.lexicon().say(sentence));
    }

    private static boolean isPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(PDF.length()), StandardCharsets.US_ASCII).equals(PDF);
        }
    }
}

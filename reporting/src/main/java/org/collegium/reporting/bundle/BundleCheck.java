package org.collegium.reporting.bundle;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipException;
import org.collegium.register.Content;
import org.collegium.register.Exhibit;
import org.collegium.register.Hash;
import org.collegium.register.RegisterCopy;
import org.collegium.register.Seal;
import org.collegium.reporting.exchange.RegisterJson;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.reporting.pdf.SignedPdf;
import org.collegium.reporting.signature.DetachedSignature;
import org.collegium.reporting.signature.Signatory;
import org.collegium.words.Answer;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * Holds a bundle against itself: every file against the manifest, that against its signature where there is one, every
 * entry against its seal and the entry before, the data of every PDF against its entry and its own signature, and the ZIP
 * against the one that would be written of these files.
 *
 * @since 0.1
 */
public final class BundleCheck {

    private static final String PDF = ".pdf";

    private final BundleFiles files;
    private final List<Finding> findings = new ArrayList<>();

    private BundleCheck(BundleFiles files) {
        this.files = files;
    }

    /**
     * Checks a bundle.
     *
     * @throws IOException when the file cannot be read at all
     */
    public static BundleVerdict of(Path bundle) throws IOException {
        try (BundleFiles files = BundleFiles.open(bundle)) {
            List<Finding> faults = files.faults();
            return faults.isEmpty() ? new BundleCheck(files).verdict(bundle) : BundleVerdict.refused(faults);
        } catch (ZipException | EOFException broken) {
            return BundleVerdict.refused(
                    List.of(Finding.serious(Phrase.of("bundle.no-zip").with(String.valueOf(bundle.getFileName())))));
        }
    }

    private BundleVerdict verdict(Path bundle) throws IOException {
        checkSums();
        Optional<Signatory> signatory = signatory();
        RegisterCopy register = register();
        boolean isRead = register.exhibits().size()
                == files.names().stream().filter(EntryFiles::isSeal).count();
        if (isRead) {
            // Around an entry that cannot be read every number and link would look wrong.
            findings.addAll(register.verify());
        }
        for (String name : files.names()) {
            if (name.endsWith(PDF) && name.startsWith(AuditBundle.MINUTES + "/")) {
                checkPdf(name);
            }
        }
        if (findings.isEmpty()) {
            checkZip(bundle);
        }
        return new BundleVerdict(
                findings, register.head(), signatory, files.names().size());
    }

    private void checkSums() throws IOException {
        Optional<Map<String, Hash>> listed = files.text(Manifest.NAME).flatMap(Manifest::read);
        if (listed.isEmpty()) {
            find("bundle.manifest", Manifest.NAME);
            return;
        }
        for (Map.Entry<String, Hash> sum : listed.get().entrySet()) {
            Optional<byte[]> bytes = files.bytes(sum.getKey());
            if (bytes.isEmpty()) {
                find("bundle.missing", sum.getKey());
            } else if (!Hash.of(bytes.get()).equals(sum.getValue())) {
                find("bundle.changed", sum.getKey());
            }
        }
        files.names().stream()
                .filter(name -> !name.equals(Manifest.NAME) && !name.equals(Manifest.SIGNATURE))
                .filter(name -> !listed.get().containsKey(name))
                .forEach(name -> find("bundle.unlisted", name));
    }

    private Optional<Signatory> signatory() throws IOException {
        if (!files.names().contains(Manifest.SIGNATURE)) {
            return Optional.empty();
        }
        return holding(DetachedSignature.check(Manifest.NAME, bytes(Manifest.NAME), bytes(Manifest.SIGNATURE)));
    }

    /** Whose signature it is that holds; else why it does not is found. */
    private Optional<Signatory> holding(Answer<Signatory> signature) {
        signature.refusal().ifPresent(refusal -> findings.add(Finding.serious(refusal.reason())));
        return signature instanceof Answer.Granted<Signatory> yes ? Optional.of(yes.value()) : Optional.empty();
    }

    private byte[] bytes(String name) throws IOException {
        return files.bytes(name).orElseGet(() -> new byte[0]);
    }

    /** The entries that can be read, in the order of their files. */
    private RegisterCopy register() throws IOException {
        List<Exhibit> exhibits = new ArrayList<>();
        for (String name : files.names()) {
            if (EntryFiles.isSeal(name)) {
                exhibit(name).ifPresent(exhibits::add);
            }
        }
        return new RegisterCopy(exhibits);
    }

    private Optional<Exhibit> exhibit(String sealFile) throws IOException {
        String contentFile = EntryFiles.contentBeside(sealFile);
        Optional<String> sealText = files.text(sealFile);
        Optional<String> contentText = files.text(contentFile);
        if (sealText.isEmpty() || contentText.isEmpty()) {
            find("bundle.missing", contentFile);
            return Optional.empty();
        }
        try {
            Seal seal = RegisterJson.seal(sealFile, sealText.get());
            Content content = RegisterJson.content(contentFile, contentText.get());
            requireCanonical(sealFile, sealText.get(), seal.canonical());
            requireCanonical(contentFile, contentText.get(), content.whole().canonical());
            return Optional.of(new Exhibit(seal, content));
        } catch (UnreadableException unreadable) {
            findings.add(Finding.serious(unreadable.why()));
            return Optional.empty();
        }
    }

    private void requireCanonical(String file, String text, String canonical) {
        if (!text.equals(canonical)) {
            find("bundle.not-canonical", file);
        }
    }

    private void checkPdf(String name) throws IOException {
        byte[] bytes = bytes(name);
        SignedPdf.check(name, bytes).ifPresent(this::holding);
        try {
            SealedPdf pdf = SealedPdf.read(name, bytes);
            int number = pdf.seal().number();
            boolean isOfItsEntry = files.text(EntryFiles.seal(number))
                            .filter(pdf.seal().canonical()::equals)
                            .isPresent()
                    && files.text(EntryFiles.content(number))
                            .filter(pdf.content()::equals)
                            .isPresent();
            if (!isOfItsEntry) {
                findings.add(Finding.serious(
                        Phrase.of("bundle.other-data").with(name).with(number)));
            }
        } catch (UnreadableException unreadable) {
            findings.add(Finding.serious(unreadable.why()));
        }
    }

    private void checkZip(Path bundle) throws IOException {
        try (InputStream there = new BufferedInputStream(Files.newInputStream(bundle))) {
            Comparison comparison = new Comparison(there);
            StoredZip zip = new StoredZip(comparison);
            for (String name : files.names()) {
                zip.add(name, files.bytes(name).orElseThrow());
            }
            zip.finish();
            OptionalLong difference = comparison.difference();
            if (difference.isPresent()) {
                findings.add(Finding.serious(Phrase.of("bundle.zip-changed").with(difference.getAsLong())));
            }
        }
    }

    private void find(String key, String file) {
        findings.add(Finding.serious(Phrase.of(key).with(file)));
    }
}

package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.archive.Archive;
import org.collegium.archive.Holdings;
import org.collegium.association.Association;
import org.collegium.association.AssociationId;
import org.collegium.persistence.CouncilStore;
import org.collegium.persistence.StoreException;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Certifies from the record in a database who represents the association on a day. */
@Command(name = "certificate", mixinStandardHelpOptions = true)
final class CertificateCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int UNREADABLE = 2;

    @Option(names = "--db", required = true, paramLabel = "URL")
    private String database = "";

    @Option(names = "--on", required = true, paramLabel = "DATE")
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private Speech speech = new Speech();

    @Override
    public Integer call() {
        try (CouncilStore store = CouncilStore.open(database)) {
            return certify(new Archive(store));
        } catch (StoreException failure) {
            speech.complain(Phrase.of("record.failed")
                    .with(failure.explain(speech.lexicon().language())));
            return UNREADABLE;
        } catch (IOException failure) {
            speech.complain(FileTrouble.of(failure));
            return FAILED;
        }
    }

    private int certify(Archive archive) throws IOException {
        List<AssociationId> associations = archive.associations();
        if (associations.size() != 1) {
            speech.complain(Phrase.of("record.not-one").with(associations.size()));
            return UNREADABLE;
        }
        List<String> lines = archive.read(associations.get(0), this::paragraphs).stream()
                .flatMap(paragraph -> Stream.of(speech.lexicon().say(paragraph), ""))
                .collect(Collectors.toList());
        if (out.isPresent()) {
            Files.write(out.get(), lines);
        } else {
            lines.forEach(speech::say);
        }
        return DONE;
    }

    private List<Phrase> paragraphs(Holdings holdings) {
        return Stream.of(
                        Stream.of(head(holdings.association().orElseThrow())),
                        holdings.representationOn(day).certificate(day, holdings.members()).phrases().stream(),
                        Stream.of(Phrase.of("certificate.signature")))
                .flatMap(part -> part)
                .toList();
    }

    private static Phrase head(Association association) {
        Phrase named = Phrase.of(
                        association.registration().isPresent() ? "certificate.head-registered" : "certificate.head")
                .with(association.name())
                .with(association.registeredOffice());
        return association.registration().map(named::with).orElse(named);
    }
}

package org.collegium.secretary;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.archive.Holdings;
import org.collegium.association.Association;
import org.collegium.reporting.form.Form;
import org.collegium.reporting.paper.Document;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Certifies from the record in a database who represents the association on a day. */
@Command(name = "certificate", mixinStandardHelpOptions = true)
final class CertificateCommand implements Callable<Integer> {

    @Mixin
    private OneRecord record = new OneRecord();

    @Option(names = "--on", required = true, paramLabel = "DATE")
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        Optional<Path> pdf =
                out.filter(file -> String.valueOf(file.getFileName()).endsWith(".pdf"));
        if (pdf.isPresent()) {
            Document document = record.read(holdings ->
                    PrintCommand.certificate(day, holdings, telling.lexicon().language()));
            telling.write(pdf.get(), to -> Form.PDF.write(document, to));
            return telling.done();
        }
        String text = record.read(this::paragraphs).stream()
                .map(telling.lexicon()::say)
                .map(paragraph -> paragraph + System.lineSeparator())
                .collect(Collectors.joining(System.lineSeparator()));
        if (out.isPresent()) {
            telling.write(out.get(), to -> to.write((text + System.lineSeparator()).getBytes(StandardCharsets.UTF_8)));
        } else {
            telling.show(text);
        }
        return telling.done();
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

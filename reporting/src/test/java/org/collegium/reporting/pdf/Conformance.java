package org.collegium.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.validators.ValidatorConfig;
import org.verapdf.pdfa.validation.validators.ValidatorConfigBuilder;

/** Asks veraPDF which rules of PDF/A-3a and PDF/UA-1 a file fails. */
public final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** The failed rules, each with a message; none for a conforming file. */
    public static List<String> failures(byte[] pdf) {
        List<String> failures = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            failures.addAll(failures(pdf, flavour));
        }
        return failures;
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        ValidatorConfig config = new ValidatorConfigBuilder()
                .flavour(flavour)
                .recordPasses(false)
                .maxFails(20)
                .build();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(config, flavour)) {
            ValidationResult result = validator.validate(parser);
            List<String> failures = new ArrayList<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                failures.add(describe(flavour, assertion));
            }
            if (!result.isCompliant() && failures.isEmpty()) {
                failures.add(flavour.getId() + " not compliant, without a reason given");
            }
            return failures;
        } catch (VeraPDFException e) {
            throw new IllegalStateException("veraPDF could not read the file", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String describe(PDFAFlavour flavour, TestAssertion assertion) {
        return flavour.getId() + " " + assertion.getRuleId().getClause() + "-"
                + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage() + " at "
                + assertion.getLocation().getContext();
    }
}
